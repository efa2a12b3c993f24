import { stretchAround } from '../claims/neighbours.ts';
import type { Context } from './context.ts';

/** A house's own figures, or a promise to the reader: a sample stated elsewhere is not theirs. */
const ofHouse =
  /\b(?:our (?:own |clinic|patients|clients|customers|members|users|practice|cent(?:re|er)|success)|you|your)\b/i;

/** The draft says how many were studied, and the sentence speaks of nobody else. */
export const sampleStated: Context = ({ hit, document, sentence, reading }) => {
  const { start, end } = stretchAround(sentence, hit);
  return document.sample !== undefined && !ofHouse.test(reading.block.prose.slice(start, end));
};
