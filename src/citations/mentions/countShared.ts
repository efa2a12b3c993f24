import { commonWords, functionWords } from '../../lexicons/functionWords.ts';
import type { Source } from '../../model.ts';

/** So many letters of a word are compared, so that its forms are one word. */
const stemLength = 4;

/** How many words are in both; the smaller set is gone through, so that a long text costs no more than a source. */
export function countShared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const word of few) if (many.has(word)) shared += 1;
  return shared;
}

/** So many telling words, and at least half of all, make a text one that says what a source says. */
const leastAlike = 2;

/** True where a text says what a source says, by the words of both, so that no other work need be meant. */
export function isAlike(text: ReadonlySet<string>, source: ReadonlySet<string>): boolean {
  const shared = countShared(text, source);
  return shared >= leastAlike && 2 * shared >= text.size;
}

/** The telling words of a source: of its title, subjects and passages. */
export function wordsOfSource({ csl, about, passages }: Source): ReadonlySet<string> {
  return tellingWords([csl.title, ...about, ...passages.map((passage) => passage.text)].join(' '));
}

/** The words of a text that tell what it is about, by their first letters. */
export function tellingWords(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  const telling = words.filter((word) => !functionWords.has(word) && !commonWords.has(word));
  return new Set(telling.map((word) => word.slice(0, stemLength)));
}
