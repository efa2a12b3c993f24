const noun =
  '(?:mice|rats?|rodents?|hamsters?|rabbits?|guinea pigs?|gerbils?|ferrets?|zebrafish|drosophila(?: melanogaster)?|flies|(?:c\\. |caenorhabditis )?elegans|nematodes?|worms|monkeys?|macaques?|primates|pigs?|piglets|swine|dogs?|sheep|cats?|chickens?|chicks?|xenopus(?: laevis)?|animals|xenografts|knock-?outs)';
/** Named with the article, one stands for its kind: "in the mouse". */
const oneOfItsKind = '(?:mouse|rat|fly|worm|rabbit|pig|dog|cat|nematode|monkey|primate|embryo)';
const adjective =
  '(?:mouse|murine|rat|rodent|rabbit|guinea pig|zebrafish|drosophila(?: melanogaster)?|fly|worm|monkey|macaque|primate|porcine|canine|chicken|chick|animal|xenopus(?: laevis)?)';
/** Words of the noun phrase between the preposition and the animals: "in aging male ob/ob mice". */
const between =
  "(?:(?!(?:and|or|that|which|by|of|in|from|to|for|with|is|are|was|were)\\b)[\\p{L}\\d()+/–−'’-]+ ){0,4}?";
/** Behind the animals the noun phrase ends: what follows is no noun of theirs. */
const ends =
  '(?=[,.;:)]|$| (?:\\(|(?:and|or|but|that|which|with|without|by|in|of|to|through|from|via|during|after|before|at|on|for|as|is|are|was|were|may|can|has|have|had|than|when|while|whereas|where|whose|under|within|due|using|lacking|\\p{Ll}+ed|\\p{Ll}+ing|independent|results?|contributes|provide|show|suggest|reveal|leads?|causes?|prevents?|reduces?|increases?|impairs?|given|fed)\\b))';

/** "in a mouse model of stroke" → "in stroke". */
const modelOf = new RegExp(
  `\\b(in|of|from) (?:(?:an?|the|this|these|our|two|several) )?${between}${adjective}(?: ${between})?(?:models?|systems?) (?:of|for) `,
  'giu',
);
/** "in these mice", "of ob/ob mice", "in a rat model", "in the mouse". */
const phrase = new RegExp(
  `,? \\b(?:in|of|from|among|to|by|for|on) (?:(?:both|all) )?(?:an? |the |these |this |our )?${between}(?:${adjective} models?|${noun}${ends}|(?<=\\bthe (?:adult |developing )?)${oneOfItsKind})${ends}`,
  'giu',
);
const withArticle = new RegExp(`\\b(an?) ${adjective} (?=(\\p{L}))`, 'giu');
const ahead = new RegExp(`\\b${adjective} (?=(?!(?:and|or|is|are|was|were|of|to|in)\\b)\\p{L})`, 'giu');
/** "mouse and rat livers": taking one of two away leaves no sentence. */
const twoKinds = new RegExp(
  `\\b(?:${noun}|${adjective}) (?:and|or|versus|vs\\.?) (?:\\p{L}+ )?(?:${noun}|${adjective})\\b`,
  'iu',
);
/** Words that cannot end a sentence or a clause: what they belonged to is gone. */
const dangling =
  /\b(?:all|some|both|most|each|none|half|percent|that|the|an?|and|or|not|than|versus|their|these|those|our|seen|found|found only|similar|compared|relative)\s*(?:[.,;)]|\p{Ll}+ed in\b)|\b(?:than|and|or|the|an?) (?:by|in|of|to|from|with|treated|lacking|is|are|was|were|than)\b/iu;
const opening = new RegExp(
  `^(?:Moreover, |Furthermore, |Thus, |Finally, |Here, )?In (?:the |these |a |both )?${between}(?:${noun}|${adjective} models?), (\\p{L})`,
  'u',
);
/** "protects mice from", "made rats resistant to". */
const object = new RegExp(
  `\\b(protect\\p{Ll}*|sensiti[sz]\\p{Ll}+|predispos\\p{Ll}+|render\\p{Ll}+|ma[kd]e\\p{Ll}*|treat(?:ed|ing)) (?:the |these )?${between}(?:${noun}) (?=(?:from|against|to|with)\\b)`,
  'giu',
);
const alive = / in vivo(?=[,.;]| (?:and|but|by)\b)/giu;

/**
 * A sentence without the words that name its animals, where what is left reads as a sentence:
 * "in mice", "in vivo", "of rats" and "murine" go, "a mouse model of stroke" becomes "stroke". Animals
 * that are the subject stay. The sentence itself where nothing readable would be left.
 */
export function removeSpecies(sentence: string): string {
  if (twoKinds.test(sentence)) return sentence;
  const left = sentence
    .replace(opening, (_, letter: string) => letter.toUpperCase())
    .replace(modelOf, '$1 ')
    .replace(phrase, '')
    .replace(object, '$1 ')
    .replace(withArticle, (_, _article: string, letter: string) => (/[aeiou]/i.test(letter) ? 'an ' : 'a '))
    .replace(ahead, '')
    .replace(alive, '');
  if (dangling.test(left)) return sentence;
  return sentence.startsWith(left.slice(0, 1))
    ? left
    : left.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
