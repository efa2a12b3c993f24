import type { Cue } from '../../claims/cue.ts';
import { cuesOf } from '../../claims/sentence.ts';
import { readStrength } from '../../claims/strength/readStrength.ts';
import { countShared, subjectStems } from '../../claims/subjectStems.ts';
import { readVerbUse } from '../../claims/verbUse.ts';
import type { Related, Span } from '../../model.ts';
import { type Hit, hitCue, type Place } from '../rule.ts';
import { readClaimOf } from './causalClaim.ts';
import { benefitsClaimed, findNullPrimary, ownsUp } from './nullPrimary.ts';

/** What the results allow, told of the words that claim more. */
interface Limit {
  readonly says: string;
  /** The sentence of the results that says so, on one line. */
  readonly line?: string;
}

/** What a title or a conclusion claims beyond the results: a cause, or a benefit that the primary outcome did not show. */
export function findStronger(place: Place): readonly Hit[] {
  const [benefit] = findBenefitDespiteNull(place);
  if (benefit) return [benefit];
  const cause = findCauseFromAssociation(place);
  return cause ? [cause] : [];
}

/** Benefit claimed where the primary outcome did not differ and the conclusion does not own up to it. */
export function findBenefitDespiteNull(place: Place): readonly Hit[] {
  const { sentence, document } = place;
  const mayClaim = cuesOf(sentence, 'benefit told', 'benefit verb', 'cure verb').length > 0;
  if (!mayClaim) return [];
  const line = findNullPrimary(document);
  if (line === undefined || ownsUp(place)) return [];
  return benefitsClaimed(place).map((hit) => ({
    ...hit,
    message:
      '“{words}” claims benefit, but the primary outcome showed no difference. Say so first, and what the study did not find.',
    ...relatedTo(line, 'Here the primary outcome shows no difference.', place),
  }));
}

function findCauseFromAssociation(place: Place): Hit | undefined {
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
      : relatedTo(limit.line, 'Here the results tell of an association.', place)),
  };
}

/** Base forms that are as often nouns. */
const alsoNoun = /^(?:change|result|delay|damage|trigger|boost|cut|fight|lift|stop|end|shrink)$/;
const afterNoun = /^(?:of|specific|and|for|by)$/;
const helper = /^(?:is|are|was|were|be|been|being)$/;

/** True for a verb with an object; forms in -s are as often nouns, and "decreases" may stand alone. */
function isUsed(verb: Cue, { sentence, reading }: Place): boolean {
  const { words } = sentence;
  const { form, verb: base = '' } = verb.inflected ?? {};
  const isPlain =
    (form === 'base' && !alsoNoun.test(base)) ||
    (form === 'past' && !helper.test(words[verb.first - 1]?.lower ?? ''));
  if (isPlain && !afterNoun.test(words[verb.last + 1]?.lower ?? '')) return true;
  return readVerbUse(sentence, verb, reading.block.prose) !== undefined;
}

/** "Will lead to". */
const isForecast = /\bwill\s+$/i;
/** "Improves the molecular classification": what gets better is how something is measured or told apart. */
const aboutMeasuring =
  /^(?:\W+\w+){0,3}\W+(?:diagnos|classif|predict|discriminat|prognostic|identif|detect|accura|stratif|information|understanding|knowledge)/i;

/** The first words that assert a cause as fact, where a wording for the association is known. */
function findCause(place: Place): Hit | undefined {
  const { sentence, reading } = place;
  const { prose } = reading.block;
  const { strength, causes } = readClaimOf(place);
  if (strength !== 'direct') return undefined;
  const verbs = cuesOf(sentence, 'cure verb', 'benefit verb', 'effect verb').filter((verb) =>
    isUsed(verb, place),
  );
  // "X correlates with Y as measured by contrast enhanced images": what is said first is the claim.
  const associated = cuesOf(sentence, 'associated result')[0]?.start ?? Infinity;
  for (const cause of causes.filter(({ start }) => start <= associated)) {
    if (isForecast.test(prose.slice(sentence.start, cause.start))) continue;
    if (aboutMeasuring.test(prose.slice(cause.end, cause.end + 60))) continue;
    const verb = verbs.find(({ start, end }) => start < cause.end && cause.start < end);
    if (verb) return hitCue(verb);
    const text = instead[prose.slice(cause.start, cause.end).toLowerCase()];
    const isPassive = /^\s+by\b/.test(prose.slice(cause.end, cause.end + 5));
    if (text && !isPassive) return { start: cause.start, end: cause.end, candidates: [{ text }] };
  }
  return undefined;
}

/** Associations for words of cause that no lexicon of verbs has. */
const instead: Readonly<Record<string, string>> = {
  affects: 'is associated with',
  affect: 'are associated with',
  affected: 'was associated with',
  influences: 'is associated with',
  influence: 'are associated with',
  influenced: 'was associated with',
  'contributes to': 'is associated with',
  'contribute to': 'are associated with',
  'contributed to': 'was associated with',
  effective: 'associated with benefit',
  protective: 'associated with less harm',
};

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

/** A result that tells of the same two things as going together, where none tells of them as cause and effect. */
function findAssociation(cause: Span, { sentence, reading, document }: Place): Limit | undefined {
  if (document.participants === undefined && document.sample === undefined) return undefined;
  const { prose } = reading.block;
  const before = subjectStems(prose.slice(sentence.start, cause.start));
  const behind = subjectStems(prose.slice(cause.end, sentence.end));
  const own = prose.slice(sentence.start, sentence.end).replace(/\s+/g, ' ');
  const line = document.associations?.split('\n').find((each) => {
    if (own.startsWith(each)) return false;
    const stems = subjectStems(each);
    return countShared(before, stems) + countShared(behind, stems) > 1;
  });
  if (line === undefined || readStrength(line).strength === 'direct') return undefined;
  return { says: 'the results tell of an association', line };
}

/** The sentence of a fact as a related place, where it stands in the same block. */
function relatedTo(
  line: string,
  message: string,
  { sentence, reading }: Place,
): { readonly related?: readonly Related[] } {
  const { prose } = reading.block;
  const there = reading.sentences.find(
    ({ start, end }) =>
      start !== sentence.start && prose.slice(start, end).replace(/\s+/g, ' ').startsWith(line),
  );
  return there ? { related: [{ start: there.start, end: there.end, message }] } : {};
}
