import { isMap, isScalar, type Pair, type YAMLMap } from 'yaml';
import { type Correctable, correctable } from './corrections.ts';
import { lastPair, parseCorrections, startOf, textOf } from './parseCorrections.ts';
import { readCorrections } from './readCorrections.ts';

/** What to write of a source: a value, or null to go back to what was read from the source. */
export type CorrectionChange = Readonly<Partial<Record<Correctable, string | number | null>>>;

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The text of a file of corrections in which one source, by its id or its file's path, is corrected so; all
 * else stays as typed, comments too. An entry with nothing left goes. Undefined where the file is not such that
 * it can be changed by itself (broken, or in braces): then the writer has to.
 */
export function writeCorrection(text: string, source: string, change: CorrectionChange): string | undefined {
  const parsed = parseCorrections(text);
  if (!parsed || parsed.errors.length > 0 || parsed.isOther || parsed.map?.flow) return undefined;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const pair = parsed.map && lastPair(parsed.map, source);
  const edits = pair
    ? changeEntry(text, pair, change, eol)
    : addEntry(text, parsed.map, entryOf(source, change, eol, indentOf(text, parsed.map)));
  if (!edits) return undefined;
  const written = edits.toSorted((one, other) => other.start - one.start).reduce(applyEdit, text);
  return says(written, source, change) ? written : undefined;
}

function applyEdit(text: string, { start, end, text: words }: Edit): string {
  return text.slice(0, start) + words + text.slice(end);
}

/** True where the file written reads as was asked: no slip of ours may spoil it. */
function says(written: string, source: string, change: CorrectionChange): boolean {
  const found = readCorrections(written, '').corrections.find((each) => each.source === source);
  return correctable.every((name) => {
    const wanted = change[name];
    return wanted === undefined || String(found?.[name] ?? '') === String(wanted ?? '').trim();
  });
}

function entryOf(source: string, change: CorrectionChange, eol: string, indent: string): string {
  const lines = linesOf(change, `${indent}  `, eol);
  return lines === '' ? '' : `${indent}${quote(source)}:${eol}${lines}`;
}

function linesOf(change: CorrectionChange, indent: string, eol: string): string {
  return correctable
    .flatMap((name) =>
      change[name] == null ? [] : [`${indent}${name}: ${quote(String(change[name]).trim())}${eol}`],
    )
    .join('');
}

/** Behind the last entry, before comments that end the file. */
function addEntry(text: string, map: YAMLMap | undefined, entry: string): readonly Edit[] {
  const last = map?.items.at(-1);
  const at = last ? lineEnd(text, endOf(last)) : text.length;
  const eol = at > 0 && !/[\r\n]/.test(text.charAt(at - 1)) && entry !== '' ? '\n' : '';
  return [{ start: at, end: at, text: eol + entry }];
}

function changeEntry(
  text: string,
  pair: Pair,
  change: CorrectionChange,
  eol: string,
): readonly Edit[] | undefined {
  const map = pair.value;
  if (!isMap(map) || map.flow) return undefined;
  const fields = map as YAMLMap;
  const edits: Edit[] = [];
  const added: Record<string, string | number> = {};
  for (const name of correctable) {
    const value = change[name];
    const known = lastPair(fields, name);
    if (value === undefined) continue;
    if (!known) {
      if (value !== null) added[name] = value;
    } else if (value === null)
      edits.push({ start: lineStart(text, startOf(known.key)), end: lineEnd(text, endOf(known)), text: '' });
    else edits.push(replaceValue(known, String(value).trim()));
  }
  const removed = edits.filter((edit) => edit.text === '').length;
  const lines = linesOf(added, ' '.repeat(columnOf(text, startOf(fields))), eol);
  if (removed === fields.items.length && lines === '') {
    return [{ start: lineStart(text, startOf(pair.key)), end: lineEnd(text, endOf(pair)), text: '' }];
  }
  const end = lineEnd(text, endOf(pair));
  const isOpen = lines !== '' && end === text.length && !/[\r\n]$/.test(text);
  return lines === '' ? edits : [...edits, { start: end, end, text: (isOpen ? eol : '') + lines }];
}

function replaceValue({ key, value }: Pair, words: string): Edit {
  const [, keyEnd = 0] = (key as { range?: readonly number[] }).range ?? [];
  const isEmpty = !isScalar(value) || textOf(value) === '';
  // Behind "design:" with nothing after it stands the value.
  if (isEmpty) return { start: keyEnd + 1, end: keyEnd + 1, text: ` ${quote(words)}` };
  const [start = 0, end = 0] = value.range ?? [];
  return { start, end, text: quote(words) };
}

function endOf({ key, value }: Pair): number {
  const rangeOf = (node: unknown) => (node as { range?: readonly number[] } | null)?.range?.[1] ?? 0;
  if (isMap(value) && value.items.length > 0) return endOf(value.items.at(-1) as Pair);
  return Math.max(rangeOf(key), rangeOf(value));
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

/** Behind the end of the line in which an offset stands; an offset at the start of a line is such an end. */
function lineEnd(text: string, at: number): number {
  if (at > 0 && text.charAt(at - 1) === '\n') return at;
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

function columnOf(text: string, at: number): number {
  return at - lineStart(text, at);
}

function indentOf(text: string, map: YAMLMap | undefined): string {
  return map ? ' '.repeat(columnOf(text, startOf(map))) : '';
}

/** Plain where that cannot be misread, else in double quotes, as JSON has them and YAML too. */
function quote(words: string): string {
  const isPlain = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} .,()+/@_'’–-]*$/u.test(words);
  return isPlain ? words : JSON.stringify(words);
}
