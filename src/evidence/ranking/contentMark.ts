import type { Source } from '../../model.ts';
import { sharedTexts } from './indexedText.ts';

/** Two numbers that stand for all text of some sources, in this order: a kept index fits no other text. */
export type ContentMark = readonly [number, number];

/** Takes the texts of source after source into a mark, in the order in which the index holds them. */
export interface ContentMarker {
  readonly addText: (text: string) => void;
  /** Tells that all texts of a source have been added, and how many they were. */
  readonly endSource: (texts: number) => void;
  readonly take: () => ContentMark;
}

/** Makes a marker. One pass, because a kept index is opened to save time; not for security. */
export function createContentMarker(): ContentMarker {
  let one = 0x811c9dc5;
  let two = 0x01000193;
  return {
    addText: (text) => {
      for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        one = Math.imul(one ^ code, 0x01000193);
        two = Math.imul(two + code, 0x85ebca6b) ^ (two >>> 13);
      }
      one = Math.imul(one ^ text.length, 0x01000193);
    },
    endSource: (texts) => {
      two ^= texts;
    },
    take: () => [one >>> 0, two >>> 0],
  };
}

/** The mark of some sources. */
export function markContent(sources: readonly Source[]): ContentMark {
  const { addText, endSource, take } = createContentMarker();
  for (const source of sources) {
    const shared = sharedTexts(source);
    for (const text of shared) addText(text);
    for (const { text } of source.passages) addText(text);
    endSource(shared.length + source.passages.length);
  }
  return take();
}
