import { findSample } from '../../claims/study/sample.ts';
import type { Species } from '../../model.ts';
import { findQuantities } from '../../text/quantities.ts';
import { splitSentences } from '../../text/sentences.ts';
import { quoteCue } from './quoteCue.ts';

/** How many a source studied, with the words that tell it. */
export interface FoundSampleSize {
  readonly n: number;
  readonly cue: string;
}

/** Those counted are no sample of people or animals: what a review gathered, what was taken of them. */
const gathered =
  /\b(?:trials|stud(?:y|ies)|surveys|samples|specimens|tumou?rs|eyes|knees|hips|births|households|families)$/i;
/** Others' figures, or a whole population's. */
const ofOthers =
  /\b(?:previous|prior|earlier|worldwide|globally|each year|every year|annually|per year|in the united states|estimated|million)\b/i;
/** What was done to a sample of one's own. */
const own =
  /\b(?:we|were|was|included|including|enrol\w*|recruit\w*|random\w*|assigned|studied|total of|participants?|followed|completed|underwent|received|analy[sz]ed|involving|among|in \d|data (?:from|on|of)|cohort|sample|consecutive|cases?|subjects|interviewed|respon\w+|n ?=)\b/i;
/** Two of these in a sentence are the sizes of arms. */
const ofArm = /\bn ?= ?\d/g;
const total = /\b(?:a total of|in total|in all|altogether|overall,?)\s+$/i;

/**
 * How many a source studied: the number of the first sentence that counts a sample of its own, or the one
 * called the total; a title counts its own. A count of trials, of tissue, or of other people's patients is none.
 */
export function readSampleSize(title: string, body: string, species: Species): FoundSampleSize | undefined {
  return species === 'cells'
    ? undefined
    : (countedIn(title, () => true) ?? countedIn(body, (sentence) => own.test(sentence)));
}

function countedIn(body: string, isOwn: (sentence: string) => boolean): FoundSampleSize | undefined {
  let first: FoundSampleSize | undefined;
  for (const { start, end } of splitSentences(body)) {
    const quantities = findQuantities(body, start, end);
    if (quantities.length === 0) continue;
    const sample = findSample({ quantities, start, end }, body);
    if (!sample) continue;
    const sentence = body.slice(start, end);
    if ((sentence.match(ofArm) ?? []).length > 1) continue;
    const words = body.slice(sample.start, sample.end);
    if (gathered.test(words) || ofOthers.test(sentence) || !isOwn(sentence)) continue;
    const n = quantities.find((each) => each.start === sample.start)?.value;
    if (n === undefined) continue;
    const found = { n, cue: quoteCue(body, sample.start, sample.end) };
    if (total.test(body.slice(Math.max(start, sample.start - 20), sample.start))) return found;
    first ??= found;
  }
  return first;
}
