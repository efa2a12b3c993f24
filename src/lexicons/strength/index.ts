import type { Lexicon } from '../lexicon.ts';
import { adviceLists } from './advice.ts';
import {
  associations,
  changesInLevel,
  comparatives,
  degrees,
  differences,
  predictions,
  risks,
  standards,
} from './association.ts';
import { changesOfState, effects, namedCauses, otherCauses } from './cause.ts';
import { certaintyLists } from './certainty.ts';
import { aims, background, recommendations, records, researchWanted } from './frame.ts';
import { abilities, appearances, possibilities } from './modality.ts';

/** The lexicons a claim's strength, certainty and advice are read with. A check reads them in titles and conclusions only. */
export const strengthLexicons: readonly Lexicon[] = [
  effects,
  changesOfState,
  otherCauses,
  namedCauses,
  associations,
  predictions,
  risks,
  comparatives,
  degrees,
  standards,
  differences,
  changesInLevel,
  possibilities,
  appearances,
  abilities,
  recommendations,
  researchWanted,
  aims,
  records,
  background,
  ...certaintyLists,
  ...adviceLists,
];
