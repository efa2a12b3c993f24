import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { printable, printableJson } from '../../report/printable.ts';
import type { Input } from './find-inputs.ts';
import { explainFailure } from './read-bytes.ts';
import { complain, type Terminal } from './terminal.ts';

/** The objects of a command's JSON Lines: the texts it reads, and what it adds for them. */
export interface LineTask<Key extends string, Answer extends object> {
  readonly reads: readonly Key[];
  readonly answer: (texts: Readonly<Record<Key, string>>) => Answer;
}

/** Something wrong with a line: not what it should be. */
class LineError extends Error {}

const lineFeed = 10;

/** So many characters of answers wait for each other at most, beyond those of one line. */
const mostHeld = 1 << 20;

/**
 * Reads JSON Lines and writes each object with what the task adds, one to a line, the keys it had kept
 * as they were written. Blank lines are passed over; a line that cannot be used is named on standard
 * error with its number, and the rest is answered. Answers the exit code: 2 where a line or an input
 * could not be read.
 */
export async function answerLines<Key extends string, Answer extends object>(
  inputs: readonly Input[],
  terminal: Terminal,
  task: LineTask<Key, Answer>,
): Promise<number> {
  let code = 0;
  for (const input of inputs) {
    if (input.kind === 'none') {
      await complain(terminal, `${printable(input.path) || "''"}: ${printable(input.message)}`);
      code = 2;
    } else if (!(await answerInput(input, terminal, task))) code = 2;
  }
  return code;
}

/** True where every line of the input could be used. What is read at once is answered at once. */
async function answerInput<Key extends string, Answer extends object>(
  input: Exclude<Input, { kind: 'none' }>,
  terminal: Terminal,
  task: LineTask<Key, Answer>,
): Promise<boolean> {
  const name = printable(input.path);
  let line = 0;
  let isFine = true;
  let failure: string | undefined;
  const bytes = input.kind === 'stdin' ? terminal.stdin : createReadStream(input.absolute);
  for await (const lines of readLines(bytes, (error) => (failure = explainFailure(error)))) {
    let answers = '';
    let complaints = '';
    for (const text of lines) {
      line += 1;
      try {
        answers += answerLine(text, task);
      } catch (error) {
        complaints += `overclaim: ${name}:${line}: ${explain(error)}\n`;
      }
      if (answers.length > mostHeld) {
        await terminal.stdout.write(printableJson(answers));
        answers = '';
      }
    }
    if (complaints !== '') {
      isFine = false;
      await terminal.stderr.write(complaints);
    }
    if (answers !== '') await terminal.stdout.write(printableJson(answers));
  }
  if (failure !== undefined) await complain(terminal, `${name}: ${printable(failure)}`);
  return isFine && failure === undefined;
}

/**
 * The lines of a stream, as many at once as it gives, as text; undefined for a line that is not UTF-8.
 * An error on the way is told to `onFailure`, after what came before it.
 */
async function* readLines(
  stream: AsyncIterable<Uint8Array>,
  onFailure: (error: unknown) => void,
): AsyncGenerator<readonly (string | undefined)[]> {
  let rest: Uint8Array[] = [];
  try {
    for await (const chunk of stream) {
      const end = chunk.lastIndexOf(lineFeed);
      if (end < 0) rest.push(chunk);
      else {
        yield linesOf(Buffer.concat([...rest, chunk.subarray(0, end)]));
        rest = [chunk.subarray(end + 1)];
      }
    }
  } catch (error) {
    onFailure(error);
  }
  yield linesOf(Buffer.concat(rest));
}

/** The engine promises never to throw; should it break its word, the other lines are still answered. */
function explain(error: unknown): string {
  if (error instanceof LineError) return error.message;
  return `could not be answered: ${printable(error instanceof Error ? error.message : String(error))}`;
}

function linesOf(bytes: Buffer): readonly (string | undefined)[] {
  if (isUtf8(bytes)) return bytes.toString('utf8').split('\n');
  const lines: (string | undefined)[] = [];
  for (let start = 0; start <= bytes.length; ) {
    const found = bytes.indexOf(lineFeed, start);
    const end = found < 0 ? bytes.length : found;
    const line = bytes.subarray(start, end);
    lines.push(isUtf8(line) ? line.toString('utf8') : undefined);
    start = end + 1;
  }
  return lines;
}

/**
 * The answered line with its end, '' for one that holds nothing but white space or a byte order mark.
 * Throws a LineError for what cannot be used.
 */
function answerLine<Key extends string, Answer extends object>(
  line: string | undefined,
  { reads, answer }: LineTask<Key, Answer>,
): string {
  if (line === undefined) throw new LineError('is not UTF-8 text');
  const json = line.trim();
  if (json === '') return '';
  const value = readObject(json);
  for (const key of reads) {
    if (!Object.hasOwn(value, key)) throw new LineError(`has no "${key}"`);
    if (typeof value[key] !== 'string') throw new LineError(`"${key}" is not text`);
  }
  const added = answer(value as Readonly<Record<Key, string>>);
  const isAnswered = Object.keys(added).some((key) => Object.hasOwn(value, key));
  const answered = isAnswered ? JSON.stringify({ ...value, ...added }) : splice(json, JSON.stringify(added));
  return `${answered}\n`;
}

function readObject(json: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new LineError('is not JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new LineError('is not a JSON object');
  }
  return value as Readonly<Record<string, unknown>>;
}

/**
 * Two objects as one, the first exactly as it was written: a number of twenty digits would not survive
 * being read. Tabs and carriage returns can only stand between its parts, and are made spaces.
 */
function splice(json: string, added: string): string {
  return `${json
    .slice(0, -1)
    .replace(/[\t\r]/g, ' ')
    .trimEnd()},${added.slice(1)}`;
}
