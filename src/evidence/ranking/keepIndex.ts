import type { SourceIndex } from './sourceIndex.ts';

/**
 * The parts of an index that are kept, in the order in which they stand in the bytes: first lists of 32
 * bits, then of 16 and 8. `terms` are their UTF-16 code units with a line feed behind each.
 */
export const keptLists = [
  'postingStarts',
  'postingSources',
  'passageCounts',
  'firstTexts',
  'textStarts',
  'tokens',
  'gramSources',
  'gramLengths',
  'abbreviations',
] as const;

/** "OCi" and the version of this form; read backwards on a machine of the other byte order, so foreign there. */
export const kind = 0x4f436901;
/** Numbers before the lists: kind, checksum of all behind it, two marks of the content, lengths of the lists, terms, counts. */
export const headLength = 4 + keptLists.length + 2;

/** Writes an index as bytes, with the mark of the sources' content that it fits. */
export function keepIndex(index: SourceIndex, mark: readonly [number, number]): Uint8Array {
  const text = index.terms.map((term) => `${term}\n`).join('');
  const lists = keptLists.map((name) => index[name]);
  const numbers = headLength + lists.reduce((sum, list) => sum + list.length, 0);
  const bytes = text.length * 2 + index.postingCounts.length;
  const buffer = new ArrayBuffer(numbers * 4 + Math.ceil(bytes / 4) * 4);

  const all = new Uint32Array(buffer);
  all.set([kind, 0, ...mark, ...lists.map(({ length }) => length), text.length, index.postingCounts.length]);
  let at = headLength;
  for (const list of lists) {
    all.set(list, at);
    at += list.length;
  }
  const units = new Uint16Array(buffer, at * 4, text.length);
  for (let unit = 0; unit < text.length; unit++) units[unit] = text.charCodeAt(unit);
  new Uint8Array(buffer, at * 4 + text.length * 2, index.postingCounts.length).set(index.postingCounts);
  all[1] = checksum(all);
  return new Uint8Array(buffer);
}

/** A number for all that stands behind kind and checksum; no change within one number leaves it as it was. */
export function checksum(all: Uint32Array): number {
  let sum = 0x811c9dc5;
  for (let at = 2; at < all.length; at++) {
    sum = Math.imul(sum ^ (all[at] ?? 0), 0x01000193);
    sum ^= sum >>> 15;
  }
  return sum >>> 0;
}
