import assert from 'node:assert/strict';
import { readBlock } from '../../../src/claims/read.ts';
import {
  mayContradictInterval,
  mayMisstateShare,
  mayStateImpossible,
  mayStateParts,
} from '../../../src/claims/statistics/mayState.ts';
import { asParagraph } from '../../../src/text/asParagraph.ts';

type Question = typeof mayStateParts;

/** What a cheap question answers of a text that is one sentence. */
function ask(question: Question, prose: string): boolean {
  const [sentence] = readBlock(asParagraph(prose)).sentences;
  assert.ok(sentence);
  return question(sentence, prose);
}

/** Each question with what it must not pass over, and what it spares a reading. */
const cases: readonly (readonly [string, Question, readonly string[], readonly string[]])[] = [
  [
    'a share',
    mayMisstateShare,
    [
      '12/40 (45%) had nausea.',
      '45/40 (89%) had nausea.',
      '45% (12 of 40) had nausea.',
      'Of 40, 12 (30%) and 9 (50%) had nausea.',
    ],
    ['12/40 (30%) had nausea.', 'It was 0.8 (95% CI 0.6 to 1.1).', 'Half of 40 had nausea.'],
  ],
  [
    'an interval',
    mayContradictInterval,
    [
      'HR 0.80 (95% CI 0.85 to 1.10).',
      'HR 0.80 (95% CI 0.98 to 0.65).',
      'HR 0.80 (95% CI 0.65 to 0.98; P = 0.20).',
      'HR 0.80 (P = 0.70, 95% CI 0.65 to 0.98).',
      'HR 0.80 (99% CI 0.65 to 0.98; P = 0.03).',
      'HR 0.50, 0.65–0.98.',
    ],
    ['HR 0.80 (95% CI 0.65 to 0.98; P = 0.03).', 'Doses were 1, 2 and 4 mg.', 'It took 3 to 5 days.'],
  ],
  [
    'parts of a total',
    mayStateParts,
    ['We saw 120 adults (70 women, 60 men).', 'Of 120 adults, 70 women and 60 men came.'],
    ['Of 120 adults, 84 (70%) came.', 'Doses were 1, 2 and 4 mg.'],
  ],
  [
    'an impossible figure',
    mayStateImpossible,
    [
      'It fell (P = 1.03).',
      'It fell (p <5).',
      'Age was 54 (SD −9).',
      'It helped 120% of us.',
      'OR 2 (CI –1 to 3).',
    ],
    ['It fell (n = 120).', 'It fell by −3 points.', 'It fell (P = 0.03).', 'It took 3–5 days.'],
  ],
];

describe('before statistics are read', () => {
  for (const [name, question, wanted, spared] of cases) {
    it(`a cheap question sees that there may be ${name}, or need be none`, () => {
      for (const prose of wanted) assert.ok(ask(question, prose), prose);
      for (const prose of spared) assert.ok(!ask(question, prose), prose);
    });
  }
});
