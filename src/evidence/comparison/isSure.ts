import type { ComparisonVerdict, Span } from '../../model.ts';
import type { Closest } from './closestSentence.ts';
import type { ComparedText, TextSentence } from './readText.ts';
import type { Told } from './told.ts';

/** How like the claim a sentence has to be before what differs between them can be meant to be the same. */
interface Likeness {
  /** The least share of both sides' telling words in common … */
  readonly overlap: number;
  /** … and of the claim's own, which is all that a short retelling can have in common. */
  readonly coverage: number;
}

/**
 * Chosen on the half of test/eval/comparisons that was read, so that four of five differences are
 * right, and on sentences of abstracts beside their abstract without them, where few may be found. Opposites
 * show themselves in few words; an abstract has the figures of other outcomes in nearly the same ones.
 */
const likenesses: Readonly<Partial<Record<ComparisonVerdict, Likeness>>> = {
  contradicted: { overlap: 0.3, coverage: 0.6 },
  'different-population': { overlap: 0.5, coverage: 0.65 },
  'different-figure': { overlap: 0.5, coverage: 0.85 },
  overstated: { overlap: 0.5, coverage: 0.5 },
};
/** What is denied of one outcome may be so of the next; it takes the same sentence to be denied of the same. */
const sameSentence: Likeness = { overlap: 0.5, coverage: 0.8 };

/** What is asked or supposed is no finding that a claim could depart from. */
const asking = new Set(
  'whether aim aims aimed objective objectives purpose hypothesis hypothesised hypothesized hypothesise hypothesize'.split(
    ' ',
  ),
);
/** Behind "to" these ask as well. */
const asksBehindTo = new Set(
  'examine investigate determine evaluate assess explore study test compare'.split(' '),
);

/**
 * True where a difference is sure enough for a warning: the sentence of the passage in which the words
 * differ, the closest one where it has none, is about what the claim is about, and both tell of a finding.
 */
export function isSure(
  verdict: ComparisonVerdict,
  { passage, isByMissingWords, isSureOnly }: Told,
  claim: ComparedText,
  ranked: readonly Closest[],
): boolean {
  const least = isSureOnly === 'in the same sentence' ? sameSentence : likenesses[verdict];
  if (!least || isByMissingWords || isSureOnly === 'never') return false;
  const place = passage ? ranked.find(({ sentence }) => holds(sentence.read, passage)) : ranked[0];
  if (!place || place.overlap < least.overlap || place.coverage < least.coverage) return false;
  if (areOfOtherThings(claim.sentences, place.sentence)) return false;
  const isOfFigures = verdict === 'different-figure' || verdict === 'different-population';
  return (
    isOfFigures || !(claim.text.trimEnd().endsWith('?') || [...claim.sentences, place.sentence].some(isAsked))
  );
}

function isAsked({ tokens }: TextSentence): boolean {
  return tokens.some(
    ({ lower }, at) => asking.has(lower) || (asksBehindTo.has(lower) && tokens[at - 1]?.lower === 'to'),
  );
}

/** True where each side has a name with a number that the other has not: TLR7 here and TLR9 there. */
function areOfOtherThings(claim: readonly TextSentence[], sentence: TextSentence): boolean {
  const said = claim.flatMap(numberedNames);
  const found = numberedNames(sentence);
  return said.some((name) => !found.includes(name)) && found.some((name) => !said.includes(name));
}

function numberedNames({ tokens }: TextSentence): readonly string[] {
  return tokens.flatMap(({ lower }) => (/\p{L}\d/u.test(lower) ? [lower] : []));
}

function holds({ start, end }: Span, words: Span): boolean {
  return start <= words.start && words.end <= end;
}
