import { weightsOf } from './closestSentence.ts';
import { type ComparedText, type Token, wordWeight } from './readText.ts';

/** Below this share of the claim's own words, the passage is about something else. */
const sameSubject = 0.25;
/** Below this share, the passage leaves too much of the claim unsaid. */
const saysAsMuch = 0.45;
/** A part of a claim between two citations counts by itself when it has so many words of its own. */
const leastWords = 3;
const mostNamed = 3;

/** How much of a claim's subject matter a passage has. */
export interface SubjectMatter {
  /** The share of the claim's own words in the passage, from 0 to 1: of the part of the claim that has most. */
  readonly share: number;
  /** Own words of the claim that the passage lacks, as written, at most three. */
  readonly missing: readonly string[];
}

/**
 * Compares the words of their own that claim and passage have. A sentence that cites several sources
 * is compared part by part: a passage answers for the part before its citation.
 */
export function compareSubjects(claim: ComparedText, passage: ComparedText): SubjectMatter {
  const known = weightsOf(passage);
  const parts = partsOf(claim);
  const long = parts.filter((part) => part.length >= leastWords);
  let best: SubjectMatter = { share: 0, missing: [] };
  for (const part of long.length > 0 ? long : [parts.flat()]) {
    const missing = part.filter(({ key }) => !known.has(key));
    const share = part.length === 0 ? 0 : 1 - missing.length / part.length;
    if (share >= best.share) best = { share, missing: missing.slice(0, mostNamed).map(({ lower }) => lower) };
  }
  return best;
}

/** Says that the passage is about something else than the claim; undefined where they share a subject. */
export function tellUnrelated({ share, missing }: SubjectMatter): string | undefined {
  if (share >= sameSubject) return undefined;
  return missing.length === 0
    ? 'There are no words to compare.'
    : `The passage is about something else: it does not mention ${list(missing)}.`;
}

/** Says that the passage leaves much of the claim unsaid; undefined where it does not. */
export function tellUnsaid({ share, missing }: SubjectMatter): string | undefined {
  if (share >= saysAsMuch) return undefined;
  return `The claim says more than the passage, which does not mention ${list(missing)}.`;
}

/** The different words of its own that each part of a claim has; of common words, where it has no others. */
function partsOf({ text, sentences }: ComparedText): readonly (readonly Token[])[] {
  const parts: Map<string, Token>[] = [new Map()];
  let end = 0;
  const tokens = sentences.flatMap((sentence) => sentence.tokens);
  const least = tokens.some(({ weight }) => weight >= wordWeight) ? wordWeight : 0.1;
  for (const token of tokens) {
    if (text.slice(end, token.start).includes('\uFFFC')) parts.push(new Map());
    if (token.weight >= least) parts.at(-1)?.set(token.key, token);
    end = token.end;
  }
  return parts.map((part) => [...part.values()]);
}

function list(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(', ');
}
