import type { Span } from '../model.ts';

interface Edit extends Span {
  readonly text: string;
}

const glue = /\u2060+/g;

/**
 * Keeps an edit from tearing markup apart. `prose` is the draft's text with glue (U+2060) where
 * emphasis marks stand and spaces where other markup stands; `edit` counts in both alike.
 *
 * Words that stay are left out of the edit ("proven** to" → "reported to" touches "proven" alone),
 * marks that would be left empty or alone go with it ("**70%** of" → "some"), and an edit that still
 * has half of a pair in it is refused (undefined).
 */
export function fitMarkup(edit: Edit, prose: string, source: string): Edit | undefined {
  const inside = isPlain(prose.slice(edit.start, edit.end), source.slice(edit.start, edit.end));
  const emptied = edit.text === '' ? takeMarks(edit, prose, 'both') : edit;
  if (inside && emptied === edit) return edit;
  const narrow = trimMarks(keepSameWords(edit, prose), prose);
  const tries = inside
    ? [takeSpace(emptied, prose), edit]
    : [narrow, ...(['start', 'end', 'both'] as const).map((side) => takeMarks(narrow, prose, side))];
  return tries.find((fitted) =>
    isWhole(prose.slice(fitted.start, fitted.end), source.slice(fitted.start, fitted.end)),
  );
}

/** True where the text has no markup in it but whole pairs of marks. */
function isWhole(prose: string, source: string): boolean {
  return isPlain(prose.replace(glue, ''), withoutGlued(prose, source)) && isPaired(prose, source);
}

/** Takes the marks that touch the edit into it; the same edit where none do, or not on every side asked. */
function takeMarks(edit: Edit, prose: string, side: 'start' | 'end' | 'both'): Edit {
  let { start, end } = edit;
  while (side !== 'end' && prose[start - 1] === '\u2060') start -= 1;
  while (side !== 'start' && prose[end] === '\u2060') end += 1;
  const onBoth = start < edit.start && end > edit.end;
  if (side === 'both' ? !onBoth : start === edit.start && end === edit.end) return edit;
  return { ...edit, start, end };
}

/** Of the spaces on both sides of a deletion, one goes. */
function takeSpace(edit: Edit, prose: string): Edit {
  return prose[edit.start - 1] === ' ' && /[\s]/.test(prose[edit.end] ?? '')
    ? { ...edit, start: edit.start - 1 }
    : edit;
}

/** True where nothing but white space differs: no markup stands there. */
function isPlain(prose: string, source: string): boolean {
  return prose.replace(/\s/g, ' ') === source.replace(/\s/g, ' ');
}

function withoutGlued(prose: string, source: string): string {
  return source
    .split('')
    .filter((_, at) => prose[at] !== '\u2060')
    .join('');
}

/** True where every kind of mark opens and closes inside. */
function isPaired(prose: string, source: string): boolean {
  const counts = new Map<string, number>();
  for (const { 0: run, index } of prose.matchAll(glue)) {
    const mark = source.slice(index, index + run.length);
    counts.set(mark, (counts.get(mark) ?? 0) + 1);
  }
  return [...counts.values()].every((count) => count % 2 === 0);
}

/** Leaves out the last words that the edit would only write again. */
function keepSameWords({ start, end, text }: Edit, prose: string): Edit {
  const kept = /\s\S+$/.exec(text)?.[0];
  if (!kept || !prose.slice(start, end).endsWith(kept)) return { start, end, text };
  return keepSameWords({ start, end: end - kept.length, text: text.slice(0, -kept.length) }, prose);
}

/** Leaves marks at either end of the edit out of it. */
function trimMarks(edit: Edit, prose: string): Edit {
  let { start, end } = edit;
  while (end > start && prose[end - 1] === '\u2060') end -= 1;
  while (start < end && prose[start] === '\u2060') start += 1;
  return { ...edit, start, end };
}
