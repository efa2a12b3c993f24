import type { Cue } from '../../claims/cue.ts';
import { cuesOf, hasCue, type ReadSentence } from '../../claims/sentence.ts';
import type { Place } from '../rule.ts';

/** Words for the writers, and words that stand for anything. */
const nobody = new Set(['we', 'our', 'us', 'them', 'adult']);
/** Words that stand for people only where no animal is near: "adult mice". */
const ofEither = /^(?:adults|individuals|person|persons|infants|babies|mothers|man|cases|subjects)$/;
/** Organisms, and diseases that only animals are given: the writer says of what the sentence holds. */
const organism =
  /^(?:mammals?|mammalian|vertebrates?|embryos?|larvae|larval|fl(?:y|ies)|worms?|plants?|yeasts?|organisms?|species|animal|experimental|preclinical|cultured?|eae|eam|eau)$/;
/** "Sod1(-/-)", "in this model", "a model of colitis", "in colitis models". */
const strain =
  /[-–−+]\/[-–−+]|\b(?:this|these|our|the) (?:\p{L}+ )?models?\b|\bmodels? of\b|\bin (?:\S+ ){0,2}models\b/u;
/** Yeast has a name of its own, and nobody takes it for people. */
const yeast = /^(?:yeast|pombe|cerevisiae)$/;

/** What readers would take for themselves, by how it begins. */
const ofHealth =
  /^(?:therap|diseas|disorder|syndrome|patholog|pathogen|pathophys|cancer|tumou?r|leuk[ae]+mi|lymphoma|metasta|obes|diabet|insulin|glucose|metabol|weight|adipos|lipid|cholesterol|fats?$|diet|food|feeding|eating|appetite|exercise|muscle|behavio|anxi|depress|memory|learning|cognit|pain|itch|sleep|stress|lifespan|ag(?:e)?ing$|longevity|inflammat|fibro(?:sis|tic)|infect|vaccin|immun|allerg|asthma|toxic|drugs?$|treat|dose|clinical|injur|wound|heal|repair|regenerat|stroke|isch[ae]+mi|cardio|cardiac|heart|hypertens|blood|kidney|renal|hepati|liver|lung|bone|brain|neurodegener|fertil|survival|mortality|protect|prevent|organ$|tissues?$)/;

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
 * True where a draft names animals as what it studied, more than in passing, and no people. Where its
 * title does not name them, it must also speak of what readers would take for themselves: how a
 * protein folds is about no species in particular.
 */
export function isOfAnimals(place: Place): boolean {
  const { reading, sentence, document, part } = place;
  const { animal, title } = document;
  if (!animal || yeast.test(animal) || isOfPeople(place)) return false;
  if (title !== undefined && isNamedIn(title, animal)) return true;
  if (!isOfHealth(sentence)) return false;
  return part === 'conclusion' || reading.sentences.filter(({ cues }) => cues.some(isAnimal)).length > 1;
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

function isOfHealth(sentence: ReadSentence): boolean {
  return (
    hasCue(sentence, 'health outcome') ||
    hasCue(sentence, 'treatable condition') ||
    hasCue(sentence, 'treatment') ||
    sentence.words.some(({ lower }) => ofHealth.test(lower))
  );
}
