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

/** A block read once: its sentences, and what it says of its own study. */
export interface Reading {
  readonly block: Block;
  readonly sentences: readonly ReadSentence[];
  readonly facts: Facts;
  /** Where it concludes, if it says so or reads like an abstract. */
  readonly conclusion?: Conclusion | undefined;
}

/** How much of an abstract it is known by, in characters. */
const opening = 60;

const index = indexPhrases(lexicons);

/** Reads a block. The reading depends on nothing but the block, so it can be kept while the block stays. */
export function readBlock(block: Block): Reading {
  const { prose } = block;
  const sentences = splitSentences(prose).map((span) => readSentence(prose, span));
  const facts = readFacts(sentences, prose);
  const conclusion = findConclusion(block, sentences, facts);
  if (block.kind === 'heading' && !block.quoted)
    return { block, sentences, facts: { ...facts, title: prose.trim() }, conclusion };
  if (!conclusion) return { block, sentences, facts };
  return { block, sentences, facts: { ...facts, abstract: prose.slice(0, opening) }, conclusion };
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
  return { ...known, block, sentences, facts: mergeFacts([known, { facts: readFacts(sentences, prose) }]) };
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
