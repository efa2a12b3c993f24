import { cuesOf } from '../../claims/sentence.ts';
import { readStrength } from '../../claims/strength/readStrength.ts';
import type { ClaimStrength, Strength } from '../../model.ts';
import { type Closest, isTakenFrom } from './closestSentence.ts';
import { quote } from './quote.ts';
import type { ComparedText, TextSentence, Token } from './readText.ts';
import { spanOf } from './spanOf.ts';
import { likeness, type Surroundings, surroundingsOf } from './surroundings.ts';
import type { Told } from './told.ts';

const ladder: readonly Strength[] = ['none', 'correlational', 'conditional', 'direct'];
/** Sentences so near to the closest one speak of the same, and the strongest of them counts. */
const aboutAsClose = 0.85;
const mostCompared = 3;
/** A sentence that shares so little with the claim cannot say how strongly the claim may speak. */
const leastOverlap = 0.55;
/** So many steps of certainty, of six, are more than a change of words. */
const surer = 2;
/** Association stands in the place of cause, if its surroundings fit so well and so much better. */
const fits = 0.5;
const fitsBetter = 0.2;
const mostCauses = 20;

const hedges = new Set(
  'may might could perhaps possibly probably likely potentially presumably apparently seemingly appear appears appeared seem seems seemed suggest suggests suggested suggesting potential possible hypothesise hypothesize speculate tentatively'.split(
    ' ',
  ),
);
const denials = new Set('no not never neither nor none without cannot failed fails fail lack'.split(' '));
const deniedBefore = /\b(?:not|never|nor)\s+(?:[a-z]+\s+){0,2}$/i;
/** Behind these a word like "increased" goes with a noun. */
const beforeNouns = new Set('a an the at of with for to from in this its their'.split(' '));
/** In a claim these leave as much open as a hedge does. */
const opinions = new Set(
  'propose proposes proposed believe believes believed thought hypothesis hypotheses hypothesised hypothesized hypothesise speculated'.split(
    ' ',
  ),
);
const abilities = new Set(['can', 'could']);
const holdOpen = new Set(['may', 'might', 'could']);
const relations = new Set(
  'associated association associations linked link links correlated correlates correlate correlation correlations related relationship relationships'.split(
    ' ',
  ),
);
const causes = new Set(
  'cause causes caused causing causal lead leads led leading result results resulted resulting trigger triggers triggered produce produces produced induce induces induced prevent prevents prevented drive drives drove responsible reduce reduces reduced increase increases increased raise raises raised lower lowers lowered decrease decreases decreased improve improves improved protect protects protected'.split(
    ' ',
  ),
);

/**
 * Says where the claim is stronger than the passage: what goes together told as cause, a hedge left
 * out, certainty raised, "proven" where nothing was. Undefined where it is not.
 */
export function findOverstatement(
  claim: ComparedText,
  passage: ComparedText,
  ranked: readonly Closest[],
): Told | undefined {
  const [closest] = ranked;
  if (!closest) return undefined;
  const proof = tellProof(claim, passage);
  if (proof) return proof;
  const hedged = isTakenFrom(closest) ? tellHedge(claim, passage, closest.sentence) : undefined;
  return tellCause(claim, passage, ranked) ?? hedged ?? tellStrength(claim, passage, ranked);
}

function tellProof(claim: ComparedText, passage: ComparedText): Told | undefined {
  const proofOf = ({ text, sentences }: ComparedText) =>
    sentences.flatMap(({ read }) => {
      // "Proved to be difficult" and "proof of concept" settle nothing.
      const uses = cuesOf(read, 'technical use');
      return cuesOf(read, 'proof', 'finality').filter(
        ({ start, end }) =>
          !deniedBefore.test(text.slice(Math.max(0, start - 24), start)) &&
          !uses.some((use) => use.start < end && start < use.end),
      );
    });
  const [settled] = proofOf(claim);
  if (!settled || proofOf(passage).length > 0) return undefined;
  return {
    reason: `The claim says ${quote(claim.text, settled)}; nothing in the passage is as final.`,
    claim: spanOf(settled),
    isSureOnly: 'in the same sentence',
  };
}

/** A word of cause in the claim where the passage, in the same words around it, has one of association. */
function tellCause(
  claim: ComparedText,
  passage: ComparedText,
  [closest]: readonly Closest[],
): Told | undefined {
  const said = placedWords(claim, causes)
    .filter(({ isHeldOpen }) => !isHeldOpen)
    .slice(0, mostCauses);
  if (said.length === 0) return undefined;
  const related = placedWords(passage, relations).filter(({ isDenied }) => !isDenied);
  if (related.length === 0) return undefined;
  const caused = placedWords(passage, causes, true);
  const lost = closest && isTakenFrom(closest) ? lostRelation(claim, closest.sentence) : undefined;
  for (const cause of said) {
    const place = nearest(cause, related);
    const isInPlace =
      place !== undefined &&
      place.fit >= fits &&
      place.fit - (nearest(cause, caused)?.fit ?? 0) >= fitsBetter;
    const isNew = !closest?.sentence.tokens.some(({ lower }) => lower === cause.token.lower);
    const relation = isInPlace ? place.word.token : isNew ? lost : undefined;
    if (relation)
      return {
        reason: `The passage says ${quote(passage.text, relation)}; the claim says ${quote(claim.text, cause.token)}, as cause and effect.`,
        claim: spanOf(cause.token),
        passage: spanOf(relation),
      };
  }
  return undefined;
}

