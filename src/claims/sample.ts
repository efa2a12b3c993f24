import type { Quantity, Span } from '../model.ts';
import type { ReadSentence } from './sentence.ts';

/** Those counted, at most three words behind the number: "312 pregnant women", "24 mice". */
const counted =
  /[\s\u2060]+(?:(?!(?:years?|months?|weeks?|days?|hours?|million|billion|trillion|per|to|or|and|in|of|for|mg|kg|g|ml|mmol|km|times|fold|cm|mm|points?|percent|out)\b)\p{L}[\p{L}'’-]*[\s\u2060]+){0,3}?(?:patients|people|persons|individuals|women|men|adults|children|adolescents|teenagers|infants|newborns|babies|boys|girls|mothers|pregnancies|births|participants|subjects|volunteers|respondents|controls|cases|veterans|students|nurses|physicians|residents|workers|smokers|families|twins|households|mice|rats|animals|samples|specimens|tumou?rs|trials|surveys|eyes|knees|hips)\b/iuy;

/** "n = 24", "N=24". */
const isSampleSize = /(?<![\p{L}\p{N}])n[\s\u2060]*=[\s\u2060]*$/iu;

/** "per 1,000 women", "1 in 10 men", "more than 5,000 patients": a rate or a boast, not a sample. */
const rate = /\b(?:per|every|each|out of)[\s\u2060]+$/iu;
const rateIn = /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\d[\d,.]*)[\s\u2060]+in[\s\u2060]+$/iu;
const boast = /\b(?:over|more than|nearly|almost)[\s\u2060]+$/iu;
const ofClinic = /\b(?:we|we’ve|we've|our)\b.{0,80}\b(?:treated|helped|served|cared|performed)\b/iu;
const ofStudy = /\b(?:stud|trial|analy|survey|cohort|enrol|recruit|random|follow|participa|examin)/iu;

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
  { quantities, start: from, end: to }: ReadSentence,
  prose: string,
): Span | undefined {
  for (const quantity of quantities) {
    const { start, end, value, unit } = quantity;
    if (unit !== '' || value < 2 || !Number.isInteger(value)) continue;
    const before = prose.slice(Math.max(from, start - 24), start);
    if (isSampleSize.test(before)) return { start, end };
    counted.lastIndex = end;
    const match = counted.exec(prose);
    if (!match || counted.lastIndex > to) continue;
    if (looksLikeYear(quantity, prose)) continue;
    if (rate.test(before) || rateIn.test(before)) continue;
    const sentence = prose.slice(from, to);
    if (boast.test(before) && !ofStudy.test(sentence)) continue;
    if (ofClinic.test(sentence)) continue;
    return { start, end: counted.lastIndex };
  }
  return undefined;
}
