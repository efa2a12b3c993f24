import type { Word } from '../../model.ts';
import { breaksClause, reachLeft } from '../clause.ts';
import type { Cue } from '../cue.ts';
import type { ReadSentence } from '../sentence.ts';

/** What a verb of effect does where it stands; all of these have an object behind them. */
export type VerbUse =
  | 'present'
  | 'past'
  /** "…, reversing the damage"; "while restoring balance". */
  | 'participle'
  /** "helps restore", "the power to heal", "is known to prevent". */
  | 'infinitive';

/** A word before which a verb form is a noun: "the causes", "of change". */
const nounFollows = new Set(
  (
    'the a an of in for with by on at from no any some all many most common main major underlying leading root ' +
    'other different several both such these those its their his her our your my every each new possible known ' +
    'potential first second significant small large further as or and than about between earlier later previous ' +
    'recent newest latest final primary similar full key early late these multiple negative positive predict predicts predicted show shows showed showing reported via due'
  ).split(' '),
);

/** A word after which a verb form was a noun or stood without an object: "changes in", "causes of". */
const nounPrecedes = new Set(
  'of in on to for from with by at and or is are was were be been has have had that which as than during via when if up down out off once early late there again'.split(
    ' ',
  ),
);

/** Present forms that are as often plural nouns. */
const alsoNouns =
  /^(?:causes|cures|repairs|resets|halts|changes|increases|decreases|cuts|boosts|damages|triggers|delays|stops|ends|fixes|fights|treats|breaks|makes|raises|results|calms|slows)$/;

const opensNounPhrase =
  /^(?:the|a|an|this|that|these|those|its|their|his|her|our|your|my|all|any|both|every|each|some|more)$/;

/** Words that take a plural verb, or a bare one. */
const takesBase = new Set(
  'can will do does did that which who they we you people women men children cells mice data'.split(' '),
);
const modals = new Set(['may', 'might', 'could', 'would']);
const singularEndingInS = /(?:ss|us|is)$/;
const endsSomething = /^(?:stop|end)$/;
const auxiliaries = /^(?:is|are|was|were|be|been|being|has|have|had)$/;
const skippedAdverb =
  /ly$|^(?:also|then|even|still|often|again|thus|therefore|just|simply|actually|now|not|only|but|fast)$/;

/** How far apart two verbs of one list may stand, in words; how many cues those words may hold. */
const listed = 7;
const manyCues = 12;
/** How many verbs of a list are followed back to its first. */
const longestList = 5;
const listedVerbs: ReadonlySet<string> = new Set(['cure verb', 'benefit verb', 'effect verb']);

/** What makes "to" and a verb a claim: "the ability to heal", "known to prevent", "works to restore". */
const licenses = /^(?:ability|power|capacity|able|known|works?|helps?|helping|begins?|starts?|serves?)$/;
const lessens =
  /^(?:lower(?:s|ed|ing)?|reduc(?:es?|ed|ing)|weaken(?:s|ed|ing)?|decreas(?:es?|ed|ing)|impair(?:s|ed|ing)?|inhibit(?:s|ed|ing)?|los(?:es?|t|ing)|less)$/;
const helps = /^(?:helps?|helped|helping|allows?|allowing|enables?|enabling|lets?|letting)$/;
const intends =
  /^(?:designed|intended|intends?|aim|aims|aimed|aiming|hope|hopes|hoping|try|trying|want|wants)$/;
/** Whom one helps: "helps you sleep". */
const helped = /^(?:you|your|them|patients|people|us|the|body|brain|to)$/;
const opensParticiple = /^(?:while|thus|thereby|by|and|then|therefore|or|when|hence)$/;

/**
 * How the verb of a cue is used; undefined where it is a noun, a modifier, passive, or has no object.
 * Reads a few words to each side; `onList` counts the verbs of a list that were followed back so far.
 */
export function readVerbUse(
  sentence: ReadSentence,
  verb: Cue,
  prose: string,
  onList = 0,
): VerbUse | undefined {
  const { words } = sentence;
  const form = verb.inflected?.form;
  const next = words[verb.last + 1];
  // "Exercise-induced asthma": half of a word.
  if (prose.charAt(verb.start - 1) === '-') return undefined;
  if (isNounResults(sentence, verb, prose)) return undefined;
  if (!next || nounPrecedes.has(next.lower) || /[,;:.)]/.test(prose.slice(verb.end, next.start))) {
    return undefined;
  }
  // "stops working", "improves slowly": nothing is done to anything.
  if (/ly$/.test(next.lower) || (endsSomething.test(verb.inflected?.verb ?? '') && /ing$/.test(next.lower))) {
    return undefined;
  }
  const at = beforeAdverbs(sentence, verb.first - 1);
  const before = words[at];
  if (!before) return form === 'present' ? 'present' : undefined;
  const previous = words[at - 1]?.lower ?? '';
  switch (form) {
    case 'gerund':
      return readGerund(sentence, verb, before, previous, prose);
    case 'present':
      return readPresent(sentence, verb, before, next, prose, onList);
    case 'base':
      return readBase(sentence, verb, before, next, previous, prose, onList);
    case 'past':
      return auxiliaries.test(before.lower) || nounFollows.has(before.lower) ? undefined : 'past';
    default:
      return undefined;
  }
}

