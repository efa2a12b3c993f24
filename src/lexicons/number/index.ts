import type { Lexicon } from '../lexicon.ts';
import { effectLists } from './effect.ts';
import { sizeLists } from './size.ts';

/** What the rules on numbers read. */
export const numberLists: readonly Lexicon[] = [...effectLists, ...sizeLists];
