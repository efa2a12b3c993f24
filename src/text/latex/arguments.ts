import { isSpace } from '../letters.ts';
import type { Groups } from './groups.ts';

const longestLine = 1000;

const address = /\{[^{}\s]{0,2000}\}/y;
const controlWord = /\\[a-zA-Z@]+\*?/y;
/** Where \cmidrule(lr) is trimmed. */
const places = /\([^()\r\n]{0,20}\)/y;
/** The parameters of \def stand between the name and the definition. */
const parameters = /(?:#\d)+/y;
const overlay = /<[\d,+.\s-]{1,30}>/y;

const environmentName = /[ \t]*\{([^{}\\\r\n]{1,60})\}/y;

/** The name of an environment after \begin or \end, which ends at `at`; undefined where none stands there. */
export function findEnvironment(text: string, at: number): { name: string; end: number } | undefined {
  environmentName.lastIndex = at;
  const name = environmentName.exec(text)?.[1];
  return name === undefined ? undefined : { name, end: environmentName.lastIndex };
}

/** Where an argument begins that may stand after white space and one line end. */
export function skipToArgument(text: string, at: number): number {
  let next = at;
  let lines = 0;
  while (next < text.length && isSpace(text.charCodeAt(next))) {
    const code = text.charCodeAt(next);
    if (code === 10 || (code === 13 && text.charCodeAt(next + 1) !== 10)) lines++;
    if (lines > 1) return at;
    next++;
  }
  return next;
}

/** The end of the star and the overlay ("<2->") that may follow a command's name. */
export function skipVariant(text: string, at: number): number {
  const next = text.charCodeAt(at) === 42 ? at + 1 : at;
  return text.charCodeAt(next) === 60 ? (matchEnd(overlay, text, next) ?? next) : next;
}

/** The end of the [option] at `at`, or undefined where none stands there or it was left open. */
export function skipOption({ text, ends }: Groups, at: number): number | undefined {
  return text.charCodeAt(at) === 91 ? ends[at] || undefined : undefined;
}

/** The end of the {group} at `at`, or undefined where none stands there or it was left open. */
export function skipGroup({ text, ends }: Groups, at: number): number | undefined {
  return text.charCodeAt(at) === 123 ? ends[at] || undefined : undefined;
}

/**
 * The end of one argument of a kind that holds no prose, looked for at `at` or after white space, or
 * undefined where it is missing. The kinds are those of a command.
 */
export function skipArgument(groups: Groups, at: number, kind: string): number | undefined {
  const { text } = groups;
  const start = skipToArgument(text, at);
  switch (kind) {
    case 'o':
      return skipOption(groups, start);
    case 'p':
      return matchEnd(places, text, start);
    case 'r':
      return matchEnd(address, text, start) ?? skipGroup(groups, start);
    case 'n': {
      const name = matchEnd(controlWord, text, start);
      return name === undefined ? skipGroup(groups, start) : (matchEnd(parameters, text, name) ?? name);
    }
    default:
      return skipGroup(groups, start);
  }
}

/**
 * The end of all arguments that hold no prose, up to the first of text.
 */
export function skipArguments(groups: Groups, at: number, takes: string): number {
  let end = at;
  for (const kind of takes) {
    if (kind === 't') break;
    const next = skipArgument(groups, end, kind);
    if (next !== undefined) end = next;
    else if (!mayBeMissing(kind)) break;
  }
  return end;
}

/** True where the arguments after one may stand without it. */
export function mayBeMissing(kind: string): boolean {
  return kind === 'o' || kind === 'p';
}

/** Where the line that `at` stands on ends, before its line end. */
export function lineEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++;
  return end;
}

const delimiter = /\*?([^\sa-zA-Z*{])/y;

/** The end of \verb's or \lstinline's argument, whose name ends at `at`, or undefined where it is left open. */
export function skipVerbatim(groups: Groups, at: number, name: string): number | undefined {
  const { text } = groups;
  const start = name === 'verb' ? at : skipArguments(groups, at, name === 'mintinline' ? 'ox' : 'o');
  delimiter.lastIndex = start;
  const closing = delimiter.exec(text)?.[1];
  if (closing === undefined) return skipGroup(groups, start);
  const from = delimiter.lastIndex;
  const line = /^[^\r\n]*/.exec(text.slice(from, from + longestLine))?.[0] ?? '';
  const found = line.indexOf(closing);
  return found < 0 ? undefined : from + found + 1;
}

function matchEnd(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
