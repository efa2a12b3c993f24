import type { ClaimRow, Report } from '../../model.ts';
import type { Position } from '../checked-file.ts';

/** The claims of one draft. */
export interface ClaimedDraft {
  /** As the writer named it. */
  readonly path: string;
  readonly claims: readonly ClaimRow[];
  readonly problems: Report['problems'];
  /** The place of an offset into the draft. */
  readonly locate: (offset: number) => Position;
}

/** The claims of some drafts, as one table. */
export interface ClaimsTable {
  readonly drafts: readonly ClaimedDraft[];
  /** When it was made, ISO 8601; left out where nobody says. */
  readonly date?: string;
  /** The version against which “reworded” is told, in words; left out where there is none. */
  readonly earlier?: string;
}
