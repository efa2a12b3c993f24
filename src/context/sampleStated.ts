import type { Context } from './context.ts';

/** The draft says how many were studied. */
export const sampleStated: Context = ({ document }) => document.sample !== undefined;
