import { hasCue } from '../claims/sentence.ts';
import type { Context } from './context.ts';

/**
 * The sentence, or one before it in the paragraph, says which animals or cells were studied. In a paper
 * the whole paragraph counts: an abstract tells of one study.
 */
export const speciesStated: Context = ({ sentence, reading: { facts, sentences }, document }) => {
  if (facts.animal === undefined && facts.cells === undefined) return false;
  return (
    sentences.some(
      (other) => other.start <= sentence.start && (hasCue(other, 'animal') || hasCue(other, 'cells')),
    ) || document.ownStudy !== undefined
  );
};
