import { stretchAround } from '../claims/neighbours.ts';
import type { Context } from './context.ts';

/** A house's own figures, or a promise to the reader: a sample stated elsewhere is not theirs. */
const ofHouse =
  /\b(?:our (?:own |clinic|patients|clients|customers|members|users|practice|cent(?:re|er)|success)|you|your)\b/i;

/**
 * The paragraph says how many were studied, or the draft does and tells of a study; and the sentence
 * speaks of nobody else. Forty nurses in another paragraph of a clinic's page are no denominator.
 */
export const sampleStated: Context = ({ hit, document, sentence, reading }) => {
  const { sample, ownStudy, study, participants, trial, observational } = document;
  if (sample === undefined) return false;
  const isReported = [ownStudy, study, participants, trial, observational].some((fact) => fact !== undefined);
  if (!isReported && reading.facts.sample === undefined) return false;
  const { start, end } = stretchAround(sentence, hit);
  return !ofHouse.test(reading.block.prose.slice(start, end));
};
