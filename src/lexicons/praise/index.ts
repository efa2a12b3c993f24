import type { Lexicon } from '../lexicon.ts';
import { advances } from './advance.ts';
import { alarm } from './alarm.ts';
import { amazement, feelings } from './amazement.ts';
import { renown, shownBySomebody, unnamedExperts, unnamedStudies } from './authority.ts';
import { hope } from './hope.ts';
import { keys, machines, war } from './metaphor.ts';
import { plainFacts } from './plainFact.ts';
import { cures, ends, healing, imminence, livesSaved } from './promise.ts';
import { prospects } from './prospect.ts';
import { readerPromises } from './readerPromise.ts';
import { firsts, leaders, priority, superlatives } from './superlative.ts';
import { technicalPraise } from './technical.ts';
import { stories } from './testimonial.ts';
import { praise, valueWords } from './valueWords.ts';

/** The lexicons of praise and promise. */
export const praiseLists: readonly Lexicon[] = [
  amazement,
  feelings,
  alarm,
  hope,
  advances,
  praise,
  valueWords,
  superlatives,
  firsts,
  priority,
  leaders,
  unnamedStudies,
  shownBySomebody,
  unnamedExperts,
  renown,
  readerPromises,
  cures,
  ends,
  livesSaved,
  imminence,
  prospects,
  healing,
  machines,
  war,
  keys,
  stories,
  technicalPraise,
  plainFacts,
];
