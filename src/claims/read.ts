import { lexicons } from '../lexicons/index.ts';
import type { Block, Span } from '../model.ts';
import { findQuantities } from '../text/quantities.ts';
import { splitSentences } from '../text/sentences.ts';
import { splitWords } from '../text/words.ts';
import { findCues } from './cue.ts';
import { type Facts, mergeFacts, readFacts } from './facts.ts';
import { indexPhrases } from './phrase.ts';
import type { ReadSentence } from './sentence.ts';
import { Statistics } from './statistics/statistics.ts';

/** A block read once: its sentences, and what it says of its own study. */
export interface Reading {
  readonly block: Block;
  readonly sentences: readonly ReadSentence[];
  readonly facts: Facts;
}

const index = indexPhrases(lexicons);

/** Reads a block. The reading depends on nothing but the block, so it can be kept while the block stays. */
export function readBlock(block: Block): Reading {
  const { prose } = block;
  const sentences = splitSentences(prose).map((span) => readSentence(prose, span));
  return { block, sentences, facts: mergeFacts(factsOf(sentences, prose)) };
}

/**
 * Reads a stretch of a block again after it was edited, and nothing else of the block. `known` are
 * the facts of the block before.
 */
export function readStretch(block: Block, { start, end }: Span, known: Facts): Reading {
  const { prose } = block;
  const sentences = splitSentences(prose.slice(start, end)).map((span) =>
    readSentence(prose, { start: span.start + start, end: span.end + start }),
  );
  return { block, sentences, facts: mergeFacts([{ facts: known }, ...factsOf(sentences, prose)]) };
}

function factsOf(sentences: readonly ReadSentence[], prose: string): { facts: Facts }[] {
  return sentences.map((sentence) => ({ facts: readFacts(sentence, prose) }));
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
