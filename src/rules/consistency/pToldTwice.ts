import { pDiffers, writeP } from '../../claims/told/statedP.ts';
import type { PlacedFigure, ToldFigure } from '../../claims/told/toldFigures.ts';
import type { Hit, Place, Rule } from '../rule.ts';
import { figuresIn, isToldAlike, pointAt } from './toldAlike.ts';

/** The earlier p value of the same comparison, with the same figures, that this one cannot be. */
function findOther(placed: PlacedFigure, { document }: Place): ToldFigure | undefined {
  for (const key of placed.keys) {
    for (const figure of document.told?.about(key) ?? []) {
      // Read here, because most figures are told once.
      const own = placed.figure;
      if (!own.p || figure.says === own.says) return undefined;
      if (!figure.p || own.values.some((value, at) => value !== figure.values[at])) continue;
      if (isToldAlike(own, figure) && pDiffers(own.p, figure.p)) return figure;
    }
  }
  return undefined;
}

function find(place: Place): readonly Hit[] {
  const here = figuresIn(place);
  return here.flatMap((placed) => {
    const other = findOther(placed, place);
    return other && !here.some(({ figure }) => figure.says === other.says) ? report(placed, other) : [];
  });
}

function report({ spans, figure }: PlacedFigure, other: ToldFigure): readonly Hit[] {
  const span = spans[figure.values.length];
  if (!span || !figure.p || !other.p) return [];
  const own = writeP(figure.p);
  const told = writeP(other.p);
  const isMove = other.p.relation === figure.p.relation;
  const value = other.p.value.toFixed(other.p.decimals);
  return [
    {
      start: span.start,
      end: span.end,
      candidates: isMove ? [{ text: value, computed: value }] : [],
      message: `This comparison has ${own} here and ${told} elsewhere in this draft. Give the exact p value in both places.`,
      elsewhere: [{ ...pointAt(other, other.values.length), message: `Here it is ${told}.` }],
    },
  ];
}

export const pToldTwice: Rule = {
  id: 'consistency/p-told-twice',
  summary: 'One comparison has two p values in the same draft, or rounding carries its p value across 0.05.',
  message:
    '“{words}” is another p value than this comparison has elsewhere. Give the exact one in both places.',
  why: 'A p value of 0.048 told as “< 0.01”, or one of 0.051 told as 0.05, is another result to whoever reads only one of the two. Recalculated p values of papers often lie on the other side of the threshold.',
  source: 'https://doi.org/10.3758/s13428-015-0664-2',
  severity: 'warning',
  excusedBy: ['citation', 'question'],
  needs: ['a number'],
  flags: [
    'Falls were rarer with tea, 12% vs 19% (p = 0.048).\n\nWith tea falls were rarer (12% vs 19%, p < ⟦0.01⟧).',
    'Tea lowered the risk of falls (HR 0.80, 95% CI 0.63 to 1.01; p = 0.051).\n\nThe risk of falls was lowered (HR 0.80, 95% CI 0.63 to 1.01; p = ⟦0.05⟧). → 0.051',
  ],
  allows: [
    'Falls were rarer with tea, 12% vs 19% (p = 0.048).\n\nWith tea falls were rarer (12% vs 19%, p < 0.05).',
    'Falls were rarer with tea, 12% vs 19% (p = 0.048).\n\nHeadache was rarer on water (12% vs 19%, p < 0.01).',
    'Tea lowered the risk of falls (HR 0.80, 95% CI 0.65 to 0.98; p = 0.032).\n\nThe risk of falls was lowered (HR 0.80, 95% CI 0.65 to 0.98; p = 0.03).',
  ],
  find,
};
