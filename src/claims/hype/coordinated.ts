import { alsoPraise, amplifiers } from '../../lexicons/praise/hypeWords.ts';
import type { Word } from '../../model.ts';
import type { Cue } from '../cue.ts';
import type { ReadSentence } from '../sentence.ts';
import { promotionAt } from './promotion.ts';

/** How far the next word of praise may stand behind a comma or "and". */
const reach = 4;

const joiner = /^(?:and|or|yet)$/;

/**
 * Step 5: another word of praise in the same row ("novel and innovative", "creative, hard working,
 * highly collaborative", "unique innovative strengths"). Gives the index of the word; undefined where
 * the praise stands alone.
 */
export function partnerOf(sentence: ReadSentence, cue: Cue, prose: string): number | undefined {
  return lookAhead(sentence, cue, prose) ?? lookBack(sentence, cue, prose);
}

function lookAhead(sentence: ReadSentence, cue: Cue, prose: string): number | undefined {
  const { words } = sentence;
  const next = words[cue.last + 1];
  if (!next) return undefined;
  if (praises(sentence, cue.last + 1)) return cue.last + 1;
  const listed = joiner.test(next.lower) || prose.slice(cue.end, next.start).includes(',');
  if (!listed) return undefined;
  for (let at = cue.last + 1; at < words.length && at <= cue.last + reach; at += 1) {
    const word = words[at] as Word;
    if (/[.;:()]/.test(prose.slice((words[at - 1] as Word).end, word.start))) return undefined;
    if (praises(sentence, at)) return at;
  }
  return undefined;
}

function lookBack(sentence: ReadSentence, cue: Cue, prose: string): number | undefined {
  const { words } = sentence;
  let at = cue.first - 1;
  const before = words[at];
  if (!before) return undefined;
  if (praises(sentence, at)) return at;
  if (amplifiers.has(before.lower)) at -= 1;
  const and = words[at];
  const comma = and && prose.slice(and.end, (words[at + 1] as Word).start).includes(',');
  if (and && joiner.test(and.lower)) at -= 1;
  else if (!comma) return undefined;
  const partner = words[at];
  return partner && praises(sentence, at) ? at : undefined;
}

function praises(sentence: ReadSentence, at: number): boolean {
  return alsoPraise.has(sentence.words[at]?.lower ?? '') || promotionAt(sentence, at);
}
