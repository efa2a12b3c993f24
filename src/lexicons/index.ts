import { causeLists } from './causal.ts';
import { finality, obviousness, proof } from './certainty.ts';
import { comparisonLists } from './comparison.ts';
import { contextLists } from './context.ts';
import { efficacyLists } from './efficacy.ts';
import { breakthrough, miracle } from './hype.ts';
import type { Lexicon } from './lexicon.ts';
import { mechanismLists } from './mechanism.ts';
import { numberLists } from './number/index.ts';
import { praiseLists } from './praise/index.ts';
import { regulatoryLists } from './regulatory.ts';
import { safetyLists } from './safety.ts';
import { spinLists } from './spin.ts';
import { statisticsLists } from './statistics.ts';
import { subjectLists } from './subjects.ts';

/** Every lexicon the engine reads with. */
export const lexicons: readonly Lexicon[] = [
  proof,
  finality,
  obviousness,
  miracle,
  breakthrough,
  ...safetyLists,
  ...mechanismLists,
  ...efficacyLists,
  ...causeLists,
  ...subjectLists,
  ...contextLists,
  ...numberLists,
  ...praiseLists,
  ...statisticsLists,
  ...comparisonLists,
  ...regulatoryLists,
  ...spinLists,
];
