const noun =
  '(?:mice|rats?|rodents?|hamsters?|rabbits?|guinea pigs?|gerbils?|ferrets?|zebrafish|drosophila(?: melanogaster)?|flies|(?:c\\. |caenorhabditis )elegans|nematodes?|worms|monkeys?|macaques?|primates|pigs?|piglets|swine|dogs?|sheep|cats?|chickens?|chicks?|xenopus(?: laevis)?|animals|xenografts)';
const adjective =
  '(?:mouse|murine|rat|rodent|rabbit|guinea pig|zebrafish|drosophila(?: melanogaster)?|fly|worm|monkey|macaque|primate|porcine|canine|chicken|chick|animal|xenopus(?: laevis)?)';
/** Words of the noun phrase between the preposition and the animals: "in aging male ob/ob mice". */
const between =
  "(?:(?!(?:and|or|that|which|by|of|in|from|to|for|with|is|are|was|were)\\b)[\\p{L}\\d()+/–'’-]+ ){0,4}?";
/** Behind the animals the noun phrase ends: what follows is no noun of theirs. */
const ends =
  '(?=[,.;:)]|$| (?:and|or|but|that|which|with|without|by|in|of|to|through|from|via|during|after|before|at|on|for|as|is|are|was|were|may|can|has|have|than|when|while|whereas|lacking|mediated|independent|compared|treated|fed)\\b)';

/** "in a mouse model of stroke" → "in stroke". */
const modelOf = new RegExp(
  `\\b(in|of|from) (?:(?:an?|the|this|these|our|two|several) )?${between}${adjective}(?: ${between})?(?:models?|systems?) (?:of|for) `,
  'giu',
);
/** "in these mice", "of ob/ob mice", "in a rat model". */
const phrase = new RegExp(
  `,? \\b(?:in|of|from|among|to|by|for|on) (?:an? |the |these |this |our )?${between}(?:${adjective} models?|${noun})${ends}`,
  'giu',
);
const withArticle = new RegExp(`\\b(an?) ${adjective} (?=(\\p{L}))`, 'giu');
const ahead = new RegExp(`\\b${adjective} (?=(?!(?:and|or|is|are|was|were|of|to|in)\\b)\\p{L})`, 'giu');
/** "mouse and rat livers": taking one of two away leaves no sentence. */
const twoKinds = new RegExp(
  `\\b(?:${noun}|${adjective}) (?:and|or|versus|vs\\.?) (?:\\p{L}+ )?(?:${noun}|${adjective})\\b`,
  'iu',
);
/** Words that cannot end a sentence: what they belonged to is gone. */
const dangling =
  /\b(?:all|some|both|most|each|none|half|percent|that|the|an?|and|or|their|these|our)\s*[.,;]/iu;
const opening = new RegExp(`^In (?:the |these )?${between}${noun}, (\\p{L})`, 'u');

/**
 * A sentence without the words that name its animals, where what is left reads as a sentence:
 * "in mice", "of rats" and "murine" go, "a mouse model of stroke" becomes "stroke". Animals that are
 * the subject stay. The sentence itself where nothing readable would be left.
 */
export function removeSpecies(sentence: string): string {
  if (twoKinds.test(sentence)) return sentence;
  const left = sentence
    .replace(opening, (_, letter: string) => letter.toUpperCase())
    .replace(modelOf, '$1 ')
    .replace(phrase, '')
    .replace(withArticle, (_, _article: string, letter: string) => (/[aeiou]/i.test(letter) ? 'an ' : 'a '))
    .replace(ahead, '');
  if (dangling.test(left)) return sentence;
  return sentence.startsWith(left.slice(0, 1))
    ? left
    : left.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