/** A word of association in the sentence the claim was taken from, where the claim has fewer of them. */
function lostRelation({ sentences }: ComparedText, { tokens }: TextSentence): Token | undefined {
  const left = sentences.flatMap((sentence) => sentence.tokens.filter(({ lower }) => relations.has(lower)));
  const had = tokens.filter(({ lower }, at) => relations.has(lower) && !isDenied(tokens, at));
  return had.length > left.length ? had[0] : undefined;
}

interface PlacedWord {
  readonly token: Token;
  readonly around: Surroundings;
  /** True for what "may" be so. */
  readonly isHeldOpen: boolean;
  readonly isDenied: boolean;
}

/** Words of a list with what stands around them; those in names and before nouns only where all are wanted. */
function placedWords(
  { text, sentences }: ComparedText,
  words: ReadonlySet<string>,
  areAll = false,
): readonly PlacedWord[] {
  return sentences.flatMap((sentence) =>
    sentence.tokens.flatMap((token, at) => {
      const before = sentence.tokens[at - 1];
      if (!words.has(token.lower) || (!areAll && isNamed(token, before, text))) return [];
      return [
        {
          token,
          around: surroundingsOf(sentence, token, false),
          isHeldOpen: isBehind(sentence.tokens, at, holdOpen),
          isDenied: isDenied(sentence.tokens, at),
        },
      ];
    }),
  );
}

function isDenied(tokens: readonly Token[], at: number): boolean {
  return isBehind(tokens, at, denials);
}

/** True where one of the two words before a place is in a list. */
function isBehind(tokens: readonly Token[], at: number, words: ReadonlySet<string>): boolean {
  return tokens.slice(Math.max(0, at - 2), at).some(({ lower }) => words.has(lower));
}

/** "An increased risk", "metastasis-associated" and "a Medical Association" tell of no cause and no finding. */
function isNamed({ lower, start }: Token, before: Token | undefined, text: string): boolean {
  if (!before) return false;
  const isOfNoun = lower.endsWith('ed') || (lower === 'lower' && before.lower !== 'to');
  if (isOfNoun && beforeNouns.has(before.lower)) return true;
  return text[start - 1] === '-' || /^\p{Lu}\p{Ll}/u.test(text.slice(start, start + 2));
}

function nearest(
  to: PlacedWord,
  among: readonly PlacedWord[],
): { word: PlacedWord; fit: number } | undefined {
  let best: { word: PlacedWord; fit: number } | undefined;
  for (const word of among) {
    const fit = likeness(to.around, word.around);
    if (!best || fit > best.fit) best = { word, fit };
  }
  return best;
}

function tellHedge(claim: ComparedText, passage: ComparedText, sentence: TextSentence): Told | undefined {
  const hedge = findWord(sentence.tokens, hedges);
  const said = claim.sentences.flatMap(({ tokens }) => tokens);
  if (!hedge || [hedges, opinions, abilities].some((words) => findWord(said, words))) return undefined;
  // "Linked to" claims no more than "may increase".
  if (findWord(said, relations) && !findWord(sentence.tokens, relations)) return undefined;
  return {
    reason: `The passage says ${quote(passage.text, hedge)}; the claim leaves the doubt out.`,
    passage: spanOf(hedge),
  };
}

function findWord(tokens: readonly Token[], words: ReadonlySet<string>): Token | undefined {
  return tokens.find(({ lower }) => words.has(lower));
}

/** The claim as the engine reads its strength against the strongest of the closest sentences. */
function tellStrength(
  claim: ComparedText,
  passage: ComparedText,
  ranked: readonly Closest[],
): Told | undefined {
  const best = ranked[0]?.overlap ?? 0;
  const tokens = claim.sentences.flatMap((sentence) => sentence.tokens);
  if (best < leastOverlap || findWord(tokens, denials) || findWord(tokens, opinions)) return undefined;
  const compared = ranked
    .filter(({ overlap }) => overlap >= best * aboutAsClose)
    .slice(0, mostCompared)
    .map(({ sentence }) => ({
      sentence,
      strength: readStrength(passage.text.slice(sentence.read.start, sentence.read.end)),
    }));
  const strongest = compared.reduce((most, each) =>
    stepOf(most.strength) >= stepOf(each.strength) ? most : each,
  );
  const said = readStrength(claim.text);
  const isDenied = findWord(strongest.sentence.tokens, denials) !== undefined;
  if (isDenied || strongest.strength.strength === 'none') return undefined;
  const weaker = strongest.strength.strength === 'correlational' ? relations : hedges;
  const word = findWord(strongest.sentence.tokens, weaker);
  if (word && said.strength === 'direct' && stepOf(strongest.strength) < stepOf(said)) {
    return {
      reason: `The passage says ${quote(passage.text, word)}; the claim states it as fact.`,
      passage: spanOf(word),
    };
  }
  const surest = Math.max(...compared.map(({ strength }) => strength.certainty));
  if (said.certainty - surest < surer || stepOf(said) < stepOf(strongest.strength)) return undefined;
  const cue = said.cues[0] ?? { start: 0, end: 0 };
  return {
    reason: `The claim sounds more certain than the passage: ${quote(claim.text, cue)}.`,
    claim: spanOf(cue),
    isSureOnly: 'never',
  };
}

function stepOf({ strength }: ClaimStrength): number {
  return ladder.indexOf(strength);
}
