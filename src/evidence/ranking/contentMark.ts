import type { Source } from '../../model.ts';
import { outcomesOf } from './indexedText.ts';

/**
 * Two numbers that stand for all text of the sources that the index holds, in this order: a kept index
 * fits no other text. One pass, because a kept index is opened to save time; not for security.
 */
export function markContent(sources: readonly Source[]): readonly [number, number] {
  let one = 0x811c9dc5;
  let two = 0x01000193;
  const add = (text: string): void => {
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      one = Math.imul(one ^ code, 0x01000193);
      two = Math.imul(two + code, 0x85ebca6b) ^ (two >>> 13);
    }
    one = Math.imul(one ^ text.length, 0x01000193);
  };
  for (const source of sources) {
    add(source.csl.title);
    add(source.about.join('\n'));
    add(outcomesOf(source));
    for (const { text } of source.passages) add(text);
    two ^= source.passages.length;
  }
  return [one >>> 0, two >>> 0];
}
