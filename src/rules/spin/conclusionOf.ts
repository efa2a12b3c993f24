import { neighbours } from '../../claims/neighbours.ts';
import type { ReadSentence } from '../../claims/sentence.ts';
import type { Place } from '../rule.ts';

/**
 * True for a sentence that concludes: under a heading or behind a label that says so, one that opens as
 * a conclusion does, or the last of an abstract in one paragraph.
 */
export function concludes({ sentence, reading, part, document }: Place): boolean {
  const { block, conclusion, facts } = reading;
  if (block.kind === 'heading') return false;
  if (part === 'conclusion' || opensAsConclusion(sentence)) return true;
  if (!conclusion || sentence.start < conclusion.start) return false;
  return conclusion.isLabelled || facts.abstract === document.abstract;
}

/** "In conclusion, …", "Thus, these results show …". */
function opensAsConclusion({ cues }: ReadSentence): boolean {
  for (const { first, lexicon } of cues) {
    if (first > 1) return false;
    if (lexicon === 'conclusion opener') return true;
  }
  return false;
}

/** How far around a sentence an abstract reaches, in sentences: a longer paragraph is none. */
export const longestAbstract = 40;

/** The sentences around one that conclude too, in its block. */
export function conclusionOf(place: Place): readonly ReadSentence[] {
  return neighbours(place.sentence, place.reading, longestAbstract).filter((sentence) =>
    concludes({ ...place, sentence }),
  );
}

/** True for the first heading of the draft. */
export function isTitle({ reading: { block }, document }: Place): boolean {
  return block.kind === 'heading' && !block.quoted && document.title === block.prose.trim();
}
