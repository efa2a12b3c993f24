import type { Quantity } from '../../model.ts';
import { isGlue, isSpace } from '../../text/letters.ts';
import type { ReadSentence } from '../sentence.ts';
import { onOneLine } from './readShares.ts';
import { FigureOnDemand, type PlacedFigure } from './toldFigures.ts';

/** Sentences with fewer numbers, or fewer characters besides, may be alike by chance. */
const fewestNumbers = 2;
const fewestCharacters = 40;

const none: readonly PlacedFigure[] = [];

/**
 * All the numbers of a sentence as one figure, found by its words: a sentence of the results that stands in
 * the abstract too, with one number changed, is so found whatever it tells of.
 */
export function readSentence(
  { quantities, start, end }: ReadSentence,
  prose: string,
): readonly PlacedFigure[] {
  const [first] = quantities;
  if (!first || quantities.length < fewestNumbers || end - start < fewestCharacters) return none;
  const words = hashWords(quantities, prose, start, end);
  if (words === undefined) return none;
  const keys = [words];
  return [
    new FigureOnDemand(keys, first.start, () => {
      const values = quantities.map(({ value }) => value);
      return {
        spans: quantities,
        figure: {
          keys,
          says: `sentence|${words}|${values.join(' ')}`,
          kind: 'sentence',
          texts: quantities.map((quantity) => onOneLine(prose.slice(quantity.start, quantity.end))),
          values,
          decimals: 0,
          isAbout: false,
          among: '',
          time: '',
        },
      };
    }),
  ];
}

/** A number for the words of a sentence without its numbers and spaces (FNV-1a); undefined where they are few. */
function hashWords(
  quantities: readonly Quantity[],
  prose: string,
  start: number,
  end: number,
): number | undefined {
  let hash = 0x811c9dc5;
  let length = 0;
  let next = 0;
  let nextStart = quantities[0]?.start;
  for (let at = start; at < end; at += 1) {
    if (at === nextStart) {
      at = (quantities[next] as Quantity).end - 1;
      next += 1;
      nextStart = quantities[next]?.start;
      hash = Math.imul(hash ^ 35, 0x01000193);
      continue;
    }
    const code = prose.charCodeAt(at);
    // Most spaces are this one, and most of what is none is ASCII.
    if (code === 32 || ((code < 14 || code > 127) && (isSpace(code) || isGlue(code)))) continue;
    length += 1;
    hash = Math.imul(hash ^ (code | 32), 0x01000193);
  }
  return length < fewestCharacters ? undefined : hash >>> 0;
}
