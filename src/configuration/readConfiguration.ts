import type { Configuration, ConfigurationProblem } from '../model.ts';
import { knownEntriesOf } from './entriesOf.ts';
import { parseJson } from './parseJson.ts';
import { parseYaml } from './parseYaml.ts';
import { readers } from './readKeys.ts';
import type { Entry, Note, Parse, Value } from './value.ts';

/** What reading a configuration gives: what can be used of it, and what is wrong, in order of place. */
export interface ConfigurationReading {
  /** Missing where nothing of the file can be used. */
  readonly configuration?: Configuration;
  readonly problems: readonly ConfigurationProblem[];
}

/** The names of a project file, the first that is there being the one that counts. */
export const projectFileNames = ['overclaim.config.json', 'overclaim.config.yaml', 'overclaim.config.yml'];

/** The most of a configuration that is read, in UTF-16 code units. */
const longest = 100_000;

/**
 * Reads a project file: YAML, or JSON with comments where `path` ends in .json. `rules` are the ids
 * there are. What is wrong is named at the key or value it is about, once, and the rest is used.
 * Never throws.
 */
export function readConfiguration(
  text: string,
  path: string,
  rules: readonly string[],
): ConfigurationReading {
  if (text.length > longest) {
    const message = `No more than ${longest} characters are read.`;
    return { problems: [{ start: longest, end: text.length, message, severity: 'error' }] };
  }
  return readWith(/\.json$/i.test(path) ? parseJson : parseYaml, text, (value, note) =>
    // Other editors find the schema by this key; it says nothing to us.
    readGroup(withoutKey(value, '$schema'), projectKeys, rules, note),
  );
}

/** The keys of a configuration, in the order of their readers. */
const projectKeys = Object.keys(readers) as (keyof Configuration)[];

/** Reads the known keys of a group; undefined where the value is no group. */
export function readGroup(
  value: Value,
  allowed: readonly (keyof Configuration)[],
  rules: readonly string[],
  note: Note,
): Configuration | undefined {
  const found = knownEntriesOf(
    value,
    allowed,
    `A configuration is a group of keys: ${allowed.join(', ')}.`,
    note,
  );
  if (!found) return undefined;
  const read = allowed.flatMap((key) => {
    const value = found[key] && readers[key](found[key], rules, note);
    return value ? [[key, value] as const] : [];
  });
  return Object.fromEntries(read);
}

/** A group without one of its keys. */
export function withoutKey(value: Value, key: string, tell?: (entry: Entry) => void): Value {
  if (value.kind !== 'group') return value;
  const entries = value.entries.filter((entry) => {
    if (entry.key === key) tell?.(entry);
    return entry.key !== key;
  });
  return { ...value, entries };
}

/**
 * Parses a text and reads its value. Where a parser and a reader have something to say of one place,
 * only the parser does: what it could not read, the reader could not know.
 */
export function readWith(
  parse: Parse,
  text: string,
  read: (value: Value, note: Note) => Configuration | undefined,
): ConfigurationReading {
  const broken: ConfigurationProblem[] = [];
  const wrong: ConfigurationProblem[] = [];
  const value = parse(text, noteTo(broken));
  const configuration = value && read(value, noteTo(wrong));
  const problems = [
    ...broken,
    ...wrong.filter((one) => !broken.some(({ start, end }) => start <= one.end && one.start <= end)),
  ].toSorted((a, b) => a.start - b.start || a.end - b.end);
  // An empty text asks for nothing; that is something else than one that cannot be read.
  if (!value && problems.length === 0) return { configuration: {}, problems };
  return { ...(configuration ? { configuration } : {}), problems };
}

/** The most problems of a kind that are told of one text. */
const mostProblems = 100;

function noteTo(problems: ConfigurationProblem[]): Note {
  return ({ start, end }, message, severity = 'error') => {
    if (problems.length < mostProblems) problems.push({ message, start, end, severity });
  };
}
