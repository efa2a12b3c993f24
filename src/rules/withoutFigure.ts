import type { Around } from '../claims/shares/around.ts';
import type { Span } from '../model.ts';
import type { Candidate } from './rule.ts';

/** What may qualify a figure from before: "over 90%", "up to 60%", "more than 40%". */
const qualifiers = new Set(
  'over about nearly almost around approximately roughly only just up to more less than at least as much many high some'.split(
    ' ',
  ),
);

const determiner = /^(?:the|our|these|those|all|my|your|their|them|us)$/;

/** What may stand without its figure: "was 30% higher". */
const comparative = /^(?:less|more|fewer|lower|higher|better|faster|greater|worse|smaller|larger)$/;

/** The wordings that leave a figure out: a number without its comparator says less than it seems to. */
export function withoutFigure({ start: figure, end }: Span, { before, after }: Around): readonly Candidate[] {
  let at = before.length;
  while (qualifiers.has(before[at - 1]?.lower ?? '')) at -= 1;
  const last = before[at - 1];
  const start = before[at]?.start ?? figure;
  const next = after[0];
  if (next?.lower === 'of' && determiner.test(after[1]?.lower ?? ''))
    return [{ text: 'some', span: { start, end } }];
  if (next?.lower === 'of') return [{ text: 'some', span: { start, end: next.end } }];
  if (last?.lower === 'by') return [{ text: '', span: { start: last.start, end } }];
  if (next && /^(?:effective|accurate|successful|reliable)$/.test(next.lower)) {
    return [{ text: `${next.lower} in some people`, span: { start, end: next.end } }];
  }
  if (next && /^(?:success|cure|remission|recovery|satisfaction)$/.test(next.lower)) {
    const article = last && /^(?:a|an|the)$/.test(last.lower) ? last : undefined;
    const rate = after[1] ?? next;
    return [{ text: 'reported success', span: { start: article?.start ?? start, end: rate.end } }];
  }
  if (last && /^(?:of|in|to|from|is|was|at)$/.test(last.lower) && !comparative.test(next?.lower ?? ''))
    return [];
  return [{ text: '', span: { start, end } }];
}
