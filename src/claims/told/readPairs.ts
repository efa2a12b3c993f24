import type { ReadSentence } from '../sentence.ts';
import type { Numeral } from '../statistics/numeral.ts';
import { stateP } from './statedP.ts';
import { outcomeWords } from './tellingWords.ts';
import type { PlacedFigure } from './toldFigures.ts';

const compares = /^[^.;]{0,60}\b(?:vs?\.?|versus|compared (?:with|to)|and|than) (?:only )?$/i;
const reach = 160;

/** "45% vs 30% (p = 0.048)": two shares with the p value of their difference. */
export function readPairs(
  { statistics, quantities, start }: ReadSentence,
  prose: string,
): readonly PlacedFigure[] {
  if (quantities.length < 3) return [];
  let mayHaveP = false;
  for (const { start: at, value } of quantities)
    mayHaveP ||= value <= 1 && /[pP][^\p{L}]{0,3}[=<>≤≥]/u.test(prose.slice(Math.max(start, at - 8), at));
  if (!mayHaveP) return [];
  const { numerals } = statistics;
  return numerals.flatMap((one, at) => {
    const placed = pairAt(one, numerals[at + 1], numerals[at + 2], prose, start);
    return placed ? [placed] : [];
  });
}

function pairAt(
  one: Numeral,
  other: Numeral | undefined,
  third: Numeral | undefined,
  prose: string,
  from: number,
): PlacedFigure | undefined {
  if (!one.isPercent || !other?.isPercent || !third || !compares.test(other.before)) return undefined;
  const p = stateP(third);
  if (!p || third.before.length > 30) return undefined;
  const among = outcomeWords(prose.slice(Math.max(from, one.start - reach), one.start));
  const ordered = one.value <= other.value ? [one, other] : [other, one];
  const values = ordered.map(({ value }) => value);
  const told = `${one.text}% and ${other.text}%`;
  return {
    spans: [...ordered, third].map(({ start, end }) => ({ start, end })),
    figure: {
      says: `pair|${among}|${told}|${p.relation}${third.text}`,
      keys: [`pair ${values.join(' ')}`],
      kind: 'pair',
      texts: ordered.map(({ text }) => `${text}%`),
      values,
      decimals: one.decimals,
      isAbout: false,
      among,
      time: '',
      p,
    },
  };
}
