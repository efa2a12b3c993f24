import {
  claimingGovernors,
  determiners,
  formsOfBe,
  knowingVerbs,
  studyVerbs,
} from '../../lexicons/strength/wordClasses.ts';
import type { Word } from '../../model.ts';
import type { Cue } from '../cue.ts';
import { isByAgent } from './object.ts';
import type { VerbRole } from './role.ts';
import { isStudySubject } from './subject.ts';
import type { StrengthView } from './view.ts';
import { beforeAdverbs, isAdverb, wordAt } from './words.ts';

/** What a verb of effect claims in its role: a cause, a change without a cause, or nothing. */
export function readEffect(view: StrengthView, cue: Cue, role: VerbRole): 'cause' | 'change' | undefined {
  const { words } = view;
  const verb = cue.inflected?.verb ?? '';
  if (verb === 'help' && helpsToKnow(words, cue.last)) return undefined;
  switch (role) {
    case 'asserts':
      if (
        verb === 'raise' &&
        /^(?:doubts?|questions?|concerns?|awareness|hopes?|issues?)$/.test(wordAt(words, cue.last + 1))
      )
        return undefined;
      return studyVerbs.has(verb) && isStudySubject(view, cue.first) ? undefined : 'cause';
    case 'participle':
      return 'cause';
    case 'infinitive':
      return isGoverned(view, findTo(words, cue.first)) ? 'cause' : undefined;
    case 'passive':
      if (isByAgent(view, cue))
        return studyVerbs.has(verb) && isStudySubject(view, cue.first) ? undefined : 'cause';
      return tellsChange(cue) ? 'change' : undefined;
    case 'intransitive':
      return tellsChange(cue) ? 'change' : undefined;
    default:
      return undefined;
  }
}

/** The "to" of an infinitive: right before it, or before the verb it is joined to. */
function findTo(words: readonly Word[], verb: number): number {
  const left = beforeAdverbs(words, verb);
  return [0, 2, 3].map((back) => left - back).find((at) => wordAt(words, at) === 'to') ?? left;
}

/** "shown to reduce", "likely to reduce", "able markedly to reduce": not "needed to reduce", "a way to reduce". */
function isGoverned({ words, clauses }: StrengthView, to: number): boolean {
  const governor = wordAt(words, to - 1);
  if (claimingGovernors.has(governor) || claimingGovernors.has(wordAt(words, beforeAdverbs(words, to))))
    return true;
  if (
    /^(?:ways?|strateg\w+|needs?|program\w*|interventions?|approach\w*|measures?|efforts?|used|options?|tools?)$/.test(
      governor,
    )
  )
    return false;
  // "found the drug to reduce"
  for (let at = to - 2; at >= 0 && to - at < 7 && clauses.of[at] === clauses.of[to]; at -= 1) {
    if (/^(?:found|showed|shown|observed|reported|believed|considered)$/.test(wordAt(words, at))) return true;
  }
  return false;
}

/** "weight increased", "was reduced in": what happened is told, not what brought it about. */
function tellsChange({ lexicon, inflected }: Cue): boolean {
  return lexicon === 'change of state' || /^(?:reduce|lower|elevate)$/.test(inflected?.verb ?? '');
}

/** True where a phrase of cause does claim one, and does not only name a quality or help to know something. */
export function claimsCause(view: StrengthView, cue: Cue): boolean {
  const { words, text } = view;
  if (/^(?:concern|caution)$/.test(wordAt(words, cue.last + 1)) || wordAt(words, cue.first - 1) === 'into')
    return false;
  if (isMereNoun(view, cue) || isMerePurpose(view, cue)) return false;
  if (cue.inflected?.verb === 'contribute' && isStudySubject(view, cue.first)) return false;
  const phrase = text.slice(cue.start, cue.end).toLowerCase();
  // "adverse effects are mild": a name for harms, not a claim of them.
  if (phrase.startsWith('effect') && /^(?:adverse|side)$/.test(wordAt(words, cue.first - 1))) return false;
  if (phrase.includes('useful') && helpsToKnow(words, cue.last)) return false;
  // "have underscored the influence of": the effect is not theirs.
  if (/^ha(?:s|ve|d|ving) .* the /.test(phrase)) return false;
  if (bearing.test(phrase)) return isPredicated(words, cue);
  return !quality.test(phrase) || isPredicated(words, cue);
}

const quality =
  /^(?:cost.)?(?:effective|efficacious|ineffective|beneficial|detrimental|harmful|deleterious|advantageous|helpful|successful|toxic)$/;
const bearing = /^(?:responsible|essential|critical|crucial|vital|instrumental|central) /;
const predicating = /^(?:more|equally|prove[ds]?|seems?|appears?|remain\w*|as|found|considered|highly)$/;
const vouching =
  /^(?:shown|found|proven|proved|appears?|seems?|reported|likely|demonstrated|considered|known)$/;

/** "is safe and effective", "effective in"; not "effective drugs", "after successful treatment", "for it to be effective". */
function isPredicated(words: readonly Word[], { first, last }: Cue): boolean {
  if (first === last && /^(?:in|at|for|against|than|as|to|on)$/.test(wordAt(words, last + 1))) return true;
  for (let at = first - 1; at >= 0 && first - at < 7; at -= 1) {
    const word = wordAt(words, at);
    if (word === 'be' && wordAt(words, at - 1) === 'to') return vouching.test(wordAt(words, at - 2));
    if (formsOfBe.has(word) || predicating.test(word)) return true;
  }
  return false;
}

/** "helps identify", "help clinicians explain": what helps to know or to decide claims no effect. */
function helpsToKnow(words: readonly Word[], help: number): boolean {
  return [1, 2, 3, 4].some((ahead) => knowingVerbs.has(wordAt(words, help + ahead)));
}

/** "results in this trial" and "factors contributing to": a noun, or a clause that only names something. */
function isMereNoun({ words, text }: StrengthView, { inflected, first }: Cue): boolean {
  const before = wordAt(words, first - 1);
  if (inflected?.form === 'present')
    return (
      before.endsWith('ed') || (determiners.has(before) && !/^(?:that|this|it|which|both|all)$/.test(before))
    );
  if (inflected?.form !== 'gerund') return false;
  const gap = text.slice(words[first - 1]?.end, words[first]?.start);
  return (
    first > 0 &&
    !/[,;:\u2013\u2014(]/.test(gap) &&
    !formsOfBe.has(before) &&
    !isAdverb(before) &&
    before !== 'and'
  );
}

/** "a target to achieve improvement": what for, not what came of it. */
function isMerePurpose(view: StrengthView, { inflected, first }: Cue): boolean {
  const to = beforeAdverbs(view.words, first);
  return inflected?.form === 'base' && wordAt(view.words, to) === 'to' && !isGoverned(view, to);
}
