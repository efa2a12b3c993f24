import type { ClaimAction, ClaimRow } from '../../model.ts';

const inWords: Readonly<Record<ClaimAction, string>> = {
  open: 'open',
  ignored: 'ignored',
  reworded: 'reworded',
  none: 'with nothing said against them',
};

/** How many claims there are, and what became of them: "3 claims: 1 open, 2 ignored." */
export function countClaims(claims: readonly ClaimRow[]): string {
  if (claims.length === 0) return 'No claims.';
  const parts = Object.entries(inWords).flatMap(([action, words]) => {
    const count = claims.filter((claim) => claim.action === action).length;
    return count === 0 ? [] : [`${count} ${words}`];
  });
  return `${claims.length} ${claims.length === 1 ? 'claim' : 'claims'}: ${parts.join(', ')}.`;
}
