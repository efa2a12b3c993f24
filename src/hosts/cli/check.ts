import { sep } from 'node:path';
import manifest from '../../../package.json' with { type: 'json' };
import { createLibrary, type Library, severities } from '../../engine.ts';
import type { RuleCard, Severity } from '../../model.ts';
import type { CheckedFile } from '../../report/checked-file.ts';
import { writeGithub } from '../../report/github.ts';
import { writeJson } from '../../report/json.ts';
import { writeSarif } from '../../report/sarif.ts';
import { writeText } from '../../report/text.ts';
import { checkAll, isAnyLeftOut } from './check-all.ts';
import { createDraftCheck } from './check-input.ts';
import { openLibrary } from './open-library.ts';
import type { Options } from './options.ts';
import { type StartEngine, showsColour, type Terminal } from './terminal.ts';

/**
 * Runs `overclaim check` and answers the exit code: 2 where anything went unchecked, or a project file
 * or a library cannot be used, else 1 or 0.
 */
export async function check(options: Options, terminal: Terminal, startEngine: StartEngine): Promise<number> {
  const cards = startEngine().rules;
  const rules = cards.map(({ id }) => id);
  const { library, isRead } = await libraryOf(options, terminal);
  const { profile, format } = options;
  const checkDraft = createDraftCheck(
    {
      rules,
      configuration: profile === undefined ? {} : { profile },
      library,
      isOwnLibrary: options.library.length > 0,
      citesEvidence: options.evidence,
      identifies: format === 'sarif',
    },
    startEngine,
  );
  const { drafts, files, isUsable } = await checkAll(options, terminal, rules, checkDraft);
  await terminal.stdout.write(write(drafts, files, options, terminal, cards));
  return isRead && isUsable ? exitCode(drafts, options.failOn) : 2;
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

function exitCode(drafts: readonly CheckedFile[], failOn: Severity): number {
  if (isAnyLeftOut(drafts)) return 2;
  const failing = severities.slice(0, severities.indexOf(failOn) + 1);
  const found = drafts.flatMap(({ report }) => report.findings.map(({ severity }) => severity));
  return found.some((severity) => failing.includes(severity)) ? 1 : 0;
}
