import { cuesOf } from '../claims/sentence.ts';
import type { Context } from './context.ts';

/** The words are part of a term of art: "breakthrough pain", "biopsy-proven". */
export const technicalUse: Context = ({ hit, sentence }) =>
  cuesOf(sentence, 'technical use').some((cue) => cue.start < hit.end && hit.start < cue.end);
