import { stretchAround } from '../claims/neighbours.ts';
import type { Context } from './context.ts';

/** A house's own figures, or a promise to the reader: a sample stated elsewhere is not theirs. */
const ofHouse =
  /\b(?:our (?:own |clinic|patients|clients|customers|members|users|practice|cent(?:re|er)|success)|you|your)\b/i;

/**
 * The paragraph says how many were studied, or the draft does and tells how a study was done; and the
 * sentence speaks of nobody else. A study of 24 people that a clinic's page names in another paragraph is
 * no denominator.
 */
export const sampleStated: Context = ({ hit, document, sentence, reading }) => {
  const { sample, ownStudy, participants } = document;
  if (sample === undefined) return false;
  if (ownStudy === undefined && participants === undefined && reading.facts.sample === undefined)
    return false;
  const { start, end } = stretchAround(sentence, hit);
  return !ofHouse.test(reading.block.prose.slice(start, end));
};
