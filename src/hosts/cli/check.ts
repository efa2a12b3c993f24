import { dirname, relative, resolve, sep } from 'node:path';
import manifest from '../../../package.json' with { type: 'json' };
import { createLibrary, type Library, matchesFiles, severities } from '../../engine.ts';
import type { RuleCard, Severity } from '../../model.ts';
import type { CheckedFile } from '../../report/checked-file.ts';
import { writeGithub } from '../../report/github.ts';
import { writeJson } from '../../report/json.ts';
import { printable } from '../../report/printable.ts';
import { writeSarif } from '../../report/sarif.ts';
import { writeText } from '../../report/text.ts';
import { type CheckDraft, checkInput, createDraftCheck, unread } from './check-input.ts';
import { findInputs, type Input, noDrafts } from './find-inputs.ts';
import { findIgnoreFiles, type IgnoreFiles } from './ignore-files.ts';
import { openLibrary } from './open-library.ts';
import type { Options } from './options.ts';
import { checkedProjectFile, configurationOf, findProjectFiles, type ProjectFiles } from './project-files.ts';
import { complain, type StartEngine, showsColour, type Terminal } from './terminal.ts';
import { UsageError } from './usage.ts';

/**
 * Runs `overclaim check` and answers the exit code: 2 where anything went unchecked, or a project file
 * or a library cannot be used, else 1 or 0.
 */
export async function check(options: Options, terminal: Terminal, startEngine: StartEngine): Promise<number> {
  const { cwd } = terminal;
  const cards = startEngine().rules;
  const rules = cards.map(({ id }) => id);
  const operands = operandsOf(options);
  const projects = findProjectFiles({ cwd, named: options.config, rules });
  const ignores = findIgnoreFiles(cwd);
  const { library, isRead } = await libraryOf(options, terminal);
  const { profile, format } = options;
  const configuration = profile === undefined ? {} : { profile };
  const isOwnLibrary = options.library.length > 0;
  const wanted = {
    rules,
    configuration,
    library,
    isOwnLibrary,
    citesEvidence: options.evidence,
    identifies: format === 'sarif',
  };
  const checkDraft = createDraftCheck(wanted, startEngine);
  const inputs = await findInputs(operands, cwd);

  const drafts: CheckedFile[] = [];
  for (const input of operands.length > 0 ? inputs : await leaveOut(inputs, projects)) {
    drafts.push(await checkWithProject(input, options, terminal, projects, ignores, checkDraft));
  }
  const found = await projects.found();
  const broken = found.map(checkedProjectFile).filter(({ report }) => report.problems.length > 0);
  const files = [...drafts, ...broken, ...(await ignores.broken())];
  await complainOf(files, terminal);
  await terminal.stdout.write(write(drafts, files, options, terminal, cards));
  const isUsable = isRead && found.every(({ reading }) => reading.configuration);
  return isUsable ? exitCode(drafts, options.failOn) : 2;
}

/** The library that is named, or the bundled one where evidence is asked for. */
async function libraryOf(
  { library: folders, evidence }: Options,
  terminal: Terminal,
): Promise<{ library: Library | undefined; isRead: boolean }> {
  if (!evidence && folders.length === 0) return { library: undefined, isRead: true };
  const { sources, isRead } = await openLibrary(folders, terminal);
  return { library: createLibrary(sources), isRead };
}

/** `files` are the drafts and whatever else has problems; people read of those on standard error. */
function write(
  drafts: readonly CheckedFile[],
  files: readonly CheckedFile[],
  { format, showIgnored }: Options,
  terminal: Terminal,
  cards: readonly RuleCard[],
): string {
  if (format === 'json') return writeJson(files);
  if (format === 'text') return writeText(drafts, showsColour(terminal), showIgnored);
  const slashed = files.map((file) => ({ ...file, path: file.path.replaceAll(sep, '/') }));
  return format === 'github' ? writeGithub(slashed) : writeSarif(slashed, cards, manifest.version);
}

function operandsOf({ operands, stdinFilename }: Options): readonly string[] {
  if (stdinFilename === undefined) return operands;
  if (operands.length === 0) return ['-'];
  if (!operands.includes('-')) throw new UsageError("--stdin-filename names standard input; add '-'");
  return operands;
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

/** A problem with a place is about what the writer asked for; one without left something unchecked. */
function exitCode(drafts: readonly CheckedFile[], failOn: Severity): number {
  if (drafts.some(({ report }) => report.problems.some((problem) => !('start' in problem)))) return 2;
  const failing = severities.slice(0, severities.indexOf(failOn) + 1);
  const found = drafts.flatMap(({ report }) => report.findings.map(({ severity }) => severity));
  return found.some((severity) => failing.includes(severity)) ? 1 : 0;
}

/** A path as an error line shows it: an empty one would not be seen. */
function name(path: string): string {
  return printable(path) || "''";
}
