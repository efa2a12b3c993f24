import type { Span } from '../model.ts';
import { nearest } from './nearest.ts';
import type { Entry, Note, Value } from './value.ts';

/**
 * The entries of a group, each key once. A value that is no group is noted as not being `what`; a key
 * given again is noted at its second place.
 */
export function entriesOf(value: Value, what: string, note: Note): readonly Entry[] | undefined {
  if (value.kind !== 'group') {
    note(value, what);
    return undefined;
  }
  const seen = new Set<string>();
  return value.entries.filter(({ key, keyPlace }) => {
    if (seen.has(key)) note(keyPlace, `“${key}” is given twice; the first is kept.`, 'warning');
    return !seen.has(key) && seen.add(key);
  });
}

/** The values of the known keys of a group; the others are noted, with the key that was meant. */
export function knownEntriesOf<Key extends string>(
  value: Value,
  known: readonly Key[],
  what: string,
  note: Note,
): Partial<Record<Key, Value>> | undefined {
  const entries = entriesOf(value, what, note);
  if (!entries) return undefined;
  const found: Partial<Record<Key, Value>> = {};
  for (const { key, keyPlace, value } of entries) {
    const name = known.find((each) => each === key);
    const otherwise = `; the keys are ${known.join(', ')}.`;
    if (name) found[name] = value;
    else noteUnknown(keyPlace, `“${key}” is no key here`, key, known, otherwise, note);
  }
  return found;
}

/** The texts of a list, each once; `isFit` notes what else may be wrong with one. */
export function textsOf(
  value: Value,
  what: string,
  note: Note,
  isFit: (text: string, place: Span) => boolean,
): readonly string[] | undefined {
  if (value.kind !== 'list') {
    note(value, what);
    return undefined;
  }
  const texts = new Set<string>();
  for (const item of value.items) {
    if (item.kind !== 'text') note(item, what);
    else if (texts.has(item.text)) note(item, `“${item.text}” is given twice.`, 'warning');
    else if (isFit(item.text, item)) texts.add(item.text);
  }
  return [...texts];
}

/** True for the id of a rule; another is noted, with the one that was meant. */
export function isRule(id: string, place: Span, rules: readonly string[], note: Note): boolean {
  const isKnown = rules.includes(id);
  if (!isKnown) noteUnknown(place, `There is no rule “${id}”`, id, rules, '.', note);
  return isKnown;
}

/** Notes a name that is not known, with the nearest that is, or else with other advice. */
function noteUnknown(
  place: Span,
  message: string,
  name: string,
  known: readonly string[],
  otherwise: string,
  note: Note,
): void {
  const [near] = nearest(name, known);
  note(place, `${message}${near ? `; did you mean “${near}”?` : otherwise}`, 'warning');
}
