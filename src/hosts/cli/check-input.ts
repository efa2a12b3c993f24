import { createReadStream } from 'node:fs';
import { type Engine, formatOf, type KnownClaim, type Library, locate } from '../../engine.ts';
import type { Configuration, Draft, Finding, Problem, Report } from '../../model.ts';
import type { CheckedFile } from '../../report/checked-file.ts';
import { citeEvidence } from './cite-evidence.ts';
import { decode } from './decode.ts';
import { createDraftEngines } from './draft-engines.ts';
import type { Input } from './find-inputs.ts';
import { readBytes } from './read-bytes.ts';
import type { StartEngine } from './terminal.ts';

/** Checks a draft as its project file, its own front matter and the ignore file ask. */
export type CheckDraft = (
  path: string,
  draft: Draft,
  project: Configuration,
  known: readonly KnownClaim[],
) => CheckedFile;

/** What is asked of every draft. */
export interface Wanted {
  /** The ids of the rules there are. */
  readonly rules: readonly string[];
  /** What the command line itself asks for, before anything that a file says. */
  readonly configuration: Configuration;
  /** The sources to compare with, where one was named or evidence is asked for. */
  readonly library: Library | undefined;
  /** True where the writer named the library; the bundled one lacks most of what is cited. */
  readonly isOwnLibrary: boolean;
  /** True where each finding is to come with what the library says about its sentence. */
  readonly citesEvidence: boolean;
  /** True where each finding is to say what it is known by. */
  readonly identifies: boolean;
}

/** Makes a check that starts an engine for each configuration, once. */
export function createDraftCheck(wanted: Wanted, startEngine: StartEngine): CheckDraft {
  const { rules, configuration, library, isOwnLibrary, citesEvidence, identifies } = wanted;
  const engineFor = createDraftEngines({ rules, configuration }, startEngine);

  return (path, draft, project, known) => {
    const { engine, problems } = engineFor(draft, project);
    const report = engine.check(draft, { known });
    const compared = library && engine.checkSources(draft, library, { known, isOwnLibrary });
    const found = [...report.findings, ...(compared?.findings ?? [])].sort(
      (one, other) => one.start - other.start,
    );
    const findings = found.map((finding) => ({
      ...finding,
      rewordings: engine.reword(draft, finding),
      ...(library && citesEvidence && { evidence: citeEvidence(engine.weigh(draft, finding, library)) }),
      ...(identifies && identityOf(engine, draft, finding)),
    }));
    return {
      path,
      wasRead: true,
      text: draft.text,
      report: {
        ...report,
        findings,
        ignored: [...report.ignored, ...(compared?.ignored ?? [])].sort(
          (one, other) => one.start - other.start,
        ),
        problems: [...problems, ...report.problems, ...(compared?.problems ?? [])],
      },
      locate: locate(draft.text).at,
    };
  };
}

function identityOf(engine: Engine, draft: Draft, finding: Finding): { identity?: string } {
  const identity = engine.identify(draft, finding);
  return identity === undefined ? {} : { identity };
}

/** Reads an input, called `path` where it is named, and has it checked. */
export async function checkInput(
  input: Exclude<Input, { kind: 'none' }>,
  path: string,
  stdin: AsyncIterable<Uint8Array>,
  checkDraft: (draft: Draft) => CheckedFile,
): Promise<CheckedFile> {
  const bytes = await readBytes(input.kind === 'stdin' ? stdin : createReadStream(input.absolute));
  if (!Buffer.isBuffer(bytes)) return unread(path, bytes);
  const text = decode(bytes);
  if (typeof text !== 'string') return unread(path, text);
  try {
    return checkDraft({ text, format: formatOf(path) });
  } catch (error) {
    // The engine promises never to throw; should it break its word, the other files are still checked.
    const message = error instanceof Error ? error.message : String(error);
    return unread(path, { message: `could not be checked: ${message}` });
  }
}

/** What is said of something that could not be read. */
export function unread(path: string, { message }: Problem): CheckedFile {
  const report: Report = { findings: [], setAside: [], ignored: [], problems: [{ message }] };
  return { path, wasRead: false, text: '', report, locate: () => ({ line: 1, column: 1 }) };
}
