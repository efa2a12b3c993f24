import { commonWords, functionWords } from '../../lexicons/functionWords.ts';
import type { Source } from '../../model.ts';

/** So many letters of a word are compared, so that its forms are one word. */
const stemLength = 4;

/** How many telling words of a text a source has, in title, subjects or passages. */
export function countShared(text: string, { csl, about, passages }: Source): number {
  const held = tellingWords([csl.title, ...about, ...passages.map((passage) => passage.text)].join(' '));
  let shared = 0;
  for (const word of tellingWords(text)) if (held.has(word)) shared += 1;
  return shared;
}

function tellingWords(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  const telling = words.filter((word) => !functionWords.has(word) && !commonWords.has(word));
  return new Set(telling.map((word) => word.slice(0, stemLength)));
}
