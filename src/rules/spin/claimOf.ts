import { readStrength } from '../../claims/strength/readStrength.ts';
import type { Span, Strength } from '../../model.ts';
import type { Place } from '../rule.ts';

/** What a sentence claims most strongly, with the words that assert it; block offsets. */
export interface Claim {
  readonly strength: Strength;
  /** The words that assert a cause, in order of place. */
  readonly causes: readonly Span[];
  /** The words that assert any relation. */
  readonly relations: readonly Span[];
}

/** Reads what a sentence claims. Dear: to be asked of titles and conclusions only. */
export function readClaimOf({ sentence, reading }: Place): Claim {
  const { start, end } = sentence;
  const { strength, cues } = readStrength(reading.block.prose.slice(start, end));
  const placed = cues.map((cue) => ({ says: cue.says, start: cue.start + start, end: cue.end + start }));
  return {
    strength,
    causes: placed.filter(({ says }) => says === 'asserts cause'),
    relations: placed.filter(({ says }) => relating.has(says)),
  };
}

const relating: ReadonlySet<string> = new Set([
  'asserts cause',
  'says that things go together',
  'says that one thing foretells another',
  'tells of risk or odds',
  'tells of likeness or difference',
  'reports a change',
]);
