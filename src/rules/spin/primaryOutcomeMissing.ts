import { hasCue, type ReadSentence } from '../../claims/sentence.ts';
import { hasOpening, subjectOpenings } from '../../claims/study/subjectOpenings.ts';
import type { LexiconName } from '../../lexicons/lexicon.ts';
import type { Candidate, Hit, Place, Rule } from '../rule.ts';
import { readClaimOf } from './claimOf.ts';
import { concludes, conclusionOf } from './conclusionOf.ts';
import { ownsUp } from './nullPrimary.ts';
import { relatedTo } from './relatedTo.ts';

/** An outcome longer than this is not said again. */
const longest = 60;

const telling = [
  'benefit verb',
  'cure verb',
  'effect verb',
  'cause told',
  'benefit told',
  'associated result',
  'significant result',
] as const satisfies readonly LexiconName[];

/** A cheap question before reading what a sentence claims. */
function mayTell(sentence: ReadSentence): boolean {
  return telling.some((name) => hasCue(sentence, name));
}

/** "X is effective": whatever was measured is meant. */
const meansAll = /^(?:.*\b)?(?:effective|efficacious|superior|beneficial|better|useful|safe)$/i;

/** True where some sentence of the conclusion names the outcome, by a word of it or as the primary one. */
function isNamed(outcome: ReadonlySet<string>, conclusion: readonly ReadSentence[], prose: string): boolean {
  return conclusion.some(
    (sentence) =>
      hasCue(sentence, 'primary outcome') || hasOpening(prose.slice(sentence.start, sentence.end), outcome),
  );
}

function sayIt(outcome: string): readonly Candidate[] {
  if (outcome.length > longest || /\d|[()]|,\s*\p{L}+$/u.test(outcome)) return [];
  return [{ text: ` (the primary outcome was ${outcome})`, place: 'sentence end' }];
}

/** The first sentence of a conclusion that tells a result, where none of them names the primary outcome. */
function find(place: Place): readonly Hit[] {
  if (!concludes(place) || !mayTell(place.sentence)) return [];
  const { primaryOutcome, equivalence } = place.document;
  // Where treatments are to be alike, likeness is the outcome.
  if (primaryOutcome === undefined || equivalence !== undefined) return [];
  const { prose } = place.reading.block;
  const conclusion = conclusionOf(place);
  if (conclusion.find(mayTell) !== place.sentence) return [];
  const outcome = subjectOpenings(primaryOutcome);
  if (outcome.size === 0 || ownsUp(place) || isNamed(outcome, conclusion, prose)) return [];
  const [relation] = readClaimOf(place).relations;
  if (!relation || meansAll.test(prose.slice(relation.start, relation.end))) return [];
  return [
    {
      start: relation.start,
      end: relation.end,
      candidates: sayIt(primaryOutcome),
      message: `“{words}” concludes without the primary outcome, ${shorten(primaryOutcome)}. Say what was found on it.`,
      ...relatedTo('primaryOutcome', primaryOutcome, 'Here the primary outcome is named.'),
    },
  ];
}

function shorten(outcome: string): string {
  const words = outcome.split(' ');
  return words.length <= 10 ? `“${outcome}”` : `“${words.slice(0, 10).join(' ')} …”`;
}

export const primaryOutcomeMissing: Rule = {
  id: 'spin/primary-outcome-missing',
  summary: 'The conclusion does not mention the primary outcome.',
  message: '“{words}” concludes without the primary outcome. Say what was found on it.',
  why: 'A study is built to answer the question of its primary outcome. A conclusion that leaves it out draws attention to what came out better.',
  source: 'https://doi.org/10.1001/jama.2010.651',
  severity: 'hint',
  excusedBy: ['question'],
  needs: telling,
  flags: [
    'The primary outcome was fatigue.\n\nConclusions\n\nVeralin was ⟦associated with⟧ better sleep. → (the primary outcome was fatigue)',
    'Time to relapse was the primary endpoint.\n\nIn conclusion, Veralin ⟦improved⟧ sleep.',
  ],
  allows: [
    'The primary outcome was fatigue.\n\nConclusions\n\nVeralin was associated with less fatigue.',
    'The primary outcome was all-cause mortality.\n\nConclusions\n\nVeralin was associated with longer survival.',
    'The primary outcome was fatigue.\n\nConclusions\n\nFurther studies are needed.',
    'The primary outcome was similar in both groups.\n\nConclusions\n\nVeralin was associated with better sleep.',
    'The primary outcome was fatigue.\n\nMethods\n\nVeralin was associated with better sleep.',
  ],
  find,
};
