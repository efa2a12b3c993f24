import type { Context } from './context.ts';

/**
 * The paragraph names a trial, a design that can show cause, or the draft reports one of its own. A trial
 * that a page mentions somewhere is no ground for what it says elsewhere.
 */
export const trialStated: Context = ({ document, reading }) =>
  reading.facts.trial !== undefined || (document.trial !== undefined && document.ownStudy !== undefined);
