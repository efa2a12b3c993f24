import type { Span } from '../model.ts';
import type { Pattern } from './pattern.ts';

/** A character as a pattern sees it, with its place in the text. */
export interface Glyph extends Span {
  readonly text: string;
}

/** True where some match of the pattern has a character in common with `span`. */
export function hasOverlap(pattern: Pattern, glyphs: readonly Glyph[], span: Span): boolean {
  const { steps, first } = pattern;
  const reachedAt = new Int32Array(steps.length).fill(-1);
  let ways: number[] = [];
  for (let at = 0; at <= glyphs.length; at++) {
    const glyph = glyphs[at];
    if (glyph && glyph.start < span.end) ways.push(first);
    else if (ways.length === 0) return false;
    const after: number[] = [];
    const pending = ways;
    for (let way = pending.pop(); way !== undefined; way = pending.pop()) {
      if (reachedAt[way] === at) continue;
      reachedAt[way] = at;
      const step = steps[way];
      if (!step) continue;
      if (step.kind === 'end') {
        if ((glyphs[at - 1]?.end ?? 0) > span.start) return true;
      } else if (step.kind === 'either') pending.push(...step.next);
      else if (step.kind === 'edge') {
        if (isEdge(step.at, glyphs, at)) pending.push(step.next);
      } else if (glyph && step.shape.test(glyph.text)) after.push(step.next);
    }
    ways = after;
  }
  return false;
}

function isEdge(edge: 'start' | 'end' | 'word' | 'no word', glyphs: readonly Glyph[], at: number): boolean {
  if (edge === 'start') return at === 0;
  if (edge === 'end') return at === glyphs.length;
  return (isWord(glyphs[at - 1]) !== isWord(glyphs[at])) === (edge === 'word');
}

function isWord(glyph: Glyph | undefined): boolean {
  return glyph !== undefined && /^\w$/iu.test(glyph.text);
}
