import type { PassageScore } from './passageScore.ts';
import type { Sighting } from './sightings.ts';
import { kindOfWord } from './subjectKinds.ts';
import type { NamedSubjects } from './subjects.ts';
import { conditionModifiers } from './subjectWords.ts';
import type { Term } from './terms.ts';

/** Weights are shares of the weight of a word that the library lacks; subjects weigh as much. */
const commonWeight = 0.15;
const contextWeight = 0.3;

/** The share of the claim's weight that a passage has to hold, by what claim and source share. */
const enough = {
  /** The claim names substance and condition. */
  both: 0.25,
  /** The claim names the substance. */
  substance: 0.5,
  /** Only the context names the substance. */
  context: 0.55,
  /** The claim names the condition and no treatment. */
  otherwise: 0.6,
};

/** As good as a share, where the substance is named: about two rare words in common besides the subjects. */
const enoughTelling = 1.1;

/** What has to be known of a library and a query to tell what a passage is about. */
export interface Asked {
  readonly passages: PassageScore;
  readonly terms: readonly Term[];
  readonly claim: NamedSubjects;
  readonly context: NamedSubjects;
  /** True where a source says anything of a term, by its key. */
  readonly isKnown: (key: string, source: number) => boolean;
}

/**
 * Decides for each passage of a record that says what it is about whether that is the same thing as
 * the claim. No share of words makes up for another substance or another condition; numbers never count.
 */
export function createAboutness({
  passages,
  terms,
  claim,
  context,
  isKnown,
}: Asked): (sighting: Sighting, source: number) => boolean {
  const weights = new Map<string, number>();
  const telling = new Map<string, number>();
  for (const { key, role, isCommon } of terms) {
    if (role !== 'word') continue;
    const rarity = passages.rarity(key) / passages.highestRarity;
    const isSubject = claim.substances.has(key) || claim.conditions.has(key);
    weights.set(key, isSubject ? 1 : isCommon ? commonWeight : rarity);
    if (!isSubject && !isCommon) telling.set(key, rarity);
  }
  const total = sum(weights.values());
  const meant = claim.conditions.size > 0 ? claim : context;
  const isAboutContext =
    claim.substances.size === 0 && !claim.namesClass && !startsElsewhere(terms, passages);
  const isUnknown = (source: number): boolean => [...context.substances].some((key) => !isKnown(key, source));

  return ({ counts, own }, source) => {
    const isSameCondition = meant.shared.get(source)?.condition === true || holdsAny(own, meant.conditions);
    if (meant.conditions.size > 0 && !isSameCondition) return false;

    const held = cover(counts, weights);
    const tellingHeld = cover(counts, telling);
    const share = held / total;
    const tellsMuch = tellingHeld >= enoughTelling;
    const tells = tellingHeld > 0;
    const shared = claim.shared.get(source);
    if (shared?.substance === true) {
      if (claim.conditions.size > 0) return share >= enough.both || tellsMuch;
      return (share >= enough.substance && (tells || telling.size === 0)) || tellsMuch;
    }
    if (isAboutContext && context.shared.get(source)?.substance === true && !isUnknown(source)) {
      // The context stands in for the words the claim leaves out: the substance, perhaps the condition.
      const left = claim.conditions.size === 0 && context.conditions.size > 0 ? 2 : 1;
      const withContext = held + left * contextWeight;
      return withContext / (total + left * contextWeight) >= enough.context || tellsMuch;
    }
    const namesTreatment = claim.substances.size > 0 || claim.namesClass || claim.refers;
    if (namesTreatment || shared?.condition !== true) return false;
    return share >= enough.otherwise && tells;
  };
}

/**
 * True for "Ginkgo relieves …" and "Stress causes …": what a sentence begins with is most often its
 * subject, and neither a condition nor a word that the library lacks is the substance of the context.
 * Forms of verbs and adverbs begin a sentence without being its subject.
 */
function startsElsewhere(terms: readonly Term[], passages: PassageScore): boolean {
  const first = terms.find(({ role, word }) => role === 'word' && !conditionModifiers.has(word));
  if (!first || first.isCommon) return false;
  const kind = kindOfWord(first.word);
  if (kind !== undefined) return kind === 'condition';
  return passages.rarity(first.key) === passages.highestRarity && !/(?:ed|ing|ly)$/.test(first.word);
}

/** The sum of the weights of the keys that a text holds, however often. */
function cover(counts: ReadonlyMap<string, number>, weights: ReadonlyMap<string, number>): number {
  let held = 0;
  for (const key of counts.keys()) held += weights.get(key) ?? 0;
  return held;
}

export function holdsAny(held: ReadonlySet<string>, keys: ReadonlySet<string>): boolean {
  for (const key of keys) if (held.has(key)) return true;
  return false;
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
