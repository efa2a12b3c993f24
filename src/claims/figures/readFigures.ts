import type { Quantity, Word } from '../../model.ts';
import { mayBeChange, readChange } from './change.ts';
import type { Figure } from './figure.ts';
import {
  isInInterval,
  isInPoints,
  isNoFigure,
  kindOfNumber,
  mayBeName,
  readBound,
  sight,
} from './numberContext.ts';
import { readSpelledFigures } from './spelledFigures.ts';
import { isTime, readUnit } from './units.ts';

const unitAfter = /^[\s-]?([A-Za-zµμ]{1,11}(?:\/[A-Za-zµμ]{1,8}(?:\d{1,2})?){0,3})(?![\p{L}\p{N}])/u;
const timeBefore = /\b(hour|day|week|month|year)s?\s+$/i;
/** "17/24", "17 of 24", "17 of the 24 patients", "17 out of 24". */
const fractionBetween = /^(?:\/|\s*(?:out )?of\s+(?:the |a total of |all )?)$/i;
/** What may stand between two numbers of one unit: "10 or 20 mg", "30–40%", "1.2 ± 0.3 kg". */
const listBetween = /^\s*(?:[-–—−‐‑,/]|to|or|and|vs\.?|versus|±|\+\/-|,\s*(?:and|or))\s*$/i;

interface Place {
  readonly text: string;
  readonly to: number;
}

/**
 * The figures of one sentence, in order. `quantities` and `words` are those of the sentence, `to` its
 * end. Years, numbers of tables and figures, names and the level of an interval are none.
 */
export function readFigures(
  text: string,
  to: number,
  quantities: readonly Quantity[],
  words: readonly Word[],
): readonly Figure[] {
  const place = { text, to };
  const read: Figure[] = [];
  let at = 0;
  for (; at < quantities.length; at += 1) {
    let quantity = quantities[at] as Quantity;
    while (isThousands(text, quantity, quantities[at + 1])) {
      at += 1;
      quantity = joinThousands(quantity, quantities[at] as Quantity);
    }
    const next = quantities[at + 1];
    const fraction = next && readFraction(place, quantity, next);
    if (fraction) {
      read.push(fraction);
      at += 1;
      continue;
    }
    const figure = readFigure(place, quantity);
    if (figure) read.push(figure);
  }
  return merge(shareUnits(text, read), readSpelledFigures(words));
}

/** Both in order of place; what is spelled out wins where they overlap ("7 out of 10"). */
function merge(figures: readonly Figure[], spelled: readonly Figure[]): readonly Figure[] {
  if (spelled.length === 0) return figures;
  const merged: Figure[] = [];
  let at = 0;
  for (const figure of figures) {
    while (at < spelled.length && (spelled[at] as Figure).end <= figure.start) {
      merged.push(spelled[at] as Figure);
      at += 1;
    }
    const next = spelled[at];
    if (!next || next.start >= figure.end) merged.push(figure);
  }
  return [...merged, ...spelled.slice(at)];
}

/** "44 000": thousands written apart. */
function isThousands(text: string, { start, end, value }: Quantity, next: Quantity | undefined): boolean {
  if (!next || next.start !== end + 1 || next.unit !== '' || text[end] !== ' ') return false;
  return end - start <= 3 && Number.isInteger(value) && /^\d{3}$/.test(text.slice(next.start, next.end));
}

function joinThousands({ start, value }: Quantity, { end, value: rest, unit }: Quantity): Quantity {
  return { start, end, value: value * 1000 + rest, unit };
}

function readFigure({ text, to }: Place, { start, end, value, unit }: Quantity): Figure | undefined {
  const before = text.slice(Math.max(0, start - sight), start);
  const after = text.slice(end, Math.min(to, end + sight));
  if (isNoFigure(value, unit === '%', before, after)) return undefined;
  const written = text.slice(start, end);
  const figure = {
    start,
    end,
    value,
    decimals: decimalsOf(written),
    bound: readBound(before),
    unit: '',
  };
  if (unit === '%') {
    if (isInInterval(before)) return { ...figure, kind: 'interval' };
    if (isInPoints(after)) return { ...figure, kind: 'points' };
    const change = readChange(before, after);
    if (!change)
      return { ...figure, kind: 'share', ...(mayBeChange(before, after) ? { mayBeChange: true } : {}) };
    const { direction, scale } = change;
    return { ...figure, kind: 'change', ...(direction ? { direction } : {}), ...(scale ? { scale } : {}) };
  }
  const kind = kindOfNumber(before, after);
  if (kind === 'number' || kind === 'count') {
    const amount = readUnit(unitAfter.exec(after)?.[1] ?? '') ?? timeUnitBefore(before);
    if (amount !== undefined) return { ...figure, kind: 'amount', unit: amount };
  }
  return { ...figure, kind, ...(kind === 'number' && mayBeName(value, before) ? { isLoose: true } : {}) };
}

function timeUnitBefore(before: string): string | undefined {
  const unit = readUnit(timeBefore.exec(before)?.[1] ?? '');
  return unit !== undefined && isTime(unit) ? unit : undefined;
}

/** A count of a count is a share; it may lie as far off as its whole can tell. */
function readFraction({ text, to }: Place, part: Quantity, whole: Quantity): Figure | undefined {
  if (part.unit !== '' || whole.unit !== '' || part.value < 0 || part.value > whole.value || whole.value < 2)
    return undefined;
  if (!Number.isInteger(part.value) || !Number.isInteger(whole.value)) return undefined;
  if (!fractionBetween.test(text.slice(part.end, Math.min(whole.start, part.end + 24)))) return undefined;
  if (whole.start - part.end > 24) return undefined;
  const after = text.slice(whole.end, Math.min(to, whole.end + sight));
  if (readUnit(unitAfter.exec(after)?.[1] ?? '') !== undefined) return undefined;
  const value = (100 * part.value) / whole.value;
  const bound = readBound(text.slice(Math.max(0, part.start - sight), part.start));
  const give = 0.5;
  return {
    start: part.start,
    end: whole.end,
    kind: 'share',
    value,
    decimals: 6,
    bound,
    unit: '',
    give,
    of: [part.value, whole.value],
  };
}

/** Numbers of a list or a range have the unit that stands behind the last: "10, 20 and 40 mg". */
function shareUnits(text: string, figures: readonly Figure[]): readonly Figure[] {
  const shared = [...figures];
  for (let at = shared.length - 2; at >= 0; at -= 1) {
    const figure = shared[at] as Figure;
    const next = shared[at + 1] as Figure;
    if (next.kind !== 'amount' && next.kind !== 'share' && next.kind !== 'count' && next.kind !== 'change')
      continue;
    if (figure.kind !== 'number' || next.start - figure.end > 12) continue;
    if (!listBetween.test(text.slice(figure.end, next.start))) continue;
    shared[at] = { ...figure, kind: next.kind, unit: next.unit };
  }
  for (let at = 1; at < shared.length; at += 1) {
    const figure = shared[at] as Figure;
    const before = shared[at - 1] as Figure;
    if (before.kind !== 'amount' || !isTime(before.unit) || figure.kind !== 'number') continue;
    if (figure.start - before.end > 12 || !listBetween.test(text.slice(before.end, figure.start))) continue;
    shared[at] = { ...figure, kind: 'amount', unit: before.unit };
  }
  return shared;
}

function decimalsOf(written: string): number {
  return /[.·](\d+)/.exec(written)?.[1]?.length ?? 0;
}
