import type { Species } from '../../model.ts';
import { quoteCue } from './quoteCue.ts';

/** Who was studied in a source's own words, which are their own cue. */
const named =
  '(?:(?:in|out)?patients|participants|volunteers|subjects|individuals|women|men|adults|children|adolescents|teenagers|infants|newborns|neonates|boys|girls|veterans|people|persons|residents|nurses|physicians|doctors|students|smokers|athletes|survivors|carriers|twins|mothers|workers|households)';
/** Words that cannot be part of who was studied. */
const ends =
  '(?:were|was|is|are|had|have|has|who|that|which|and|or|but|to|from|by|for|after|before|during|into|than|as|when|while|at|between|using|versus|vs|compared|treated|given|received|randomi[sz]ed|randomly|enrolled|recruited|included|showed|did|will|may|can|a|an|our|their|its|we|p|only|both|each|all|other|such|million|billion|most|many|some|more|these|those)';
const modifier = `(?:(?!${ends}\\b|in\\b|of\\b|with\\b|on\\b|the\\b|among\\b|\\d)[\\p{L}][\\p{L}\\d'’/-]*\\s)`;
const state = `(?:\\s(?:with|without|undergoing|receiving|aged|living with|admitted (?:to|with|for)|hospitali[sz]ed (?:with|for)|at (?:high|low|increased) risk of|on(?= \\w+ (?:therapy|dialysis|treatment)))(?:\\s(?:(?:to|and|or) (?=\\d))?(?!${ends}\\b|in\\b|the\\b)[\\p{L}\\d][\\p{L}\\d'’/≥≤<>–-]*){1,7})?`;
const people = new RegExp(
  `\\b(?:in|among|of|from|for|on|included|enrolled|recruited|studied|that|assigned|involving|examined|followed|surveyed|interviewed|total of) (?:the |these )?(?:\\d[\\d, ]*\\s)?(${modifier}{0,3}${named}(?: (?:and|or) (?:${modifier})?${named})?${state})`,
  'giu',
);
const countedPeople = new RegExp(`\\b\\d[\\d, ]*\\s(${modifier}{0,3}${named}${state})`, 'giu');
const kindOfAnimal =
  '(?:adult|aged|old|young|juvenile|male|female|pregnant|neonatal|newborn|suckling|diabetic|hypertensive|obese|lean|transgenic|knockout|wild-type|germ-free|stressed|spontaneously|sprague-dawley|wistar|rhesus|cynomolgus|new zealand white|c57bl\\/6\\w?|balb\\/c)';
const animals = new RegExp(
  `\\b((?:${kindOfAnimal} ){0,3}(?:mice|rats|rabbits|pigs|piglets|dogs|sheep|hamsters|guinea pigs|zebrafish|drosophila|monkeys|macaques|rodents|ferrets|chickens|cattle|horses|goats))\\b|\\b(mouse|murine|rat|rodent|zebrafish|drosophila|caenorhabditis elegans|c\\. elegans|xenopus|rabbit|porcine|canine)\\b`,
  'iu',
);
/** A state of people tells more than their bare name. */
const tells = /\s(?:with|without|undergoing|receiving|aged|living|admitted|hospitali[sz]ed|at)\s/i;
/** Names no more than that they took part. */
const bare =
  /^(?:patients|participants|subjects|individuals|people|persons|volunteers|controls|control subjects|healthy controls)$/i;

/**
 * Whom a source studied, in its own words: "adults with treatment-resistant depression", "rats"; '' where
 * it does not say. The title is asked first, then the sentences; words that tell the people's state go before
 * bare names. Cells are called cells.
 */
export function readPopulation(title: string, body: string, species: Species): string {
  if (species === 'cells') return 'cells';
  if (species === 'animal') return nameAnimals(title) || nameAnimals(body) || 'animals';
  const candidates = [title, body].flatMap((text) =>
    [...text.matchAll(people), ...text.matchAll(countedPeople)].map(([, words = '']) => words.trim()),
  );
  const best =
    candidates.find((words) => tells.test(words)) ?? candidates.find((words) => !bare.test(words)) ?? '';
  return lowerFirst(quoteCue(best, 0, best.length));
}

function nameAnimals(text: string): string {
  const [, plural, single] = animals.exec(text) ?? [];
  if (plural === undefined) return single ? (kinds.get(single.toLowerCase()) ?? single) : '';
  return lowerFirst(plural);
}

const kinds: ReadonlyMap<string, string> = new Map([
  ['mouse', 'mice'],
  ['murine', 'mice'],
  ['rat', 'rats'],
  ['rodent', 'rodents'],
  ['rabbit', 'rabbits'],
  ['porcine', 'pigs'],
  ['canine', 'dogs'],
  ['drosophila', 'fruit flies'],
  ['caenorhabditis elegans', 'roundworms'],
  ['c. elegans', 'roundworms'],
  ['xenopus', 'frogs'],
]);

const plain = new RegExp(
  `^(?:${named}|${kindOfAnimal}|older|elderly|healthy|hospitali[sz]ed|postmenopausal|premenopausal|overweight|preterm|critically|middle-aged|mice|rats|rabbits|pigs|piglets|dogs|sheep|hamsters|guinea|zebrafish|monkeys|macaques|rodents)\\b`,
  'iu',
);

/** "Patients" at the head of a sentence → "patients"; "Norwegian women" stays. */
function lowerFirst(words: string): string {
  return plain.test(words) && !/^\p{Lu}{2}/u.test(words)
    ? `${words.charAt(0).toLowerCase()}${words.slice(1)}`
    : words;
}
