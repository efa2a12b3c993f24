import type { Span } from '../../model.ts';
import type { Numeral } from './numeral.ts';

/** A total with the parts it is said to fall into. */
export interface Partition {
  readonly total: Numeral;
  readonly parts: readonly Numeral[];
  /** True where the parts are a list behind the total; "Of 200 adults, 90 women and 80 men came" leaves others out. */
  readonly isComplete: boolean;
  /** From the first part to the last, with their words. */
  readonly span: Span;
}

/** Names that share a whole out between them, so that their counts add up. */
type Side = 'women' | 'men' | 'cases' | 'controls' | 'arm';

const sides: readonly (readonly [Side, RegExp])[] = [
  ['women', /^ ?(?:\p{L}+ )?(?:women|females?|girls|woman)\b/iu],
  ['men', /^ ?(?:\p{L}+ )?(?:men|males?|boys|man)\b/iu],
  ['cases', /^ ?(?:\p{L}+ )?cases\b/iu],
  ['controls', /^ ?(?:\p{L}+ )?controls\b/iu],
  [
    'arm',
    /^ ?(?:(?:were |was )?(?:randomly )?(?:assigned |allocated |randomi[sz]ed )?to|received|receiving) /i,
  ],
  ['arm', /^ in (?:the )?[\p{L}-]+(?: [\p{L}-]+){0,2} (?:group|arm)\b/iu],
];
const pairs: readonly (readonly [Side, Side])[] = [
  ['women', 'men'],
  ['cases', 'controls'],
  ['arm', 'arm'],
];

const word = "(?: [\\p{L}][\\p{L}'’+/-]*)";
/** Nobody divides a total into more parts in a sentence. */
const most = 12;
/** From a total to its first part: "120 patients (", "Of 120 patients, ", "120 participants: ". */
const listOpens = new RegExp(`^${word}{1,5} ?(?:[([] ?|: )$`, 'iu');
const listFollows = new RegExp(`^${word}{0,4}, (?:there were )?$`, 'iu');
const wholeOpens = /(?:^|[.;:,(] ?)(?:out )?(?:of|among) (?:the |these |our |all |a total of |the total )?$/i;
/** From one part to the next. */
const next = new RegExp(`^${word}{1,6}(?:, and|,| and|;| or|, or) ?(?:the other )?$`, 'iu');
/** Where the list of parts ends. */
const listCloses = new RegExp(`^${word}{1,6} ?(?:[)\\].;,]|were\\b|$)`, 'iu');
const ends = new RegExp(`^${word}{1,8}`, 'iu');
const inBrackets = /^(.*?) ?[([] ?$/;
const afterShare = /^ ?[)\]](.*)$/;

/**
 * Totals with parts that share them out: “120 patients (70 to the patch, 50 to placebo)”, “Of 200
 * adults, 90 women and 110 men”. Only sexes, cases with controls, and arms: other groups overlap.
 */
export function readPartitions(numerals: readonly Numeral[]): readonly Partition[] {
  const found: Partition[] = [];
  for (let at = 0; at + 2 < numerals.length; at += 1) {
    const partition = readFrom(numerals, at);
    if (partition) found.push(partition);
  }
  return found;
}

/** A count with the words that stand behind it, the share in brackets between them left out. */
interface Part {
  readonly numeral: Numeral;
  readonly words: string;
  /** True where a share of the total stands beside it; its words are then not in one piece. */
  readonly hasShare: boolean;
  /** Index of the numeral behind it. */
  readonly following: number;
}

function readFrom(numerals: readonly Numeral[], at: number): Partition | undefined {
  const total = numerals[at] as Numeral;
  const first = numerals[at + 1] as Numeral;
  if (!isCount(total) || !isCount(first)) return undefined;
  const isList = listOpens.test(first.before);
  if (!isList && !(wholeOpens.test(total.before) && listFollows.test(first.before))) return undefined;
  const parts: Part[] = [];
  let part = readPart(numerals, at + 1);
  while (part && parts.length < most) {
    parts.push(part);
    part = next.test(part.words) ? readPart(numerals, part.following) : undefined;
  }
  const last = parts.at(-1);
  if (!last || parts.length < 2 || !listCloses.test(last.words) || !isSharedOut(parts)) return undefined;
  return {
    total,
    parts: parts.map(({ numeral }) => numeral),
    isComplete: isList,
    span: { start: first.start, end: endOf(last) },
  };
}

/** "70 women", "70 (58%) women", "70 women (58%)". */
function readPart(numerals: readonly Numeral[], at: number): Part | undefined {
  const numeral = numerals[at];
  if (!numeral || !isCount(numeral)) return undefined;
  const alone = { numeral, words: numeral.after, hasShare: false, following: at + 1 };
  const beside = numerals[at + 1];
  const rest = beside?.isPercent ? afterShare.exec(beside.after)?.[1] : undefined;
  const opens = rest === undefined ? null : inBrackets.exec(beside?.before ?? '');
  return opens ? { numeral, words: `${opens[1]}${rest}`, hasShare: true, following: at + 2 } : alone;
}

function isSharedOut(parts: readonly Part[]): boolean {
  // "115 to each of three groups" counts three times.
  if (parts.some(({ words }) => /\beach\b/i.test(words))) return false;
  const found = parts.map(({ words }) => sides.find(([, pattern]) => pattern.test(words))?.[0]);
  return pairs.some(([one, other]) =>
    one === other
      ? found.every((side) => side === one)
      : found.length === 2 && found.includes(one) && found.includes(other),
  );
}

function endOf({ numeral, words, hasShare }: Part): number {
  return hasShare ? numeral.end : numeral.end + (ends.exec(words)?.[0].length ?? 0);
}

function isCount({ value, isPercent, before }: Numeral): boolean {
  return Number.isInteger(value) && value > 0 && !isPercent && !/[=<>≤≥±] ?$/.test(before);
}
