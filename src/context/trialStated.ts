import type { Context } from './context.ts';

/** The draft reports a trial, a design that can show cause. */
export const trialStated: Context = ({ document }) => document.trial !== undefined;
