import type { Span } from '../../model.ts';
import type { ReadSentence } from '../sentence.ts';

const isRange = /^[\s\u2060]*(?:[-–—−‐‑]|to|or)[\s\u2060]*$/;

/**
 * The one percentage of a sentence, or its one range ("50–75%"); undefined where it has none or
 * several. Block offsets.
 */
export function onlyPercentage({ quantities }: ReadSentence, prose: string): Span | undefined {
  const [first, second, ...others] = quantities.filter(({ unit }) => unit === '%');
  if (!first || others.length > 0) return undefined;
  if (!second) return first;
  const between = prose.slice(first.end, second.start);
  // "From 10% to 6%" are two figures.
  const isFrom = /\bfrom[\s\u2060]+$/iu.test(prose.slice(Math.max(0, first.start - 8), first.start));
  return !isFrom && between.length < 12 && isRange.test(between)
    ? { start: first.start, end: second.end }
    : undefined;
}
