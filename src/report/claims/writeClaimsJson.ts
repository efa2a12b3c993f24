import type { ClaimRow, ClaimSource } from '../../model.ts';
import { problemRecord } from '../json.ts';
import { printableJson } from '../printable.ts';
import { saidAgainst } from './claimCells.ts';
import type { ClaimedDraft, ClaimsTable } from './claimsTable.ts';

/**
 * The claims as JSON, ending in a line feed. Other programs rely on this shape: keys may be added and none
 * renamed. Offsets are UTF-16 code units, half-open; lines and columns count from 1.
 */
export function writeClaimsJson({ drafts }: ClaimsTable): string {
  return `${printableJson(JSON.stringify({ files: drafts.map(draftRecord) }, undefined, 2))}\n`;
}

function draftRecord({ path, claims, problems, locate }: ClaimedDraft) {
  return {
    path,
    claims: claims.map((claim) => claimRecord(claim, locate)),
    problems: problems.map((problem) => problemRecord(problem, locate)),
  };
}

function claimRecord(claim: ClaimRow, locate: ClaimedDraft['locate']) {
  const { start, end, text, strength, certainty, verdict, reasons, sources, action, note } = claim;
  return {
    start,
    end,
    ...locate(start),
    text,
    strength,
    certainty,
    verdict,
    reasons,
    findings: saidAgainst(claim).map(({ rule, message }) => ({ rule, message })),
    sources: sources.map(sourceRecord),
    action,
    ...(note === undefined ? {} : { note }),
  };
}

/** `start` and `end` count in the source's file. */
function sourceRecord({ source, citation, path, passage, isCited, words, doi, pmid }: ClaimSource) {
  const { text, span, page } = passage;
  return {
    source,
    citation,
    path,
    cited: isCited,
    ...(page === undefined ? {} : { page }),
    start: span.start,
    end: span.end,
    passage: text,
    ...(words === undefined ? {} : { differs: text.slice(words.start, words.end) }),
    ...(doi === undefined ? {} : { doi }),
    ...(pmid === undefined ? {} : { pmid }),
  };
}
