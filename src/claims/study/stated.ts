import type { Span } from '../../model.ts';
import type { Reading } from '../read.ts';
import type { Facts } from './facts.ts';
import { type ResultFacts, readResultFacts } from './resultFacts.ts';

/** What a place in the draft states: a fact of its results or its design, or a figure told of an outcome by its `says`. */
export interface Stated {
  readonly fact: keyof ResultFacts | 'uncontrolled' | 'told';
  readonly says: string;
  /** Which of the numbers of a figure is meant; the first where it is left out. */
  readonly number?: number;
}

/** A section as far as it states facts. */
export interface Stating {
  readonly readings: readonly Reading[];
  readonly facts: Facts;
}

/** Where the first section that states something does so: offsets count from the start of that section. */
export function findStated(
  stated: Stated,
  sections: readonly Stating[],
): (Span & { readonly section: number }) | undefined {
  for (let section = 0; section < sections.length; section += 1) {
    const { facts, readings } = sections[section] as Stating;
    if (!mayState(facts, stated)) continue;
    for (const reading of readings) {
      if (reading.block.aside) continue;
      const found = findIn(reading, stated);
      const { start } = reading.block;
      if (found) return { section, start: found.start + start, end: found.end + start };
    }
  }
  return undefined;
}

function mayState(facts: Facts, { fact, says }: Stated): boolean {
  if (fact === 'told') return facts.told?.figures.some((figure) => figure.says === says) ?? false;
  return facts[fact]?.includes(says) ?? false;
}

function findIn({ sentences, block, told }: Reading, { fact, says, number = 0 }: Stated): Span | undefined {
  if (fact === 'told') return told?.find(({ figure }) => figure.says === says)?.spans[number];
  if (fact === 'uncontrolled')
    return sentences.find(({ cues }) => cues.some(({ lexicon }) => lexicon === 'uncontrolled'));
  return sentences.find((sentence) => readResultFacts(sentence, block.prose)?.[fact] === says);
}
