import type { Quantity } from '../../model.ts';
import type { ReadSentence } from '../sentence.ts';
import { onOneLine } from './readShares.ts';
import { FigureOnDemand, type PlacedFigure } from './toldFigures.ts';

const people =
  '(?:patients|participants|people|adults|children|infants|women|men|subjects|individuals|volunteers|nurses|students|mothers|couples|adolescents|residents|veterans)';
/** "120 adults with asthma were randomly assigned", "120 patients underwent randomisation". */
const passive = new RegExp(
  `^ (?:[\\p{L}-]+ ){0,3}${people} (?:(?!and |or |of )[\\p{L}-]+ ){0,5}?(?:were |was |underwent )(?:then )?(?:randomly )?(randomi[sz]ed|randomi[sz]ation|assigned|allocated|enrolled|recruited)\\b(.*)$`,
  'iu',
);
/** "We randomised 120 adults". */
const active =
  /\b(?:we|investigators) (?:randomly )?(?:have )?(randomi[sz]ed|assigned|allocated|enrolled|recruited) (?:a total of )?$/i;
const activeAfter = new RegExp(`^ (?:[\\p{L}-]+ ){0,3}${people}\\b(.*)$`, 'iu');
/** More than one arm is named, or none: the count is of everybody. */
const everybody =
  /^[.;,]?$|^ ?[.,;]|\bor\b|\bversus\b|\bvs\b|\beither\b|\b(?:two|three|four|each) (?:groups|arms)\b|1:1/i;
/** Other studies, parts of the sample, and those left over. */
const others =
  /\b(?:trials|studies|et al|meta-analy|review|of (?:these|those|whom|the)|remaining|additional|another|further|first|subgroup|substudy|phase|cohort [12ab]|per group|each)\b/i;
const fewest = 10;

const none: readonly PlacedFigure[] = [];

/** How many were randomised or enrolled in all, where a sentence says so. */
export function readSamples(sentence: ReadSentence, prose: string): readonly PlacedFigure[] {
  const { quantities, start, end } = sentence;
  if (!quantities.some(isCount)) return none;
  const whole = prose.slice(start, end);
  if (!/randomi|assigned|allocated|enrolled|recruited/i.test(whole) || others.test(whole)) return none;
  for (const quantity of quantities) {
    const verb = isCount(quantity) ? verbOf(quantity, sentence, prose) : undefined;
    if (verb) return [place(quantity, verb, prose)];
  }
  return none;
}

function isCount({ value, unit }: Quantity): boolean {
  return unit === '' && Number.isInteger(value) && value >= fewest;
}

function verbOf(quantity: Quantity, { start, end }: ReadSentence, prose: string): string | undefined {
  const before = onOneLine(prose.slice(start, quantity.start));
  const after = onOneLine(prose.slice(quantity.end, end));
  const doing = active.exec(before)?.[1];
  const rest = doing ? activeAfter.exec(after)?.[1] : undefined;
  if (doing && rest !== undefined) return everybody.test(rest) || !/\bto\b/.test(rest) ? doing : undefined;
  const done = passive.exec(after);
  if (!done || !/^(?:.*(?:total of|in all,|overall,|results?:?) ?)?$/i.test(before)) return undefined;
  return everybody.test(done[2] ?? '') ? done[1] : undefined;
}

function place({ start, end, value }: Quantity, verb: string, prose: string): PlacedFigure {
  const text = onOneLine(prose.slice(start, end));
  const did = /^(?:rand|ass|all)/i.test(verb) ? 'randomised' : 'enrolled';
  const keys = [`sample ${did}`];
  return new FigureOnDemand(keys, start, () => ({
    spans: [{ start, end }],
    figure: {
      keys,
      says: `sample|${did}|${text}`,
      kind: 'sample',
      texts: [text],
      values: [value],
      decimals: 0,
      isAbout: false,
      among: '',
      time: '',
    },
  }));
}
