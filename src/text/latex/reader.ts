import { type Markings, startMarkings } from '../markings.ts';
import type { Blank } from '../mask.ts';
import { type Groups, matchGroups } from './groups.ts';

/** A group that is open, and what its closing brace is to become. */
interface OpenGroup {
  /** Undefined where the brace stays, as the bracket round a note. */
  readonly blank: Blank | undefined;
  /** What the command takes after this group. */
  readonly rest: string;
  /** True where the brace closes a quotation. */
  readonly isQuotation: boolean;
}

/** The reading of one block's inline markup, in block offsets. */
export interface Reader extends Markings {
  readonly open: OpenGroup[];
  readonly groups: Groups;
  /** Which quotation marks are open. */
  readonly openQuotes: Set<'“' | '‘'>;
}

export function startReader(source: string): Reader {
  return { ...startMarkings(source), open: [], groups: matchGroups(source), openQuotes: new Set() };
}
