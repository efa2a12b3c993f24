import type { Span } from '../model.ts';

/** Vowel letters that sound as consonants, and the reverse, at the start of a word. */
const soundsAsConsonant = /^(?:uni(?!n)|use|usu|uti|eu|one\b|once\b)/i;
const soundsAsVowel = /^(?:hour|honest|heir|8|11\b|18\b)/i;

function takesAn(word: string): boolean {
  if (soundsAsVowel.test(word)) return true;
  return /^[aeiou]/i.test(word) && !soundsAsConsonant.test(word);
}

/** The indefinite article that a text takes. */
export function chooseArticle(text: string): 'a' | 'an' {
  return takesAn(text) ? 'an' : 'a';
}

/**
 * Widens an edit over "a" or "an" before it, when the wording needs the other one: "a breakthrough"
 * → "an advance". `next` is the text that follows the edit, for a wording that deletes.
 */
export function fitArticle(
  draft: string,
  edit: Span & { readonly text: string },
): Span & { readonly text: string } {
  const before = /(^|[^\p{L}\p{N}])(an?)(\s+)$/iu.exec(draft.slice(Math.max(0, edit.start - 8), edit.start));
  const following = edit.text === '' ? draft.slice(edit.end, edit.end + 24).trimStart() : edit.text;
  if (!before || following === '') return edit;
  const [, , article = '', space = ''] = before;
  const wanted = chooseArticle(following);
  if (article.toLowerCase() === wanted) return edit;
  const cased = article.charAt(0) === 'A' ? `A${wanted.slice(1)}` : wanted;
  return {
    start: edit.start - article.length - space.length,
    end: edit.end,
    text: cased + space + edit.text,
  };
}
