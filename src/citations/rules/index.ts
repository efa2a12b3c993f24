import type { SourceRule } from '../sourceRule.ts';
import { figureNotFound } from './figureNotFound.ts';
import { keyUsedTwice } from './keyUsedTwice.ts';
import { notInLibrary } from './notInLibrary.ts';
import { otherAuthor } from './otherAuthor.ts';
import { otherFigure } from './otherFigure.ts';
import { otherJournal } from './otherJournal.ts';
import { otherPopulation } from './otherPopulation.ts';
import { otherYear } from './otherYear.ts';
import { retold } from './retold.ts';
import { retracted } from './retracted.ts';
import { saysLess } from './saysLess.ts';
import { saysOpposite } from './saysOpposite.ts';

/** All rules that compare a draft with the sources it has. */
export const sourceRules: readonly SourceRule[] = [
  saysOpposite,
  otherPopulation,
  otherFigure,
  figureNotFound,
  saysLess,
  retracted,
  otherJournal,
  otherYear,
  otherAuthor,
  retold,
  keyUsedTwice,
  notInLibrary,
];
