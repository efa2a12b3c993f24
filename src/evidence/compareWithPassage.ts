import type { Comparison } from '../model.ts';
import { createStemmer } from '../text/stem.ts';
import { readTerms } from './terms.ts';

/** Compares a claim with one passage, both as plain sentences. Never throws. */
export function compareWithPassage(claim: string, passage: string): Comparison {
  const stem = createStemmer();
  const said = new Set(readTerms(passage, stem).map(({ key }) => key));
  const shared = readTerms(claim, stem).filter((term) => said.has(term.key));
  const verdict = shared.length < 2 ? 'unrelated' : 'supported';
  return { verdict, verdicts: [verdict], reasons: [] };
}
