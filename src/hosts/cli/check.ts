import { createReadStream } from 'node:fs';
import { type Engine, locate } from '../../engine.ts';
import type { Draft, Problem, Report } from '../../model.ts';
import type { CheckedFile } from '../../report/checked-file.ts';
import { writeJson } from '../../report/json.ts';
import { printable } from '../../report/printable.ts';
import { writeText } from '../../report/text.ts';
import { decode } from './decode.ts';
import { findInputs, type Input } from './find-inputs.ts';
import { formatOf } from './format-of.ts';
import type { Options } from './options.ts';
import { readBytes } from './read-bytes.ts';
import { complain, showsColour, type Terminal } from './terminal.ts';
import { UsageError } from './usage.ts';

/** Runs `overclaim check` and answers the exit code: 2 where anything went unchecked, else 1 or 0. */
export async function check(options: Options, terminal: Terminal, engine: Engine): Promise<number> {
  const files: CheckedFile[] = [];
  for (const input of await findInputs(operandsOf(options), terminal.cwd)) {
    files.push(await checkInput(input, options, terminal, engine));
  }
  for (const { path, report } of files) {
    for (const { message } of report.problems)
      await complain(terminal, `${name(path)}: ${printable(message)}`);
  }
  await terminal.stdout.write(
    options.format === 'json' ? writeJson(files) : writeText(files, showsColour(terminal)),
  );
  return exitCode(files);
}

function operandsOf({ operands, stdinFilename }: Options): readonly string[] {
  if (stdinFilename === undefined) return operands;
  if (operands.length === 0) return ['-'];
  if (!operands.includes('-')) throw new UsageError("--stdin-filename names standard input; add '-'");
  return operands;
}

async function checkInput(
  input: Input,
  { stdinFilename = '-' }: Options,
  { stdin }: Terminal,
  engine: Engine,
): Promise<CheckedFile> {
  if (input.kind === 'none') return unread(input.path, input);
  const path = input.kind === 'stdin' ? stdinFilename : input.path;
  const bytes = await readBytes(input.kind === 'stdin' ? stdin : createReadStream(input.absolute));
  if (!Buffer.isBuffer(bytes)) return unread(path, bytes);
  const text = decode(bytes);
  if (typeof text !== 'string') return unread(path, text);
  try {
    return checkDraft(path, { text, format: formatOf(path) }, engine);
  } catch (error) {
    // The engine promises never to throw; should it break its word, the other files are still checked.
    const message = error instanceof Error ? error.message : String(error);
    return unread(path, { message: `could not be checked: ${message}` });
  }
}

function checkDraft(path: string, draft: Draft, engine: Engine): CheckedFile {
  const report = engine.check(draft);
  const findings = report.findings.map((finding) => ({
    ...finding,
    rewordings: engine.reword(draft, finding),
  }));
  return {
    path,
    wasRead: true,
    text: draft.text,
    report: { ...report, findings },
    locate: locate(draft.text).at,
  };
}

function unread(path: string, { message }: Problem): CheckedFile {
  const report: Report = { findings: [], setAside: [], ignored: [], problems: [{ message }] };
  return { path, wasRead: false, text: '', report, locate: () => ({ line: 1, column: 1 }) };
}

function exitCode(files: readonly CheckedFile[]): number {
  if (files.some(({ report }) => report.problems.length > 0)) return 2;
  const severities = files.flatMap(({ report }) => report.findings.map((finding) => finding.severity));
  return severities.some((severity) => severity === 'error' || severity === 'warning') ? 1 : 0;
}

/** A path as an error line shows it: an empty one would not be seen. */
function name(path: string): string {
  return printable(path) || "''";
}
