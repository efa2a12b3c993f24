import { findingVerbs, formsOfBe } from '../../lexicons/strength/wordClasses.ts';
import type { Cue } from '../cue.ts';
import type { StrengthView } from './view.ts';
import { beforeAdverbs, wordAt } from './words.ts';

/**
 * 1 for each word that stands in a frame in which nothing is claimed: what the study set out to do,
 * what should be done, what was known before, where it was registered, a condition, or a clause that
 * only names somebody.
 */
export function readFrames(view: StrengthView): Uint8Array {
  const framed = new Uint8Array(view.words.length);
  let isAdvising = false;
  for (const cue of view.cues) {
    if (cue.lexicon === 'recommendation' || cue.lexicon === 'research wanted') {
      const clause = view.clauses.of[cue.first] as number;
      frameClause(view, clause, framed);
      isAdvising ||= view.clauses.list[clause]?.kind === 'main';
    } else if (cue.lexicon === 'background') frameBackground(view, cue, framed);
    else if (cue.lexicon === 'record') frameOn(view, cue.first <= 3 ? 0 : cue.first, framed);
    else if (cue.lexicon === 'aim' && statesAim(view, cue)) frameAim(view, cue, framed);
  }
  frameSubordinates(view, isAdvising, framed);
  return framed;
}

function frameClause({ clauses }: StrengthView, clause: number, framed: Uint8Array): void {
  for (let at = clauses.list[clause]?.first ?? 0; at < framed.length; at += 1)
    if (clauses.of[at] === clause) framed[at] = 1;
}

/** From a word to the end of its clause. */
function frameOn({ clauses }: StrengthView, from: number, framed: Uint8Array): void {
  for (let at = from; at < framed.length && clauses.of[at] === clauses.of[from]; at += 1) framed[at] = 1;
}

/** "It is well known that …": the clause, and those that hang on it. */
function frameBackground({ clauses }: StrengthView, { first }: Cue, framed: Uint8Array): void {
  const clause = clauses.of[first] as number;
  for (let at = first; at < framed.length; at += 1) {
    const here = clauses.of[at] as number;
    if (here !== clause && clauses.list[here]?.parent !== clause) return;
    framed[at] = 1;
  }
}

/** An aim reaches to the next finite verb; one that opens the sentence, to the comma. */
function frameAim(
  { words, text, clauses, plainVerbs }: StrengthView,
  { first, last }: Cue,
  framed: Uint8Array,
): void {
  for (let at = first; at < framed.length && clauses.of[at] === clauses.of[first]; at += 1) {
    if (at > last) {
      if (plainVerbs[at] || findingVerbs.has(wordAt(words, at))) return;
      if (first < 2 && text.slice(words[at - 1]?.end, words[at]?.start).includes(',')) return;
    }
    framed[at] = 1;
  }
}

const aiming =
  /^(?:we|to|study|studies|trial|analysis|review|researchers|investigators|authors|team|project|which|that|they|who|has|have|had|was|were|been|and|paper|article|group)$/;

/** "we examined", "to assess", "was to compare": not "biomarkers assessed at baseline". */
function statesAim({ words }: StrengthView, cue: Cue): boolean {
  return cue.inflected === undefined || aiming.test(wordAt(words, beforeAdverbs(words, cue.first)));
}

const opensWish = /^(?:recommend|ensur|possib|concern|understand|determine$|explore$|investigat|examin)/;

function frameSubordinates(view: StrengthView, isAdvising: boolean, framed: Uint8Array): void {
  const { words, clauses } = view;
  clauses.list.forEach(({ kind, parent, first }, clause) => {
    const isInFrame = framed[Math.max(first - 1, 0)] === 1;
    const isFramed =
      (kind === 'condition' && wordAt(words, first + 1) !== 'compared') ||
      (kind === 'relative' &&
        !tellsDiscovery(view, clause) &&
        !defines(view, clause) &&
        !continues(view, clause) &&
        !isAllThereIs(view, clause)) ||
      // "Because X goes with Y, we recommend …" claims no more than it recommends.
      (kind === 'reason' && isAdvising) ||
      (kind === 'aside' && parent >= 0 && isInFrame) ||
      (kind === 'content' &&
        (opensWish.test(wordAt(words, first - 1)) ||
          (isInFrame && /^(?:how|why|what)$/.test(wordAt(words, first)))));
    if (isFramed) frameClause(view, clause, framed);
  });
}

/** "have discovered a gene that …": what was found is what the relative clause says. */
function tellsDiscovery({ words, clauses }: StrengthView, clause: number): boolean {
  const { parent, first } = clauses.list[clause] ?? { parent: -1, first: 0 };
  for (let at = first - 1; at >= 0; at -= 1) {
    if (
      clauses.of[at] === parent &&
      /^(?:discover\w*|uncover\w*|developed|develops|pinpoint\w*)$/.test(wordAt(words, at))
    )
      return true;
  }
  return false;
}

/** ", which …" goes on with the claim; "patients who …", "factors that …" only name somebody or something. */
function continues({ words, text, clauses }: StrengthView, clause: number): boolean {
  const first = clauses.list[clause]?.first ?? 0;
  return (
    wordAt(words, first) === 'which' && text.slice(words[first - 1]?.end, words[first]?.start).includes(',')
  );
}

/** "is a toxin that …", "is one that …": what the sentence says of its subject. */
function defines({ words, clauses }: StrengthView, clause: number): boolean {
  const first = clauses.list[clause]?.first ?? 0;
  for (let at = first - 1; at >= 0 && first - at < 8; at -= 1) {
    if (formsOfBe.has(wordAt(words, at))) return /^(?:a|an|one)$/.test(wordAt(words, at + 1));
  }
  return false;
}

/** "A pill that cuts the risk": a text that is no more than a noun says what its last clause says. */
function isAllThereIs({ words, clauses, plainVerbs }: StrengthView, clause: number): boolean {
  const { parent, first } = clauses.list[clause] ?? { parent: -1, first: 0 };
  if (parent !== 0 || clauses.of[words.length - 1] !== clause) return false;
  for (let at = 0; at < first; at += 1) if (plainVerbs[at]) return false;
  return true;
}
