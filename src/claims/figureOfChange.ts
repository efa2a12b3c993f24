import type { Span, Word } from '../model.ts';
import { cuesOf, hasCue, type ReadSentence } from './sentence.ts';

/** A history or a forecast of a whole population, not what a treatment did. */
const trend =
  /\b(?:since|between\s+\d+|decades?|annually|each year|per year|projected|projections?|forecast|nationwide|worldwide|globally)\b/iu;

/** The words around a figure in its sentence. */
export interface Around {
  readonly before: readonly Word[];
  readonly after: readonly Word[];
}

/** The words before and behind a span. */
export function wordsAround(words: readonly Word[], { start, end }: Span): Around {
  return {
    before: words.filter((word) => word.end <= start),
    after: words.filter((word) => word.start >= end),
  };
}

/** Phrases of the lexicon that say how people fared, not how much something changed. */
const ofPeople =
  /^(?:respond|recover|cure|solve|remit|benefit|work|effective|accurate|effic|success|response)/;

/** How many words before a figure the change it measures may stand; behind "by", the verb may be farther. */
const near = 6;
const nearBehindBy = 12;

/**
 * True where a percentage says how much something changed: "cut pain by 40%", "a 40% drop". The
 * "more" of "more than 40%" is no change, and neither is the course of a whole population.
 */
export function isFigureOfChange(sentence: ReadSentence, { before, after }: Around, prose: string): boolean {
  const left = before.slice(-4).some(({ lower }) => lower === 'by') ? nearBehindBy : near;
  // "5% or more" is a threshold.
  const window = [...before.slice(-left), ...(after[0]?.lower === 'or' ? [] : after.slice(0, 2))];
  const than = before.at(-1)?.lower === 'than' ? before.at(-2)?.start : undefined;
  const isMeasured = cuesOf(sentence, 'change').some(
    (cue) =>
      cue.start !== than && !ofPeople.test(cue.entry.say) && window.some((word) => word.start === cue.start),
  );
  return isMeasured && !trend.test(prose.slice(sentence.start, sentence.end));
}

/** How many words behind "70% of" the people stand. */
const reach = 5;

/** True where a figure is a share of people and the sentence says what good came to them: "70% of patients recovered". */
export function isShareOfHelped(sentence: ReadSentence, { after }: Around): boolean {
  const [of, ...rest] = after;
  if (of?.lower !== 'of' || !hasCue(sentence, 'benefit')) return false;
  const people = cuesOf(sentence, 'people').filter(({ entry }) => entry.say !== 'cases');
  return people.some((cue) => rest.slice(0, reach).some((word) => word.start === cue.start));
}
