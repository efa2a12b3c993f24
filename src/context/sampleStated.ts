import { stretchAround } from '../claims/neighbours.ts';
import type { Context } from './context.ts';

/** A house's own figures, or a promise to the reader: a sample stated elsewhere is not theirs. */
const ofHouse =
  /\b(?:our (?:own |clinic|patients|clients|customers|members|users|practice|cent(?:re|er)|success)|you|your)\b/i;

/** "Had recovered", "responded": what happened in a study. "Respond" and "works for" say what always happens. */
const past = /\b(?:was|were|had|did|fell|rose|felt|\p{L}{3,}ed)\b/iu;

/**
 * The paragraph says how many were studied, or the draft does and reports its own study, or tells here what
 * happened in another; and the sentence speaks of nobody else. A study of 24 people that a clinic's page names in another paragraph is
 * no denominator.
 */
export const sampleStated: Context = ({ hit, document, sentence, reading }) => {
  const { sample, ownStudy, participants } = document;
  if (sample === undefined) return false;
  const { start, end } = stretchAround(sentence, hit);
  const stretch = reading.block.prose.slice(start, end);
  const isReported = ownStudy !== undefined || (participants !== undefined && past.test(stretch));
  return (isReported || reading.facts.sample !== undefined) && !ofHouse.test(stretch);
};
