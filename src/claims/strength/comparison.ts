import { formsOfBe, formsOfHave } from '../../lexicons/strength/wordClasses.ts';
import type { Cue } from '../cue.ts';
import { isHeadline } from './headline.ts';
import type { StrengthView } from './view.ts';
import { beforeAdverbs, isAdverb, wordAt } from './words.ts';

const reporting =
  /^(?:shows?|showed|exhibit|exhibited|with|presented|remains?|remained|revealed|found|demonstrated|experienced|reported|observed|faces?|lives?|lived|survived?)$/;
const observing =
  /^(?:observed|shows?|showed|found|demonstrated|experienced|had|noted|detected|seen|revealed|exhibited|confirmed)$/;

/** How far a verb may stand before the graded word it carries, and before or behind a change it reports, in words. */
const reach = 5;
const changeReach = 13;

/** True where a word of comparison compares groups, amounts or times: the sentence claims a difference. */
export function comparesGroups(view: StrengthView, cue: Cue): boolean {
  if (isHeldAgainstReports(view, cue)) return false;
  switch (cue.lexicon) {
    case 'comparative':
      return isHeadline(view.text) || isCarried(view, cue);
    case 'degree':
      return isSaidOf(view, cue);
    case 'standard':
      return isHeldAgainst(view, cue);
    case 'difference':
      return isDifference(view, cue);
    default:
      return isObserved(view, cue);
  }
}

/** "higher than thought", "comparable to published series": held against what is known, not one group against another. */
function isHeldAgainstReports({ words }: StrengthView, { last }: Cue): boolean {
  const isReport = (word: string) =>
    /^(?:previous|previously|published|thought|expected|reported|literature|estimated|usual|usually)$/.test(
      word,
    );
  const isLinked = (word: string) => /^(?:than|to|with)$/.test(word);
  for (let at = last; at <= last + 2; at += 1) {
    if (!isLinked(wordAt(words, at))) continue;
    return [1, 2, 3, 4, 5].some((ahead) => isReport(wordAt(words, at + ahead)));
  }
  return false;
}

/** "was higher in", "had significantly worse": a verb carries the graded word. */
function isCarried({ words, clauses }: StrengthView, { first }: Cue): boolean {
  for (let at = first - 1; first - at <= reach && clauses.of[at] === clauses.of[first]; at -= 1) {
    const word = wordAt(words, at);
    if (formsOfBe.has(word) || formsOfHave.has(word) || reporting.test(word)) return true;
  }
  return false;
}

/** "were older", "had more complications", "had the worst prognosis"; not "more than half". */
function isSaidOf({ words }: StrengthView, { first, last }: Cue): boolean {
  const before = wordAt(words, beforeAdverbs(words, first));
  if (first < last) return /^(?:had|have|has|showed)$/.test(before);
  const next = wordAt(words, last + 1);
  if (/^(?:is|are)$/.test(before)) return /^(?:in|among)$/.test(wordAt(words, last + 2));
  return /^(?:had|have|has|were|was|experienced|showed)$/.test(before) && next !== 'than';
}

/** "than" compares, except in "rather than" and before a bare number: "more than half". */
function isHeldAgainst({ words }: StrengthView, { first, last }: Cue): boolean {
  const before = wordAt(words, first - 1);
  const word = wordAt(words, first);
  // "twice a week"
  if (word === 'twice')
    return !/^(?:a|an|per|daily|weekly|monthly|yearly|each|every)$/.test(wordAt(words, last + 1));
  if (word !== 'than') return true;
  if (before === 'rather' || before === 'other') return false;
  const isCount = /^(?:\d|half|one|two|three|four|five|six|seven|eight|nine|ten|a|just|that)/.test(
    wordAt(words, last + 1),
  );
  return !isCount || !/^(?:more|less|fewer|greater|later|older|younger)$/.test(before);
}

/** "differed", "no difference", "was similar in"; not "a different approach", "similar studies". */
function isDifference({ words, text }: StrengthView, { first, last }: Cue): boolean {
  const word = wordAt(words, first);
  const before = wordAt(words, first - 1);
  const isPredicate = formsOfBe.has(before) || isAdverb(before) || /^shared?$|^shares$/.test(before);
  if (word === 'different') return isPredicate;
  if (!/^(?:similar|equivalent)/.test(word) || isPredicate) return true;
  if (word === 'similar' && isHeadline(text)) return true;
  return /^(?:to|in|among|between|with|for)$/.test(wordAt(words, last + 1));
}

/** "an increase in weight was observed", "showed a reduction in": a change reported as found. */
function isObserved({ words, clauses }: StrengthView, { first, last }: Cue): boolean {
  if (!/^(?:in|of)$/.test(wordAt(words, last + 1))) return false;
  for (let at = Math.max(0, first - reach - 1); at <= last + changeReach; at += 1) {
    if (clauses.of[at] === clauses.of[first] && observing.test(wordAt(words, at))) return true;
  }
  return false;
}
