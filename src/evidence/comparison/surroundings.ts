import type { Span } from '../../model.ts';
import type { TextSentence } from './readText.ts';

/** The words to the left and to the right of a place, with how much each tells: the nearer, the more. */
export interface Surroundings {
  readonly left: ReadonlyMap<string, number>;
  readonly right: ReadonlyMap<string, number>;
}

/** So many words to each side are looked at. */
const reach = 7;
/** What a word of grammar or another number tells, at least. */
const leastWeight = 0.2;

/**
 * The words around a span of a sentence. With `untilNumber`, the next number on each side is the last
 * thing seen, so that the figures of a list have surroundings of their own.
 */
export function surroundingsOf(
  sentence: TextSentence,
  { start, end }: Span,
  untilNumber: boolean,
): Surroundings {
  const { tokens } = sentence;
  let first = firstFrom(sentence, start);
  let last = first;
  while (last < tokens.length && (tokens[last]?.start ?? end) < end) last += 1;
  const left = new Map<string, number>();
  const right = new Map<string, number>();
  for (let step = 0; step < reach && first > 0; step += 1) {
    first -= 1;
    add(left, sentence, first, step);
    if (untilNumber && tokens[first]?.key === '#') break;
  }
  for (let step = 0; step < reach && last < tokens.length; step += 1, last += 1) {
    add(right, sentence, last, step);
    if (untilNumber && tokens[last]?.key === '#') break;
  }
  return { left, right };
}

function add(side: Map<string, number>, { tokens }: TextSentence, at: number, step: number): void {
  const token = tokens[at];
  if (!token) return;
  const weight = Math.max(token.weight, leastWeight) / (1 + step / 3);
  side.set(token.key, Math.max(side.get(token.key) ?? 0, weight));
}

/** Index of the first word of a sentence that starts at or behind an offset. */
export function firstFrom({ tokens }: TextSentence, start: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The share of what `one` tells that `other` tells on the same side, from 0 to 1; 0 where `one` has no words around. */
export function likeness(one: Surroundings, other: Surroundings): number {
  const total = sum(one.left, undefined) + sum(one.right, undefined);
  return total === 0 ? 0 : (sum(one.left, other.left) + sum(one.right, other.right)) / total;
}

function sum(weights: ReadonlyMap<string, number>, among: ReadonlyMap<string, number> | undefined): number {
  let total = 0;
  for (const [key, weight] of weights) if (among?.has(key) ?? true) total += weight;
  return total;
}
