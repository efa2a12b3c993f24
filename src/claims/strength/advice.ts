import type { Advice, Word } from '../../model.ts';
import type { Cue } from '../cue.ts';
import type { StrengthView } from './view.ts';
import { beforeAdverbs, isAdverb, wordAt } from './words.ts';

/** What a sentence tells somebody to do, and the words that say so. */
export interface AdviceRead {
  readonly advice: Advice;
  readonly cue: Cue | undefined;
}

/**
 * Reads the advice of a sentence. Advice to science ("further studies are needed", "should be
 * confirmed in a larger trial") is none.
 */
export function readAdvice(view: StrengthView): AdviceRead {
  let weak: Cue | undefined;
  for (const cue of view.cues) {
    const isStrong = cue.lexicon === 'strong advice' && !isExpectation(view, cue) && !isNeedAsNoun(view, cue);
    const isWeak = cue.lexicon === 'weak advice' && !isAboutFindings(view, cue);
    if ((!isStrong && !isWeak) || isToScience(view, cue)) continue;
    if (isStrong && !isHedged(view, cue)) return { advice: 'strong', cue };
    weak ??= cue;
  }
  return { advice: weak ? 'weak' : 'none', cue: weak };
}

/** How far behind "should be" the verb may stand that says what should be done, in words. */
const reach = 5;
/** … behind "we recommend that the role of X". */
const reachOfWe = 16;
/** How far before its verb a subject may begin, in words. */
const subjectReach = 25;

/** True where what is wanted is research: the subject is a study, or what should be done is inquiry. */
function isToScience(view: StrengthView, cue: Cue): boolean {
  const { cues, clauses } = view;
  const far = /^we$/.test(wordAt(view.words, cue.first)) ? reachOfWe : reach;
  const clause = clauses.of[cue.last] as number;
  const before = joinedTo(view, clause);
  return cues.some((other) => {
    const isBehind = other.first > cue.last && other.first - cue.last <= far;
    const here = clauses.of[other.first];
    if (here !== clause && here !== before && !(isBehind && far === reachOfWe)) return false;
    if (other.lexicon === 'inquiry') {
      return !isOfPeople(view, other, cue) && (isBehind || isSubject(view, other, cue));
    }
    if (other.lexicon !== 'research') return false;
    return namesNeed(view, cue) ? isBehind : isSubject(view, other, cue);
  });
}

/** "highlights the need": a study is its subject whatever is needed. */
function namesNeed({ words }: StrengthView, { first, last }: Cue): boolean {
  return last > first && wordAt(words, last).startsWith('need');
}

/** True where the noun heads the subject of the verb: nothing governs it, and it is not the study that speaks. */
function isSubject({ words, text }: StrengthView, noun: Cue, verb: Cue): boolean {
  if (verb.first <= noun.last || verb.first - noun.last >= subjectReach) return false;
  for (let at = noun.first - 1; at >= 0 && noun.first - at < 4; at -= 1) {
    if (/[,;:]/.test(text.slice(words[at]?.end, words[at + 1]?.start))) break;
    if (/^(?:this|our|present|current|in|of|on|from|to|with|for|than)$/.test(wordAt(words, at))) return false;
  }
  return true;
}

const clinicalInquiry = /^(?:evaluated|tested|examined|determined|assessed|investigated|evaluate|examine)$/;
const cautious = /^(?:with|cautiously)$/;
const persons =
  /^(?:patients?|women|men|children|individuals?|adults|people|persons?|those|cases|infants|adolescents|survivors|mothers|clinicians|physicians|surgeons|nurses|practitioners|providers|professionals)$/;

/** "Patients should be tested": what is inquired into is a person, and a clinician is advised. */
function isOfPeople({ words, clauses }: StrengthView, inquiry: Cue, cue: Cue): boolean {
  if (cautious.test(wordAt(words, inquiry.first))) return !isAboutReadings(words, cue);
  if (!clinicalInquiry.test(wordAt(words, inquiry.first))) return false;
  for (let at = cue.first - 1; at >= 0 && clauses.of[at] === clauses.of[cue.first]; at -= 1) {
    if (persons.test(wordAt(words, at))) return true;
  }
  return false;
}

/** "may be recommended", "might need to": advice made weak by its helper. */
function isHedged({ words }: StrengthView, { first }: Cue): boolean {
  let at = beforeAdverbs(words, first);
  if (wordAt(words, at) === 'be') at = beforeAdverbs(words, at);
  return /^(?:may|might|could|can)$/.test(wordAt(words, at));
}

/** "These findings may help explain", "are important for": what helps is knowledge, and nobody is advised. */
function isAboutFindings({ words, clauses }: StrengthView, { first, last }: Cue): boolean {
  if (
    !/^(?:are|is)$/.test(wordAt(words, first)) &&
    !/^(?:help|inform|guide|aid|explain)$/.test(wordAt(words, last))
  ) {
    return false;
  }
  for (let at = first - 1; first - at < 6 && clauses.of[at] === clauses.of[first]; at -= 1) {
    if (/^(?:findings?|results?|data|observations?)$/.test(wordAt(words, at))) return true;
  }
  return false;
}

const expected =
  /^(?:help|benefit|enable|allow|increase|decrease|reduce|improve|provide|lead|result|facilitate|prove|affect|make|assist)$/;
const expectedToBe =
  /^(?:useful|valuable|helpful|expected|no|about|able|possible|broadly|less|more|higher|lower)$/;

/** "This should help", "should be about 500": what is expected, not what is advised. */
function isExpectation({ words }: StrengthView, { first, last }: Cue): boolean {
  if (wordAt(words, first) !== 'should') return false;
  let at = last + 1;
  while (isAdverb(wordAt(words, at))) at += 1;
  const next = wordAt(words, at);
  return expected.test(next) || (next === 'be' && expectedToBe.test(wordAt(words, at + 1)));
}

/** "These results should be read with caution": readers are told how, and nobody is told what to do. */
function isAboutReadings(words: readonly Word[], { first }: Cue): boolean {
  return [1, 2, 3, 4, 5, 6, 7, 8].some((back) =>
    /^(?:results?|findings?|data|conclusions?|estimates?|figures|analys[ei]s|study|studies)$/.test(
      wordAt(words, first - back),
    ),
  );
}

/** The clause whose subject a joined clause shares: "studies should report … and should adjust …"; -1 for none. */
function joinedTo({ words, clauses, plainVerbs }: StrengthView, clause: number): number {
  const first = clauses.list[clause]?.first ?? 0;
  const isJoined = /^(?:and|or|but)$/.test(wordAt(words, first - 1)) && plainVerbs[first] === 1;
  return isJoined ? (clauses.of[first - 2] ?? -1) : -1;
}

/** "avoids the need to operate": a noun, and no advice. */
function isNeedAsNoun({ words }: StrengthView, { first, last }: Cue): boolean {
  return (
    wordAt(words, first) === 'need' &&
    wordAt(words, last) === 'to' &&
    /^(?:the|a|no|any|their|its)$/.test(wordAt(words, first - 1))
  );
}
