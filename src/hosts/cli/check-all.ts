import { dirname, relative, resolve } from 'node:path';
import { matchesFiles } from '../../engine.ts';
import type { CheckedFile } from '../../report/checked-file.ts';
import { printable } from '../../report/printable.ts';
import { type CheckDraft, checkInput, unread } from './check-input.ts';
import { findInputs, type Input, noDrafts } from './find-inputs.ts';
import { findIgnoreFiles, type IgnoreFiles } from './ignore-files.ts';
import type { Options } from './options.ts';
import { checkedProjectFile, configurationOf, findProjectFiles, type ProjectFiles } from './project-files.ts';
import { complain, type Terminal } from './terminal.ts';

/** What was found of everything that a command line names. */
export interface CheckedAll {
  readonly drafts: readonly CheckedFile[];
  /** The drafts, and behind them the project and ignore files with something wrong in them. */
  readonly files: readonly CheckedFile[];
  /** False where a project file cannot be used at all. */
  readonly isUsable: boolean;
}

/**
 * Has each draft that the options name checked, as its project file and its ignore file ask, and names every
 * problem on standard error.
 */
export async function checkAll(
  options: Options,
  terminal: Terminal,
  rules: readonly string[],
  checkDraft: CheckDraft,
): Promise<CheckedAll> {
  const { cwd } = terminal;
  const { operands } = options;
  const projects = findProjectFiles({ cwd, named: options.config, rules });
  const ignores = findIgnoreFiles(cwd);
  const inputs = await findInputs(operands, cwd);
  const drafts: CheckedFile[] = [];
  for (const input of operands.length > 0 ? inputs : await leaveOut(inputs, projects)) {
    drafts.push(await checkWithProject(input, options, terminal, projects, ignores, checkDraft));
  }
  const found = await projects.found();
  const broken = found.map(checkedProjectFile).filter(({ report }) => report.problems.length > 0);
  const files = [...drafts, ...broken, ...(await ignores.broken())];
  await complainOf(files, terminal);
  return { drafts, files, isUsable: found.every(({ reading }) => reading.configuration !== undefined) };
}

/** True where a problem has no place: such a one left something unchecked, the others are about what the writer asked for. */
export function isAnyLeftOut(drafts: readonly CheckedFile[]): boolean {
  return drafts.some(({ report }) => report.problems.some((problem) => !('start' in problem)));
}

/** Leaves out what the project files do; they have no say in files that somebody named. */
async function leaveOut(inputs: readonly Input[], projects: ProjectFiles): Promise<readonly Input[]> {
  const kept: Input[] = [];
  for (const input of inputs) {
    const project = input.kind === 'file' ? await projects.forFolder(dirname(input.absolute)) : undefined;
    if (input.kind !== 'file' || !project) kept.push(input);
    else {
      const path = relative(project.folder, input.absolute).replaceAll('\\', '/');
      if (matchesFiles(configurationOf(project).files, path)) kept.push(input);
    }
  }
  return kept.length === 0 ? [noDrafts] : kept;
}

async function checkWithProject(
  input: Input,
  { stdinFilename = '-' }: Options,
  { stdin, cwd }: Terminal,
  projects: ProjectFiles,
  ignores: IgnoreFiles,
  checkDraft: CheckDraft,
): Promise<CheckedFile> {
  if (input.kind === 'none') return unread(input.path, input);
  const path = input.kind === 'stdin' ? stdinFilename : input.path;
  const project = await projects.forFolder(dirname(resolve(cwd, path)));
  const known = await ignores.knownIn(resolve(cwd, path));
  return checkInput(input, path, stdin, (draft) => checkDraft(path, draft, configurationOf(project), known));
}

/** Names every problem on standard error, with its place where it has one. */
async function complainOf(files: readonly CheckedFile[], terminal: Terminal): Promise<void> {
  for (const { path, report, locate } of files) {
    for (const problem of report.problems) {
      const { line, column } = 'start' in problem ? locate(problem.start) : { line: 0, column: 0 };
      const place = line > 0 ? `${name(path)}:${line}:${column}` : name(path);
      await complain(terminal, `${place}: ${printable(problem.message)}`);
    }
  }
}

/** A path as an error line shows it: an empty one would not be seen. */
function name(path: string): string {
  return printable(path) || "''";
}
