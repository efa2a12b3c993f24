import { compareWithPassage } from '../evidence/comparison/compareWithPassage.ts';
import type { Difference, Passage, Source, Span } from '../model.ts';

/** A difference between a claim and a source, with the passage it lies in. */
export interface SourceDifference extends Difference {
  /** The passage that differs; the closest one where the difference is what no passage says. */
  readonly passageOf: Passage;
  /** The words that differ, in that passage. */
  readonly wordsOf?: Span;
}

/** Compares a claim with all that a source says. */
export type Compare = (claim: string, source: Source) => readonly SourceDifference[];

/** A source with more passages is a whole paper; so many of them, the closest, are compared. */
const mostPassages = 30;
/** So many comparisons are kept. */
const mostKept = 2000;

/**
 * Makes a comparison that remembers: a draft is compared again after each edit, and all but one of its
 * sentences are the same.
 */
export function createComparer(): Compare {
  const kept = new Map<string, readonly SourceDifference[]>();
  return (claim, source) => {
    const key = `${source.csl.id}\n${claim}`;
    const known = kept.get(key);
    if (known) return known;
    const found = compareWithSource(claim, source);
    if (kept.size >= mostKept) kept.clear();
    kept.set(key, found);
    return found;
  };
}

function compareWithSource(claim: string, source: Source): readonly SourceDifference[] {
  const passages = choosePassages(claim, source.passages);
  const starts: number[] = [];
  let text = '';
  for (const passage of passages) {
    starts.push(text.length);
    text += `${passage.text} `;
  }
  const [first] = passages;
  if (!first) return [];
  return compareWithPassage(claim, text.trimEnd()).differences.map((difference) => {
    const { passage: words } = difference;
    if (!words) return { ...difference, passageOf: closestTo(claim, passages) ?? first };
    const at = Math.max(
      0,
      starts.findLastIndex((start) => start <= words.start),
    );
    const start = starts[at] ?? 0;
    return {
      ...difference,
      passageOf: passages[at] ?? first,
      wordsOf: { start: words.start - start, end: words.end - start },
    };
  });
}

/** All passages of an abstract or a record; of a paper those that share most words with the claim, in their order. */
function choosePassages(claim: string, passages: readonly Passage[]): readonly Passage[] {
  if (passages.length <= mostPassages) return passages;
  const shares = shareOfWords(claim, passages);
  const least = shares.toSorted((one, other) => other - one)[mostPassages - 1] ?? 0;
  return passages
    .filter((_, at) => (shares[at] ?? 0) >= least && (shares[at] ?? 0) > 0)
    .slice(0, 2 * mostPassages);
}

/** The passage that shares most with a claim; undefined where a source has none. */
export function closestTo(claim: string, passages: readonly Passage[]): Passage | undefined {
  const shares = shareOfWords(claim, passages);
  return passages[shares.indexOf(Math.max(...shares))];
}

/** For each passage the words it shares with the claim, rarer ones counting for more. */
function shareOfWords(claim: string, passages: readonly Passage[]): readonly number[] {
  const asked = new Set(wordsIn(claim));
  const held = passages.map(({ text }) => new Set(wordsIn(text).filter((word) => asked.has(word))));
  const holders = new Map<string, number>();
  for (const words of held) for (const word of words) holders.set(word, (holders.get(word) ?? 0) + 1);
  return held.map((words) => {
    let share = 0;
    for (const word of words) share += Math.log(1 + passages.length / (holders.get(word) ?? 1));
    return share;
  });
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}.]{3,}/gu) ?? [];
}
