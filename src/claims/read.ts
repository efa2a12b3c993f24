import { lexicons } from '../lexicons/index.ts';
import type { Block, Span } from '../model.ts';
import { findQuantities } from '../text/quantities.ts';
import { splitSentences } from '../text/sentences.ts';
import { splitWords } from '../text/words.ts';
import { findCues } from './cue.ts';
import { indexPhrases } from './phrase.ts';
import type { ReadSentence } from './sentence.ts';
import { Statistics } from './statistics/statistics.ts';
import { type Conclusion, findConclusion } from './study/conclusion.ts';
import { type Facts, mergeFacts, readFacts } from './study/facts.ts';
import { readTable } from './told/readTable.ts';
import { readTold } from './told/readTold.ts';
import type { PlacedFigure } from './told/toldFigures.ts';

/** A block read once: its sentences, and what it says of its own study. */
export interface Reading {
  readonly block: Block;
  readonly sentences: readonly ReadSentence[];
  readonly facts: Facts;
  /** Where it concludes, if it says so or reads like an abstract. */
  readonly conclusion?: Conclusion | undefined;
  /** The figures it tells of outcomes, in order of place; undefined where it tells none. */
  readonly told?: readonly PlacedFigure[] | undefined;
}

/** How much of an abstract it is known by, in characters. */
const opening = 60;

const index = indexPhrases(lexicons);

/** Reads a block. The reading depends on nothing but the block, so it can be kept while the block stays. */
export function readBlock(block: Block): Reading {
  const { prose } = block;
  const sentences = splitSentences(prose).map((span) => readSentence(prose, span));
  const told = readTold(sentences, prose);
  const facts = readFacts(sentences, prose);
  const conclusion = findConclusion(block, sentences, facts);
  if (block.kind === 'heading' && !block.quoted)
    return { block, sentences, facts: { ...facts, title: prose.trim() }, conclusion, told };
  if (!conclusion) return told ? { block, sentences, facts, told } : { block, sentences, facts };
  return { block, sentences, facts: { ...facts, abstract: prose.slice(0, opening) }, conclusion, told };
}

/** Reads blocks that stand together: the cells of a table are read by the heads of their rows and columns too. */
export function readBlocks(blocks: readonly Block[]): readonly Reading[] {
  const readings = blocks.map(readBlock);
  const inCells = readTable(readings);
  if (!inCells) return readings;
  return readings.map((reading) => {
    const cell = inCells.get(reading);
    if (!cell) return reading;
    const told = [...cell, ...(reading.told ?? [])];
    return { ...reading, told };
  });
}

/**
 * Reads a stretch of a block again after it was edited, and nothing else of the block. `known` is what
 * was read of the block before.
 */
export function readStretch(block: Block, { start, end }: Span, known: Reading): Reading {
  const { prose } = block;
  const sentences = splitSentences(prose.slice(start, end)).map((span) =>
    readSentence(prose, { start: span.start + start, end: span.end + start }),
  );
  const told = readTold(sentences, prose);
  const facts = mergeFacts([known, { facts: readFacts(sentences, prose) }]);
  return { ...known, block, sentences, facts, told };
}

function readSentence(prose: string, span: Span): ReadSentence {
  return new SplitOnDemand(prose, span);
}

/**
 * A sentence that splits its words again when somebody asks for them: rules look at the words of few
 * sentences, and a draft's words, all kept, are most of what a check would hold.
 */
class SplitOnDemand implements ReadSentence {
  readonly start: number;
  readonly end: number;
  readonly cues: ReadSentence['cues'];
  readonly quantities: ReadSentence['quantities'];
  readonly #prose: string;
  #words: ReadSentence['words'] | undefined;
  #statistics: Statistics | undefined;

  constructor(prose: string, { start, end }: Span) {
    this.start = start;
    this.end = end;
    this.#prose = prose;
    this.cues = findCues(splitWords(prose, start, end), prose, index);
    this.quantities = findQuantities(prose, start, end);
  }

  get words(): ReadSentence['words'] {
    this.#words ??= splitWords(this.#prose, this.start, this.end);
    return this.#words;
  }

  get statistics(): Statistics {
    this.#statistics ??= new Statistics(this, this.#prose);
    return this.#statistics;
  }
}
