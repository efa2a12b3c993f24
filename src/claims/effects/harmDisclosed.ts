import { cuesOf, type ReadSentence } from '../sentence.ts';
import type { Assertion } from './assertion.ts';
import { looksLikeCondition } from './conditionWords.ts';

/** "can cause a rash", "a condition that causes pain": a warning, or a definition. */
const warnsOrDefines = /^(?:can|that|which|and|or|also|often)$/;
/** "Rarely, it causes": a side effect told. */
const rarely = /^(?:rarely|sometimes|occasionally|commonly|usually|frequently|uncommonly)$/;
/** What is settled (IARC group 1), and no news to anybody. */
const settled = /^(?:smoking|tobacco|asbestos)$/;
/** Diseases and germs whose names end otherwise than the rest: "malaria causes fever". */
const disease =
  /(?:malaria|pox|measles|mumps|polio|cholera|rabies|typhoid|coccus|monas|coli|plasmas?|viruses|viridae)$/;
/** Conditions that are told as causes of others ("stress causes ulcers"): a claim, not a definition. */
const exposures = new Set([
  'stress',
  'trauma',
  'grief',
  'panic',
  'insomnia',
  'inflammation',
  'obesity',
  'menopause',
]);
const anyDisease =
  /^(?:diseases?|disorders?|infections?|syndrome|conditions?|illness|illnesses|cancers?|tumou?rs?|flu|influenza|covid)$/;

const lessens = /^(?:reduce|lower|decrease|cut|diminish|lessen|slow|delay)$/;
/** What nobody wants less of. */
const wanted =
  /^(?:immune system|immunity|survival|fertility|libido|quality of life|wellbeing|well being|lifespan|life expectancy)$/;
const strength = /^(?:immune|immunity|ability|defences|defenses)$/;

/**
 * True where an assertion discloses a harm or tells what a disease is, which nobody should soften:
 * "measles causes fever", "the drug can cause nausea", "steroids lower your ability to fight infections".
 */
export function isHarmDisclosed(assertion: Assertion, sentence: ReadSentence, prose: string): boolean {
  const lessensSomething = lessens.test(assertion.verb.inflected?.verb ?? '');
  return isKnownCause(assertion, sentence, prose) || (lessensSomething && lessensGood(assertion, sentence));
}

function lessensGood({ verb, outcome }: Assertion, sentence: ReadSentence): boolean {
  const named = cuesOf(sentence, 'health outcome').find(({ first }) => first === outcome.first);
  return (
    (named !== undefined && wanted.test(named.entry.say)) ||
    sentence.words.slice(verb.last + 1, verb.last + 5).some(({ lower }) => strength.test(lower))
  );
}

/** True where "cause" tells what a disease or a germ does, warns ("can cause") or defines. */
export function isKnownCause({ verb, use }: Assertion, sentence: ReadSentence, prose: string): boolean {
  if (verb.inflected?.verb !== 'cause') return false;
  if (use === 'participle') return true;
  const word = sentence.words[verb.first - 1];
  if (!word) return false;
  const { lower, start, end } = word;
  const nearby = sentence.words.slice(Math.max(0, verb.first - 3), verb.first);
  if (nearby.some((near) => rarely.test(near.lower))) return true;
  if (warnsOrDefines.test(lower) || disease.test(lower) || looksLikeCondition(lower)) return true;
  // "MRSA causes", "amyotrophic lateral sclerosis (ALS) causes": the short names of diseases and germs.
  if (/^\p{Lu}{2,6}$/u.test(prose.slice(start, end))) return true;
  if (anyDisease.test(lower) || settled.test(lower)) return true;
  return (
    !exposures.has(lower) &&
    cuesOf(sentence, 'treatable condition').some(({ last }) => last === verb.first - 1)
  );
}
