import { holdsAny } from './aboutness.ts';
import { everydayWords } from './everydayWords.ts';
import { highest } from './scorePassages.ts';
import type { Sightings } from './sightings.ts';
import { holdersOf, rarityOf, type SourceIndex, sourceCount } from './sourceIndex.ts';
import { kindOfWord } from './subjectKinds.ts';
import type { NamedSubjects } from './subjects.ts';
import type { Term } from './terms.ts';

/**
 * A few sources tell little of how rare a word is: words are weighed as if so many sources more were
 * there, none of which holds them.
 */
const sourcesBesides = 1000;

/**
 * How much a source has to hold of a claim: of its words that tell something, by how rare they are, such
 * a share; and so many of them, where one that no source holds counts 1, and what the best passage
 * holds counts half again. Chosen on half of the labelled claims, so that nine in ten of those that have a
 * source are answered; test/eval/tasks/abstention.ts measures both sides.
 */
const enoughShare = 0.45;
const enough = 1.5;
/** The share where the context names a substance of which the source says nothing. */
const enoughShareElsewhere = 0.55;
/** As much where the sentence leaves its subject to the context ("It also lowers …") and that has none. */
const enoughWithoutSubject = 2.9;
const passageShare = 0.5;

/** Words that a sentence begins with whose subject stands elsewhere. */
const subjectless = new Set(
  [
    'it its he his she her they their this these which who whose that also and but or so then still',
    'is are was were be been being became becomes has have had can could may might must will would should',
    'do does did cannot not to than as until such',
  ].flatMap((line) => line.split(' ')),
);

/** What is asked of sources that do not say what they are about. */
export interface AskedOfText {
  readonly query: string;
  readonly terms: readonly Term[];
  readonly claim: NamedSubjects;
  readonly context: NamedSubjects;
  readonly sightings: Sightings;
}

/**
 * Decides for a source that does not say what it is about (an abstract, a paper, a page) whether it is
 * evidence for the claim: it has to hold enough rare words of it, a substance and a condition it names
 * among them. Words of everyday English and numbers never count.
 */
export function createRelatedness(
  index: SourceIndex,
  { query, terms, claim, context, sightings }: AskedOfText,
): (source: number) => boolean {
  const weights = tellingWeights(index, terms);
  const substances = namedIn(terms, claim.substances, 'substance');
  const conditions = namedIn(terms, claim.conditions, 'condition');
  const total = cover(weights.keys(), weights);
  const leavesSubject = subjectless.has(/[\p{L}'’]+/u.exec(query)?.[0].toLowerCase() ?? '');
  const isLost = leavesSubject && substances.size === 0 && context.substances.size === 0;

  return (source) => {
    const held = sightings.whole(source);
    if (substances.size > 0 && !holdsAny(held, substances)) return false;
    const ofSource = cover(held, weights);
    if (conditions.size > 0 && !holdsAny(held, conditions)) return false;
    const isElsewhere =
      substances.size === 0 && context.substances.size > 0 && !holdsAny(held, context.substances);
    if (isElsewhere && leavesSubject) return false;
    if (ofSource < total * (isElsewhere ? enoughShareElsewhere : enoughShare)) return false;
    const wanted = isLost ? enoughWithoutSubject : enough;
    if (ofSource * (1 + passageShare) < wanted) return false;
    const ofPassages = sightings.passages(source).map(({ own }) => cover(own, weights));
    return ofSource + passageShare * highest(ofPassages) >= wanted;
  };
}

/** What the words of a claim that tell something count for, from 0 to 1. */
function tellingWeights(index: SourceIndex, terms: readonly Term[]): Map<string, number> {
  const all = sourceCount(index) + sourcesBesides;
  const weights = new Map<string, number>();
  for (const { key, word, role, isCommon } of terms) {
    if (role !== 'word' || isCommon || everydayWords.has(word)) continue;
    const number = index.numberOf.get(key);
    const holders = number === undefined ? 0 : holdersOf(index, number);
    weights.set(key, rarityOf(holders, all) / rarityOf(0, all));
  }
  return weights;
}

function namedIn(
  terms: readonly Term[],
  named: ReadonlySet<string>,
  kind: 'substance' | 'condition',
): ReadonlySet<string> {
  const own = terms.filter(({ word }) => kindOfWord(word) === kind);
  return new Set([...named, ...own.map(({ key }) => key)]);
}

function cover(held: Iterable<string>, weights: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const key of held) sum += weights.get(key) ?? 0;
  return sum;
}
