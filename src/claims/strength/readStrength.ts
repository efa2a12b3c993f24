import type { ClaimStrength } from '../../model.ts';
import { readClaim } from '../claimInWords.ts';
import { readBlock } from '../read.ts';

/** Reads how strongly one sentence claims. Never throws; a text without words claims nothing. */
export function readStrength(text: string): ClaimStrength {
  const reading = readBlock({
    start: 0,
    end: text.length,
    kind: 'paragraph',
    prose: text,
    marks: [],
    quoted: false,
    comment: false,
  });
  const [sentence] = reading.sentences;
  const strength = sentence ? readClaim(sentence, reading, '').strength : 'none';
  return { strength, certainty: strength === 'direct' ? 5 : 3, advice: 'none', cues: [] };
}
