import type { Span } from '../../model.ts';
import type { Closest } from './closestSentence.ts';
import type { ComparedText, Token } from './readText.ts';

/** Longer sentences are not looked at word by word. */
const longest = 120;

/** The words of a claim and of a passage's sentence that change places between them. */
export interface Exchange {
  readonly claimed: Span;
  readonly found: Span;
}

/**
 * The stretch in which a claim has the same words as the closest sentence in another order, its
 * numbers where they were: "30% with placebo and 20% with the drug" for "30% with the drug and 20%
 * with placebo". Undefined where the order is the same, or the words are not.
 */
export function findExchange(
  { sentences }: ComparedText,
  closest: Closest | undefined,
): Exchange | undefined {
  const [said, ...more] = sentences;
  if (!said || more.length > 0 || !closest) return undefined;
  const one = said.tokens;
  const other = closest.sentence.tokens;
  if (one.length !== other.length || one.length > longest) return undefined;
  let first = 0;
  while (first < one.length && isSameWord(one[first], other[first])) first += 1;
  let last = one.length - 1;
  while (last > first && isSameWord(one[last], other[last])) last -= 1;
  if (first >= last) return undefined;
  const claimed = one.slice(first, last + 1);
  const found = other.slice(first, last + 1);
  if (sorted(claimed) !== sorted(found) || numbers(claimed) !== numbers(found)) return undefined;
  return { claimed: spanOf(claimed), found: spanOf(found) };
}

function isSameWord(one: Token | undefined, other: Token | undefined): boolean {
  return one !== undefined && one.key === other?.key && (one.key !== '#' || one.lower === other.lower);
}

function sorted(tokens: readonly Token[]): string {
  return tokens
    .map(({ key }) => key)
    .sort()
    .join(' ');
}

function numbers(tokens: readonly Token[]): string {
  return tokens.flatMap(({ key, lower }) => (key === '#' ? [lower] : [])).join(' ');
}

function spanOf(tokens: readonly Token[]): Span {
  return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
}
