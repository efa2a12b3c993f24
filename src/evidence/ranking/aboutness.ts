import type { Source } from '../../model.ts';
import type { Entry, PassageIndex } from './passageIndex.ts';
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
  /** The claim names the condition and no treatment, or the record does not say what it is about. */
  otherwise: 0.6,
};

/** As good as a share, where the substance is named: about two rare words in common besides the subjects. */
const enoughTelling = 1.1;

/**
 * Decides for each passage whether it is about the same thing as the claim. No share of words makes
 * up for another substance or another condition; numbers never count.
 */
export function createAboutness(
  index: PassageIndex,
  sources: readonly Source[],
  terms: readonly Term[],
  claim: NamedSubjects,
  context: NamedSubjects,
): (entry: Entry, at: number) => boolean {
  const weights = new Map<string, number>();
  const telling = new Map<string, number>();
  for (const { key, role, isCommon } of terms) {
    if (role !== 'word') continue;
    const rarity = index.rarity(key) / index.highestRarity;
    const isSubject = claim.substances.has(key) || claim.conditions.has(key);
    weights.set(key, isSubject ? 1 : isCommon ? commonWeight : rarity);
    if (!isSubject && !isCommon) telling.set(key, rarity);
  }
  const total = sum(weights.values());
  const held = index.cover(weights);
  const tellingHeld = index.cover(telling);

  const meant = claim.conditions.size > 0 ? claim : context;
  const conditionsSaid = index.saying(meant.conditions);
  const conditionsHeld = index.cover(countEach(meant.conditions));
  const substancesHeld = index.cover(countEach(claim.substances));
  const isUnknown = createUnknown(index, context.substances);
  const isAboutContext = claim.substances.size === 0 && !claim.namesClass && !startsElsewhere(terms, index);

  return (entry, at) => {
    const { sourceAt } = entry;
    const tellsAbout = sources[sourceAt]?.about.length !== 0;
    const isSameCondition =
      meant.shared.get(sourceAt)?.condition === true ||
      (tellsAbout ? conditionsSaid : conditionsHeld).has(at);
    if (meant.conditions.size > 0 && !isSameCondition) return false;

    const share = (held.get(at) ?? 0) / total;
    const tells = tellingHeld.has(at);
    const tellsMuch = (tellingHeld.get(at) ?? 0) >= enoughTelling;
    const shared = claim.shared.get(sourceAt);
    if (shared?.substance === true) {
      if (claim.conditions.size > 0) return share >= enough.both || tellsMuch;
      return (share >= enough.substance && (tells || telling.size === 0)) || tellsMuch;
    }
    if (!tellsAbout) {
      // What the title and the passage name is all there is to tell another substance by.
      if (claim.substances.size > 0 && !substancesHeld.has(at)) return false;
      return share >= enough.otherwise && tells;
    }
    if (isAboutContext && context.shared.get(sourceAt)?.substance === true && !isUnknown(sourceAt)) {
      // The context stands in for the words the claim leaves out: the substance, perhaps the condition.
      const left = claim.conditions.size === 0 && context.conditions.size > 0 ? 2 : 1;
      const withContext = (held.get(at) ?? 0) + left * contextWeight;
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
function startsElsewhere(terms: readonly Term[], index: PassageIndex): boolean {
  const first = terms.find(({ role, word }) => role === 'word' && !conditionModifiers.has(word));
  if (!first || first.isCommon) return false;
  const kind = kindOfWord(first.word);
  if (kind !== undefined) return kind === 'condition';
  return index.rarity(first.key) === index.highestRarity && !/(?:ed|ing|ly)$/.test(first.word);
}

/** Tells for a source whether some of these substances is one of which it says nothing at all. */
function createUnknown(index: PassageIndex, substances: ReadonlySet<string>): (sourceAt: number) => boolean {
  const known = [...substances].map((key) => {
    const holders = [...index.cover(new Map([[key, 1]])).keys()];
    return new Set(holders.map((at) => index.entries[at]?.sourceAt));
  });
  return (sourceAt) => known.some((holders) => !holders.has(sourceAt));
}

function countEach(keys: ReadonlySet<string>): Map<string, number> {
  return new Map(Array.from(keys, (key) => [key, 1]));
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
