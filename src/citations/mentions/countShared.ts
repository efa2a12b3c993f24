import { commonWords, functionWords } from '../../lexicons/functionWords.ts';
import type { Source } from '../../model.ts';

/** So many letters of a word are compared, so that its forms are one word. */
const stemLength = 4;

/** How many telling words of a text a source has, in title, subjects or passages. */
export function countShared(text: string, source: Source): number {
  const held = wordsOf(source);
  let shared = 0;
  for (const word of tellingWords(text)) if (held.has(word)) shared += 1;
  return shared;
}

/** So many telling words, and at least half of all, make a text one that says what a source says. */
const leastAlike = 2;

/** True where a text says what a source says, so that no other work need be meant. */
export function isAlike(text: string, source: Source): boolean {
  const held = wordsOf(source);
  const words = [...tellingWords(text)];
  const shared = words.filter((word) => held.has(word)).length;
  return shared >= leastAlike && 2 * shared >= words.length;
}

function wordsOf({ csl, about, passages }: Source): ReadonlySet<string> {
  return tellingWords([csl.title, ...about, ...passages.map((passage) => passage.text)].join(' '));
}

function tellingWords(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  const telling = words.filter((word) => !functionWords.has(word) && !commonWords.has(word));
  return new Set(telling.map((word) => word.slice(0, stemLength)));
}
