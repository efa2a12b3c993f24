import type { Span } from '../../model.ts';
import type { Reading } from '../read.ts';
import type { FigureKey } from '../told/toldFigures.ts';
import type { Facts } from './facts.ts';
import { type ResultFacts, readResultFacts } from './resultFacts.ts';

/** A fact of its results or its design that a place in the draft states. */
export interface StatedFact {
  readonly fact: keyof ResultFacts | 'uncontrolled';
  readonly says: string;
}

/** A figure that a place in the draft tells of an outcome. */
export interface StatedFigure {
  readonly fact: 'told';
  /** What it is looked up by, and what it says. */
  readonly key: FigureKey;
  readonly says: string;
  /** Which of its numbers is meant. */
  readonly number: number;
}

export type Stated = StatedFact | StatedFigure;

/** A section as far as it states facts. */
export interface Stating {
  readonly readings: readonly Reading[];
  readonly facts: Facts;
}

/** Where the first section that states a fact does so: offsets count from the start of that section. */
export function findStated(
  stated: StatedFact,
  sections: readonly Stating[],
): (Span & { readonly section: number }) | undefined {
  for (let section = 0; section < sections.length; section += 1) {
    const { facts, readings } = sections[section] as Stating;
    if (!facts[stated.fact]?.includes(stated.says)) continue;
    for (const reading of readings) {
      if (reading.block.aside) continue;
      const found = findIn(reading, stated);
      const { start } = reading.block;
      if (found) return { section, start: found.start + start, end: found.end + start };
    }
  }
  return undefined;
}

function findIn({ sentences, block }: Reading, { fact, says }: StatedFact): Span | undefined {
  if (fact === 'uncontrolled')
    return sentences.find(({ cues }) => cues.some(({ lexicon }) => lexicon === 'uncontrolled'));
  return sentences.find((sentence) => readResultFacts(sentence, block.prose)?.[fact] === says);
}
