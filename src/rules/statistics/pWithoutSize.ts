import { cuesOf, type ReadSentence } from '../../claims/sentence.ts';
import { type Hit, hitCue, type Place, type Rule } from '../rule.ts';

/** "p = 0.03", "P<.001": says that there is an effect, and not how large. */
const pValue = /(?<![\p{L}\p{N}])p(?:[\s-]*values?)?\s*(?:[=<>≤≥]|of|was)\s*$/iu;

/** True where a sentence has p values and no other number. */
function hasOnlyP({ quantities, start: from }: ReadSentence, prose: string): boolean {
  return (
    quantities.length > 0 &&
    quantities.every(
      ({ start, value }) => value <= 1 && pValue.test(prose.slice(Math.max(from, start - 14), start)),
    )
  );
}

/** Other words that tell of a size: "doubled", "halved", "by a third", "twice". */
const size =
  /\b(?:doubl|halv|tripl|twice|half|third|quarter|fold\b|(?:one|two|three|four|five|six|seven|eight|nine|ten)\b)/i;

/** "Significantly lower (p = 0.03)", with no size in the sentence. */
function find({ sentence, reading }: Place): readonly Hit[] {
  const { prose } = reading.block;
  const cues = cuesOf(sentence, 'significance');
  if (cues.length === 0 || !hasOnlyP(sentence, prose)) return [];
  if (size.test(prose.slice(sentence.start, sentence.end))) return [];
  return cues.slice(0, 1).map(hitCue);
}

export const pWithoutSize: Rule = {
  id: 'statistics/p-without-size',
  summary: 'A difference is told by its p value alone.',
  message: '“{words}” comes with a p value and no size. Give the difference, with its interval.',
  why: 'A p value says how surprising the data would be without an effect, and nothing of how large it is: in a large study the smallest difference has a small one. Guidance asks for the estimate and its interval.',
  source: 'https://training.cochrane.org/handbook/current/chapter-15',
  severity: 'hint',
  excusedBy: ['technical use', 'citation', 'negation', 'hedging', 'question'],
  needs: ['significance'],
  flags: ['The patch ⟦significantly⟧ reduced pain (p = 0.003). →'],
  allows: [
    'The patch significantly reduced pain, by 12 points of 100 (p = 0.003).',
    'Pain did not differ significantly (p = 0.40).',
    'The patch significantly reduced pain, which was halved (p = 0.003).',
    'The threshold of significance was p < 0.05.',
  ],
  find,
};
