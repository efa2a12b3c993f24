import { isStop } from '../fullStops.ts';
import { caseAt, skipSpace, skipSpaceBack } from '../letters.ts';
import { fill, replace, standFor } from '../markings.ts';
import type { Blank } from '../mask.ts';
import { canCiteAt } from '../raisedFigures.ts';
import {
  findEnvironment,
  mayBeMissing,
  skipArgument,
  skipArguments,
  skipGroup,
  skipOption,
  skipToArgument,
  skipVariant,
  skipVerbatim,
} from './arguments.ts';
import { type Command, findCommand, letters, notes, quoting, switches } from './commands.ts';
import { mathEnvironments } from './environments.ts';
import { endOfWord, readUpTo } from './math.ts';
import type { Reader } from './reader.ts';

const numberList = /^\{\s*\d{1,3}(?:\s?[,;–-]{1,2}\s?\d{1,3})*\s*\}$/;
/** Every group that touches an unknown command may hold words. */
const anyText = '*';

/** Reads the command at `at`, whose name ends at `nameEnd`; returns where to go on. */
export function readCommand(reader: Reader, name: string, at: number, nameEnd: number): number {
  const { source } = reader;
  const end = skipVariant(source, nameEnd);
  if (letters.has(name)) return readLetters(reader, at, nameEnd);
  if (switches.has(name)) {
    const next = skipSpace(source, end);
    fill(reader, at, next, '\u2060');
    return next;
  }
  if (notes.has(name)) return readNote(reader, at, end);
  switch (name) {
    case 'begin':
    case 'end':
      return readEnvironment(reader, name, at, nameEnd);
    case 'verb':
    case 'lstinline':
    case 'mintinline': {
      const closing = skipVerbatim(reader.groups, nameEnd, name);
      if (closing !== undefined) return replace(reader, at, closing, 'code');
      fill(reader, at, end, ' ');
      return end;
    }
    case 'textsuperscript':
      return readRaised(reader, at, end);
  }
  const command = findCommand(name);
  return command ? applyCommand(reader, command, name, at, end) : readUnknown(reader, at, nameEnd);
}

function applyCommand(
  reader: Reader,
  { effect, takes }: Command,
  name: string,
  at: number,
  end: number,
): number {
  if (effect === 'glue' || effect === 'space') {
    const blank = effect === 'glue' ? '\u2060' : ' ';
    return takeArguments(reader, at, end, { takes, blank, isQuotation: quoting.has(name) });
  }
  const next = skipArguments(reader.groups, end, takes);
  if (effect !== 'noun') {
    const isPaper = effect === 'link-target' && isPaperAddress(reader.source.slice(at, next));
    return replace(reader, at, next, isPaper ? 'citation' : effect);
  }
  fill(reader, at, next, '\uFFFC');
  return next;
}

