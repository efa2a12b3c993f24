import type { Span } from '../../model.ts';
import type { Citation } from './citations.ts';
import { type Closest, sumOf, weightsOf } from './closestSentence.ts';
import { type ComparedText, type Token, wordWeight } from './readText.ts';
import type { Told } from './told.ts';

type Cited = 'not' | 'alone' | 'together';

/**
 * Below this sum of shares, of words held anywhere and in the closest sentence, the subjects differ.
 * Sources cited together may each be about a part of the sentence.
 */
const sameSubject: Readonly<Record<Cited, number>> = { not: 0.6, alone: 0.6, together: 0.45 };
const closestCounts = 1.5;
/**
 * Below this share of the claim's own words, the passage leaves too much of it unsaid. A source cited
 * alone may stand for a few words of its sentence; of sources cited together, each seldom says what
 * the sentence says, so that the passage has to hold more of it.
 */
const saysAsMuch: Readonly<Record<Cited, number>> = { not: 0.4, alone: 0.22, together: 0.525 };
/** A part of a claim between two citations counts by itself when it has so many words of its own. */
const leastWords = 3;
const mostNamed = 3;

/** How much of a claim's subject matter a passage has. */
export interface SubjectMatter {
  /** The part of the claim that the passage answers for best: between two citations, or all of it. */
  readonly part: Span;
  /** How that part cites its sources, if it does. */
  readonly cited: Cited;
  /** The share of that part's own words that the passage has, from 0 to 1. */
  readonly ownShare: number;
  /** The share of all its telling words. */
  readonly share: number;
  /** Own words of that part which the passage lacks, as written, at most three. */
  readonly missing: readonly string[];
}

interface Part extends Span {
  readonly cited: Cited;
  readonly words: ReadonlyMap<string, Token>;
}

/**
 * Compares the words that claim and passage have. A sentence that cites several sources is compared
 * part by part: a passage answers for the part before its citation.
 */
export function compareSubjects(claim: ComparedText, passage: ComparedText): SubjectMatter {
  const known = weightsOf(passage);
  const parts = partsOf(claim);
  const long = parts.filter((part) => ownOf(part).length >= leastWords);
  const compared = (long.length > 0 ? long : [joined(claim, parts)]).map((part) => comparePart(part, known));
  return compared.reduce((best, each) => (each.ownShare > best.ownShare ? each : best));
}

/** All parts as one, for a claim whose parts are too short to be compared. */
function joined(claim: ComparedText, parts: readonly Part[]): Part {
  return {
    start: parts[0]?.start ?? 0,
    end: parts.at(-1)?.end ?? 0,
    cited: citedBy(claim.citations),
    words: new Map(parts.flatMap(({ words }) => [...words])),
  };
}

function comparePart(part: Part, known: ReadonlyMap<string, number>): SubjectMatter {
  const own = ownOf(part);
  const counted = own.length > 0 ? own : [...part.words.values()];
  const missing = counted.filter(({ key }) => !known.has(key));
  const weights = new Map([...part.words].map(([key, { weight }]) => [key, weight]));
  const held = new Map([...weights].filter(([key]) => known.has(key)));
  return {
    part: { start: part.start, end: part.end },
    cited: part.cited,
    ownShare: counted.length === 0 ? 0 : 1 - missing.length / counted.length,
    share: weights.size === 0 ? 0 : sumOf(held) / sumOf(weights),
    missing: missing.slice(0, mostNamed).map(({ lower }) => lower),
  };
}

/** Says that the passage is about something else than the claim; undefined where they share a subject. */
export function tellUnrelated(
  { share, cited, missing }: SubjectMatter,
  closest: Closest | undefined,
): Told | undefined {
  if (share + closestCounts * (closest?.overlap ?? 0) >= sameSubject[cited]) return undefined;
  const reason =
    missing.length === 0
      ? 'There are no words to compare.'
      : `The passage is about something else: it does not mention ${list(missing)}.`;
  return { reason, isByMissingWords: true };
}

/** Says that the passage leaves much of the claim unsaid; undefined where it does not. */
export function tellUnsaid({ ownShare, cited, missing }: SubjectMatter): Told | undefined {
  if (missing.length === 0 || ownShare >= saysAsMuch[cited]) return undefined;
  return {
    reason: `The claim says more than the passage, which does not mention ${list(missing)}.`,
    isByMissingWords: true,
  };
}

/** The stretches of a claim between its citations; a part cites what stands at either end of it. */
function partsOf(claim: ComparedText): readonly Part[] {
  const end = claim.text.length;
  const { citations } = claim;
  const parts = [...citations, { start: end }].map(({ start }, at) => ({
    start: citations[at - 1]?.end ?? 0,
    end: start,
    cited: citedBy(citations.slice(Math.max(0, at - 1), at + 1)),
    words: new Map<string, Token>(),
  }));
  let at = 0;
  for (const { tokens } of claim.sentences) {
    for (const token of tokens) {
      while (at < parts.length - 1 && token.start >= (parts[at]?.end ?? end)) at += 1;
      if (token.weight > 0) parts[at]?.words.set(token.key, token);
    }
  }
  return parts;
}

function citedBy(citations: readonly Citation[]): Cited {
  if (citations.length === 0) return 'not';
  return citations.some(({ isGroup }) => isGroup) ? 'together' : 'alone';
}

function ownOf({ words }: Part): readonly Token[] {
  return [...words.values()].filter(({ weight }) => weight >= wordWeight);
}

function list(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(', ');
}
