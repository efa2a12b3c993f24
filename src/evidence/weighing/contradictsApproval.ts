import type { ClaimInWords, PassageMatch, Source } from '../../model.ts';
import { createStemmer } from '../../text/stem.ts';
import { kindOfWord } from '../ranking/subjectKinds.ts';
import { readTerms } from '../ranking/terms.ts';

const approval = /\bapprov(?:ed|al|als|es)\b|\blicen[cs]ed\b/i;
const denial = /\b(?:not|never|no|nor|without|un|off|lacks?|awaits?|pending|isn't|hasn't|aren't)\b|n’t\b/i;
const denied = /\bnot (?:yet )?(?:been )?(?:\w+[- ]){0,3}approved\b|\bno approval\b/i;

/**
 * The label that denies an approval which the claim asserts, when no label among the passages grants
 * one. Both have to be plain: a claim that holds any negation, or names no condition ("approved in
 * 1970"), asserts nothing here. That label and claim name the same substance and condition was
 * settled by the search.
 */
export function contradictsApproval(
  claim: ClaimInWords,
  passages: readonly PassageMatch[],
): Source | undefined {
  if (!approval.test(claim.text) || denial.test(claim.text)) return undefined;
  const terms = readTerms(claim.text, createStemmer());
  if (!terms.some((term) => kindOfWord(term.word) === 'condition')) return undefined;
  const labels = passages.filter(({ source, passage }) => {
    return source.design === 'label' && approval.test(passage.text);
  });
  const denying = labels.find(({ passage }) => denied.test(passage.text));
  const isGranted = labels.some(({ passage }) => !denied.test(passage.text));
  return isGranted ? undefined : denying?.source;
}
