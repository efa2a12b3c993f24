import {
  adjectivesInLy,
  adverbs,
  commonVerbs,
  conjunctions,
  determiners,
  formsOfBe,
  formsOfDo,
  formsOfHave,
  irregularPlurals,
  modals,
  prepositions,
  verbsOrNouns,
} from '../../lexicons/strength/wordClasses.ts';
import type { Word } from '../../model.ts';

/** The word at a place, lower case; '' beyond either end. */
export function wordAt(words: readonly Word[], at: number): string {
  return words[at]?.lower ?? '';
}

/** True for a word that may stand between a verb and its helpers or its object. */
export function isAdverb(word: string): boolean {
  return adverbs.has(word) || (word.length > 4 && word.endsWith('ly') && !adjectivesInLy.has(word));
}

/** The nearest place before `at` that holds no adverb; -1 where there is none. */
export function beforeAdverbs(words: readonly Word[], at: number): number {
  let left = at - 1;
  while (left >= 0 && isAdverb(wordAt(words, left))) left -= 1;
  return left;
}

/** True for a form of be, have or do, or a modal. */
export function isHelper(word: string): boolean {
  return formsOfBe.has(word) || formsOfHave.has(word) || formsOfDo.has(word) || modals.has(word);
}

/** True for a word no noun phrase begins with. */
export function cannotBeginObject(word: string): boolean {
  return prepositions.has(word) || conjunctions.has(word) || isHelper(word);
}

/** True for a word that can be the subject of a verb without -s. */
export function looksPlural(word: string): boolean {
  return irregularPlurals.has(word) || (word.endsWith('s') && !/(?:ss|us|is)$/.test(word));
}

/** 1 for each word that is a finite verb whatever else its clause holds: a helper or a common verb. */
export function findPlainVerbs(words: readonly Word[], text: string): Uint8Array {
  const plain = new Uint8Array(words.length + 1);
  words.forEach(({ start }, at) => {
    // "patient-reported" is no verb.
    if (text.charCodeAt(start - 1) !== 45 && isPlainVerb(words, at)) plain[at] = 1;
  });
  return plain;
}

function isPlainVerb(words: readonly Word[], at: number): boolean {
  const word = wordAt(words, at);
  // "having diabetes", "been": forms that need a helper are no finite verbs.
  if (isHelper(word)) return !/^(?:having|being|been|be)$/.test(word);
  if (!commonVerbs.has(word)) return false;
  const before = wordAt(words, at - 1);
  if (before === 'to') return false;
  return !verbsOrNouns.has(word) || isVerbNotNoun(word, before, wordAt(words, at + 1));
}

/** "patients need", "programmes use"; not "the need", "the use of". */
function isVerbNotNoun(word: string, before: string, next: string): boolean {
  if (next === 'to' && (word === 'need' || word === 'needs')) return before !== 'the' && before !== 'a';
  if (before === '' || (!word.endsWith('s') && !looksPlural(before))) return false;
  if (determiners.has(before) || prepositions.has(before) || conjunctions.has(before)) return false;
  return next !== 'of' && !formsOfBe.has(next);
}
