import type { Format, Span } from '../model.ts';
import { skipSpaceBack } from '../text/letters.ts';
import { splitLines } from '../text/lines.ts';
import { readDirectives } from './readDirectives.ts';
import { type Insertion, writeDirective } from './writeDirective.ts';

/** A rule to be silent at some words, and why. */
export interface Wish {
  readonly rule: string;
  readonly reason?: string;
}

/** The lines of a draft, and the one a claim begins on. */
interface Place {
  readonly text: string;
  readonly format: Format;
  readonly lines: readonly Span[];
  readonly at: number;
  readonly lineEnd: string;
  readonly wish: Wish;
}

/**
 * What to put into a draft so that a rule is silent at a claim: a comment above the line or at its
 * end, or a block around the paragraph, whichever leaves the page as it was and is then read as meant.
 * Insertions are in order of place. Empty where no comment can be put.
 */
export function ignoreHere(text: string, format: Format, claim: Span, wish: Wish): readonly Insertion[] {
  const lines = splitLines(text);
  const at = Math.max(
    0,
    lines.findLastIndex(({ start }) => start <= claim.start),
  );
  const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  const place: Place = { text, format, lines, at, lineEnd, wish };
  const ways: (() => readonly Insertion[])[] = [
    () => above(place) ?? atLineEnd(place) ?? [],
    () => aroundRun(place),
    () => aroundWords(place, claim),
  ];
  for (const way of ways) {
    const insertions = way();
    if (insertions.length > 0 && works(place, insertions, claim)) return insertions;
  }
  return [];
}

/** The draft with the insertions made. */
export function insertAll(text: string, insertions: readonly Insertion[]): string {
  return insertions.reduceRight(
    (before, { at, text: added }) => before.slice(0, at) + added + before.slice(at),
    text,
  );
}

/** True where the draft, read again, has each comment, no new problem, and the rule silent at the claim. */
function works({ text, format, wish }: Place, insertions: readonly Insertion[], claim: Span): boolean {
  const start = insertions.reduce(
    (moved, { at, text: added }) => moved + (at <= claim.start ? added.length : 0),
    claim.start,
  );
  const before = readDirectives(text, format, [wish.rule]);
  const after = readDirectives(insertAll(text, insertions), format, [wish.rule]);
  return (
    after.directives.length === before.directives.length + insertions.length &&
    after.problems.length <= before.problems.length &&
    after.directives.some(({ silences }) =>
      silences.some((silence) => silence.start <= start && start < silence.end),
    )
  );
}

