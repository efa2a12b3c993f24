import type { Span } from '../../../model.ts';
import type { Note } from './recordFields.ts';

/** Longer quotations would be somebody else's text, not a pointer to it. */
export const longestLocator = 12;

/** One finding of a record's body: where it stands in the file, and the quotation that finds it in the source. */
export interface FindingText {
  readonly text: string;
  readonly span: Span;
  readonly locator?: string;
  readonly line?: number;
}

interface Line {
  readonly start: number;
  readonly text: string;
}

/** A finding that is still being read; after a blank line only its quotation may follow. */
interface Open {
  readonly lines: Line[];
  readonly quote: Line[];
  isPaused: boolean;
}

const bullet = /^ {0,3}(?:[-*+]|\d{1,9}[.)])[ \t]+/;
const heading = /^ {0,3}#{1,6}(?:[ \t]|$)/;
const quoteMark = /^[ \t]*>[ \t]?/;
const placePattern = /^\(\s*lines?\s+(\d{1,6})[^)]*\)$/i;

/**
 * Reads the body of a record, `text` from `start` on. Each list item or paragraph is a finding; a block quote beneath
 * it is its locator, with “(line 45)” behind. Headings are left out.
 */
export function readFindings(text: string, start: number, note: Note): FindingText[] {
  const findings: FindingText[] = [];
  let open: Open | undefined;

  const close = (): void => {
    const finding = open && readFinding(open, note);
    if (finding) findings.push(finding);
    open = undefined;
  };

  for (const line of readLines(text, start)) {
    const mark = quoteMark.exec(line.text);
    const item = bullet.exec(line.text);
    if (mark) {
      if (open) open.quote.push(after(line, mark[0].length));
      else note(line.start, 'a quotation stands beneath no finding');
    } else if (item) {
      close();
      open = { lines: [after(line, item[0].length)], quote: [], isPaused: false };
    } else if (heading.test(line.text)) {
      close();
    } else if (line.text.trim() === '') {
      if (open) open.isPaused = true;
    } else if (open && open.quote.length === 0 && !open.isPaused) {
      open.lines.push(line);
    } else {
      close();
      open = { lines: [line], quote: [], isPaused: false };
    }
  }
  close();
  return findings;
}

function readFinding(open: Open, note: Note): FindingText | undefined {
  const words = open.lines.map((line) => line.text.trim()).filter((each) => each !== '');
  const first = open.lines[0];
  const last = open.lines.at(-1);
  if (!first || !last || words.length === 0) return undefined;
  const span = {
    start: first.start + first.text.length - first.text.trimStart().length,
    end: last.start + last.text.trimEnd().length,
  };
  return { text: words.join(' '), span, ...readLocator(open.quote, note) };
}

function readLocator(quote: readonly Line[], note: Note): Pick<FindingText, 'locator' | 'line'> {
  const first = quote[0];
  if (!first) return {};
  const whole = quote
    .map((line) => line.text.trim())
    .join(' ')
    .trim();
  const bracket = whole.lastIndexOf('(');
  const place = placePattern.exec(whole.slice(Math.max(0, bracket)));
  const line = place ? { line: Number(place[1]) } : {};
  const locator = (place ? whole.slice(0, bracket) : whole).trim().replace(/^[“"]|[”"]$/g, '');
  const length = locator.split(/\s+/).filter((word) => word !== '').length;
  if (length === 0) return line;
  if (length > longestLocator) {
    note(
      first.start,
      `the quotation has ${length} words; a locator has at most ${longestLocator}, so it is left out`,
    );
    return line;
  }
  return { locator, ...line };
}

function after(line: Line, length: number): Line {
  return { start: line.start + length, text: line.text.slice(length) };
}

function readLines(text: string, start: number): Line[] {
  const lines: Line[] = [];
  const breaks = /\r\n|\r|\n/g;
  breaks.lastIndex = start;
  let at = start;
  for (let found = breaks.exec(text); found; found = breaks.exec(text)) {
    lines.push({ start: at, text: text.slice(at, found.index) });
    at = breaks.lastIndex;
  }
  lines.push({ start: at, text: text.slice(at) });
  return lines;
}
