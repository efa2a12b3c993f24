import type { Reading } from '../claims/read.ts';
import type { ReadSentence } from '../claims/sentence.ts';
import type { Checked } from '../findings/checker.ts';
import { createOverlap, shift } from '../findings/span.ts';
import type { Span } from '../model.ts';
import { type ArticlePart, readHeading, readLabel } from './methodPart.ts';
import { type PlainText, toPlainText } from './plainText.ts';

/** A sentence of a checked draft with its place in it. */
export interface PlacedSentence extends Span, PlainText {
  readonly sentence: ReadSentence;
  readonly reading: Reading;
  /** Where its section begins. */
  readonly base: number;
  /** True where it says what was asked or done, and not what was found. */
  readonly isMethod: boolean;
  /** False for what is on the page and not the writer's: a reader's comment, an entry of the references. */
  readonly isOwn: boolean;
}

/** The sentences of a checked draft, in order; `others` are the spans that hold no text of the writer's own. */
export function placeSentences(
  { kept, sections }: Checked,
  others: readonly Span[],
): readonly PlacedSentence[] {
  const isApart = createOverlap(others);
  let under: ArticlePart = 'other';
  return kept.flatMap(({ readings }, at) => {
    const base = sections.starts[at] ?? 0;
    return readings.flatMap((reading) => {
      const { block, sentences } = reading;
      under = readHeading(block) ?? under;
      let part = under;
      const from = base + block.start;
      const isOwn = !block.aside && !isApart(shift(block, base));
      return sentences.map((sentence) => {
        const plain = toPlainText(block.prose.slice(sentence.start, sentence.end));
        part = readLabel(plain.text) ?? part;
        return {
          start: from + sentence.start,
          end: from + sentence.end,
          sentence,
          reading,
          base,
          ...plain,
          isMethod: part === 'methods' && block.kind !== 'heading',
          isOwn,
        };
      });
    });
  });
}
