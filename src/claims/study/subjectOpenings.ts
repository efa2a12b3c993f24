import { commonWords, functionWords } from '../../lexicons/functionWords.ts';
import { isDigit } from '../../text/letters.ts';
import { splitWords } from '../../text/words.ts';

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

/** How many letters of a word are compared: "atheroma" goes for "atherosclerosis". */
const compared = 6;

/**
 * What a text is about: how its words begin, without those of grammar and those any medical sentence
 * may hold; words for one outcome begin alike.
 */
export function subjectOpenings(text: string): ReadonlySet<string> {
  const openings = new Set<string>();
  for (const { lower } of splitWords(text, 0, text.length)) {
    if (tellsSubject(lower)) openings.add(openingOf(lower));
  }
  return openings;
}

/** True where a text has one of some openings: the same as sharing any, and done at the first. */
export function hasOpening(text: string, openings: ReadonlySet<string>): boolean {
  return splitWords(text, 0, text.length).some(
    ({ lower }) => openings.has(openingOf(lower)) && tellsSubject(lower),
  );
}

function tellsSubject(word: string): boolean {
  return (
    word.length >= 3 && !functionWords.has(word) && !commonWords.has(word) && !isDigit(word.charCodeAt(0))
  );
}

function openingOf(word: string): string {
  return (outcomes.get(word) ?? word).slice(0, compared);
}

/** How many of some openings are among others. */
export function countShared(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let shared = 0;
  for (const opening of some) if (others.has(opening)) shared += 1;
  return shared;
}
