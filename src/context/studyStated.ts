import type { Context } from './context.ts';

/**
 * The claim rests on a study that is named: in its own paragraph, or because the draft is a paper that
 * reports its own work.
 */
export const studyStated: Context = ({ reading: { facts }, document }) =>
  facts.study !== undefined ||
  facts.trial !== undefined ||
  facts.participants !== undefined ||
  facts.observational !== undefined ||
  document.ownStudy !== undefined;
