import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ComparisonVerdict } from '../../../src/model.ts';

/** What a medical editor thinks of one difference: right where it is to be pointed out, and for this reason. */
export interface JudgedDifference {
  /** Which claim and which passage, as test/eval/comparisons/readPairs.ts names them. */
  readonly claim: string;
  readonly passage: string;
  readonly verdict: ComparisonVerdict;
  /** The rules were mended by what was wrong in one part; the other was judged after that. */
  readonly half: 'read' | 'held-out';
  /** UTF-16 offsets of the words that differ, in the claim … */
  readonly start?: number;
  readonly end?: number;
  /** … and in the passage. */
  readonly from?: number;
  readonly to?: number;
  readonly right: boolean;
  /** Why, in our words. */
  readonly why: string;
}

/** Every difference judged, as kept. */
export function readComparisons(): readonly JudgedDifference[] {
  return readFileSync(resolve(import.meta.dirname, 'comparisons.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as JudgedDifference);
}
