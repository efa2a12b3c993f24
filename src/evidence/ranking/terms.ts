import { commonWords, functionWords } from '../../lexicons/functionWords.ts';
import type { Stem } from '../../text/stem.ts';

/** A word of a text as the index counts it. */
export interface Term {
  /** What is compared: the stem, folded. */
  readonly key: string;
  /** The word in lower case, before stemming. */
  readonly word: string;
  /** A compound ("IL-6") gives its parts and itself as a whole. Numbers never say what a text is about. */
  readonly role: 'word' | 'whole' | 'number';
  /** True for words that any medical sentence may hold. */
  readonly isCommon: boolean;
}

const wordPattern = /\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{N}]+(?:'\p{L}+)*(?:-[\p{L}\p{N}]+)*/gu;
/** The same for text of ASCII only, which most text is: three times as fast. */
const plainWordPattern = /\d+(?:[.,]\d+)+|[a-z\d]+(?:'[a-z]+)*(?:-[a-z\d]+)*/g;
const beyondAscii = /[\u0080-\uffff]/;

const greek: Readonly<Record<string, string>> = {
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  ε: 'epsilon',
  κ: 'kappa',
  λ: 'lambda',
  μ: 'mu',
  τ: 'tau',
  ω: 'omega',
};

const irregular: Readonly<Record<string, string>> = {
  mice: 'mouse',
  children: 'child',
  women: 'woman',
  men: 'man',
};

/**
 * Splits a text into the terms a search compares, function words left out, in order, repeats kept.
 * Compounds give parts and whole ("IL-6" → il, 6, il6), Greek letters become words, accents and
 * British spellings are folded, words are stemmed.
 */
export function readTerms(text: string, stem: Stem): Term[] {
  return splitWords(text).flatMap((word) => termsOf(word, stem));
}

/**
 * The words and compounds of a text, folded to lower case, in order. Whoever reads many texts asks
 * `termsOf` once for each.
 */
export function splitWords(text: string): readonly string[] {
  if (beyondAscii.test(text)) return fold(text).match(wordPattern) ?? [];
  return text.toLowerCase().match(plainWordPattern) ?? [];
}

/** The terms of one word or compound of `splitWords`; none for a function word. */
export function termsOf(word: string, stem: Stem): readonly Term[] {
  const parts = word.split('-').map(withoutPossessive);
  const terms = parts.filter((part) => !functionWords.has(part)).map((part) => termOf(part, stem));
  if (parts.length === 1) return terms;
  const whole = parts.join('');
  return [...terms, { key: stem(foldSpelling(whole)), word: whole, role: 'whole', isCommon: false }];
}

/** The term of one lower-case word or part of a compound, function words included. */
export function termOf(word: string, stem: Stem): Term {
  if (/^\p{N}/u.test(word) && !/\p{L}/u.test(word)) {
    return { key: word.replaceAll(',', ''), word, role: 'number', isCommon: false };
  }
  const key = stem(foldSpelling(Object.hasOwn(irregular, word) ? (irregular[word] ?? word) : word));
  return { key, word, role: 'word', isCommon: commonWords.has(word) };
}

/** One spelling for each letter: no accents, no glue, straight apostrophes, plain hyphens, Latin letters. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u00ad\u200b-\u200d\u2060\ufeff]+/gu, '')
    .toLowerCase()
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[‐‑]/g, '-')
    .replace(/[αβγδεκλμτω]/g, (letter) => greek[letter] ?? letter);
}

/** British and American spellings of medical words meet here; the result is compared, never shown. */
function foldSpelling(word: string): string {
  return word
    .replace(/ae|^oe/g, 'e')
    .replace(/our(?=$|s$|al$)/, 'or')
    .replace(/is(?=e$|ed$|es$|ing$|ation$|ations$)/, 'iz');
}

function withoutPossessive(word: string): string {
  return word.replace(/'s$|'$/, '');
}
