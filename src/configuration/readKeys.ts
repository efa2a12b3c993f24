import { type Configuration, profileNames, type Severity } from '../model.ts';
import { entriesOf, isRule, knownEntriesOf, textsOf } from './entriesOf.ts';
import { readGlob } from './matchesFiles.ts';
import { readIgnores } from './readIgnores.ts';
import type { Note, Value } from './value.ts';

/** What a rule can be set to. */
export const levels = ['error', 'warning', 'info', 'hint', 'off'] as const satisfies (Severity | 'off')[];

/** Reads the value of one key of a configuration; what cannot be used is noted and left out. */
type ReadKey<Key extends keyof Configuration> = (
  value: Value,
  rules: readonly string[],
  note: Note,
) => Configuration[Key];

/** One reader a key: a new key of the configuration is one line here, and one in the schema. */
export const readers: { readonly [Key in keyof Configuration]-?: ReadKey<Key> } = {
  profile: readProfile,
  rules: readRules,
  ignore: readIgnores,
  files: readFiles,
  library: readLibrary,
};

function readProfile(value: Value, _: readonly string[], note: Note): Configuration['profile'] {
  const profile = profileNames.find((name) => value.kind === 'text' && value.text === name);
  if (!profile) note(value, `“profile” takes one of ${profileNames.join(', ')}.`);
  return profile;
}

function readRules(value: Value, rules: readonly string[], note: Note): Configuration['rules'] {
  const what = '“rules” takes a group of rules, each with a severity or off.';
  const entries = entriesOf(value, what, note);
  if (!entries) return undefined;
  const read: [string, Severity | 'off'][] = [];
  for (const { key, keyPlace, value } of entries) {
    const level = levels.find((each) => value.kind === 'text' && value.text === each);
    if (!isRule(key, keyPlace, rules, note)) continue;
    if (level) read.push([key, level]);
    else note(value, `“${key}” takes ${levels.slice(0, -1).join(', ')} or off.`);
  }
  return Object.fromEntries(read);
}

function readFiles(value: Value, _: readonly string[], note: Note): Configuration['files'] {
  const what = '“files” takes a group with include, exclude or both.';
  const fields = knownEntriesOf(value, ['include', 'exclude'], what, note);
  if (!fields) return undefined;
  const read = (key: 'include' | 'exclude') => {
    const value = fields[key];
    const globs = value && readGlobs(value, `“${key}” takes a list of file patterns.`, note);
    return globs ? { [key]: globs } : {};
  };
  return { ...read('include'), ...read('exclude') };
}

function readLibrary(value: Value, _: readonly string[], note: Note): Configuration['library'] {
  return readGlobs(value, '“library” takes a list of folders and file patterns.', note);
}

/** The file patterns of a list that can be used; the others are noted. */
function readGlobs(value: Value, what: string, note: Note): readonly string[] | undefined {
  return textsOf(value, what, note, (glob, place) => {
    const read = readGlob(glob);
    if (typeof read === 'string') note(place, `This file pattern cannot be used: ${read}.`);
    return typeof read !== 'string';
  });
}
