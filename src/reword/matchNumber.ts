/** Nouns that wordings offer in the singular, as the words they answer most often stand. */
const offered = /^((?:new )?(?:finding|step|change|development|option|treatment|drug|test|study))(?= in$|$)/;
const plural = /(?:[^su\s]s|strides|studies) *(?:in|for|forward|ahead|toward|towards)?$/i;

/** "Significant advances" → "findings": the noun of a wording in the number of the words it replaces. */
export function matchNumber(text: string, replaced: string): string {
  if (!plural.test(replaced) || /['’]s$/.test(replaced)) return text;
  return text.replace(offered, (noun) => (noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`));
}
