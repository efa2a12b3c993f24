import type { Span, Word } from '../model.ts';
import { fingerprint } from '../text/fingerprint.ts';

/** How many words on either side, within the sentence, are part of what a claim is known by. */
const neighbours = 3;

/**
 * What a claim is known by while the draft around it changes: a hash of the rule, the words it objects
 * to and up to three words on either side in the same sentence, as 16 hexadecimal digits. Case, white
 * space, line ends, markup and other sentences are no part of it. `words` are those of the sentence,
 * in order, in the same offsets as the claim. The same on every machine and in every version: entries
 * in ignore files rest on it.
 */
export function identify(rule: string, claim: Span, words: readonly Word[]): string {
  let first = words.findIndex(({ end }) => end > claim.start);
  if (first < 0) first = words.length;
  let after = first;
  while (after < words.length && (words[after] as Word).start < claim.end) after++;
  const parts = [
    words.slice(Math.max(0, first - neighbours), first),
    words.slice(first, after),
    words.slice(after, after + neighbours),
  ];
  const folded = parts.map((part) => part.map(({ lower }) => lower.normalize('NFC')).join(' '));
  return fingerprint([rule, ...folded].join('\n'));
}

/** Numbers claims of one draft that look the same, in the order they are asked about: the second gets "-2". */
export function countAlike(): (id: string) => string {
  const seen = new Map<string, number>();
  return (id) => {
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  };
}
