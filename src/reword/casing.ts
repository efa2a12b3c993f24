/** Gives `text` the capital that the words it replaces had: at a sentence start, in capitals, in a title. */
export function matchCase(text: string, replaced: string): string {
  const first = replaced.match(/\p{L}/u)?.[0];
  // "I" has its capital wherever it stands.
  if (!first || text === '' || /^I\b/.test(replaced)) return text;
  const letters = replaced.replace(/[^\p{L}]/gu, '');
  if (letters.length > 3 && letters === letters.toUpperCase()) return text.toUpperCase();
  return first === first.toUpperCase() ? capitalise(text) : text;
}

const small = /^(?:an?|the|and|or|of|in|on|to|for|by|with|as|at)$/;

/** Gives every word but the small ones a capital, as a heading in title case does. */
export function titleCase(text: string): string {
  return text.replace(/[\p{L}’'-]+/gu, (word) => (small.test(word) ? word : capitalise(word)));
}

/** Capitalises the first letter, and nothing else. */
export function capitalise(text: string): string {
  return text.replace(
    /^([^\p{L}\p{N}]*)(\p{L})/u,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}

/**
 * Lower-cases the first letter of a word that was capitalised only because it began a sentence. A
 * word with another capital or a digit stays (DNA, IL-6), and so does one that the draft
 * capitalises in mid-sentence: a name.
 */
export function decapitalise(word: string, draft: string): string {
  if (!/^\p{Lu}[\p{Ll}’'-]*$/u.test(word) || word === 'I') return word;
  return isNameIn(word, draft) ? word : word.charAt(0).toLowerCase() + word.slice(1);
}

function isNameIn(word: string, draft: string): boolean {
  for (let at = draft.indexOf(word); at >= 0; at = draft.indexOf(word, at + word.length)) {
    const before = draft.slice(Math.max(0, at - 2), at);
    const after = draft.slice(at + word.length, at + word.length + 1);
    if (/^[\p{Ll},;]\s$/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return true;
  }
  return false;
}
