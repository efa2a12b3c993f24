import type { Word } from '../../model.ts';
import type { Cue } from '../cue.ts';
import { cuesOf, hasCue, type ReadSentence } from '../sentence.ts';
import type { Around } from './around.ts';

/** A history or a forecast of a whole population, not what a treatment did. */
const trend =
  /\b(?:since|between\s+\d+|decades?|annually|each year|per year|projected|projections?|forecast|nationwide|worldwide|globally)\b/iu;

/** Phrases of the lexicon that say how people fared, not how much something changed. */
const ofPeople =
  /^(?:respond|recover|cure|solve|remit|benefit|work|effective|accurate|effic|success|response)/;

/** "Contributed about 40%", "accounts for a threefold increase": a part of a whole, or a term of a model. */
const partOfWhole = /^(?:contribut|account|attribut)/;

/** True where a figure, by the words before it, is what something contributed or accounted for. */
export function isPartOfWhole(before: readonly Word[]): boolean {
  return before.slice(-5).some(({ lower }) => partOfWhole.test(lower));
}

/** What leads up to a figure. Behind any other word it may be the strength of that: "albumin 5%". */
const leads =
  /^(?:an?|the|of|to|than|was|were|is|are|be|been|about|almost|around|roughly|only|just|at|some|least|most|much|as|\w+ly)$/;

/**
 * How many words before a figure the change it measures may stand; behind "by", the verb may be farther,
 * and behind a noun it is nearer ("cut joint pain 40%").
 */
function reachBefore(before: readonly Word[]): number {
  if (before.slice(-4).some(({ lower }) => lower === 'by')) return 12;
  return leads.test(before.at(-1)?.lower ?? '') ? 6 : 3;
}

/**
 * The words that make a percentage the size of a change: "cut pain by 40%", "a 40% drop". The "more"
 * of "more than 40%" is no change, and neither is the course of a whole population.
 */
export function findChange(
  sentence: ReadSentence,
  { before, after }: Around,
  prose: string,
): Cue | undefined {
  // "5% or more" is a threshold.
  const window = [
    ...before.slice(-reachBefore(before)),
    ...(after[0]?.lower === 'or' ? [] : after.slice(0, 2)),
  ];
  const than = before.at(-1)?.lower === 'than' ? before.at(-2)?.start : undefined;
  const change = cuesOf(sentence, 'change').find(
    (cue) =>
      cue.start !== than && !ofPeople.test(cue.entry.say) && window.some((word) => word.start === cue.start),
  );
  if (!change || isPartOfWhole(before)) return undefined;
  return trend.test(prose.slice(sentence.start, sentence.end)) ? undefined : change;
}

/** Measures of the bench, not of anybody's health. */
const ofCells = /^(?:cells|stem cells|genes?|expression|proteins?|mitochondria|dna|receptors?)$/;

/** True where a percentage is the size of a change in somebody's health, or of an improvement in anything. */
export function isHealthChange(sentence: ReadSentence, around: Around, prose: string): boolean {
  const change = findChange(sentence, around, prose);
  if (!change) return false;
  if (cuesOf(sentence, 'laboratory outcome').some(({ entry }) => ofCells.test(entry.say))) return false;
  return hasCue(sentence, 'health outcome') || /^(?:improve|relie)/.test(change.entry.say);
}
