import type { IgnorePattern } from '../model.ts';
import { isRule, knownEntriesOf, textsOf } from './entriesOf.ts';
import { readPattern } from './pattern.ts';
import type { Note, Value } from './value.ts';

/** The most patterns that are read from one file: each is matched against the words of each finding. */
const mostPatterns = 200;

/** Reads the patterns of words to leave alone; what cannot be used is noted and left out. */
export function readIgnores(
  value: Value,
  rules: readonly string[],
  note: Note,
): readonly IgnorePattern[] | undefined {
  if (value.kind !== 'list') {
    note(value, '“ignore” takes a list of patterns.');
    return undefined;
  }
  const seen = new Set<string>();
  const read: IgnorePattern[] = [];
  for (const item of value.items) {
    const ignore = readIgnore(item, rules, note);
    if (!ignore) continue;
    const key = JSON.stringify([ignore.pattern, [...(ignore.rules ?? [])].sort()]);
    const place = patternOf(item) ?? item;
    if (seen.has(key)) note(place, `The pattern “${ignore.pattern}” is given twice.`, 'warning');
    else if (read.length === mostPatterns) {
      note(place, `No more than ${mostPatterns} patterns are read; this one and those after it are not.`);
      break;
    } else read.push(ignore);
    seen.add(key);
  }
  return read;
}

function patternOf(item: Value): Value | undefined {
  return item.kind === 'group' ? item.entries.find(({ key }) => key === 'pattern')?.value : undefined;
}

function readIgnore(value: Value, rules: readonly string[], note: Note): IgnorePattern | undefined {
  const what = 'An entry of “ignore” is a group with a pattern and, if you like, rules and a reason.';
  const fields = knownEntriesOf(value, ['pattern', 'rules', 'reason'], what, note);
  if (!fields) return undefined;
  if (fields.rules?.kind === 'list' && fields.rules.items.length === 0) {
    note(fields.rules, '“rules” is empty; name a rule, or leave “rules” out to silence all of them.');
  }
  if (fields.reason && fields.reason.kind !== 'text') note(fields.reason, '“reason” takes text.');
  const silenced =
    fields.rules &&
    textsOf(fields.rules, '“rules” takes a list of rules here.', note, (id, place) =>
      isRule(id, place, rules, note),
    );
  if (!fields.pattern) {
    const [first] = value.kind === 'group' ? value.entries : [];
    note(first?.keyPlace ?? value, 'This entry of “ignore” has no pattern.');
    return undefined;
  }
  // Were the rules left out because none could be read, the pattern would silence all of them.
  if (fields.rules && !silenced?.length) return undefined;
  const pattern = readPatternText(fields.pattern, note);
  if (pattern === undefined) return undefined;
  return {
    pattern,
    ...(silenced ? { rules: silenced } : {}),
    ...(fields.reason?.kind === 'text' ? { reason: fields.reason.text } : {}),
  };
}

function readPatternText(value: Value, note: Note): string | undefined {
  if (value.kind !== 'text') {
    note(value, '“pattern” takes text: a regular expression.');
    return undefined;
  }
  const read = readPattern(value.text);
  if (typeof read === 'string') note(value, `This regular expression cannot be used: ${read}.`);
  else if (read.matchesNothing) note(value, 'This pattern matches even no words, and so would ignore all.');
  else return value.text;
  return undefined;
}
