import { parseJson } from '../configuration/parseJson.ts';
import type { Note, Value } from '../configuration/value.ts';
import type { PlacedProblem } from '../model.ts';

/** What the ignore file is called; it lies in a folder above the drafts it speaks of. */
export const ignoreFileName = 'overclaim.ignore.json';

/** The version this reads and writes. */
const currentVersion = 1;

/** One claim that the team has decided to ignore. */
export interface IgnoreEntry {
  /** The draft, by its path from the folder of the ignore file, with forward slashes. */
  readonly file: string;
  readonly rule: string;
  /** The words, for people; the id is what counts. */
  readonly words: string;
  /** As `identify` names it. */
  readonly id: string;
  readonly reason?: string;
  /** Who decided. */
  readonly by?: string;
  /** When, as in 2026-11-22. */
  readonly date?: string;
}

/** The entries of an ignore file that can be read, and what is wrong with the rest. */
export interface IgnoreFile {
  readonly entries: readonly IgnoreEntry[];
  readonly problems: readonly PlacedProblem[];
}

const required = ['file', 'rule', 'words', 'id'] as const;
const optional = ['reason', 'by', 'date'] as const;

/** Reads an ignore file. What is broken becomes a problem at its place; the good rest holds. */
export function readIgnoreFile(text: string): IgnoreFile {
  const problems: PlacedProblem[] = [];
  const note: Note = ({ start, end }, message) => problems.push({ start, end, message });
  const root = parseJson(text, note) ?? { start: 0, end: text.length, kind: 'other' };
  const version = lookUp(root, 'version');
  const ignored = lookUp(root, 'ignored');
  if (root.kind !== 'group') note(root, 'An ignore file is a group of "version" and "ignored".');
  else if (!version || text.slice(version.start, version.end) !== String(currentVersion)) {
    note(version ?? root, `Only version ${currentVersion} of ignore files can be read, so this one is not.`);
  } else if (ignored?.kind !== 'list') note(ignored ?? root, '"ignored" is a list of claims.');
  else return { entries: ignored.items.flatMap((item) => readEntry(item, note) ?? []), problems };
  return { entries: [], problems };
}

function readEntry(item: Value, note: Note): IgnoreEntry | undefined {
  if (item.kind !== 'group') {
    note(item, 'A claim to ignore is a group of "file", "rule", "words" and "id".');
    return undefined;
  }
  const texts = new Map<string, string>();
  for (const key of [...required, ...optional]) {
    const value = lookUp(item, key);
    if (value?.kind === 'text') texts.set(key, value.text);
    else if (value) note(value, `"${key}" takes a text.`);
  }
  const missing = required.filter((key) => !lookUp(item, key));
  if (missing.length > 0) {
    note(
      item,
      `This claim has no ${missing.map((key) => `"${key}"`).join(', ')}, so that it is not ignored.`,
    );
  }
  if (required.some((key) => !texts.has(key))) return undefined;
  return Object.fromEntries(texts) as unknown as IgnoreEntry;
}

/** What stands for a key in a group; the last, where it is said twice. */
function lookUp(group: Value, key: string): Value | undefined {
  return group.kind === 'group' ? group.entries.findLast((entry) => entry.key === key)?.value : undefined;
}

/** Entries by their draft. */
export function groupByDraft(entries: readonly IgnoreEntry[]): ReadonlyMap<string, readonly IgnoreEntry[]> {
  const byDraft = new Map<string, IgnoreEntry[]>();
  for (const entry of entries) {
    const known = byDraft.get(entry.file);
    if (known) known.push(entry);
    else byDraft.set(entry.file, [entry]);
  }
  return byDraft;
}

/**
 * An ignore file with these entries: sorted, each once, one to a line, so that two people's additions
 * merge and a difference shows what was decided.
 */
export function writeIgnoreFile(entries: readonly IgnoreEntry[]): string {
  const byKey = new Map(entries.map((entry) => [keyOf(entry), entry]));
  const lines = [...byKey]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, entry]) => `    ${writeEntry(entry)}`);
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  return `{\n  "version": ${currentVersion},\n  "ignored": ${list}\n}\n`;
}

function keyOf({ file, words, rule, id }: IgnoreEntry): string {
  return [file, words, rule, id].join('\n');
}

/** Keys in the order of the type; those without a value are left out. */
function writeEntry(entry: IgnoreEntry): string {
  const fields = [...required, ...optional].flatMap((key) =>
    entry[key] ? [`${JSON.stringify(key)}: ${JSON.stringify(entry[key])}`] : [],
  );
  return `{ ${fields.join(', ')} }`;
}