/** A comment of its own above the line; undefined where that would part what belongs together. */
function above(place: Place): readonly Insertion[] | undefined {
  const { text, format, lines, at, lineEnd } = place;
  const line = lines[at] as Span;
  const source = text.slice(line.start, line.end);
  const isFirst = at === 0 || isBlank(text, lines[at - 1] as Span);
  switch (format) {
    case 'markdown': {
      const isHeading = /^ {0,3}#{1,6}[ \t]/.test(source);
      // Within a list, a quotation, a table or a wrapped paragraph, a comment on a line of its own
      // would end what it stands in.
      if (!isHeading && (!isFirst || /^\s*(?:[-*+:>|[]|\d+[.)]|\(?@)|\|/.test(source))) return undefined;
      break;
    }
    case 'html':
      if (isInsideTag(text, line.start)) return undefined;
      break;
    case 'asciidoc':
      if (isInTable(place)) return [];
      return [{ at: afterMark(text, line.start), text: comment(place, 'next line') + lineEnd }];
    case 'restructuredtext':
    case 'plaintext':
      if (!isFirst) return format === 'plaintext' ? undefined : [];
      break;
  }
  // A comment needs a blank line after it in reStructuredText; in plain text it is a paragraph.
  const gap = format === 'restructuredtext' || format === 'plaintext' ? lineEnd : '';
  const start = afterMark(text, line.start);
  const indent = /^[ \t]*/.exec(text.slice(start, line.end))?.[0] ?? '';
  return [{ at: start, text: indent + comment(place, 'next line') + lineEnd + gap }];
}

/** A comment at the end of the line, or of its last table cell; undefined where the format has none. */
function atLineEnd(place: Place): readonly Insertion[] | undefined {
  const { text, format, lines, at, wish } = place;
  if (format !== 'markdown' && format !== 'html' && format !== 'plaintext') return undefined;
  const line = lines[at] as Span;
  if (format === 'html' && isInsideTag(text, line.end)) return undefined;
  let end = skipSpaceBack(text, line.end, line.start);
  let { reason } = wish;
  if (format === 'markdown') {
    const source = text.slice(line.start, end);
    // A backslash at the end breaks the line, and closing pipes or heading marks stay last.
    const last = /(?:\\|(?<!\\)\||[ \t]#+)$/.exec(source)?.[0] ?? '';
    end = skipSpaceBack(text, end - last.length, line.start);
    if (source.includes('|')) reason = reason?.replaceAll('|', '\\|');
  }
  return [{ at: end, text: ` ${writeDirective('line', format, wish.rule, reason)}` }];
}

/** A block around the run of lines without a blank one, or around the table, that the claim stands in. */
function aroundRun(place: Place): readonly Insertion[] {
  const { text, format, lines, lineEnd } = place;
  if (format === 'html') return [];
  const { first, last } = isInTable(place) ? tableAround(place) : runAround(place);
  const start = afterMark(text, (lines[first] as Span).start);
  const end = (lines[last] as Span).end;
  const indent = /^[ \t]*/.exec(text.slice(start, (lines[first] as Span).end))?.[0] ?? '';
  const gap = format === 'asciidoc' ? '' : lineEnd;
  return [
    { at: start, text: indent + comment(place, 'block') + lineEnd + gap },
    { at: end, text: lineEnd + gap + indent + writeDirective('end of block', format, place.wish.rule) },
  ];
}

/** Comments right before and after the words, where markup allows nothing else. */
function aroundWords({ format, wish }: Place, { start, end }: Span): readonly Insertion[] {
  if (format !== 'html') return [];
  return [
    { at: start, text: writeDirective('block', format, wish.rule, wish.reason) },
    { at: end, text: writeDirective('end of block', format, wish.rule) },
  ];
}

function comment({ format, wish }: Place, kind: 'next line' | 'block'): string {
  return writeDirective(kind, format, wish.rule, wish.reason);
}

function runAround({ text, lines, at }: Place): { first: number; last: number } {
  let first = at;
  let last = at;
  while (first > 0 && !isBlank(text, lines[first - 1] as Span)) first--;
  while (last + 1 < lines.length && !isBlank(text, lines[last + 1] as Span)) last++;
  return { first, last };
}

const tableFence = /^[|,:!]={3,}\s*$/;

/** True in an AsciiDoc table, where a comment would be read as a cell. */
function isInTable(place: Place): boolean {
  const { first } = tableAround(place);
  return first <= place.at;
}

/** The fences of the AsciiDoc table around the line; `first` is past the line where there is none. */
function tableAround({ text, format, lines, at }: Place): { first: number; last: number } {
  const none = { first: lines.length, last: lines.length };
  if (format !== 'asciidoc') return none;
  let open: number | undefined;
  for (let one = 0; one < lines.length; one++) {
    const { start, end } = lines[one] as Span;
    if (tableFence.test(text.slice(start, end))) {
      if (open === undefined) open = one;
      else if (one >= at) return { first: open, last: one };
      else open = undefined;
    }
    if (one >= at && open === undefined) return none;
  }
  return open === undefined ? none : { first: open, last: lines.length - 1 };
}

/** True between the < and the > of a tag. */
function isInsideTag(text: string, at: number): boolean {
  return at > 0 && text.lastIndexOf('<', at - 1) > text.lastIndexOf('>', at - 1);
}

function isBlank(text: string, { start, end }: Span): boolean {
  return text.slice(start, end).trim() === '';
}

/** Past a byte order mark, which stays first. */
function afterMark(text: string, at: number): number {
  return at === 0 && text.startsWith('\ufeff') ? 1 : at;
}
