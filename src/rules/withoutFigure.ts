import type { Around } from '../claims/figureOfChange.ts';
import type { Span } from '../model.ts';
import type { Candidate } from './rule.ts';

/** The wordings that leave a figure out: a number without its comparator says less than it seems to. */
export function withoutFigure({ start, end }: Span, { before, after }: Around): readonly Candidate[] {
  const last = before.at(-1);
  const next = after[0];
  if (next?.lower === 'of') return [{ text: 'some', span: { start, end: next.end } }];
  if (last?.lower === 'by') return [{ text: '', span: { start: last.start, end } }];
  if (next && /^(?:effective|accurate|successful|reliable)$/.test(next.lower)) {
    return [{ text: `${next.lower} in some people`, span: { start, end: next.end } }];
  }
  if (last?.lower === 'of' && before.at(-2)?.lower.startsWith('rate')) return [];
  return [{ text: '', span: { start, end } }];
}
