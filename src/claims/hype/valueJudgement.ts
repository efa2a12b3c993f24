import {
  alwaysJudge,
  judgeInCompany,
  judgeWhenAmplified,
  plainNouns,
  workNouns,
} from '../../lexicons/praise/hypeWords.ts';
import type { Word } from '../../model.ts';
import type { Cue } from '../cue.ts';
import type { ReadSentence } from '../sentence.ts';
import { amplifierOf } from './amplified.ts';
import { partnerOf } from './coordinated.ts';

/** How many words after an adjective its noun may stand: "innovative drug development program". */
const reach = 5;

/** A word that ends the noun phrase an adjective stands in. */
const endsPhrase =
  /^(?:of|in|on|for|to|with|from|by|at|that|which|who|is|are|was|were|be|has|have|will|can|may|as|than|into|about|using|under|during|after|before|within|between|among|through)$/;

/**
 * Step 1 of the guideline: is this a positive judgement at all? Some adjectives always judge
 * (innovative); others judge people's work and describe nature (a robust method, a robust response),
 * or judge as soon as they are turned up (truly unique).
 */
export function isValueJudgement(sentence: ReadSentence, cue: Cue, prose: string): boolean {
  if (isName(sentence, cue, prose)) return false;
  const adjective = prose.slice(cue.start, cue.end).toLowerCase().replace(/\s+/g, '-');
  if (alwaysJudge.has(adjective)) return true;
  const isAmplified = amplifierOf(sentence, cue) !== undefined;
  if (judgeWhenAmplified.has(adjective) && isAmplified) return true;
  const noun = workDescribed(sentence, cue, prose);
  if (noun === undefined) return false;
  if (judgeInCompany.has(adjective)) return isAmplified || partnerOf(sentence, cue, prose) !== undefined;
  // In a row of praise even a plain noun is being sold: "high-quality, comprehensive clinical data".
  return !plainNouns[adjective]?.has(noun.lower) || partnerOf(sentence, cue, prose) !== undefined;
}

/** "Creative Scientist, Inc.": a capital inside a sentence, and another after it. */
function isName(sentence: ReadSentence, cue: Cue, prose: string): boolean {
  const next = sentence.words[cue.last + 1];
  if (cue.first === 0 || !next || next.start > cue.end + 1) return false;
  return isCapital(prose, cue.start) && isCapital(prose, next.start);
}

function isCapital(prose: string, at: number): boolean {
  return /\p{Lu}/u.test(prose.charAt(at));
}

/** The noun of people's work that an adjective describes: "approach" in "a novel surgical approach". */
function workDescribed(sentence: ReadSentence, cue: Cue, prose: string): Word | undefined {
  const { words } = sentence;
  for (let at = cue.last + 1; at < words.length && at <= cue.last + reach; at += 1) {
    const word = words[at] as Word;
    const between = prose.slice((words[at - 1] as Word).end, word.start);
    if (/[.;:()]/.test(between) || endsPhrase.test(word.lower)) return undefined;
    // A comma goes on with the row of praise ("novel, comprehensive"), or ends the phrase.
    if (between.includes(',') && partnerOf(sentence, cue, prose) === undefined) return undefined;
    if (workNouns.has(word.lower)) return word;
  }
  return undefined;
}
