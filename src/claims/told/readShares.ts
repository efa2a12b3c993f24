import type { Quantity } from '../../model.ts';
import type { ReadSentence } from '../sentence.ts';
import { type OutcomeAround, readOutcome } from './outcomeAround.ts';
import { FigureOnDemand, type PlacedFigure } from './toldFigures.ts';

/** How far on each side of a share its outcome is looked for, in characters. */
const reach = 240;
/** A level, a bound, a change, a share beside another of the same kind: no share of one outcome. */
const noShareBefore =
  /(?:[±<>≤≥~+\-–—−/]|\b(?:by|from|than|to|vs?\.?|versus|and|or|another|further|between|CI,?|least|most|up to|additional|over|under|against|compared with)) ?$/i;
const noShareAfter =
  /^ ?(?:CI\b|confidence|cred|[-–—−/]|to \d|vs?\b|versus|and \d|or \d|(?:absolute |relative )?(?:\w+ )?(?:increase|decrease|reduction|rise|drop|decline|lower|higher|more|less|fewer|improve|greater|change|points?)\b|of (?:all|the total|total)? ?(?:variance|variation)|power|probab|chance|threshold)/i;
const comparesBehind =
  /^[^.;]{0,90}\b(?:vs?\.?|versus|compared (?:with|to)|and|than|against) (?:only |about )?[\d.]+ ?%/i;
const comparesAhead =
  /\d ?%[^.;]{0,90}\b(?:vs?\.?|versus|compared (?:with|to)|and|than|against) (?:only |about )?$/i;
const aboutBefore = /\b(?:about|approximately|around|roughly|nearly|almost|some) ?$|[~≈] ?$/i;
/** "In 194 of 581 patients (33%)": the share stands for the count before it. */
const countBefore =
  /(?:\d[\d,]*|\b\p{L}{2,12}(?:-\p{L}{3,6})?)(?: ?\/ ?| (?:out )?of (?:the )?)\d[\d,]* (?:[\p{L}-]+ ){0,3}[([] ?$/u;
const restOfBracket = /^[^)\]]{0,60}[)\]]+/;
const listed = /\brespectively\b/i;
/** What the longest expression for the last words before a share can match, in characters, and some more. */
const lastWords = 24;
const openBrackets = '([';

const none: readonly PlacedFigure[] = [];

/** The shares of a sentence that it tells of one outcome, and of nothing beside it. */
export function readShares(sentence: ReadSentence, prose: string): readonly PlacedFigure[] {
  const { quantities, start, end } = sentence;
  let found: PlacedFigure[] | undefined;
  for (const quantity of quantities) {
    if (quantity.unit !== '%' || quantity.value <= 0 || quantity.value >= 100) continue;
    const before = onOneLine(prose.slice(Math.max(start, quantity.start - reach), quantity.start));
    const after = onOneLine(prose.slice(quantity.end, Math.min(end, quantity.end + reach)));
    // An expression that ends at the end of a text is tried at every place of it.
    if (noShareBefore.test(before.slice(-lastWords)) || noShareAfter.test(after)) continue;
    if (comparesBehind.test(after) || listed.test(after)) continue;
    if (before.includes('%') && comparesAhead.test(before)) continue;
    const isCounted = openBrackets.includes(before.trimEnd().at(-1) ?? '.') && countBefore.test(before);
    const read = isCounted
      ? readOutcome(before.replace(countBefore, ''), after.replace(restOfBracket, ''))
      : readOutcome(before, after);
    if (!read) continue;
    found ??= [];
    found.push(place(quantity, prose, before, read));
  }
  return found ?? none;
}

function place(
  { start, end, value }: Quantity,
  prose: string,
  before: string,
  { outcome, readGroup }: OutcomeAround,
): PlacedFigure {
  const keys = [`share ${outcome}`];
  return new FigureOnDemand(keys, start, () => {
    const { among, time } = readGroup();
    const text = onOneLine(prose.slice(start, end));
    const isAbout = aboutBefore.test(before);
    return {
      spans: [{ start, end }],
      figure: {
        keys,
        says: `share|${outcome}|${among}|${time}|${isAbout ? 'about ' : ''}${text}`,
        kind: 'share',
        texts: [text],
        values: [value],
        decimals: decimalsOf(text),
        isAbout,
        among,
        time,
      },
    };
  });
}

/** Digits behind the point of a figure as typed. */
export function decimalsOf(text: string): number {
  return /[.·](\d+)/.exec(text)?.[1]?.length ?? 0;
}

const needsJoining = /\u2060|\s\s|[^\S ]/;

/** A stretch without glue, white space as one space. */
export function onOneLine(text: string): string {
  if (!needsJoining.test(text)) return text;
  return text.replace(/\u2060/g, '').replace(/\s+/g, ' ');
}
