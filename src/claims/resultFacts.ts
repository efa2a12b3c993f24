import type { Cue } from './cue.ts';
import type { Facts } from './facts.ts';
import type { ReadSentence } from './sentence.ts';

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
const atPValue = /(?<![\p{L}\p{N}])p(?:[- ]values?)?\s?(?:[=<>≤≥]|of|was)\s?(0?[.·]\d+|[01](?![.·\d]))/giu;
const relation = /[>≥]/;

/** Whether the p values of a sentence, as far as it gives any, are all above 0.05, or one is below. */
function readSignificance(text: string): 'none given' | 'significant' | 'not significant' {
  let isGiven = false;
  for (const [whole, value = ''] of text.matchAll(atPValue)) {
    isGiven = true;
    const p = Number(value.replace('·', '.'));
    if (p <= 0.05 && !(relation.test(whole) && p >= 0.05)) return 'significant';
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
  const end = Math.min(sentence.end, sentence.start + longest);
  return prose.slice(sentence.start, end).replace(/\s+/g, ' ');
}

const names = /^(?:was|were|is|are|included|include|comprised|being)$/;
const endsName =
  /^(?:which|defined|measured|assessed|analysed|analyzed|secondary|and secondary|evaluated|using|between|with|calculated|determined)$/;
const labelWord = /^[A-Z]{4,}$/;
const isVerb = /^(?:was|were|is|are|had|has|we)$/;
/** How many words name an outcome at most. */
const mostWords = 24;

/** What the primary outcome is said to be: "the primary outcome was X", "primary endpoint: X", "X was the primary outcome". */
function namePrimaryOutcome(sentence: ReadSentence, cue: Cue, prose: string): string | undefined {
  const { words } = sentence;
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

/**
 * Reads what a sentence says of results, outcomes and harms; undefined where it has none of their words.
 * A primary outcome is named where no result of it is given.
 */
export function readResultFacts(sentence: ReadSentence, prose: string): ResultFacts | undefined {
  let primary: Cue | undefined;
  let isNull = false;
  let isSignificant = false;
  let hasP = false;
  let isAssociated = false;
  let hasHarm = false;
  let hasBenefit = false;
  for (const cue of sentence.cues) {
    switch (cue.lexicon) {
      case 'primary outcome':
        primary ??= cue;
        break;
      case 'null result':
        isNull = true;
        break;
      case 'significant result':
        isSignificant = true;
        break;
      case 'p value':
        hasP = true;
        break;
      case 'associated result':
        isAssociated = true;
        break;
      case 'harm':
        hasHarm = true;
        break;
      case 'benefit verb':
      case 'benefit':
        hasBenefit ||= tellsBenefit(cue);
        break;
      default:
    }
  }
  const hasFigure = sentence.quantities.length > 0;
  if (!(primary || isNull || isSignificant || hasP || isAssociated || (hasFigure && (hasHarm || hasBenefit))))
    return undefined;
  const line = asLine(sentence, prose);
  const significance = hasP && hasFigure ? readSignificance(line) : 'none given';
  const tellsNull = significance === 'not significant' || (isNull && significance === 'none given');
  const tellsSignificant = significance === 'significant' || (isSignificant && !isNull);
  const named =
    primary && !tellsNull && !tellsSignificant ? namePrimaryOutcome(sentence, primary, prose) : undefined;
  const hasShare = sentence.quantities.some(({ unit }) => unit === '%');
  return {
    ...(isAssociated && !isNull ? { associations: line } : {}),
    ...(tellsNull ? { nullResults: line } : {}),
    ...(tellsSignificant ? { significantResults: line } : {}),
    ...(named ? { primaryOutcome: named.replace(/\s+/g, ' ') } : {}),
    ...(primary && tellsNull && !tellsSignificant ? { nullPrimary: line } : {}),
    ...(hasBenefit && !hasHarm && hasShare ? { benefitFigure: line } : {}),
    ...(hasHarm && hasFigure ? { harmFigure: line } : {}),
  };
}
