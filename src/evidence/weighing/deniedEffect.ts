import type { ClaimInWords, PassageMatch, Source } from '../../model.ts';
import { createStemmer, type Stem } from '../../text/stem.ts';
import { readTerms } from '../ranking/terms.ts';

const notShown = /\bnot (?:yet )?been (?:shown|demonstrated|established) to\b([^.;]*)/i;
const negation = /\b(?:not|never|no|nor|without|cannot|unproven)\b|n['’]t\b/i;

/**
 * The source whose passage says that something has "not been shown to" do what the claim says it
 * does: verb and object are both in the claim, and the claim holds no negation.
 */
export function findDeniedEffect(claim: ClaimInWords, passages: readonly PassageMatch[]): Source | undefined {
  if (negation.test(claim.text)) return undefined;
  const stem = createStemmer();
  const said = new Set(readTerms(claim.text, stem).map((term) => term.key));
  return passages.find(({ passage }) => {
    const denied = notShown.exec(passage.text)?.[1];
    return denied !== undefined && effectsOf(denied, stem).some((keys) => keys.every((key) => said.has(key)));
  })?.source;
}

/** "prevent suicide or to reduce suicidal thoughts" names two effects; one word alone names none. */
function effectsOf(denied: string, stem: Stem): string[][] {
  return denied
    .split(/\bor\b|\band\b|,/)
    .map((part) => readTerms(part, stem).map((term) => term.key))
    .filter((keys) => keys.length > 1);
}
