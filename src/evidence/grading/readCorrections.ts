import { isMap, type YAMLMap } from 'yaml';
import { designs, type Problem, type Species } from '../../model.ts';
import { type Locator, locate } from '../../text/lines.ts';
import { type Correctable, type CorrectedFields, type Correction, correctable } from './corrections.ts';
import { parseCorrections, startOf, textOf } from './parseCorrections.ts';

/** The entries of a file of corrections that can be read, and what is wrong with the rest. */
export interface CorrectionsReading {
  readonly corrections: readonly Correction[];
  readonly problems: readonly Problem[];
}

type Note = (offset: number, said: string) => void;

const species: readonly Species[] = ['human', 'animal', 'cells'];

/**
 * Reads the writer's corrections: YAML, an entry a source by its id or its file's path, with any of
 * `correctable` below it. Problems read `PATH:LINE: what is wrong; what became of it`; the rest holds, and of
 * an entry given twice the last. Never throws.
 */
export function readCorrections(text: string, path: string): CorrectionsReading {
  const lines = locate(text);
  const problems: Problem[] = [];
  const note: Note = (offset, said) =>
    problems.push({ message: `${path}:${lines.at(offset).line}: ${said}` });
  const parsed = parseCorrections(text);
  if (!parsed) note(0, 'too long or too deeply nested to be read; nothing of it is used');
  for (const { pos, message } of parsed?.errors.slice(0, 1) ?? []) {
    note(pos[0], `not valid YAML: ${message.replace(/\s+/g, ' ').trim()}; what could be read is used`);
  }
  if (parsed?.isOther && parsed.errors.length === 0) {
    note(0, 'not a list of sources with what is corrected below each; nothing of it is used');
  }
  return { corrections: parsed?.map ? readEntries(parsed.map, lines, note) : [], problems };
}

function readEntries(map: YAMLMap, lines: Locator, note: Note): readonly Correction[] {
  const last = new Map(map.items.map((pair) => [textOf(pair.key), pair]));
  return map.items.flatMap((pair) => {
    const source = textOf(pair.key) ?? '';
    const at = startOf(pair.key, startOf(map));
    if (source === '') {
      note(at, 'an entry without the id or file of a source; it is left out');
      return [];
    }
    if (last.get(source) !== pair) {
      note(at, `“${source}” is given twice; the last is used`);
      return [];
    }
    if (!isMap(pair.value)) {
      note(
        at,
        `“${source}” has nothing below it that is corrected (${correctable.join(', ')}); it is left out`,
      );
      return [];
    }
    const fields = readFields(pair.value as YAMLMap, note);
    return Object.keys(fields).length === 0 ? [] : [{ source, line: lines.at(at).line, ...fields }];
  });
}

function readFields(map: YAMLMap, note: Note): CorrectedFields {
  const fields: Partial<Record<Correctable, string | number>> = {};
  for (const pair of map.items) {
    const key = textOf(pair.key) ?? '';
    const at = startOf(pair.key, startOf(map));
    const name = correctable.find((each) => each === key);
    if (!name) {
      note(at, `“${key}” cannot be corrected, only ${correctable.join(', ')}; it is left out`);
      continue;
    }
    const value = readValue(name, textOf(pair.value) ?? '');
    if (value === undefined)
      note(startOf(pair.value, at), `“${key}” should be ${expected[name]}; it is left out`);
    else fields[name] = value;
  }
  return fields as CorrectedFields;
}

const expected: Readonly<Record<Correctable, string>> = {
  design: `one of: ${designs.join(', ')}`,
  species: `one of: ${species.join(', ')}`,
  population: 'words, like: adults with gout',
  n: 'a whole number above 0',
  comparator: 'words, like: placebo',
};

function readValue(name: Correctable, text: string): string | number | undefined {
  if (name === 'design') return designs.find((each) => each === text.toLowerCase());
  if (name === 'species') return species.find((each) => each === text.toLowerCase());
  if (name === 'n')
    return /^[1-9]\d{0,2}(?:,?\d{3}){0,3}$|^[1-9]\d{0,9}$/.test(text)
      ? Number(text.replaceAll(',', ''))
      : undefined;
  return text === '' ? undefined : text;
}
