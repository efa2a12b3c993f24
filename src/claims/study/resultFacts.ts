import type { LexiconName } from '../../lexicons/lexicon.ts';
import type { Cue } from '../cue.ts';
import type { ReadSentence } from '../sentence.ts';
import type { Facts } from './facts.ts';

/** What results, outcomes and harms a sentence tells of, as facts of the draft. */
export type ResultFacts = Pick<
  Facts,
  | 'associations'
  | 'nullResults'
  | 'significantResults'
  | 'primaryOutcome'
  | 'nullPrimary'
  | 'benefitFigure'
  | 'harmFigure'
>;

/** The longest stretch of a sentence that is kept, in characters. */
const longest = 400;
const pValue = /p(?:[- ]values?)?\s?([=<>≤≥]|of|was)\s?(0?[.·]\d+|[01](?![.·\d]))/iuy;

/** Whether the p values of a sentence, as far as it gives any, are all above 0.05, or one is below. */
function readSignificance(
  { cues }: ReadSentence,
  prose: string,
): 'none given' | 'significant' | 'not significant' {
  let isGiven = false;
  for (const { lexicon, start } of cues) {
    if (lexicon !== 'p value') continue;
    pValue.lastIndex = start;
    const [, relation = '', value = ''] = pValue.exec(prose) ?? [];
    if (value === '') continue;
    isGiven = true;
    const p = Number(value.replace('·', '.'));
    if (p <= 0.05 && !/[>≥]/.test(relation)) return 'significant';
  }
  return isGiven ? 'not significant' : 'none given';
}

/** Words that are as often about who was treated, who answered, or a figure that fell. */
const tellsLittle =
  /^(?:treat~|respond~|response|success.*|help~|avoid~|recommend~|prefer~|benefit~|beneficial|free of.*|quit|control of.*)$/;

/** True for words that say that something got better. */
export function tellsBenefit({ lexicon, entry }: Cue): boolean {
  return (lexicon === 'benefit verb' || lexicon === 'benefit') && !tellsLittle.test(entry.say);
}

/** A sentence as one line, so that a list of sentences has one line each. */
export function asLine(sentence: ReadSentence, prose: string): string {
  const text = prose.slice(sentence.start, Math.min(sentence.end, sentence.start + longest));
  return text.includes('\n') || text.includes('  ') || text.includes('\r') ? text.replace(/\s+/g, ' ') : text;
}

const names = /^(?:was|were|is|are|included|include|comprised|being)$/;
const endsName =
  /^(?:which|defined|measured|assessed|analysed|analyzed|secondary|and secondary|evaluated|using|between|with|calculated|determined)$/;
const labelWord = /^[A-Z]{4,}$/;
const isVerb = /^(?:was|were|is|are|had|has|we)$/;
/** How many words name an outcome at most. */
const mostWords = 24;

/** What the primary outcome is said to be: "the primary outcome was X", "primary endpoint: X", "X was the primary outcome". */
function namePrimaryOutcome(sentence: ReadSentence, prose: string): string | undefined {
  const { words } = sentence;
  const cue = sentence.cues.find(({ lexicon }) => lexicon === 'primary outcome');
  if (!cue) return undefined;
  const next = words[cue.last + 1];
  const isLabel =
    cue.first === 0 &&
    prose.slice(cue.start, cue.start + 4) === prose.slice(cue.start, cue.start + 4).toUpperCase();
  const isColon = next !== undefined && prose.slice(cue.end, next.start).includes(':');
  if (next && (isLabel || isColon || names.test(next.lower))) {
    const from = cue.last + (names.test(next.lower) ? 2 : 1);
    let to = from;
    while (to < words.length && to - from < mostWords && !endsName.test(words[to]?.lower ?? '')) to += 1;
    return to === from ? undefined : prose.slice(words[from]?.start, words[to - 1]?.end);
  }
  const before = words.slice(Math.max(0, cue.first - 12), cue.first);
  const verb = before.findLastIndex(({ lower }) => /^(?:was|were|is|as)$/.test(lower));
  if (verb < 1 || before.length - verb > 3) return undefined;
  const named = before.slice(0, verb);
  // Another label before it ("DATA EXTRACTION") names something else.
  if (named.some(({ lower, start, end }) => isVerb.test(lower) || labelWord.test(prose.slice(start, end))))
    return undefined;
  return prose.slice(named[0]?.start, named.at(-1)?.end);
}

/** A bit for each kind of words that results are told with. */
const bits = {
  'primary outcome': 1,
  'null result': 2,
  'significant result': 4,
  'p value': 8,
  'associated result': 16,
  harm: 32,
} as const satisfies Partial<Record<LexiconName, number>>;

/** Which kinds of words a sentence has, as bits. */
function kindsOf({ cues }: ReadSentence): number {
  let kinds = 0;
  for (const { lexicon } of cues) kinds |= bits[lexicon as keyof typeof bits] ?? 0;
  return kinds;
}

/**
 * Reads what a sentence says of results, outcomes and harms; undefined where it has none of their words.
 * A primary outcome is named where no result of it is given.
 */
export function readResultFacts(sentence: ReadSentence, prose: string): ResultFacts | undefined {
  const kinds = kindsOf(sentence);
  const hasShare = sentence.quantities.some(({ unit }) => unit === '%');
  const tellsOfBenefit = hasShare && (kinds & bits.harm) === 0 && sentence.cues.some(tellsBenefit);
  if (kinds === 0 && !tellsOfBenefit) return undefined;
  const has = (name: keyof typeof bits) => (kinds & bits[name]) !== 0;
  const hasFigure = sentence.quantities.length > 0;
  if (kinds === bits.harm && !hasFigure) return undefined;
  const line = asLine(sentence, prose);
  const facts: { -readonly [Key in keyof ResultFacts]: ResultFacts[Key] } = {};
  const significance = has('p value') && hasFigure ? readSignificance(sentence, prose) : 'none given';
  const isNull = has('null result');
  const tellsNull = significance === 'not significant' || (isNull && significance === 'none given');
  const tellsSignificant = significance === 'significant' || (has('significant result') && !isNull);
  if (has('associated result') && !isNull) facts.associations = line;
  if (tellsNull) facts.nullResults = line;
  if (tellsSignificant) facts.significantResults = line;
  if (has('primary outcome')) {
    if (tellsNull && !tellsSignificant) facts.nullPrimary = line;
    else if (!tellsSignificant) {
      const named = namePrimaryOutcome(sentence, prose);
      if (named !== undefined) facts.primaryOutcome = named.replace(/\s+/g, ' ');
    }
  }
  if (has('harm') && hasFigure) facts.harmFigure = line;
  if (tellsOfBenefit) facts.benefitFigure = line;
  return facts;
}
