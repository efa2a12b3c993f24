import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createLibrary, locate } from '../../engine.ts';
import type { CheckedFile } from '../../report/checked-file.ts';
import type { ClaimsTable } from '../../report/claims/claimsTable.ts';
import { writeClaimsCsv } from '../../report/claims/writeClaimsCsv.ts';
import { writeClaimsHtml } from '../../report/claims/writeClaimsHtml.ts';
import { writeClaimsJson } from '../../report/claims/writeClaimsJson.ts';
import { writeClaimsMarkdown } from '../../report/claims/writeClaimsMarkdown.ts';
import { printable } from '../../report/printable.ts';
import { checkAll, isAnyLeftOut } from './check-all.ts';
import type { CheckDraft } from './check-input.ts';
import { decode } from './decode.ts';
import { createDraftEngines } from './draft-engines.ts';
import { openLibrary } from './open-library.ts';
import type { Options, OutputFormat } from './options.ts';
import { readBytes } from './read-bytes.ts';
import { complain, type StartEngine, type Terminal } from './terminal.ts';
import { UsageError } from './usage.ts';

/**
 * Runs `overclaim claims`: the claims of drafts as one table. Answers 2 where anything could not be read or
 * written, else 0.
 */
export async function claims(
  options: Options,
  terminal: Terminal,
  startEngine: StartEngine,
): Promise<number> {
  const rules = startEngine().rules.map(({ id }) => id);
  const earlier = await readEarlier(options.since, terminal);
  const { sources, isRead } = await openLibrary(options.library, terminal);
  const library = createLibrary(sources);
  const isOwnLibrary = options.library.length > 0;
  const { profile } = options;
  const configuration = profile === undefined ? {} : { profile };
  const engineFor = createDraftEngines({ rules, configuration }, startEngine);

  const listDraft: CheckDraft = (path, draft, project, known) => {
    const { engine, problems } = engineFor(draft, project);
    const asked = { known, isOwnLibrary };
    const report = engine.check(draft, asked);
    const compared = engine.checkSources(draft, library, asked);
    const before = earlier.text === undefined ? undefined : { text: earlier.text, format: draft.format };
    return {
      path,
      wasRead: true,
      text: draft.text,
      report: { ...report, problems: [...problems, ...report.problems, ...compared.problems] },
      claims: engine.listClaims(draft, library, { ...asked, earlier: before }),
      locate: locate(draft.text).at,
    };
  };
  const { drafts, files, isUsable } = await checkAll(options, terminal, rules, listDraft);
  if (options.since !== undefined && drafts.length > 1) {
    throw new UsageError('--since names the earlier version of one draft, and there are several');
  }
  const isWritten = await write(options, terminal, { drafts, files, earlier: options.since });
  return isRead && isUsable && earlier.isRead && isWritten && !isAnyLeftOut(drafts) ? 0 : 2;
}

/** The text of the earlier version; a problem is named on standard error. */
async function readEarlier(
  path: string | undefined,
  terminal: Terminal,
): Promise<{ text?: string; isRead: boolean }> {
  if (path === undefined) return { isRead: true };
  const bytes = await readBytes(createReadStream(resolve(terminal.cwd, path)));
  const text = Buffer.isBuffer(bytes) ? decode(bytes) : bytes;
  if (typeof text === 'string') return { text, isRead: true };
  await complain(terminal, `${printable(path)}: ${printable(text.message)}`);
  return { isRead: false };
}

/** What a table is made of. */
interface Made {
  readonly drafts: readonly CheckedFile[];
  readonly files: readonly CheckedFile[];
  readonly earlier: string | undefined;
}

const writers: Readonly<Partial<Record<OutputFormat, (table: ClaimsTable) => string>>> = {
  csv: writeClaimsCsv,
  html: writeClaimsHtml,
  md: writeClaimsMarkdown,
};

/** Writes the table; false where its file cannot be written. Programs read of problems in it, too. */
async function write({ format, output }: Options, terminal: Terminal, made: Made): Promise<boolean> {
  const toDrafts = (files: readonly CheckedFile[]) =>
    files.map(({ path, claims: listed = [], report, locate: at }) => ({
      path,
      claims: listed,
      problems: report.problems,
      locate: at,
    }));
  const date = new Date().toISOString().slice(0, 10);
  const table = {
    drafts: toDrafts(made.drafts),
    date,
    ...(made.earlier === undefined ? {} : { earlier: made.earlier }),
  };
  const text = writers[format]?.(table) ?? writeClaimsJson({ drafts: toDrafts(made.files) });
  if (output === undefined) {
    await terminal.stdout.write(text);
    return true;
  }
  const file = resolve(terminal.cwd, output);
  // A slip of the keyboard must not cost somebody the draft.
  const isDraft = made.drafts.some(({ path }) => resolve(terminal.cwd, path) === file);
  const failure = isDraft
    ? 'is one of the drafts'
    : await writeFile(file, text).catch((error: unknown) => String(error));
  if (failure === undefined) return true;
  await complain(terminal, `${printable(output)}: cannot be written: ${printable(failure)}`);
  return false;
}
