import type { Format, PlacedProblem, Span } from '../model.ts';
import { hasWords } from '../text/letters.ts';
import { type Comment, findComments } from './comments.ts';
import type { Directive, Silence } from './directive.ts';
import { watchLiteralLines } from './literalLines.ts';
import { parseDirective, type Said } from './parseDirective.ts';

/** The directives of a draft, in order, and what is wrong with some of them. */
export interface Directives {
  readonly directives: readonly Directive[];
  readonly problems: readonly PlacedProblem[];
}

const none: Directives = { directives: [], problems: [] };

/** A directive as written, with the lines it speaks of. */
interface Placed extends Comment, Said {
  /** The line of a `line` or `next line` directive; undefined where there is no such line. */
  readonly line?: Span;
}

/**
 * Reads the comments of a draft that tell Overclaim to be silent. `ruleIds` are the rules there are;
 * a directive without rules means all of them, a family name means all of that family. A draft
 * without our name in it costs one scan.
 */
export function readDirectives(text: string, format: Format, ruleIds: readonly string[]): Directives {
  const comments = findComments(text, format);
  if (comments.length === 0) return none;
  const problems: PlacedProblem[] = [];
  const said: (Comment & Said)[] = [];
  for (const comment of comments) {
    const reading = parseDirective(text, comment, ruleIds);
    if (reading) said.push({ ...comment, ...reading });
  }
  const placed = placeOnLines(text, format, said);
  for (const directive of placed) problems.push(...directive.problems, ...complain(directive));
  return { directives: silence(placed, text.length, ruleIds, problems), problems };
}

/**
 * Finds the lines that directives speak of, and leaves out those inside code. A next line is the next
 * one with a word on it, so that blank lines, rules and other directives may stand between.
 */
function placeOnLines(text: string, format: Format, said: readonly (Comment & Said)[]): readonly Placed[] {
  const placed: Placed[] = [];
  const isLiteral = watchLiteralLines(text, format);
  let waiting: (Comment & Said)[] = [];
  let next = 0;
  let covered = 0;
  for (const line of linesOf(text)) {
    if (next === said.length && waiting.length === 0) break;
    const isCode = isLiteral(text.slice(line.start, line.end));
    const here: (Comment & Said)[] = [];
    let ticks = 0;
    let isWorded = false;
    const pass = (end: number) => {
      const between = text.slice(Math.max(covered, line.start), end);
      if (format === 'markdown') ticks += countTicks(between);
      isWorded ||= hasWords(between);
    };
    for (let one = said[next]; one && one.start <= line.end; one = said[++next]) {
      pass(one.start);
      if (isCode || ticks % 2 === 1) continue;
      here.push(one);
      covered = one.end;
    }
    pass(line.end);
    if (isWorded) {
      placed.push(...waiting.map((one) => ({ ...one, line })));
      waiting = [];
    }
    for (const one of here) {
      if (one.kind === 'next line') waiting.push(one);
      else placed.push(one.kind === 'line' && isWorded ? { ...one, line } : one);
    }
  }
  return [...placed, ...waiting].sort((a, b) => a.start - b.start);
}

const restOfLine = /[^\r\n]*/y;

/** The lines of a text, one by one, because those after the last directive need not be looked at. */
function* linesOf(text: string): Generator<Span> {
  for (let start = 0; start < text.length; ) {
    restOfLine.lastIndex = start;
    restOfLine.test(text);
    const end = restOfLine.lastIndex;
    yield { start, end };
    start = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
}

/** How many runs of backticks a stretch has: after an odd number of them, a code span is open. */
function countTicks(text: string): number {
  return text.includes('`') ? (text.match(/`+/g) ?? []).length : 0;
}

function complain({ kind, line, isClosed, start, end }: Placed): readonly PlacedProblem[] {
  if (!isClosed) return [{ start, end, message: 'This comment is not closed, so that it ignores nothing.' }];
  if (line || (kind !== 'line' && kind !== 'next line')) return [];
  const message =
    kind === 'line'
      ? 'There are no words on this line; overclaim-disable-next-line speaks of the line below.'
      : 'There is no line with words after this.';
  return [{ start, end, message }];
}

/** Works out where each directive makes which rules silent; a block lasts to its end, or the draft's. */
function silence(
  placed: readonly Placed[],
  length: number,
  ruleIds: readonly string[],
  problems: PlacedProblem[],
): readonly Directive[] {
  const open = new Map<string, { silences: Silence[]; start: number }>();
  function close(rule: string, end: number): boolean {
    const block = open.get(rule);
    block?.silences.push({ rule, start: block.start, end });
    return open.delete(rule);
  }

  const directives = placed
    .filter(({ kind, isClosed }) => isClosed && kind !== undefined)
    .map(({ start, end, kind, reason, rules, line }) => {
      const silences: Silence[] = [];
      if (kind === 'end of block') {
        const closed = rules.filter((rule) => close(rule, start));
        if (closed.length === 0 && rules.length > 0) {
          problems.push({ start, end, message: 'No overclaim-disable before this is still open.' });
        }
      } else if (kind === 'block') {
        for (const rule of rules) if (!open.has(rule)) open.set(rule, { silences, start: end });
      } else {
        const over = kind === 'file' ? { start: 0, end: length } : line;
        if (over) for (const rule of rules) silences.push({ rule, ...over });
      }
      return { start, end, kind: kind as Directive['kind'], silences, ...(reason ? { reason } : {}) };
    });
  for (const rule of ruleIds) close(rule, length);
  return directives;
}
