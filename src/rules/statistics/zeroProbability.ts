import type { Candidate, Hit, Place, Rule } from '../rule.ts';

/** "p =", "P <" before a figure. */
const isProbability = /(?<![\p{L}\p{N}])p(?:[\s-]*values?)?\s*[=<≤]\s*$/iu;

/** A decimal sign of another kind, or a stray one: "P = 0,005", "P < 0 .05", "p = 0 x 02". */
const digitsFollow = /^\s?[.,·•×x]?\s?\d/iu;

/** The smallest figure with as many decimals: "0.000" is below 0.001. */
function sayBound(zero: string): Candidate {
  if (!/^0?\.0+$/.test(zero)) return { text: 'p below the precision given' };
  const bound = `${zero.slice(0, -1)}1`;
  return { text: `p < ${bound}`, computed: bound };
}

/** "p = 0.000", "P < .00": a figure of nothing behind a p. */
function find({ sentence, reading }: Place): readonly Hit[] {
  const { prose } = reading.block;
  return sentence.quantities.flatMap(({ start, end, value, unit }) => {
    if (value !== 0 || unit !== '') return [];
    const from = Math.max(sentence.start, start - 12);
    const label = isProbability.exec(prose.slice(from, start));
    if (!label || digitsFollow.test(prose.slice(end, end + 6))) return [];
    return [{ start: from + label.index, end, candidates: [sayBound(prose.slice(start, end))] }];
  });
}

export const zeroProbability: Rule = {
  id: 'statistics/zero-probability',
  summary: 'A p-value is given as zero.',
  message:
    '“{words}” says that chance is ruled out. Give a bound, such as the smallest value your software prints.',
  why: 'No test gives a probability of zero; software rounds. Guidance asks for the exact p-value, or a bound where it is very small.',
  source: 'https://training.cochrane.org/handbook/current/chapter-15',
  severity: 'info',
  excusedBy: ['question'],
  flags: [
    'Falls were rarer with training (⟦p = 0.000⟧). → p < 0.001',
    'The groups differed, ⟦P<.00⟧. → P < .01',
  ],
  allows: [
    'Falls were rarer with training (p < 0.001).',
    'The scale runs from p = 0.05 down.',
    'The pH was 0.',
    'Falls were rarer with training (P = 0,005; P < 0 .05; P = 0 x 02).',
    'The p = 0.050 threshold was used.',
  ],
  needs: ['a number'],
  find,
};
