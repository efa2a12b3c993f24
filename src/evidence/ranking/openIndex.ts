import type { Source } from '../../model.ts';
import { markContent } from './contentMark.ts';
import { indexSources } from './indexSources.ts';
import { checksum, headLength, keptLists, kind } from './keepIndex.ts';
import type { SourceIndex } from './sourceIndex.ts';

/**
 * The index of some sources: the kept one, if these bytes are one of the same content, else a new one.
 * Bytes that are broken, foreign or of other sources are as none. Never throws.
 */
export function openIndex(sources: readonly Source[], kept?: Uint8Array): SourceIndex {
  return (kept && readKept(kept, sources)) ?? indexSources(sources);
}

function readKept(kept: Uint8Array, sources: readonly Source[]): SourceIndex | undefined {
  if (kept.length % 4 !== 0 || kept.length < headLength * 4) return undefined;
  // Lists of 32 bits may begin at every fourth byte of a buffer only; what a file gave may begin elsewhere.
  const bytes = kept.byteOffset % 4 === 0 ? kept : kept.slice();
  const all = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  if (all[0] !== kind || all[1] !== checksum(all)) return undefined;
  const [one, two] = markContent(sources);
  if (all[2] !== one || all[3] !== two) return undefined;

  let at = headLength;
  const lists = Object.fromEntries(
    keptLists.map((name, nth) => {
      const start = at;
      at += all[4 + nth] ?? 0;
      return [name, all.subarray(start, at)];
    }),
  ) as Pick<SourceIndex, (typeof keptLists)[number]>;
  const textLength = all[headLength - 2] ?? 0;
  const countLength = all[headLength - 1] ?? 0;
  const textStart = bytes.byteOffset + at * 4;
  const countStart = textStart + textLength * 2;
  if (countStart + countLength > bytes.byteOffset + bytes.length) return undefined;
  const terms = readTermList(new Uint16Array(bytes.buffer, textStart, textLength));
  return {
    ...lists,
    terms,
    numberOf: new Map(terms.map((term, number) => [term, number])),
    postingCounts: new Uint8Array(bytes.buffer, countStart, countLength),
  };
}

/** Terms from their code units, each with a line feed behind it. */
function readTermList(units: Uint16Array): string[] {
  let text = '';
  for (let at = 0; at < units.length; at += 8192) {
    text += String.fromCharCode(...units.subarray(at, at + 8192));
  }
  const terms = text.split('\n');
  terms.pop();
  return terms;
}
