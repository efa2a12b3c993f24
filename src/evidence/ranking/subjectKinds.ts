import { looksLikeCondition } from '../../claims/effects/conditionWords.ts';
import {
  classNames,
  conditionModifiers,
  conditionNames,
  drugEnding,
  drugNames,
  referringNames,
} from './subjectWords.ts';
import type { Term } from './terms.ts';

/** What a word or a phrase names: something given, something suffered, a class of things given, or "the drug". */
export type SubjectKind = 'substance' | 'condition' | 'class' | 'reference';

/** What one word names by itself, if anything. */
export function kindOfWord(word: string): SubjectKind | undefined {
  if (referringNames.has(word)) return 'reference';
  if (classNames.has(word)) return 'class';
  if (conditionNames.has(word)) return 'condition';
  if (drugNames.has(word) || drugEnding.test(word)) return 'substance';
  return looksLikeCondition(word) ? 'condition' : undefined;
}

/** What an entry of a record's `about` names. Whatever is no known condition or class is taken for a substance. */
export function kindOfPhrase(terms: readonly Term[]): SubjectKind {
  const kinds = terms.map((term) => kindOfWord(term.word));
  if (terms.some((term) => conditionModifiers.has(term.word) && term.word !== 'treatment'))
    return 'condition';
  if (kinds.includes('substance')) return 'substance';
  if (kinds.includes('condition')) return 'condition';
  return kinds.length > 0 && kinds.every((kind) => kind === 'class' || kind === 'reference')
    ? 'class'
    : 'substance';
}

/** The words of an entry that a claim has to hold, so that "major depressive disorder" needs only "depressive". */
export function decisiveTerms(terms: readonly Term[], kind: SubjectKind): readonly Term[] {
  const words = terms.filter((term) => term.role !== 'whole');
  if (kind !== 'condition') return words;
  const decisive = words.filter((term) => !conditionModifiers.has(term.word));
  return decisive.length > 0 ? decisive : words;
}
