import { hasCue, type ReadSentence } from '../../claims/sentence.ts';
import type { Hit, Place, Rule } from '../rule.ts';
import { concludes, conclusionOf } from '../spin/conclusionOf.ts';
import { asSubjects } from './asSubjects.ts';
import { isOfAnimals, namesSubject } from './ofAnimals.ts';
import { findTold, mayTell } from './told.ts';

/** What a method will be good for is no finding. */
const isOutlook =
  /\b(?:methods?|techniques?|tools?|systems?|technology|assays?|models?|resource) (?:\p{Ll}+ )?(?:could|can|may|will|should) be (?:used|useful)|\bfeasib|\b(?:pav\p{Ll}+|open\p{Ll}*) the (?:way|door)|\b(?:screening|genetic tools?|warranted|will be|opportunit\p{Ll}+|recent advances|review)\b|\bwe (?:examine|discuss|review|summari[sz]e)\b|^(?:If|Future|Knowledge|Understanding|The (?:ability|possibility))\b|\braises? the (?:potential|prospect)\b|\bwill (?:facilitate|allow|help|enable|aid)\b/iu;

/** What a conclusion says of people who were not studied: "remains to be proven", "trials in people". */
const limits =
  /\bremains? to be (?:proven|studied|shown|tested|seen|confirmed|established|determined)\b|\b(?:trials?|studies) in (?:humans?|people|patients)\b|\bhuman (?:trials|studies)\b/iu;

/** How long a paragraph is that stands alone as an abstract, in sentences and in characters. */
const fewest = 3;
const shortest = 300;

/** The last sentence of a paragraph as long as an abstract, in a draft that has no other. */
function closesAbstract({ sentence, reading, document }: Place): boolean {
  const { block, sentences } = reading;
  return (
    sentence === sentences.at(-1) &&
    sentences.length >= fewest &&
    block.kind === 'paragraph' &&
    !block.quoted &&
    block.prose.length >= shortest &&
    document.abstract === undefined
  );
}

/** A conclusion longer than this, in sentences, is none. */
const longest = 60;

/**
 * The first finding at the end of a text about animals, where the conclusion names nobody it holds of and
 * is of the kind asked for.
 */
export function findDropped(place: Place, isAsked: (place: Place) => boolean): readonly Hit[] {
  const { sentence, reading, document } = place;
  const { prose } = reading.block;
  if (!concludes(place) && !closesAbstract(place)) return [];
  if (document.animal === undefined || reading.sentences.length > longest) return [];
  if (!isAsked(place) || !isOfAnimals(place)) return [];
  const conclusion = conclusionOf(place);
  const isLimited = (each: ReadSentence) =>
    namesSubject(each, prose) ||
    hasCue(each, 'limit stated') ||
    limits.test(prose.slice(each.start, each.end));
  if ([sentence, ...conclusion].some(isLimited)) return [];
  if (isOutlook.test(prose.slice(sentence.start, sentence.end))) return [];
  const told = findTold(place);
  const isSaidBefore = conclusion.some(
    (each) => each.start < sentence.start && findTold({ ...place, sentence: each }),
  );
  if (!told || isSaidBefore) return [];
  const { start, end } = told;
  const animals = asSubjects(document.animal);
  return [{ start, end, candidates: [{ text: ` in ${animals}`, place: 'sentence end' }] }];
}

/** Findings in animals are also told of a treatment, a group or a link, by no verb that is known. */
export const mayDrop = [
  ...mayTell,
  'treatment',
  'causal link',
  'comparator',
  'negator',
] as const satisfies Rule['needs'];
