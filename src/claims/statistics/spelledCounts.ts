import type { Quantity, Sentence, Word } from '../../model.ts';
import { spelledNumber } from '../figures/spelledNumbers.ts';
import type { Numbered } from './numeral.ts';

/** Words that make the number word beside them part of a larger number, or of a fraction. */
const partOfLarger =
  /^(?:hundreds?|thousands?|millions?|billions?|dozens?|point|half|halves|thirds?|quarters?|fifths?|tenths?|percent|per)$/;
/** "At least one", "more than two": no exact count. */
const loose = /^(?:least|most|than|over|under|about|or|some|every|each|any|no|another|which|that|this|the)$/;

/** A sentence with its counts in words among its numbers: "Twelve of 40", "two of six", "twenty-three". */
export function withSpelledCounts(sentence: Sentence & Numbered): Numbered {
  const { start, end, words, quantities } = sentence;
  const spelled: Quantity[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const count = readCount(words, at);
    if (!count) continue;
    spelled.push(count);
    while ((words[at + 1]?.end ?? Infinity) <= count.end) at += 1;
  }
  const apart = spelled.filter(
    (count) => !quantities.some((one) => one.start < count.end && count.start < one.end),
  );
  return { start, end, quantities: [...quantities, ...apart].sort((a, b) => a.start - b.start) };
}

function readCount(words: readonly Word[], at: number): Quantity | undefined {
  const first = words[at] as Word;
  const value = spelledNumber(first.lower);
  if (value === undefined) return undefined;
  const next = words[at + 1];
  const units = value >= 20 && next && next.start - first.end <= 1 ? (spelledNumber(next.lower) ?? 10) : 10;
  const isCompound = units > 0 && units < 10;
  const last = isCompound ? at + 1 : at;
  const beside = [words[at - 2], words[at - 1], words[last + 1]];
  if (beside.some((word) => word && partOfLarger.test(word.lower))) return undefined;
  if (loose.test(words[at - 1]?.lower ?? '')) return undefined;
  const { end } = words[last] as Word;
  return { start: first.start, end, value: isCompound ? value + units : value, unit: '' };
}
