import type { Quantity, Span } from '../../model.ts';
import { isGlue, isSpace } from '../../text/letters.ts';
import type { ReadSentence } from '../sentence.ts';

/** Those counted, at most three words behind the number: "312 pregnant women", "24 mice". */
const counted =
  /[\s\u2060]+(?:(?!(?:years?|months?|weeks?|days?|hours?|million|billion|trillion|per|to|or|and|in|of|for|mg|kg|g|ml|mmol|km|times|fold|cm|mm|points?|percent|out)\b)\p{L}[\p{L}'’-]*[\s\u2060]+){0,3}?(?:patients|people|persons|individuals|women|men|adults|children|adolescents|teenagers|infants|newborns|babies|boys|girls|mothers|pregnancies|births|participants|subjects|volunteers|respondents|controls|cases|veterans|students|nurses|physicians|residents|workers|smokers|families|twins|households|mice|rats|animals|samples|specimens|tumou?rs|trials|surveys|eyes|knees|hips)\b/iuy;

/** "n = 24", "N=24". */
const isSampleSize = /(?<![\p{L}\p{N}])n[\s\u2060]*=[\s\u2060]*$/iu;

/** "per 1,000 women", "9 out of 10 women", "1 in 10 men": a rate, not a sample. */
const rate =
  /\b(?:per|every|each|out of|(?:one|two|three|four|five|six|seven|eight|nine|ten|\d[\d,.]*)[\s\u2060]+in)[\s\u2060]+$/iu;
/** "more than 5,000 patients": outside a study, a boast. */
const boast = /\b(?:over|more than|nearly|almost)[\s\u2060]+$/iu;
const ofStudy = /\b(?:stud|trial|analy|survey|cohort|enrol|recruit|random|follow|participa|examin)/iu;
/** "We have treated 4,000 patients": a count of customers. */
const ofClinic = /\b(?:we|we’ve|we've|our)\b.{0,80}\b(?:treated|helped|served|cared|performed)\b/iu;

/** "In 2019 patients were …": a year. */
function looksLikeYear({ start, end, value }: Quantity, prose: string): boolean {
  return (
    value >= 1900 &&
    value < 2100 &&
    end - start === 4 &&
    /\b(?:in|since|by|from|until|of|before|after)[\s\u2060]+$/iu.test(
      prose.slice(Math.max(0, start - 10), start),
    )
  );
}

/**
 * Where a sentence says how many were studied: "312 women", "n = 24", "40 mice". Block offsets.
 * Rates ("1 in 10 men"), parts of a population ("20 million adults") and numbers that boast
 * ("more than 5,000 patients", outside a study) are none.
 */
export function findSample(
  { quantities, start: from, end: to }: Pick<ReadSentence, 'quantities' | 'start' | 'end'>,
  prose: string,
): Span | undefined {
  const found = quantities.find((quantity) => isSample(quantity, prose, from, to));
  if (!found) return undefined;
  const sentence = prose.slice(from, to);
  const before = prose.slice(Math.max(from, found.start - 24), found.start);
  if (ofClinic.test(sentence) || (boast.test(before) && !ofStudy.test(sentence))) return undefined;
  return { start: found.start, end: countedEnd(found, prose, to) ?? found.end };
}

function isSample(quantity: Quantity, prose: string, from: number, to: number): boolean {
  const { start, value, unit } = quantity;
  if (unit !== '' || value < 2 || !Number.isInteger(value)) return false;
  const before = prose.slice(Math.max(from, start - 24), start);
  if (before.includes('=') && isSampleSize.test(before)) return true;
  return (
    countedEnd(quantity, prose, to) !== undefined && !looksLikeYear(quantity, prose) && !rate.test(before)
  );
}

/** Where the words for those counted end, behind a number. */
function countedEnd({ end }: Quantity, prose: string, to: number): number | undefined {
  // Most numbers are followed by a stop or a bracket, and the expression need not be asked.
  const next = prose.charCodeAt(end);
  if (!isSpace(next) && !isGlue(next)) return undefined;
  counted.lastIndex = end;
  return counted.test(prose) && counted.lastIndex <= to ? counted.lastIndex : undefined;
}
