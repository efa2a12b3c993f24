import type { StatedStrength } from '../model.ts';

/** What each step of the ladder says. */
export const strengthInWords = {
  none: 'no relation claimed',
  correlational: 'says that two things go together',
  conditional: 'says that one may bring about the other',
  direct: 'says that one brings about the other',
} as const;

/**
 * Why a claim counts as strong as it does, in one sentence: the step of the ladder, the words that
 * decide it, what is missing, and the study the draft names.
 */
export function describeStrength({ claim, design }: StatedStrength): string {
  const cues = claim.cues.map(({ text, says }) => `“${text}” ${says}`);
  const hedge = claim.strength === 'direct' ? ['no hedge'] : [];
  const study = design === undefined ? [] : [`study named in this draft: ${design}`];
  const grounds = [...cues, ...hedge, ...study].join('; ');
  return `${claim.strength}: ${strengthInWords[claim.strength]}${grounds === '' ? '' : ` (${grounds})`}`;
}
