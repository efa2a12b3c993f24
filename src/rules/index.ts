import { toldAsFact } from './cause/toldAsFact.ts';
import { verbFromObservational } from './cause/verbFromObservational.ts';
import { finality } from './certainty/finality.ts';
import { proof } from './certainty/proof.ts';
import { breakthrough } from './hype/breakthrough.ts';
import { miracle } from './hype/miracle.ts';
import { barePercentage } from './number/barePercentage.ts';
import type { Rule } from './rule.ts';
import { unqualified } from './safety/unqualified.ts';
import { animalToldAsHuman } from './species/animalToldAsHuman.ts';
import { carriedOverToPeople } from './species/carriedOverToPeople.ts';

/** Every rule there is. The order breaks ties between equally severe rules on the same words. */
export const rules: readonly Rule[] = [
  animalToldAsHuman,
  carriedOverToPeople,
  barePercentage,
  toldAsFact,
  verbFromObservational,
  proof,
  finality,
  unqualified,
  miracle,
  breakthrough,
];
