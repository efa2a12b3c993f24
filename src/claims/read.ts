import { lexicons } from '../lexicons/index.ts';
import type { Block } from '../model.ts';
import { findQuantities } from '../text/quantities.ts';
import { splitSentences } from '../text/sentences.ts';
import { splitWords } from '../text/words.ts';
import { findCues } from './cue.ts';
import { type Facts, mergeFacts, readFacts } from './facts.ts';
import { indexPhrases } from './phrase.ts';
import type { ReadSentence } from './sentence.ts';

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
  const sentences = splitSentences(prose).map(({ start, end }) => {
    const words = splitWords(prose, start, end);
    const cues = findCues(words, prose, index);
    return { start, end, words, cues, quantities: findQuantities(prose, start, end) };
  });
  return { block, sentences, facts: mergeFacts(sentences.map((sentence) => readFacts(sentence, prose))) };
}
