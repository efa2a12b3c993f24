import { commonWords, functionWords } from '../lexicons/functionWords.ts';
import { createStemmer, type Stem } from '../text/stem.ts';
import { splitWords } from '../text/words.ts';

/** Words for one outcome, by the first of which it is known. Source: ours; the outcomes most trials share. */
const sameOutcome: readonly (readonly string[])[] = [
  [
    'mortality',
    'death',
    'deaths',
    'die',
    'died',
    'dying',
    'fatal',
    'survival',
    'survive',
    'survived',
    'lives',
  ],
  ['hba1c', 'glycaemic', 'glycemic', 'glucose', 'haemoglobin', 'hemoglobin', 'glycated'],
  ['weight', 'bmi', 'obesity', 'overweight'],
  [
    'hospitalisation',
    'hospitalization',
    'admission',
    'admissions',
    'readmission',
    'admitted',
    'hospitalised',
  ],
  ['pain', 'analgesia', 'analgesic', 'painful'],
  ['relapse', 'recurrence', 'recurrent', 'remission'],
  ['infarction', 'coronary', 'cardiovascular', 'cardiac', 'heart'],
  ['depression', 'depressive', 'antidepressant', 'mood'],
];
const outcomes = new Map(sameOutcome.flatMap((words) => words.map((word) => [word, words[0] as string])));

/**
 * What a text is about: the stems of its words without those of grammar and those any medical sentence
 * may hold; words for one outcome have one stem.
 */
export function subjectStems(text: string, stem: Stem = createStemmer()): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const { lower } of splitWords(text, 0, text.length)) {
    if (lower.length < 3 || functionWords.has(lower) || commonWords.has(lower) || /^\d/.test(lower)) continue;
    stems.add(stem(outcomes.get(lower) ?? lower));
  }
  return stems;
}

/** How many of some stems are among others. */
export function countShared(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of some) if (others.has(stem)) shared += 1;
  return shared;
}
