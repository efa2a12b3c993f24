import type { ClaimRow, ClaimSource } from '../../model.ts';
import { printable } from '../printable.ts';
import type { ClaimedDraft, ClaimsTable } from './claimsTable.ts';

/** A cell of the table: text, or a number. */
export type Cell = string | number;

/** What each cell of a row is, in order. The file is left out of a table of one draft. */
const columns = [
  'File',
  'Line',
  'Claim',
  'Strength',
  'Certainty (1–6)',
  'Verdict',
  'Why',
  'Said against it',
  'Source',
  'Cited or closest',
  'Page',
  'Passage',
  'Other sources',
  'Action',
  'Note',
] as const;

/** The names of the columns, and the cells of every claim, in their order, one line of text each. */
export interface Cells {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The claims as cells of text and numbers, for formats that know nothing else. */
export function claimCells({ drafts }: ClaimsTable): Cells {
  const isOne = drafts.length === 1;
  return {
    columns: isOne ? columns.slice(1) : columns,
    rows: drafts.flatMap((draft) =>
      draft.claims.map((claim) => {
        const cells = cellsOf(claim, draft);
        return isOne ? cells.slice(1) : cells;
      }),
    ),
  };
}

function cellsOf(claim: ClaimRow, { path, locate }: ClaimedDraft): readonly Cell[] {
  const [first, ...others] = claim.sources;
  const cells: readonly Cell[] = [
    path,
    locate(claim.start).line,
    claim.text,
    claim.strength,
    claim.certainty,
    claim.verdict,
    claim.reasons.join(' '),
    saidAgainst(claim)
      .map(({ rule, message }) => `${rule}: ${message}`)
      .join(' '),
    first?.citation ?? '',
    first ? tellRelation(first) : '',
    first?.passage.page ?? '',
    first?.passage.text ?? '',
    others.map(tellSource).join(' '),
    claim.action,
    claim.note ?? '',
  ];
  return cells.map((cell) => (typeof cell === 'string' ? printable(cell) : cell));
}

/** What is said against a claim, each once, however many of its words it is said of. */
export function saidAgainst({ findings }: ClaimRow): ClaimRow['findings'] {
  const keys = findings.map(({ rule, message }) => `${rule} ${message}`);
  return findings.filter((_, at) => keys.indexOf(keys[at] ?? '') === at);
}

/** Whether the claim itself names the source. */
export function tellRelation({ isCited }: ClaimSource): string {
  return isCited ? 'cited' : 'closest';
}

function tellSource(source: ClaimSource): string {
  const { citation, passage } = source;
  const page = passage.page === undefined ? '' : `, page ${passage.page}`;
  return `${citation} (${tellRelation(source)}${page}): ${passage.text}`;
}
