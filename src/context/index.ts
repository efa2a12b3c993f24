import type { ContextName } from '../model.ts';
import { absoluteFigures } from './absoluteFigures.ts';
import { citation } from './citation.ts';
import { comparator } from './comparator.ts';
import type { Context } from './context.ts';
import { hedging } from './hedging.ts';
import { negation } from './negation.ts';
import { question } from './question.ts';
import { sampleStated } from './sampleStated.ts';
import { speciesStated } from './speciesStated.ts';
import { studyStated } from './studyStated.ts';
import { technicalUse } from './technicalUse.ts';
import { trialStated } from './trialStated.ts';

/** Every context that may excuse a claim, by the name a report gives it. */
export const contexts: Readonly<Record<ContextName, Context>> = {
  'technical use': technicalUse,
  negation,
  hedging,
  question,
  citation,
  comparator,
  'absolute figures': absoluteFigures,
  'sample stated': sampleStated,
  'species stated': speciesStated,
  'trial stated': trialStated,
  'study stated': studyStated,
};