/** "RESULTS In 102 patients", "results in women": findings, not an effect. */
function isNounResults({ words }: ReadSentence, verb: Cue, prose: string): boolean {
  if (words[verb.first]?.lower !== 'results') return false;
  return (
    prose.startsWith('RESULTS', verb.start) ||
    /^(?:the|this|these|those|our|both|all|two|women|men|patients|adults|children|mice|people|journal)$/.test(
      words[verb.last + 1]?.lower ?? '',
    )
  );
}

function beforeAdverbs(sentence: ReadSentence, from: number): number {
  let at = from;
  while (at > 0 && skippedAdverb.test((sentence.words[at] as Word).lower)) at -= 1;
  return at;
}

function readGerund(
  sentence: ReadSentence,
  verb: Cue,
  before: Word,
  previous: string,
  prose: string,
): VerbUse | undefined {
  if (/^(?:is|are)$/.test(before.lower)) return previous === 'there' ? undefined : 'present';
  const joined = prose.slice((sentence.words[verb.first - 1] as Word).end, verb.start);
  return joined.includes(',') || opensParticiple.test(before.lower) ? 'participle' : undefined;
}

function readPresent(
  sentence: ReadSentence,
  verb: Cue,
  before: Word,
  next: Word,
  prose: string,
  onList: number,
): VerbUse | undefined {
  const { lower } = sentence.words[verb.first] as Word;
  if (/^(?:and|or|but|which)$/.test(before.lower)) {
    if (!alsoNouns.test(lower) || opensNounPhrase.test(next.lower)) return 'present';
    return usePrevious(sentence, verb, prose, onList);
  }
  // "The changes recorded": a noun with what was done to it.
  if (/^(?:changes|increases|decreases|delays)$/.test(lower) && /ed$/.test(next.lower)) return undefined;
  return before.lower === 'to' || nounFollows.has(before.lower) ? undefined : 'present';
}

function readBase(
  sentence: ReadSentence,
  verb: Cue,
  before: Word,
  next: Word,
  previous: string,
  prose: string,
  onList: number,
): VerbUse | undefined {
  const { words } = sentence;
  const { lower } = before;
  // "Damage suffered early": a noun with what was done to it.
  if (/^(?:damage|delay|change)$/.test(words[verb.first]?.lower ?? '') && /ed$/.test(next.lower))
    return undefined;
  if (helps.test(lower) || followsHelp(sentence, verb)) {
    return isIntended(sentence, verb) ? undefined : 'infinitive';
  }
  if (lower === 'to')
    return licenses.test(previous) && !isLessened(sentence, verb) ? 'infinitive' : undefined;
  // "What zinc does is rebuild bone."
  if (lower === 'is' && /^(?:do|does)$/.test(previous)) return 'present';
  const joined = prose.slice((sentence.words[verb.first - 1] as Word).end, verb.start).includes(',');
  if (joined || lower === 'and' || lower === 'or') return usePrevious(sentence, verb, prose, onList);
  if (nounFollows.has(lower)) return undefined;
  if (takesBase.has(lower) || modals.has(lower)) return 'present';
  const isPlural = lower.endsWith('s') && !singularEndingInS.test(lower);
  return isPlural || (verb.last > verb.first && isOneOfTwo(sentence, verb, prose)) ? 'present' : undefined;
}

/** "Designed to help prevent falls": what is hoped for. */
function isIntended({ words }: ReadSentence, verb: Cue): boolean {
  const from = Math.max(0, verb.first - 5);
  const help = words.slice(from, verb.first).findLastIndex(({ lower }) => helps.test(lower)) + from;
  return words[help - 1]?.lower === 'to' && intends.test(words[help - 2]?.lower ?? '');
}

/** "Steroids lower your ability to fight infections": less of an ability is no claim of it. */
function isLessened({ words }: ReadSentence, verb: Cue): boolean {
  return words.slice(Math.max(0, verb.first - listed), verb.first).some(({ lower }) => lessens.test(lower));
}

/** Where the cues that begin with a verb or behind it begin; cues stand in order of place. */
function placeOf({ start }: Cue, cues: readonly Cue[]): number {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle] as Cue).start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "They ease pain, cut fever and calm the gut": a verb on a list is used as the one before it. */
function usePrevious(sentence: ReadSentence, verb: Cue, prose: string, onList: number): VerbUse | undefined {
  if (onList >= longestList) return undefined;
  const at = placeOf(verb, sentence.cues);
  const previous = sentence.cues
    .slice(Math.max(0, at - manyCues), at)
    .findLast(
      (cue) =>
        listedVerbs.has(cue.lexicon) &&
        cue.last < verb.first &&
        verb.first - cue.last <= listed &&
        cue.inflected?.form === verb.inflected?.form,
    );
  return previous && readVerbUse(sentence, previous, prose, onList + 1);
}

/** "helps your body repair", "helping patients overcome". */
function followsHelp({ words }: ReadSentence, verb: Cue): boolean {
  let at = verb.first - 1;
  while (at > 0 && verb.first - at < 4 && helped.test((words[at] as Word).lower)) at -= 1;
  return at < verb.first - 1 && helps.test(words[at]?.lower ?? '');
}

/** "Stress and worry lead to": the subject is joined by "and", so that its verb is plural. */
function isOneOfTwo(sentence: ReadSentence, verb: Cue, prose: string): boolean {
  const from = reachLeft(sentence, verb.first, prose, breaksClause, 6);
  return sentence.words.slice(from, verb.first).some((word) => word.lower === 'and');
}
