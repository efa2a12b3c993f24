import {
  determiners,
  formsOfBe,
  formsOfDo,
  modals,
  prepositions,
  rarelyVerbs,
} from '../../lexicons/strength/wordClasses.ts';
import type { Word } from '../../model.ts';
import type { Cue } from '../cue.ts';
import { isHeadline } from './headline.ts';
import { hasObject } from './object.ts';
import { readPast } from './pastRole.ts';
import { readPresent } from './presentRole.ts';
import type { ClauseSoFar, VerbRole } from './role.ts';
import type { StrengthView } from './view.ts';
import { beforeAdverbs, cannotBeginObject, wordAt } from './words.ts';

const breaksOff = /[,;:.\u2013\u2014]/;
/** Reads the role of the verb of a cue from the words around it. */
export function readVerbRole(view: StrengthView, cue: Cue, soFar: ClauseSoFar): VerbRole {
  const { words, text } = view;
  if (isHyphenated(view, cue)) return 'modifier';
  const left = beforeAside(view, beforeAdverbs(words, cue.first), cue.first);
  const before = wordAt(words, left);
  const gap = left < 0 ? '' : text.slice((words[left] as Word).end, (words[left + 1] as Word).start);
  const isBroken = left < 0 || breaksOff.test(gap);
  const verb = hasObject(view, cue.last, true) ? 'asserts' : 'intransitive';
  const form = cue.inflected?.form;

  if (form === 'gerund') {
    if (!isBroken && formsOfBe.has(before)) return verb;
    // "Drug not boosting sleep": headlines leave out "is".
    const isTelegraphic = isHeadline(text) && left >= 0 && !isBroken && !soFar.hasVerb;
    if (isTelegraphic && verb === 'asserts' && !cannotBeginObject(before) && !determiners.has(before))
      return verb;
    return isBroken && left >= 0 && !prepositions.has(before) && !determiners.has(before)
      ? 'participle'
      : 'gerund';
  }
  if (!isBroken && before === 'to') {
    const isBase = form === 'base' || rarelyVerbs.has(wordAt(words, cue.first));
    return isBase ? (verb === 'asserts' ? 'infinitive' : verb) : 'modifier';
  }
  if (!isBroken && (modals.has(before) || formsOfDo.has(before)))
    return form === 'base' || form === 'past' ? verb : 'modifier';
  const place = { left, before, isBroken };
  return form === 'past' || form === 'participle'
    ? readPast(view, cue, place, soFar, verb)
    : readPresent(view, cue, place, soFar, verb);
}

/** The word before brackets, where brackets stand before the verb: "the site (with its staff) influences". */
function beforeAside({ clauses }: StrengthView, left: number, verb: number): number {
  const clause = clauses.of[left];
  if (clause === undefined || clause === clauses.of[verb]) return left;
  const { kind, first } = clauses.list[clause] ?? { kind: 'main', first: 0 };
  return kind === 'aside' ? first - 1 : left;
}

/** "smoking-induced", "cholesterol-lowering", "HIV/AIDS": half of a compound. */
function isHyphenated({ words, text }: StrengthView, { first, last }: Cue): boolean {
  const start = words[first]?.start ?? 0;
  const end = words[last]?.end ?? 0;
  if (first === last && /\w[-/]$/.test(text.slice(Math.max(0, start - 2), start))) return true;
  return /^[-/]\w/.test(text.slice(end, end + 2));
}
