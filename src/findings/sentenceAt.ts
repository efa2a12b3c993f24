import type { Reading } from '../claims/read.ts';
import type { ReadSentence } from '../claims/sentence.ts';
import type { Part } from '../claims/study/part.ts';
import type { Checked } from './checker.ts';
import { partAbove, partWithin } from './parts.ts';
import { lastStartingBy } from './span.ts';

/** A sentence with its place: offsets of reading and sentence count from `base` in the draft. */
export interface FoundSentence {
  readonly reading: Reading;
  readonly sentence: ReadSentence;
  readonly base: number;
  /** What the heading above it opens. */
  readonly part: Part | undefined;
}

/** The sentence that holds an offset of the draft; undefined where none begins before it. */
export function sentenceAt({ sections, kept }: Checked, offset: number): FoundSentence | undefined {
  const at = lastStartingBy(sections.starts, offset, (start) => start);
  const base = sections.starts[at];
  const readings = kept[at]?.readings;
  if (base === undefined || !readings) return undefined;
  const inSection = lastStartingBy(readings, offset - base, ({ block }) => block.start);
  const reading = readings[inSection];
  if (!reading) return undefined;
  const inBlock = offset - base - reading.block.start;
  const sentence = reading.sentences[lastStartingBy(reading.sentences, inBlock, ({ start }) => start)];
  if (!sentence) return undefined;
  return { reading, sentence, base, part: partWithin(readings, inSection) ?? partAbove(kept, at) };
}