function isPaperAddress(text: string): boolean {
  return /[/.{]10\.\d{4,9}\/|\bdoi\.org\//i.test(text);
}

interface Taking {
  readonly takes: string;
  readonly blank: Blank;
  readonly isQuotation: boolean;
}

/**
 * Blanks from `at` to `end` and the arguments after it, up to the brace that opens the first text; the
 * brace that closes that goes on with the rest.
 */
function takeArguments(
  reader: Reader,
  at: number,
  end: number,
  { takes, blank, isQuotation }: Taking,
): number {
  const { source } = reader;
  let last = end;
  for (let index = 0; index < takes.length; index++) {
    const kind = takes.charAt(index);
    const start = skipToArgument(source, last);
    const isGroup = source.charCodeAt(start) === 123;
    if (kind === 't') {
      if (!isGroup) break;
      if (isQuotation) standFor(reader, at, start + 1, '“');
      else fill(reader, at, start + 1, blank);
      reader.open.push({ blank, rest: takes.slice(index + 1), isQuotation });
      return start + 1;
    }
    const next = skipArgument(reader.groups, start, kind);
    if (next === undefined) {
      if (mayBeMissing(kind)) continue;
      break;
    }
    if (kind === 'r') {
      const isPaper = isPaperAddress(source.slice(start, next));
      reader.marks.push({ start, end: next, kind: isPaper ? 'citation' : 'link-target' });
    }
    if (kind === 'u') {
      fill(reader, at, last, blank);
      return readUnit(reader, last, next);
    }
    last = next;
  }
  fill(reader, at, last, blank);
  return last;
}

/** The unit of a figure: "\percent" is a word, the others are left out. */
function readUnit(reader: Reader, start: number, end: number): number {
  const word = /\\percent(?![a-zA-Z])|\\%/.exec(reader.source.slice(start, end));
  const from = word ? start + word.index + 1 : end;
  fill(reader, start, from, ' ');
  fill(reader, word ? start + word.index + word[0].length : end, end, ' ');
  return end;
}

/** Reads the } at `at`. */
export function readClosingBrace(reader: Reader, at: number): number {
  const group = reader.open.pop();
  const end = at + 1;
  if (!group) {
    fill(reader, at, end, '\u2060');
    return end;
  }
  const { blank, rest, isQuotation } = group;
  if (isQuotation) return standFor(reader, at, end, '”');
  if (rest !== '' && blank !== undefined) return goOn(reader, at, rest, blank);
  if (blank !== undefined) fill(reader, at, end, blank);
  return end;
}

/** Between two texts of one command stands a space. */
function goOn(reader: Reader, at: number, rest: string, blank: Blank): number {
  const isFollowed = reader.source.charCodeAt(at + 1) === 123;
  const takes = rest === anyText ? (isFollowed ? 't*' : '') : rest;
  if (!isFollowed || !takes.startsWith('t'))
    return takeArguments(reader, at, at + 1, { takes, blank, isQuotation: false });
  fill(reader, at, at + 2, ' ');
  reader.open.push({ blank, rest: takes.slice(1), isQuotation: false });
  return at + 2;
}

/** A command nobody told us of: its groups are taken for words, and without any it stands for a noun. */
function readUnknown(reader: Reader, at: number, nameEnd: number): number {
  const { source } = reader;
  let end = skipVariant(source, nameEnd);
  for (let next = skipOption(reader.groups, end); next !== undefined; next = skipOption(reader.groups, end))
    end = next;
  if (source.charCodeAt(end) === 123 && source.charCodeAt(end + 1) !== 125)
    return takeArguments(reader, at, end, { takes: 't*', blank: '\u2060', isQuotation: false });
  if (source.charCodeAt(end) === 123) end += 2;
  fill(reader, at, end, isAlone(source, at, end) ? ' ' : '\uFFFC');
  return end;
}

/** True where nothing else stands on the line: such a command sets the page. */
function isAlone(source: string, at: number, end: number): boolean {
  const before = skipLineSpace(source, at - 1, -1);
  const after = skipLineSpace(source, end, 1);
  return isLineEnd(source, before) && isLineEnd(source, after);
}

function skipLineSpace(source: string, at: number, step: 1 | -1): number {
  let next = at;
  while (source.charCodeAt(next) === 32 || source.charCodeAt(next) === 9) next += step;
  return next;
}

function isLineEnd(source: string, at: number): boolean {
  return at < 0 || at >= source.length || source.charCodeAt(at) === 10 || source.charCodeAt(at) === 13;
}

function readLetters(reader: Reader, at: number, nameEnd: number): number {
  fill(reader, at, at + 1, '\u2060');
  const end = skipSpace(reader.source, nameEnd);
  fill(reader, nameEnd, end, '\u2060');
  return end;
}

/**
 * A note in the middle of a paragraph: words of its own where sentences end before and begin after it,
 * else a parenthesis in the sentence. Its command cites, as the mark of a footnote does.
 */
function readNote(reader: Reader, at: number, nameEnd: number): number {
  const { source } = reader;
  const start = skipToArgument(source, skipArguments(reader.groups, nameEnd, 'o'));
  if (source.charCodeAt(start) !== 123) return replace(reader, at, nameEnd, 'citation');
  if (start + 1 === source.length) return replace(reader, at, start + 1, 'citation');
  replace(reader, at, start, 'citation');
  const isApart = followsSentence(source, at) && precedesSentence(source, skipGroup(reader.groups, start));
  if (isApart) fill(reader, start, start + 1, ' ');
  reader.open.push({ blank: isApart ? ' ' : undefined, rest: '', isQuotation: false });
  return start + 1;
}

function followsSentence(source: string, at: number): boolean {
  let last = skipSpaceBack(source, at);
  while (last > 0 && `}'"”’)`.includes(source.charAt(last - 1))) last--;
  return last === 0 || isStop(source.charCodeAt(last - 1));
}

function precedesSentence(source: string, end: number | undefined): boolean {
  if (end === undefined) return true;
  const next = skipSpace(source, end);
  return next >= source.length || (next > end && caseAt(source, next) !== 'lower');
}

function readRaised(reader: Reader, at: number, nameEnd: number): number {
  const { source } = reader;
  const start = skipToArgument(source, nameEnd);
  const end = skipGroup(reader.groups, start);
  if (end !== undefined && numberList.test(source.slice(start, Math.min(end, start + 200)))) {
    if (canCiteAt(source, endOfWord(source, at))) return replace(reader, at, end, 'citation');
  }
  const isFigure = /[\d−-]/.test(source.charAt(start + 1));
  return takeArguments(reader, at, nameEnd, {
    takes: 't',
    blank: isFigure ? ' ' : '\u2060',
    isQuotation: false,
  });
}

function readEnvironment(reader: Reader, which: 'begin' | 'end', at: number, nameEnd: number): number {
  const { name, end } = findEnvironment(reader.source, nameEnd) ?? { name: '', end: nameEnd };
  if (which === 'begin' && mathEnvironments.has(name)) return readUpTo(reader, at, end, `\\end{${name}}`);
  fill(reader, at, end, ' ');
  return end;
}
