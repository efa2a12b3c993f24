import type { Numeral } from './numeral.ts';

/** A percentage that stands in one construction with the count and the whole it is the share of. */
export interface ShareOfCount {
  readonly part: Numeral;
  readonly whole: Numeral;
  readonly share: Numeral;
  /** True where a word rounds it: "about 30%". */
  readonly isAbout: boolean;
  /** True where the counts are a ratio in round numbers: "almost nine out of ten". */
  readonly isRatio: boolean;
  /** Other counts of the sentence that it may be a share of, where it follows another share of the whole. */
  readonly orOf: readonly Numeral[];
}

type Read = Omit<ShareOfCount, 'orOf' | 'isRatio'>;

const noun = "(?: [\\p{L}][\\p{L}'’+-]*)";
/** "12/40", "12 of the 40", "12 out of 40". */
const fraction = /^ ?(?:\/|(?:out )?of(?: (?:the|these|those|our|all|a total of|all the))?) ?$/i;
const about = '(?:about|around|approximately|approx\\.?|roughly|some|circa|ca\\.?|nearly|almost|~|≈|∼)';
/** What opens the bracket that holds the share: "(", "[about ", " patients (". */
const shareOpens = new RegExp(`^${noun}{0,8} ?[([] ?(${about} ?)?$`, 'iu');
const shareFollows = new RegExp(`^ ?(?:[,;:=]|or) ?(${about} ?)?$`, 'iu');
/** So many numerals further on a share may still be of the same whole. */
const furthest = 16;
/** A noun phrase that joins or compares two things says that the share may be of the other one. */
const joinsTwo = /\b(?:and|or|vs|versus|compared|than|but|while|whereas|rate|by|had|with an?)\b/i;
/** What follows a share that is of nothing named behind it. */
const shareAlone = /^ ?[)\]](?! (?:out )?of (?:the |these |those |our |all |a total of )?$)/i;
/** What may follow a share that stands for the count before it and no more. */
const shareCloses = /^ ?(?:[)\],;:.]|$)/;
const countOpens = /^ ?[([] ?(?:n ?= ?)?$/i;
const sharePeopleOpens = new RegExp(`^ of${noun}{1,4} ?[([] ?(?:n ?= ?)?$`, 'iu');
const countCloses = new RegExp(`^${noun}{0,5} ?[)\\],;]`, 'iu');
const shareOfWhole = /^ ?[)\]] (?:out )?of (?:the |these |those |our |all |a total of )?$/i;
const partOpens = new RegExp(`^${noun}{0,4} ?[([] ?(${about} ?)?$`, 'iu');
const wholeOpens =
  /(?:(?:^|[.;:,(] ?)(?:and |out )?(?:[Oo]f|[Aa]mong)|\b(?:Of|Among)|\b(?:cohort|sample|series|group|total|population) of) (?:the |these |those |our |all |a total of )?$/;
const wholeThenPart = new RegExp(`^${noun}{0,8}, (?:only |a total of |there were )?$`, 'iu');
const ofWhole = /^ of (?:the |these |those |our |all )?$/i;
const namedCountOpens = new RegExp(`^${noun}{1,6} ?[([] ?n ?= ?$`, 'iu');
/** Before "3/4", what makes it no count of a whole. */
const noCount =
  /\b(?:grades?|stages?|phases?|types?|class(?:es)?|scores?|ratios?|levels?|groups?|genotypes?|categor(?:y|ies)|visual acuity|vision|HLA[\w-]*)[ -]*$/i;

/** "150/95 mmHg": a pair of measurements. */
const unitFollows = /^ ?(?:mm ?Hg|mmol|mg|kg|ml|cm|mm|years?|months?|weeks?|days?|hours?|h|Hz|kHz)\b/i;

/**
 * The shares of counts that a sentence states: “12/40 (30%)”, “12 of 40 patients (30%)”, “30% (12/40)”,
 * “12 (30%) of 40”, “Of 40 patients, 12 (30%)”, “30% of 40 patients (n = 12)”. Only where count, whole
 * and share stand together: nobody is to guess a denominator.
 */
export function readSharesOfCounts(numerals: readonly Numeral[]): readonly ShareOfCount[] {
  const shares: ShareOfCount[] = [];
  for (let at = 0; at + 2 < numerals.length; at += 1) {
    const [first, second, third] = numerals.slice(at, at + 3) as [Numeral, Numeral, Numeral];
    const read = readThree(first, second, third);
    if (!read || !isStated(read)) continue;
    shares.push({ ...read, isRatio: isRatio(read), orOf: [] });
    if (read.whole === first && read.part === second)
      shares.push(...readFurther(read.whole, numerals, at + 3));
  }
  return shares;
}

function isStated({ part, whole, share }: Read): boolean {
  return isCount(part) && isCount(whole) && whole.value > 0 && share.value >= 0;
}

function isRatio({ part, whole }: Read): boolean {
  const isWorded = /\bout of\b/i.test(whole.before) || roughlyBefore.test(part.before);
  return roundWholes.has(whole.value) && isWorded;
}

/**
 * "Of 120 adults, 84 (70%) came back and 36 (30%) did not": the counts that follow are shares of the
 * whole too, or of a count between ("84 (70%) came back, 42 (50%) of them late").
 */
function readFurther(whole: Numeral, numerals: readonly Numeral[], from: number): readonly ShareOfCount[] {
  const shares: ShareOfCount[] = [];
  const to = Math.min(numerals.length, from + furthest);
  for (let at = from; at + 1 < to; at += 1) {
    const [part, share] = [numerals[at] as Numeral, numerals[at + 1] as Numeral];
    if (part.isPercent || !share.isPercent || !shareAlone.test(share.after)) continue;
    const opens = partOpens.exec(share.before);
    const read = { part, whole, share, isAbout: opens?.[1] !== undefined };
    const isPart = isStated(read) && part.value <= whole.value && !/[=<>/] ?$/.test(part.before);
    if (opens && isPart)
      shares.push({ ...read, isRatio: false, orOf: numerals.slice(Math.max(0, from - furthest), at) });
  }
  return shares;
}

function readThree(first: Numeral, second: Numeral, third: Numeral): Read | undefined {
  if (third.isPercent && !first.isPercent && !second.isPercent) {
    return fractionThenShare(first, second, third) ?? wholeThenShare(first, second, third);
  }
  if (first.isPercent && !second.isPercent && !third.isPercent) {
    return shareThenFraction(first, second, third) ?? shareOfNamedCount(first, second, third);
  }
  return second.isPercent && !first.isPercent && !third.isPercent
    ? shareBetween(first, second, third)
    : undefined;
}

/** "12/40 (30%)", "12 of 40 patients [30%]", "(12/40; 30%)". */
function fractionThenShare(part: Numeral, whole: Numeral, share: Numeral): Read | undefined {
  if (!fraction.test(whole.before) || noCount.test(part.before) || unitFollows.test(whole.after))
    return undefined;
  if (!shareCloses.test(share.after) || joinsTwo.test(share.before)) return undefined;
  const isSlash = whole.before.includes('/');
  const opens = shareOpens.exec(share.before) ?? (isSlash ? shareFollows.exec(share.before) : null);
  return opens ? { part, whole, share, isAbout: opens[1] !== undefined } : undefined;
}

/** "Of 40 patients, 12 (30%)". */
function wholeThenShare(whole: Numeral, part: Numeral, share: Numeral): Read | undefined {
  if (!wholeOpens.test(whole.before) || !wholeThenPart.test(part.before)) return undefined;
  const opens = partOpens.exec(share.before);
  if (!opens || !shareCloses.test(share.after)) return undefined;
  return { part, whole, share, isAbout: opens[1] !== undefined };
}

/** "30% (12/40)", "30% of women (12 of 40)", "(30%; 12/40)". */
function shareThenFraction(share: Numeral, part: Numeral, whole: Numeral): Read | undefined {
  if (!fraction.test(whole.before) || !countCloses.test(whole.after)) return undefined;
  // "63% to 86% (371/490)": the count is that of all of them.
  if (/^(?:.*%)? ?(?:to|and|[-–—−])(?: and)? ?$/i.test(share.before)) return undefined;
  const opens =
    countOpens.test(part.before) ||
    sharePeopleOpens.test(part.before) ||
    (whole.before.includes('/') && /^[,;] ?$/.test(part.before));
  return opens ? { part, whole, share, isAbout: saysAbout(share.before) } : undefined;
}

/** "30% of 40 patients (n = 12)". */
function shareOfNamedCount(share: Numeral, whole: Numeral, part: Numeral): Read | undefined {
  const fits =
    ofWhole.test(whole.before) && namedCountOpens.test(part.before) && /^ ?[)\],;]/.test(part.after);
  return fits ? { part, whole, share, isAbout: saysAbout(share.before) } : undefined;
}

/** "12 (30%) of 40", "12 patients (30%) of 40". */
function shareBetween(part: Numeral, share: Numeral, whole: Numeral): Read | undefined {
  const opens = partOpens.exec(share.before);
  if (!opens || joinsTwo.test(share.before) || !shareOfWhole.test(whole.before)) return undefined;
  if (unitFollows.test(whole.after)) return undefined;
  return { part, whole, share, isAbout: opens[1] !== undefined };
}

/** Wholes that people round ratios to. */
const roundWholes = new Set([3, 4, 5, 6, 8, 10, 20, 100, 1000]);
const roughlyBefore = new RegExp(`(?:${about}|over|more than|just under|just over|up to) ?$`, 'iu');
const aboutBefore = new RegExp(`${about} ?$`, 'iu');

function saysAbout(before: string): boolean {
  return aboutBefore.test(before);
}

function isCount({ value }: Numeral): boolean {
  return Number.isInteger(value) && value >= 0;
}
