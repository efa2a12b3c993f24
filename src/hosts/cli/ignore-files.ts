import { createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import {
  groupByDraft,
  type IgnoreEntry,
  type IgnoreFile,
  ignoreFileName,
  type KnownClaim,
  locate,
  readIgnoreFile,
} from '../../engine.ts';
import type { CheckedFile } from '../../report/checked-file.ts';
import { decode } from './decode.ts';
import { readBytes } from './read-bytes.ts';

/** An ignore file that was found: what it says, or why it cannot be read. */
interface FoundFile {
  readonly folder: string;
  readonly text: string;
  readonly byDraft: ReadonlyMap<string, readonly IgnoreEntry[]>;
  readonly problems: IgnoreFile['problems'];
  readonly failure?: string;
}

/** Finds ignore files; each is read once. */
export interface IgnoreFiles {
  /** What the nearest ignore file, in its folder or above, says of a draft given by its absolute path. */
  readonly knownIn: (draft: string) => Promise<readonly KnownClaim[]>;
  /** The files that have something wrong with them, for the report. */
  readonly broken: () => Promise<readonly CheckedFile[]>;
}

/** Looks for ignore files above drafts. `cwd` is what their paths are shown relative to. */
export function findIgnoreFiles(cwd: string): IgnoreFiles {
  const inFolder = new Map<string, Promise<FoundFile | undefined>>();

  async function look(folder: string): Promise<FoundFile | undefined> {
    if (await exists(join(folder, ignoreFileName))) return readFound(folder);
    const parent = dirname(folder);
    return parent === folder ? undefined : lookOnce(parent);
  }

  function lookOnce(folder: string): Promise<FoundFile | undefined> {
    const known = inFolder.get(folder) ?? look(folder);
    inFolder.set(folder, known);
    return known;
  }

  return {
    knownIn: async (draft) => {
      const file = await lookOnce(dirname(draft));
      return file?.byDraft.get(relative(file.folder, draft).replaceAll('\\', '/')) ?? [];
    },
    broken: async () => {
      const found = new Set(await Promise.all(inFolder.values()));
      return [...found].flatMap((file) => (file && isBroken(file) ? [show(file, cwd)] : []));
    },
  };
}

async function readFound(folder: string): Promise<FoundFile> {
  const bytes = await readBytes(createReadStream(join(folder, ignoreFileName)));
  const text = Buffer.isBuffer(bytes) ? decode(bytes) : bytes;
  if (typeof text !== 'string') {
    return { folder, text: '', byDraft: new Map(), problems: [], failure: text.message };
  }
  const { entries, problems } = readIgnoreFile(text);
  return { folder, text, byDraft: groupByDraft(entries), problems };
}

function isBroken({ problems, failure }: FoundFile): boolean {
  return problems.length > 0 || failure !== undefined;
}

function show({ folder, text, problems, failure }: FoundFile, cwd: string): CheckedFile {
  const all = failure === undefined ? problems : [{ message: failure }];
  return {
    path: relative(cwd, join(folder, ignoreFileName)),
    wasRead: failure === undefined,
    text,
    report: { findings: [], setAside: [], ignored: [], problems: all },
    locate: locate(text).at,
  };
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}
