import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml';
import { isDeepYaml } from '../isDeepYaml.ts';

/** Says what is wrong at an offset of the record's file. */
export type Note = (offset: number, message: string) => void;

/** Typed reading of one group of `key: value` lines. A value of the wrong kind is noted and left out. */
export interface Fields {
  /** Where the group, or the value of one of its keys, starts in the file. */
  readonly offset: (key?: string) => number;
  readonly has: (key: string) => boolean;
  readonly text: (key: string, shape?: Shape) => string | undefined;
  readonly texts: (key: string) => readonly string[];
  readonly number: (key: string) => number | undefined;
  readonly count: (key: string) => number | undefined;
  readonly truth: (key: string) => boolean;
  readonly pair: (key: string) => readonly [number, number] | undefined;
  readonly choice: <Choice extends string>(key: string, choices: readonly Choice[]) => Choice | undefined;
  readonly group: (key: string, known: readonly string[]) => Fields | undefined;
  /** The groups of a list; an item that is plain text comes as text. */
  readonly items: (key: string, known: readonly string[]) => readonly (Fields | string)[];
}

/** How a text has to look, with an example for the message. */
export interface Shape {
  readonly pattern: RegExp;
  readonly example: string;
}

/** Reads front matter; undefined when it holds no `key: value` lines. `base` is where it starts in the file. */
export function readFields(
  front: string,
  base: number,
  known: readonly string[],
  note: Note,
): Fields | undefined {
  if (isDeepYaml(front)) {
    note(base, 'the front matter is nested too deeply to be read');
    return undefined;
  }
  // The failsafe schema leaves every value as typed: 2019-04 stays a text, "no" is not false.
  const document = parseDocument(front.replace(/\r(?!\n)/g, '\n'), {
    schema: 'failsafe',
    uniqueKeys: false,
    prettyErrors: false,
  });
  for (const error of document.errors) note(base + error.pos[0], `not valid YAML: ${oneLine(error.message)}`);
  if (isMap(document.contents)) return fieldsOf(document.contents, base, known, note);
  if (document.errors.length === 0) note(base, 'the front matter holds no “key: value” lines');
  return undefined;
}

function fieldsOf(map: YAMLMap, base: number, known: readonly string[], note: Note): Fields {
  const start = base + (map.range?.[0] ?? 0);
  const values = new Map<string, Node | null>();
  const places = new Map<string, number>();
  for (const pair of map.items) keep(pair);

  function keep(pair: Pair): void {
    const key = isScalar(pair.key) ? String(pair.key.value) : '';
    const at = base + offsetOf(pair.key, map.range?.[0] ?? 0);
    if (!known.includes(key)) note(at, unknownKey(key, known));
    else if (values.has(key)) note(at, `“${key}” is given twice; the first is kept`);
    else {
      values.set(key, pair.value as Node | null);
      places.set(key, base + offsetOf(pair.value, at - base));
    }
  }

  const offset = (key?: string): number => (key === undefined ? start : (places.get(key) ?? start));

  const wrong = (key: string, expected: string): undefined => {
    note(offset(key), `“${key}” should be ${expected}`);
    return undefined;
  };

  const text: Fields['text'] = (key, shape) => {
    if (!values.has(key)) return undefined;
    const value = scalarText(values.get(key));
    if (value === undefined) return wrong(key, 'plain text');
    if (value === '') return wrong(key, 'filled in or left out');
    if (shape && !shape.pattern.test(value)) return wrong(key, `like ${shape.example}`);
    return value;
  };

  const number: Fields['number'] = (key) => {
    if (!values.has(key)) return undefined;
    return readNumber(scalarText(values.get(key))) ?? wrong(key, 'a number');
  };

  return {
    offset,
    has: (key) => values.has(key),
    text,
    number,
    texts(key) {
      if (!values.has(key)) return [];
      const node = values.get(key);
      const found = (isSeq(node) ? node.items : [node]).map(scalarText);
      if (found.some((each) => each === undefined || each === '')) wrong(key, 'a list of plain texts');
      return found.filter((each): each is string => each !== undefined && each !== '');
    },
    count(key) {
      const value = number(key);
      if (value === undefined || (Number.isInteger(value) && value > 0)) return value;
      return wrong(key, 'a whole number above 0');
    },
    truth(key) {
      const value = text(key);
      if (value !== undefined && value !== 'true' && value !== 'false') wrong(key, 'true or false');
      return value === 'true';
    },
    pair(key) {
      if (!values.has(key)) return undefined;
      const node = values.get(key);
      const [low, high, ...rest] = isSeq(node) ? node.items.map((each) => readNumber(scalarText(each))) : [];
      if (low === undefined || high === undefined || rest.length > 0) {
        return wrong(key, 'two numbers, like [2.3, 7.6]');
      }
      return low <= high ? [low, high] : wrong(key, 'two numbers, the lower first');
    },
    choice(key, choices) {
      const value = text(key);
      if (value === undefined) return undefined;
      return choices.find((each) => each === value) ?? wrong(key, `one of: ${choices.join(', ')}`);
    },
    group(key, keys) {
      if (!values.has(key)) return undefined;
      const node = values.get(key);
      return isMap(node) ? fieldsOf(node, base, keys, note) : wrong(key, `a group with ${keys.join(', ')}`);
    },
    items(key, keys) {
      if (!values.has(key)) return [];
      const node = values.get(key);
      if (!isSeq(node)) {
        wrong(key, 'a list');
        return [];
      }
      return node.items.flatMap((each): (Fields | string)[] => {
        if (isMap(each)) return [fieldsOf(each, base, keys, note)];
        const plain = scalarText(each);
        if (plain !== undefined && plain !== '') return [plain];
        note(
          base + offsetOf(each, offset(key) - base),
          `an item of “${key}” should be a group with ${keys.join(', ')}`,
        );
        return [];
      });
    },
  };
}

function scalarText(node: unknown): string | undefined {
  return isScalar(node) ? String(node.value).trim() : undefined;
}

function readNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^[-+]?\d+(?:\.\d+)?$/.test(text) ? Number(text) : undefined;
}

function offsetOf(node: unknown, otherwise: number): number {
  return (node as Node | null)?.range?.[0] ?? otherwise;
}

function unknownKey(key: string, known: readonly string[]): string {
  const plain = (text: string): string => text.toLowerCase().replace(/[-_\s]/g, '');
  const meant = known.find((each) => plain(each) === plain(key));
  return meant ? `“${key}” should be written “${meant}”` : `“${key}” is no key of a record`;
}

function oneLine(message: string): string {
  return message.replace(/\s+/g, ' ').trim();
}
