import type { Certainty, Result } from '../../../model.ts';
import type { Fields, Note } from './recordFields.ts';

/** GRADE's four levels. */
export const certainties: readonly Certainty[] = ['high', 'moderate', 'low', 'very low'];

const resultKeys = [
  'outcome',
  'arm',
  'value',
  'unit',
  'n',
  'time',
  'interval',
  'comparator',
  'certainty',
  'checked',
] as const;

/**
 * Reads the figures of a record. A figure without outcome, arm, value or unit is left out; one that
 * says `checked: true` counts as checked only where the record says against what.
 */
export function readResults(fields: Fields, saysWhatWasChecked: boolean, note: Note): Result[] {
  return fields.items('results', resultKeys).flatMap((item) => {
    if (typeof item === 'string') {
      note(fields.offset('results'), 'a result should be a group with outcome, arm, value and unit');
      return [];
    }
    const result = readResult(item, saysWhatWasChecked, note);
    return result ? [result] : [];
  });
}

function readResult(item: Fields, saysWhatWasChecked: boolean, note: Note): Result | undefined {
  const outcome = item.text('outcome');
  const arm = item.text('arm');
  const unit = item.text('unit');
  const value = item.number('value');
  const missing = ['outcome', 'arm', 'value', 'unit'].filter((key) => !item.has(key));
  if (missing.length > 0)
    note(item.offset(), `a result lacks ${missing.map((key) => `“${key}”`).join(', ')}`);

  const n = item.count('n');
  const time = item.text('time');
  const interval = item.pair('interval');
  const comparator = readComparator(item, unit, note);
  const certainty = item.choice('certainty', certainties);
  const saysChecked = item.truth('checked');
  if (saysChecked && !saysWhatWasChecked) {
    note(
      item.offset('checked'),
      'the figure counts as unchecked until “checked” at the top says against what',
    );
  }
  if (outcome === undefined || arm === undefined || unit === undefined || value === undefined)
    return undefined;
  if (!isPossible(value, unit)) {
    note(item.offset('value'), `${value} is no percentage between 0 and 100; the result is left out`);
    return undefined;
  }
  if (interval && (value < interval[0] || value > interval[1])) {
    note(item.offset('interval'), `the interval does not contain ${value}`);
  }
  return {
    outcome,
    arm,
    value,
    unit,
    ...(n === undefined ? {} : { n }),
    ...(time === undefined ? {} : { time }),
    ...(interval === undefined ? {} : { interval }),
    ...(comparator === undefined ? {} : { comparator }),
    ...(certainty === undefined ? {} : { certainty }),
    checked: saysChecked && saysWhatWasChecked,
  };
}

function readComparator(item: Fields, unit: string | undefined, note: Note): Result['comparator'] {
  const group = item.group('comparator', ['arm', 'value']);
  if (!group) return undefined;
  const arm = group.text('arm');
  const value = group.number('value');
  if (arm === undefined || value === undefined) {
    note(group.offset(), 'a comparator has an arm and a value');
    return undefined;
  }
  if (isPossible(value, unit)) return { arm, value };
  note(group.offset('value'), `${value} is no percentage between 0 and 100; the comparator is left out`);
  return undefined;
}

function isPossible(value: number, unit: string | undefined): boolean {
  return unit !== '%' || (value >= 0 && value <= 100);
}
