import type { Task } from '../task.ts';
import { advice } from './advice.ts';
import { certainty } from './certainty.ts';
import { citedSource } from './citedSource.ts';
import { claimStrengthOfAbstracts, claimStrengthOfReleases } from './claimStrength.ts';
import { consistency } from './consistency.ts';
import { design } from './design.ts';
import { exaggeration } from './exaggeration.ts';
import { figures } from './figures.ts';
import { hype } from './hype.ts';
import { noEvidence } from './noEvidence.ts';
import { populationStrength } from './populationStrength.ts';
import { pressReleases } from './pressReleases.ts';
import { retrieval } from './retrieval.ts';
import { seedClaims } from './seedClaims.ts';
import { soberText } from './soberText.ts';
import { species } from './species.ts';
import { spin } from './spin.ts';

/** Every task, in the order of the table. */
export const tasks: readonly Task[] = [
  seedClaims,
  pressReleases,
  soberText,
  consistency,
  species,
  spin,
  hype,
  noEvidence,
  retrieval,
  citedSource,
  design,
  figures,
  populationStrength,
  claimStrengthOfAbstracts,
  claimStrengthOfReleases,
  exaggeration,
  certainty,
  advice,
];
