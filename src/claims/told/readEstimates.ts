import type { ReadSentence } from '../sentence.ts';
import type { Estimate } from '../statistics/estimate.ts';
import { withoutPlace } from './statedP.ts';
import { outcomeWords, timeIn } from './tellingWords.ts';
import { FigureOnDemand, type PlacedFigure } from './toldFigures.ts';

/** How far before an estimate its words are looked for, in characters. */
const reach = 240;
/** Digits that three numbers must have among them before two that agree are no coincidence. */
const fewestDigits = { finely: 6, roughly: 8 };
const intervals = ['CI', 'nterval', 'redib'];

const none: readonly PlacedFigure[] = [];

/** The estimates with intervals of a sentence, found by any two of their three numbers. */
export function readToldEstimates(sentence: ReadSentence, prose: string): readonly PlacedFigure[] {
  if (sentence.quantities.length < 4) return none;
  const text = prose.slice(sentence.start, sentence.end);
  if (!intervals.some((name) => text.includes(name))) return none;
  return sentence.statistics.estimates.flatMap((estimate) => {
    const placed = placeEstimate(estimate, sentence, prose);
    return placed ? [placed] : [];
  });
}

function placeEstimate(
  { value, interval, measure, p }: Estimate,
  { start, end }: ReadSentence,
  prose: string,
): PlacedFigure | undefined {
  const { lower, upper, level } = interval;
  if (!value) return undefined;
  const values = [value.value, lower.value, upper.value];
  if (values.some(Number.isNaN)) return undefined;
  const digits = [value, lower, upper].map(({ text }) => text.replace(/\D/g, '').replace(/^0+/, ''));
  if (digits.join('').length < (value.decimals > 1 ? fewestDigits.finely : fewestDigits.roughly))
    return undefined;
  const [one, low, high] = values as [number, number, number];
  const keys = [
    `estimate ${level} value ${one} lower ${low}`,
    `estimate ${level} value ${one} upper ${high}`,
    `estimate ${level} lower ${low} upper ${high}`,
  ];
  return new FigureOnDemand(keys, value.start, () => {
    const kind = `${measure?.name.toLowerCase() ?? ''}${value.isPercent ? '%' : ''}`;
    const before = prose.slice(Math.max(start, value.start - reach), value.start);
    const among = outcomeWords(`${before} ${prose.slice(upper.end, Math.min(end, upper.end + 60))}`);
    const told = `${value.text} (${lower.text} to ${upper.text})`;
    const ownP = p?.isOfEffect ? [p.numeral] : [];
    return {
      spans: [value, lower, upper, ...ownP].map(({ start: from, end: to }) => ({ start: from, end: to })),
      figure: {
        keys,
        says: `estimate|${kind}|${among}|${told}|${p ? `${p.relation}${p.numeral.text}` : ''}`,
        kind: 'estimate',
        texts: [value.text, lower.text, upper.text],
        values,
        decimals: value.decimals,
        isAbout: false,
        among,
        time: timeIn(before),
        p: p?.isOfEffect ? withoutPlace(p) : undefined,
      },
    };
  });
}
