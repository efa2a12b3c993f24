import type { Numeral } from './numeral.ts';

/** A confidence (or credible) interval as stated. */
export interface Interval {
  readonly lower: Numeral;
  readonly upper: Numeral;
  /** In per cent; 95 where the words name none. */
  readonly level: number;
  /** The numeral of the level, where there is one. */
  readonly levelNumeral: Numeral | undefined;
  /** Index of `lower` among the numerals of the sentence. */
  readonly at: number;
}

const name =
  '(?:\\b(?:CI|CrI|UI|CL|BCI)s?|\\bC\\.I\\.|\\b(?:confidence|credib(?:le|ility)|uncertainty|compatibility) (?:intervals?|limits?|bounds))';
const abbreviation = '(?: ?[([] ?(?:CIs?|Cls?|CrI|CL|UI|BCI) ?[)\\]])?';
/** "CI, ", "confidence interval [CI] = ", "CI for the difference, " is another interval's. */
const nameThenLower = new RegExp(
  `${name}${abbreviation} ?(?:[,:;=] ?)?(?:(?:of|was|were|is|from|between|range|ranging from|ranged from) )?(?:[,:;=] ?)?[([]? ?$`,
  'i',
);
const endsInName = new RegExp(`${name}${abbreviation} ?[,:=([]* ?$`, 'i');
const rangeBetween = /^ ?(?:[-–—−‐‑~]{1,2}|to|and|through|,|;) ?$/i;
const goesOn = /^ ?[-–—−‐‑] ?$/;

/** True where what stands between a numeral and the one before makes them the ends of a range. */
export function isRange(upper: Numeral): boolean {
  return upper.before.trim() !== '' && rangeBetween.test(upper.before);
}

/** "95%" before the name of an interval; the sign may be missing: "95 CI". */
function statesLevel({ value, isPercent, after }: Numeral): boolean {
  return value < 100 && (isPercent ? value >= 50 : value >= 90 && /^ ?(?:CI|confidence)\b/i.test(after));
}

/** The intervals of a sentence that name themselves: "95% CI 0.64 to 0.98", "(CI: 1.2–3.4)", "CI 95% [3; 8]". */
export function readIntervals(numerals: readonly Numeral[]): readonly Interval[] {
  const intervals: Interval[] = [];
  for (let at = 0; at + 1 < numerals.length; at += 1) {
    const [lower, upper] = [numerals[at] as Numeral, numerals[at + 1] as Numeral];
    if (!isRange(upper)) continue;
    const before = numerals[at - 1];
    const isLevel = before !== undefined && statesLevel(before);
    if (nameThenLower.test(lower.before)) {
      const isSpread = numerals[at + 2] !== undefined && goesOn.test((numerals[at + 2] as Numeral).before);
      if (isSpread) continue;
      intervals.push({
        lower,
        upper,
        at,
        level: isLevel ? before.value : 95,
        levelNumeral: isLevel ? before : undefined,
      });
    } else if (isLevel && endsInName.test(before.before) && /^ ?[,:=;([]* ?$/.test(lower.before)) {
      intervals.push({ lower, upper, at, level: before.value, levelNumeral: before });
    }
  }
  return intervals;
}
