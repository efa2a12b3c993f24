import type { Cue } from '../../claims/cue.ts';
import { cuesOf, hasCue, type ReadSentence } from '../../claims/sentence.ts';
import type { Place } from '../rule.ts';
import { concludes } from '../spin/conclusionOf.ts';

/** Words for the writers, and words that stand for anything. */
const nobody = new Set(['we', 'our', 'us', 'them', 'adult']);
/** Words that stand for people only where no animal is near: "adult mice". */
const ofEither = /^(?:adults|individuals|person|persons|infants|babies|mothers|man|cases|subjects)$/;
/** Organisms, cells and diseases that only animals are given: the writer says of what the sentence holds. */
const organism =
  /^(?:mammals?|mammalian|metazoans?|vertebrates?|embryos?|larvae|larval|fl(?:y|ies)|worms?|plants?|yeasts?|mosquito(?:es)?|insects?|ciliates?|organisms?|species|animal|experimental|preclinical|conserved|cultured?|vivo|vitro|transgenic|transgene|xenograft(?:ed)?|allografts?|wistar|i?pscs?|m?escs?|fibroblasts|oocytes?|eae|eam|eau|s(?:h)?iv|simian)$/;
/**
 * "Sod1(-/-)", "C57BL/6", "in this model", "a model of colitis", "in colitis models", "of the cat",
 * "in cancer cells".
 */
const strain =
  /[-–−+]\/[-–−+]|\b(?:C57|BALB|Sprague)|\b(?:this|these|our|the) (?:\p{L}+ )?models?\b|\bmodels? of\b|\b(?:DSS|streptozotocin|STZ|bleomycin|collagen|antigen|carrageenan|MPTP|ovalbumin|OVA)-induced\b|\bin (?:\S+ ){0,2}models\b|\b(?:in|of) the (?:adult )?(?:cat|cow|chick|goat|hen|horse|ewe)\b|\bin (?:\S+ ){0,2}(?:cancer|tumou?r|stem|ES|leuk[ae]+mia|melanoma|carcinoma|myogenic|progenitor) cells\b/u;
/** Yeast has a name of its own, and nobody takes it for people. */
const yeast = /^(?:yeast|pombe|cerevisiae)$/;

/** Words of what is only supposed. */
const supposes = /^(?:may|might|could|would|perhaps|possibly|probably)$/;

/** True for a sentence that says in what something was seen. */
export function namesSubject(sentence: ReadSentence, prose: string): boolean {
  return (
    hasCue(sentence, 'animal') ||
    hasCue(sentence, 'cells') ||
    sentence.words.some(({ lower }) => organism.test(lower)) ||
    strain.test(prose.slice(sentence.start, sentence.end))
  );
}

/** True for a sentence that names people who could have been studied. */
function namesPeople(sentence: ReadSentence): boolean {
  const isOfAnimals = hasCue(sentence, 'animal');
  return cuesOf(sentence, 'people').some(
    ({ entry: { say } }) => !nobody.has(say) && !(isOfAnimals && ofEither.test(say)),
  );
}

/**
 * True where a draft names animals as what it studied, more than in passing, and no people.
 */
export function isOfAnimals(place: Place): boolean {
  const { reading, sentence, document, part } = place;
  const { animal, title } = document;
  if (!animal || yeast.test(animal) || isOfPeople(place)) return false;
  if (title !== undefined && isNamedIn(title, animal)) return true;
  if (part === 'conclusion') return true;
  const naming = reading.sentences.filter(({ cues }) => cues.some(isAnimal));
  return (
    naming.length > 1 ||
    // An ordinary paragraph may end on what is only supposed.
    ((concludes(place) || !sentence.words.some(({ lower }) => supposes.test(lower))) &&
      naming.some((each) => tellsOfStudiedAnimals(each, reading.block.prose)))
  );
}

/** "In mice", "rats were given": whole animals, where a rat enzyme or a mouse antibody may be a tool. */
const wholeAnimals =
  /^(?:mice|rats|rodents|hamsters|rabbits|gerbils|guinea pigs|zebrafish|drosophila|nematodes|.*elegans|monkeys|macaques|pigs|piglets|swine|dogs|sheep|calves|ferrets|animals|.*models?|xenografts?|.*flies|.*worms)$/;
const ofOthers = /\b(?:previous|been|recent|known|earlier)/iu;

/** True for a sentence that tells of whole animals, and not of what others saw in them. */
function tellsOfStudiedAnimals(sentence: ReadSentence, prose: string): boolean {
  return (
    sentence.cues.some(({ lexicon, entry }) => lexicon === 'animal' && wholeAnimals.test(entry.say)) &&
    !ofOthers.test(prose.slice(sentence.start, sentence.end))
  );
}

/** True where a title has the words as words: "rat" is not in "concentration". */
function isNamedIn(title: string, words: string): boolean {
  const plain = (text: string) => ` ${text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return plain(title).includes(plain(words));
}

function isAnimal({ lexicon, entry }: Cue): boolean {
  return lexicon === 'animal' && !yeast.test(entry.say);
}

const peopleInTitle = /\b(?:humans?|patients?|people|women|men|children|infants|adults)\b/i;

/**
 * True where people were studied too, here or in another part of the draft. People in one sentence may
 * be those who have the disease; where the conclusion speaks of them too, they are taken for studied.
 */
function isOfPeople({ sentence, reading: { facts, sentences }, document }: Place): boolean {
  const { participants, trial, observational, title } = document;
  if (title !== undefined && peopleInTitle.test(title)) return true;
  const people = sentences.filter((each) => each.start < sentence.start && namesPeople(each)).length;
  if (participants === undefined && trial === undefined && observational === undefined)
    return people > (namesPeople(sentence) ? 0 : 1);
  // "Rats were randomised": words of design alone name nobody, if this is where they stand.
  const isToldHere =
    participants === facts.participants && trial === facts.trial && observational === facts.observational;
  return !isToldHere || people > 0;
}
