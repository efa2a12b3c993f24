import assert from 'node:assert/strict';
import { readBlock } from '../../src/claims/read.ts';
import { readPartitions } from '../../src/claims/statistics/partition.ts';
import { readPValue } from '../../src/claims/statistics/pValue.ts';
import { readSharesOfCounts } from '../../src/claims/statistics/shareOfCount.ts';
import { asParagraph } from '../../src/text/asParagraph.ts';

const size = 100_000;

/** Sentences without an end in which every number may begin a construction. */
const units: readonly string[] = [
  '12/40 (30%) ',
  'Of 40 a, 12 (30%) ',
  '40 a (20 men, ',
  'HR 0.8 (95% CI 0.6 to 0.9; P = 0.03) ',
  'OR 0.8, 0.6–0.9 ',
  '(95% CI) ',
  'OR RR HR ',
  '1 - ',
  '1 000 ',
  'p p p = 1 ',
  '−1–−',
  '1 of of of ',
  '± 1 (SD −',
  `1 ${'a'.repeat(400)} `,
  `1 ${'a '.repeat(200)}`,
  `1${' '.repeat(400)}`,
  '\u2060 1 \u2060',
];

describe('the statistics of a sentence of 100,000 characters', () => {
  for (const unit of units) {
    it(`are read in no more than three seconds: ${unit.slice(0, 40)}…`, () => {
      const prose = unit.repeat(Math.ceil(size / unit.length));
      const { sentences } = readBlock(asParagraph(prose));
      const start = performance.now();
      for (const { statistics } of sentences) {
        readSharesOfCounts(statistics.numerals);
        readPartitions(statistics.numerals);
        statistics.numerals.map(readPValue);
        assert.ok(Array.isArray(statistics.estimates));
      }
      const time = performance.now() - start;
      assert.ok(time < 3000, `${Math.round(time)} ms`);
    }).timeout(20_000);
  }
});
