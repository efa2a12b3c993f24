import type { Assertion } from '../claims/assertion.ts';
import type { Candidate, Place } from './rule.ts';

/** "may" before the base form: the nearest step down that readers tell apart from a plain cause. */
export function softenWithMay({ verb }: Assertion, { sentence }: Place): readonly Candidate[] {
  const before = sentence.words[verb.first - 1];
  const text = `may ${verb.inflected?.verb ?? ''}~`;
  if (before && /^(?:can|will|do|does)$/.test(before.lower)) {
    return [{ text, form: 'base', span: { start: before.start, end: verb.end } }];
  }
  return [{ text, form: 'base' }];
}
