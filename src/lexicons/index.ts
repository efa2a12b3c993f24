import { causeLists } from './causal.ts';
import { finality, proof } from './certainty.ts';
import { contextLists } from './context.ts';
import { breakthrough, miracle } from './hype.ts';
import type { Lexicon } from './lexicon.ts';
import { safety } from './safety.ts';
import { subjectLists } from './subjects.ts';

/** Every lexicon the engine reads with. */
export const lexicons: readonly Lexicon[] = [
  proof,
  finality,
  miracle,
  breakthrough,
  safety,
  ...causeLists,
  ...subjectLists,
  ...contextLists,
];
