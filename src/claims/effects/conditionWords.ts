/**
 * Endings that make a word a medical condition: arthritis, fibrosis, lymphoma, anaemia, neuropathy,
 * neuralgia. Words of everyday or method language that share an ending are named.
 */
const conditionEnding = /(?:itis|osis|oma|[ae]emia|opathy|algia|plegia|penia|uria|phobia)$/;
const notConditions = new Set([
  'diploma',
  'diagnosis',
  'prognosis',
  'hypnosis',
  'aroma',
  'coma',
  'mitosis',
  'osmosis',
  'symbiosis',
  'homeopathy',
]);

/** True for a word that names a condition by its ending; `word` is lower case. */
export function looksLikeCondition(word: string): boolean {
  return word.length > 5 && conditionEnding.test(word) && !notConditions.has(word);
}
