import type { Lexicon } from '../lexicon.ts';
import { boundByHalf } from './boundByHalf.ts';
import { countLists } from './count.ts';
import { effectLists } from './effect.ts';
import { sizeLists } from './size.ts';
import { timeLists } from './time.ts';

/** What the rules on numbers read. */
export const numberLists: readonly Lexicon[] = [
  ...effectLists,
  ...sizeLists,
  ...countLists,
  ...timeLists,
  boundByHalf,
];
