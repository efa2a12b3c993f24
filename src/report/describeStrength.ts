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
  const places = [...new Set(claim.cues.map(({ start }) => start))];
  // Words that decide two things are named once.
  const cues = places.map((place) => {
    const here = claim.cues.filter(({ start }) => start === place);
    return `“${here[0]?.text}” ${here.map(({ says }) => says).join(', ')}`;
  });
  const hedge = claim.strength === 'direct' ? ['no hedge'] : [];
  const study = design === undefined ? [] : [`study named in this draft: ${design}`];
  const grounds = [...cues, ...hedge, ...study].join('; ');
  return `${claim.strength}: ${strengthInWords[claim.strength]}${grounds === '' ? '' : ` (${grounds})`}`;
}
