/** Units of amounts: each spelling → one name, and what one of them is in the smallest unit of its kind. */
interface Unit {
  readonly name: string;
  readonly of: string;
  readonly size: number;
}

const hour = 1;
const day = 24;

/** Sizes are exact, but for months and years in days, which trials count in weeks of seven days. */
const table: readonly (readonly [spellings: string, name: string, of: string, size: number])[] = [
  ['s sec secs second seconds', 'second', 'time', hour / 3600],
  ['min mins minute minutes', 'minute', 'time', hour / 60],
  ['h hr hrs hour hours', 'hour', 'time', hour],
  ['d day days', 'day', 'time', day],
  ['w wk wks week weeks', 'week', 'time', 7 * day],
  ['mo mos month months', 'month', 'time', 30.4375 * day],
  ['y yr yrs year years', 'year', 'time', 365.25 * day],
  ['ng', 'ng', 'mass', 1e-9],
  ['mcg ug µg μg microg microgram micrograms', 'µg', 'mass', 1e-6],
  ['mg milligram milligrams', 'mg', 'mass', 1e-3],
  ['g gram grams', 'g', 'mass', 1],
  ['kg kilogram kilograms', 'kg', 'mass', 1e3],
  ['ul µl μl', 'µl', 'volume', 1e-6],
  ['ml millilitre millilitres milliliter milliliters', 'ml', 'volume', 1e-3],
  ['dl', 'dl', 'volume', 0.1],
  ['l litre litres liter liters', 'l', 'volume', 1],
  ['nm', 'nm', 'length', 1e-9],
  ['um µm μm', 'µm', 'length', 1e-6],
  ['mm', 'mm', 'length', 1e-3],
  ['cm', 'cm', 'length', 1e-2],
  ['m metre metres meter meters', 'm', 'length', 1],
  ['km', 'km', 'length', 1e3],
  ['mmhg', 'mmHg', 'pressure', 1],
  ['mmol', 'mmol', 'substance', 1e-3],
  ['umol µmol μmol', 'µmol', 'substance', 1e-6],
  ['nmol', 'nmol', 'substance', 1e-9],
  ['iu', 'IU', 'activity', 1],
  ['kcal', 'kcal', 'energy', 1],
  ['kb kbp', 'kb', 'bases', 1e3],
  ['bp nt nucleotides base bases', 'bp', 'bases', 1],
  ['kda', 'kDa', 'dalton', 1],
  ['hz', 'Hz', 'frequency', 1],
];

const units: ReadonlyMap<string, Unit> = new Map(
  table.flatMap(([spellings, name, of, size]) =>
    spellings.split(' ').map((spelling) => [spelling, { name, of, size }] as const),
  ),
);

/** One spelling of a unit as written ("mg", "Weeks", "mg/kg"), or undefined where it is none. */
export function readUnit(written: string): string | undefined {
  const parts = written.toLowerCase().split('/');
  const first = units.get(parts[0] ?? '');
  if (!first || parts.some((part) => part === '')) return undefined;
  return [first.name, ...parts.slice(1).map((part) => units.get(part)?.name ?? part)].join('/');
}

/** True for a unit of time. */
export function isTime(unit: string): boolean {
  return units.get(unit.toLowerCase())?.of === 'time';
}

/** A value in another unit of the same kind, or undefined where the two do not convert. */
export function convert(value: number, from: string, to: string): number | undefined {
  if (from === to) return value;
  const [before, ...per] = from.split('/');
  const [after, ...otherPer] = to.split('/');
  const source = units.get((before ?? '').toLowerCase());
  const target = units.get((after ?? '').toLowerCase());
  if (!source || !target || source.of !== target.of) return undefined;
  const rates = [per.join('/'), otherPer.join('/')];
  // A dose is a dose a day where only one side says so.
  const isDaily = rates.includes('day') && rates.includes('');
  if (rates[0] !== rates[1] && !isDaily) return undefined;
  return (value * source.size) / target.size;
}
