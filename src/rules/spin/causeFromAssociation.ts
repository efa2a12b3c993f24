import type { Cue } from '../../claims/cue.ts';
import { readVerbUse } from '../../claims/effects/verbUse.ts';
import { cuesOf } from '../../claims/sentence.ts';
import { readStrength } from '../../claims/strength/readStrength.ts';
import { asLine } from '../../claims/study/resultFacts.ts';
import { countShared, subjectOpenings } from '../../claims/study/subjectOpenings.ts';
import type { Span } from '../../model.ts';
import { type Hit, hitCue, type Place } from '../rule.ts';
import { readClaimOf } from './claimOf.ts';
import { relatedTo } from './relatedTo.ts';

/** What the results allow, told of the words that claim more. */
interface Limit {
  readonly says: string;
  /** The sentence of the results that says so, on one line. */
  readonly line?: string;
}

/** A cause told as fact in a draft whose design or results show what goes with what, and no more. */
export function findCauseFromAssociation(place: Place): Hit | undefined {
  const { document } = place;
  const { associations, uncontrolled, trial, experiment, animal, cells } = document;
  if (associations === undefined && uncontrolled === undefined) return undefined;
  // Chance and an experimenter's hand can show a cause.
  if ([trial, experiment, animal, cells].some((fact) => fact !== undefined)) return undefined;
  const cause = findCause(place);
  const limit = cause && (findDesign(place) ?? findAssociation(cause, place));
  if (!cause || !limit) return undefined;
  return {
    ...cause,
    message: `“{words}” tells a cause, but ${limit.says}. Say what was associated with what.`,
    ...(limit.line === undefined
      ? {}
      : relatedTo('associations', limit.line, 'Here the results tell of an association.')),
  };
}

/** The lexicons that hold words of cause and, for each, a wording for the association. */
export const causeLexicons = ['cure verb', 'benefit verb', 'effect verb', 'cause told'] as const;

/** Base forms that are as often nouns. */
const alsoNoun = /^(?:change|result|delay|damage|trigger|boost|cut|fight|lift|stop|end|shrink)$/;
/** What no object begins with: "increased overall", "rose from". */
const noObject =
  /^(?:of|specific|and|or|for|by|in|on|at|with|from|over|during|after|since|as|to|than|overall|again|markedly|significantly)$/;
const helper = /^(?:is|are|was|were|be|been|being)$/;

/** True for a verb with an object; forms in -s are as often nouns, and "decreases" may stand alone. */
function isUsed(verb: Cue, { sentence, reading }: Place): boolean {
  const { words } = sentence;
  if (!verb.inflected) return true;
  const { form, verb: base } = verb.inflected;
  const isPlain =
    (form === 'base' && !alsoNoun.test(base)) ||
    (form === 'past' && !helper.test(words[verb.first - 1]?.lower ?? ''));
  const next = words[verb.last + 1]?.lower ?? '';
  if (isPlain && next !== '' && !noObject.test(next)) return true;
  return form !== 'base' && form !== 'past' && readVerbUse(sentence, verb, reading.block.prose) !== undefined;
}

const tellsAssociation = /associat|correlat|linked/i;
/** "Will lead to". */
const isForecast = /\bwill\s+$/i;
/** "Improves the molecular classification": what gets better is how something is measured or told apart. */
const aboutMeasuring =
  /^(?:\W+\w+){0,3}\W+(?:diagnos|classif|predict|discriminat|prognostic|identif|detect|accura|stratif|information|understanding|knowledge)/i;

/** The first words that assert a cause as fact, where a wording for the association is known. */
function findCause(place: Place): Hit | undefined {
  const { sentence, reading } = place;
  const { prose } = reading.block;
  const verbs = cuesOf(sentence, ...causeLexicons).filter((verb) => isUsed(verb, place));
  if (verbs.length === 0) return undefined;
  const { strength, causes } = readClaimOf(place);
  if (strength !== 'direct') return undefined;
  // A sentence that speaks of an association too, or denies something first, is read as it stands.
  if (
    cuesOf(sentence, 'associated result').some((cue) =>
      tellsAssociation.test(prose.slice(cue.start, cue.end)),
    )
  )
    return undefined;
  const denied = cuesOf(sentence, 'negator').find(({ entry }) => entry.say !== 'un' && entry.say !== 'non');
  for (const cause of causes.filter(({ start }) => start < (denied?.start ?? Infinity))) {
    if (isForecast.test(prose.slice(sentence.start, cause.start))) continue;
    if (aboutMeasuring.test(prose.slice(cause.end, cause.end + 60))) continue;
    const verb = verbs.find(({ start, end }) => start < cause.end && cause.start < end);
    if (verb) return hitCue(verb);
  }
  return undefined;
}

/** A design that shows association only, by the draft's own words. */
function findDesign({ document }: Place): Limit | undefined {
  const { observational, uncontrolled, regression } = document;
  if (uncontrolled !== undefined)
    return { says: `the study described here (“${uncontrolled}”) had nobody to compare with` };
  // A questionnaire is an instrument before it is a design.
  const isDesign = observational !== undefined && !/^(?:questionnaire|survey)/.test(observational);
  const words = isDesign ? observational : regression;
  return words === undefined
    ? undefined
    : { says: `the study described here (“${words}”) compares what happened anyway` };
}

/** A result that tells of the same people or things as going together, and of no cause. */
function findAssociation(cause: Span, { sentence, reading, document }: Place): Limit | undefined {
  if (document.participants === undefined && document.sample === undefined) return undefined;
  const { prose } = reading.block;
  const before = subjectOpenings(prose.slice(sentence.start, cause.start));
  const behind = subjectOpenings(prose.slice(cause.end, sentence.end));
  const own = asLine(sentence, prose);
  const line = document.associations?.split('\n').find((each) => {
    const told = subjectOpenings(each);
    return each !== own && countShared(before, told) + countShared(behind, told) > 0;
  });
  if (line === undefined || readStrength(line).strength === 'direct') return undefined;
  return { says: 'the results tell of an association', line };
}
