import { cuesOf } from '../claims/sentence.ts';
import type { Context, Surroundings } from './context.ts';

/** The words stand in quotation marks or in a block quote: somebody's speech, still a claim. */
export const quoted: Context = ({ hit, reading }) =>
  reading.block.quoted ||
  reading.block.marks.some(
    (mark) => mark.kind === 'quotation' && mark.start <= hit.start && hit.end <= mark.end,
  );

const nameBeside = /(?:\p{Lu}[\p{L}.’'-]*\s+){0,3}\p{Lu}[\p{L}’'-]+/u;
/** How far from the verb of speech a name may stand, in characters. */
const near = 60;

/**
 * Who is quoted, as far as the block says: the capitalised words next to a verb of speech outside
 * the quotation ("…,” Zarate told NPR"); '' when nobody is named.
 */
export function nameSpeaker({ hit, reading }: Surroundings): string {
  const { block, sentences } = reading;
  const quotation = block.marks.find(
    (mark) => mark.kind === 'quotation' && mark.start <= hit.start && hit.end <= mark.end,
  );
  if (!quotation) return '';
  for (const sentence of sentences) {
    if (sentence.end < quotation.start - near || sentence.start > quotation.end + near) continue;
    for (const cue of cuesOf(sentence, 'speech')) {
      if (cue.start >= quotation.start && cue.end <= quotation.end) continue;
      const before = block.prose.slice(
        Math.max(cue.start - near, quotation.end < cue.start ? quotation.end : 0),
        cue.start,
      );
      const after = block.prose.slice(cue.end, cue.end + near);
      const name = nameBeside.exec(before)?.[0] ?? nameBeside.exec(after)?.[0];
      if (name) return name.trim();
    }
  }
  return '';
}
