import type { ClaimRow, ClaimSource } from '../../../src/model.ts';
import type { ClaimedDraft, ClaimsTable } from '../../../src/report/claims/claimsTable.ts';

/** A source with one passage, with whatever a test is about. */
export function source(parts: Partial<ClaimSource> = {}): ClaimSource {
  const passage = { source: 'lee2019', text: 'Falls fell by 20%.', span: { start: 5, end: 23 } };
  return { source: 'lee2019', citation: 'Lee 2019', path: 'lee.md', passage, isCited: true, ...parts };
}

/** A claim at 4 to 21 of a draft, with whatever a test is about. */
export function claim(parts: Partial<ClaimRow> = {}): ClaimRow {
  return {
    start: 4,
    end: 21,
    text: 'Falls fell by 40%.',
    marks: [],
    strength: 'correlational',
    certainty: 4.8,
    verdict: 'different figure',
    reasons: [],
    sources: [],
    findings: [],
    action: 'none',
    ...parts,
  };
}

/** A draft of one endless line. */
export function draft(path: string, ...claims: readonly ClaimRow[]): ClaimedDraft {
  return { path, claims, problems: [], locate: (offset) => ({ line: 1, column: offset + 1 }) };
}

/** A table of one draft. */
export function table(...claims: readonly ClaimRow[]): ClaimsTable {
  return { drafts: [draft('a.md', ...claims)] };
}
