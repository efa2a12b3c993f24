import type { Task } from '../task.ts';
import { abstention, abstentionOfSeeds } from './abstention.ts';
import { advice } from './advice.ts';
import { bestSentence } from './bestSentence.ts';
import { certainty } from './certainty.ts';
import { citedSource } from './citedSource.ts';
import { claimStrengthOfAbstracts, claimStrengthOfReleases } from './claimStrength.ts';
import { consistency } from './consistency.ts';
import { design } from './design.ts';
import { exaggeration } from './exaggeration.ts';
import { figures } from './figures.ts';
import { hype } from './hype.ts';
import { populationStrength } from './populationStrength.ts';
import { pressReleases } from './pressReleases.ts';
import { retrieval } from './retrieval.ts';
import { secondMention } from './secondMention.ts';
import { seedClaims } from './seedClaims.ts';
import { soberText } from './soberText.ts';
import { sourceWarnings } from './sourceWarnings.ts';
import { species } from './species.ts';
import { spin } from './spin.ts';

/** Every task, in the order of the table. */
export const tasks: readonly Task[] = [
  seedClaims,
  pressReleases,
  soberText,
  consistency,
  secondMention,
  species,
  spin,
  hype,
  abstention,
  abstentionOfSeeds,
  retrieval,
  bestSentence,
  citedSource,
  sourceWarnings,
  design,
  figures,
  populationStrength,
  claimStrengthOfAbstracts,
  claimStrengthOfReleases,
  exaggeration,
  certainty,
  advice,
];
