import { mayStateParts } from '../../claims/statistics/mayState.ts';
import { type Partition, readPartitions } from '../../claims/statistics/partition.ts';
import type { Hit, Place, Rule } from '../rule.ts';

function sumOf({ parts }: Partition): number {
  return parts.reduce((sum, { value }) => sum + value, 0);
}

function contradicts(partition: Partition): boolean {
  const over = sumOf(partition) - partition.total.value;
  return partition.isComplete ? over !== 0 : over > 0;
}

function report(partition: Partition): Hit {
  const { total, parts, span } = partition;
  const sum = sumOf(partition);
  const written = total.text.includes(',') ? sum.toLocaleString('en-US') : `${sum}`;
  const added = `${parts.map(({ text }) => text).join(' + ')} = ${written}`;
  return {
    start: total.start,
    end: total.end,
    candidates: [{ text: written, computed: written }],
    message: `“{words}” is not the sum of its parts: ${added}. Correct one of them, or say who is missing or counted twice.`,
    related: [{ ...span, message: added }],
  };
}

function find({ sentence, reading }: Place): readonly Hit[] {
  const { prose } = reading.block;
  if (!mayStateParts(sentence, prose)) return [];
  return readPartitions(sentence.statistics.numerals).filter(contradicts).map(report);
}

export const partsAndTotal: Rule = {
  id: 'consistency/parts-and-total',
  summary: 'Parts that share out a total do not add up to it.',
  message:
    '“{words}” is not the sum of its parts. Correct one of them, or say who is missing or counted twice.',
  why: 'Arms, sexes, cases and controls share everybody out between them, so a total that is not their sum means people lost or counted twice, and reviewers add up.',
  source: 'https://doi.org/10.3758/s13428-015-0664-2',
  severity: 'warning',
  excusedBy: [],
  flags: [
    'We studied ⟦120⟧ patients (70 to the patch, 60 to placebo). → 130',
    'Of ⟦200⟧ adults, 90 women and 120 men came back. → 210',
    'The register holds ⟦1,200⟧ people (700 women [58%] and 400 men [33%]). → 1,100',
    'We matched ⟦90⟧ nurses (45 cases and 55 controls). → 100',
  ],
  allows: [
    'We studied 120 patients (70 to the patch, 50 to placebo).',
    'Of 200 adults, 90 women and 110 men came back.',
    'We studied 120 patients (70 with asthma, 60 with eczema).',
    'Of 200 adults, 90 women and 80 men came back.',
    'Of 200 adults, 90 women and 80 smokers came back.',
    'We studied 120 patients (70 women, mean age 54 years).',
    'Of 120 patients, 84 finished and 12 moved.',
    'The trial had 120 patients (40 to the patch, 40 to the pill and 40 to placebo).',
  ],
  needs: ['a number'],
  find,
};
