import type { Word } from '../../model.ts';
import type { Cue } from '../cue.ts';
import { cuesOf, hasCue, type ReadSentence } from '../sentence.ts';
import { type Assertion, findAssertions } from './assertion.ts';
import { readVerbUse } from './verbUse.ts';

/** Verbs that tissue does by itself: "damaged nerves regrow". */
const growsBack = new Set(['repair', 'regrow', 'regenerate', 'heal', 'rebuild', 'grow']);

/** "make neurons bloom": what is made, broken or grown stands beside its verb. */
const beside = 3;

/**
 * What a sentence says is done to cells and tissue, in any use of the verb: "rebuilds synapses",
 * "reversing damage to nerve cells", "the power to restore brain tissue".
 */
export function findTissueClaims(sentence: ReadSentence, prose: string): readonly Assertion[] {
  if (!hasCue(sentence, 'tissue')) return [];
  const uses = ['present', 'participle', 'infinitive'] as const;
  const done = findAssertions(sentence, prose, {
    verbs: ['cure verb', 'benefit verb', 'effect verb'],
    outcome: 'tissue',
    uses,
  });
  const doneBeside = findAssertions(sentence, prose, { verbs: ['tissue verb'], outcome: 'tissue', uses });
  return [...done, ...doneBeside.filter(({ verb, outcome }) => outcome.first - verb.last <= beside)];
}

/** "Damaged neurons repair and regrow", "brain cells regenerate": tissue as the subject, nothing behind the verb. */
export function findRegrowth(sentence: ReadSentence, prose: string): readonly Cue[] {
  if (!hasCue(sentence, 'tissue')) return [];
  const tissues = cuesOf(sentence, 'tissue');
  return cuesOf(sentence, 'cure verb', 'tissue verb').filter((verb) => {
    const { inflected } = verb;
    if (!inflected || !growsBack.has(inflected.verb)) return false;
    if (inflected.form !== 'base' && inflected.form !== 'present') return false;
    const before = sentence.words[verb.first - 1] as Word | undefined;
    const isSubject =
      tissues.some(({ last }) => last === verb.first - 1) &&
      !prose.slice(before?.end, verb.start).includes(',');
    return isSubject && readVerbUse(sentence, verb, prose) === undefined;
  });
}
