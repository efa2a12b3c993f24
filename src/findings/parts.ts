import type { Reading } from '../claims/read.ts';
import { type Part, readPart } from '../claims/study/part.ts';

/** What the heading above a section opens, asked from section to section upwards. */
export function partAbove(
  sections: readonly { readonly opens: Part | undefined }[],
  section: number,
): Part | undefined {
  for (let at = section - 1; at >= 0; at -= 1) {
    const opens = sections[at]?.opens;
    if (opens) return opens;
  }
  return undefined;
}

/** What the last heading before a block of the same section opens; undefined where there is none. */
export function partWithin(readings: readonly Reading[], block: number): Part | undefined {
  for (let at = block - 1; at >= 0; at -= 1) {
    const part = readPart((readings[at] as Reading).block);
    if (part) return part;
  }
  return undefined;
}

/** The part that each block of a section stands in; `under` is that of the section. */
export function partsOf(
  readings: readonly Reading[],
  under: Part | undefined,
): readonly (Part | undefined)[] {
  let part = under;
  return readings.map(({ block }) => {
    const here = part;
    part = readPart(block) ?? part;
    return here;
  });
}
