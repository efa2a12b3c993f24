import type { ReadSentence } from '../sentence.ts';
import type { Numeral } from '../statistics/numeral.ts';
import { stateP } from './statedP.ts';
import { outcomeWords } from './tellingWords.ts';
import { FigureOnDemand, type PlacedFigure } from './toldFigures.ts';

const compares = /^[^.;]{0,60}\b(?:vs?\.?|versus|compared (?:with|to)|and|than) (?:only )?$/i;
const reach = 160;

const none: readonly PlacedFigure[] = [];

/** "45% vs 30% (p = 0.048)": two shares with the p value of their difference. */
export function readPairs(sentence: ReadSentence, prose: string): readonly PlacedFigure[] {
  if (!mayHavePair(sentence, prose)) return none;
  const { numerals } = sentence.statistics;
  return numerals.flatMap((one, at) => {
    const placed = pairAt(one, numerals[at + 1], numerals[at + 2], prose, sentence.start);
    return placed ? [placed] : [];
  });
}

/** True where a sentence has two shares, and a number that may be a p value. */
function mayHavePair({ quantities, start }: ReadSentence, prose: string): boolean {
  if (quantities.length < 3) return false;
  let shares = 0;
  for (const { unit } of quantities) if (unit === '%') shares += 1;
  if (shares < 2) return false;
  return quantities.some(
    ({ start: at, value }) =>
      value <= 1 && /[pP][^\p{L}]{0,3}[=<>≤≥]/u.test(prose.slice(Math.max(start, at - 8), at)),
  );
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
  const keys = [`pair ${values.join(' ')}`];
  return new FigureOnDemand(keys, one.start, () => ({
    spans: [...ordered, third].map(({ start, end }) => ({ start, end })),
    figure: {
      keys,
      says: `pair|${among}|${told}|${p.relation}${third.text}`,
      kind: 'pair',
      texts: ordered.map(({ text }) => `${text}%`),
      values,
      decimals: one.decimals,
      isAbout: false,
      among,
      time: '',
      p,
    },
  }));
}
