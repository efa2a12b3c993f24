/**
 * Ways to change the figures of a result sentence, for measuring: honest paraphrases, which say the
 * same, and changes, which do not. Each returns undefined where a sentence has nothing to change.
 * `random` gives numbers from 0 to 1.
 */
export type Change = (sentence: string, random: () => number) => string | undefined;

/** A number that counts something: no year, no part of a name, not the 95 of an interval. */
const number =
  /(?<![\p{L}\d.,·/-])(?!(?:19|20)\d\d(?!\d))(\d+(?:\.\d+)?)(?![\d.]*\d)(?!\s?%?\s?(?:CI|confidence|C\.I\.))(?![\p{L}/-])/gu;
const labelled =
  /\b(?:type|phase|stage|grade|fig|figure|table|group|class|chromosome|ref|exon|vitamin|[A-Z][A-Za-z]*)\.?[\s-]$/;
const percentage = /(?<![\p{L}\d.,·–-])(\d{1,2}(?:\.\d+)?)\s?%(?!\s?(?:CI|confidence|C\.I\.|point))/gu;
const numberWords = 'one two three four five six seven eight nine ten'.split(' ');

/** What says the same in other figures. */
export const paraphrases: Readonly<Record<string, Change>> = {
  'rounded to whole percent': (sentence, random) =>
    replaceOne(sentence, percentage, random, ([, digits = '']) =>
      digits.includes('.') && Number(digits) >= 1 && !isHalfway(Number(digits))
        ? `${Math.round(Number(digits))}%`
        : undefined,
    ),
  'about a rounded percentage': (sentence, random) =>
    replaceOne(sentence, percentage, random, ([, digits = '']) =>
      digits.includes('.') && Number(digits) >= 10 && !isHalfway(Number(digits))
        ? `about ${Math.round(Number(digits))}%`
        : undefined,
    ),
  'seven in ten': (sentence, random) =>
    replaceOne(sentence, percentage, random, ([, digits = ''], before, after) => {
      const tenths = Math.round(Number(digits) / 10);
      const isNear = Math.abs(tenths * 10 - Number(digits)) <= 1.5 && tenths >= 1 && tenths <= 9;
      const isShare =
        /(?:\bin|\bwas|\bwere|\bthat|\band|^|,|\()\s?$/.test(before) && /^\s(?:of|had|were)\b/.test(after);
      return isNear && isShare ? `${numberWords[tenths - 1]} in ten` : undefined;
    }),
  'n/N as a percentage': (sentence, random) =>
    replaceOne(
      sentence,
      /(?<![\p{L}\d./-])(\d{1,4})(?:\/| of (?:the )?)(\d{2,5})(?![\d./%-]|\s?(?:mm|mg|days|years|weeks))/gu,
      random,
      ([, part, whole]) =>
        Number(part) < Number(whole) && Number(part) > 0
          ? `${((100 * Number(part)) / Number(whole)).toFixed(1)}%`
          : undefined,
    ),
};

/** What makes the sentence say something else. */
export const changes: Readonly<Record<string, Change>> = {
  digit: (sentence, random) =>
    replaceOne(sentence, number, random, ([digits = ''], before) => {
      if (labelled.test(before) || Number(digits) === 0) return undefined;
      const places = [...digits].flatMap((character, at) => (/\d/.test(character) ? [at] : []));
      const at = places[Math.floor(random() * places.length)] ?? 0;
      const others = [...'123456789'].filter((digit) => digit !== digits[at]);
      const changed = others[Math.floor(random() * others.length)] ?? '1';
      return digits.slice(0, at) + changed + digits.slice(at + 1);
    }),
  'arms swapped': (sentence) => {
    const match =
      /(?<![\p{L}\d.])(\d+(?:\.\d+)?)(\s?%?)([^\d%.;]{2,80}?)(?<![\p{L}\d.])(\d+(?:\.\d+)?)(\s?%?)(?=[\s,.;)])/u.exec(
        sentence,
      );
    if (!match) return undefined;
    const [whole, one = '', unit = '', between = '', other = '', otherUnit = ''] = match;
    const isCompared =
      /\b(?:vs|versus|compared|than|and|against|in the|with)\b/.test(between) && !/\bto\b/.test(between);
    if (!isCompared || unit.trim() !== otherUnit.trim() || one === other || isYear(one) || isYear(other))
      return undefined;
    if (unit.trim() === '' && !(one.includes('.') && other.includes('.'))) return undefined;
    return sentence.replace(whole, `${other}${unit}${between}${one}${otherUnit}`);
  },
  'decimal place': (sentence, random) =>
    replaceOne(sentence, number, random, ([digits = ''], before) => {
      if (labelled.test(before) || Number(digits) === 0) return undefined;
      if (digits.includes('.')) return String(Number((Number(digits) * 10).toFixed(6)));
      return digits.length >= 2 ? `${digits.slice(0, -1)}.${digits.slice(-1)}` : undefined;
    }),
  'relative for absolute': (sentence) => {
    const swaps: readonly (readonly [RegExp, string])[] = [
      [/\babsolute (?=(?:risk|reduction|difference|increase|rate))/i, 'relative '],
      [
        /\brelative (?=(?:risk|rate) (?:reduction|increase|difference)|reduction|difference|increase)/i,
        'absolute ',
      ],
      [/(\d)\s?(?:percentage points|% points)/i, '$1%'],
      [
        /(\d)%(?= (?:\w+ )?(?:reduction|increase|decrease|decline|lower|higher|improvement|greater)\b)/i,
        '$1 percentage points',
      ],
      [
        /((?:reduc|increas|decreas|declin|lower|improv)\w+ (?:\w+ ){0,4}by (?:\w+ )?\d+(?:\.\d+)?)\s?%/i,
        '$1 percentage points',
      ],
    ];
    const swap = swaps.find(([pattern]) => pattern.test(sentence));
    return swap && /\d/.test(sentence) ? sentence.replace(swap[0], swap[1]) : undefined;
  },
  'time point': (sentence, random) =>
    replaceOne(
      sentence,
      /(?<![\p{L}\d.,–-])(\d{1,3})(?=[\s-](?:hour|day|week|month|year)s?\b)/gu,
      random,
      ([, digits]) => {
        const factor = [2, 3, 0.5][Math.floor(random() * 3)] ?? 2;
        const changed = Math.round(Number(digits) * factor);
        return changed === Number(digits) || changed === 0 ? undefined : String(changed);
      },
    ),
};

function replaceOne(
  sentence: string,
  pattern: RegExp,
  random: () => number,
  replace: (match: RegExpExecArray, before: string, after: string) => string | undefined,
): string | undefined {
  const found = [...sentence.matchAll(pattern)].flatMap((match) => {
    const before = sentence.slice(0, match.index);
    const after = sentence.slice(match.index + match[0].length);
    const text = replace(match, before, after);
    return text === undefined || text === match[0] ? [] : [before + text + after];
  });
  return found[Math.floor(random() * found.length)];
}

function isHalfway(value: number): boolean {
  return Math.abs((value % 1) - 0.5) < 0.01;
}

function isYear(digits: string): boolean {
  return /^(?:19|20)\d\d$/.test(digits);
}
