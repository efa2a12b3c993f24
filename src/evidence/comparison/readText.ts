import type { Figure } from '../../claims/figures/figure.ts';
import { readFigures } from '../../claims/figures/readFigures.ts';
import { readBlock } from '../../claims/read.ts';
import type { ReadSentence } from '../../claims/sentence.ts';
import { functionWords } from '../../lexicons/functionWords.ts';
import { asParagraph } from '../../text/asParagraph.ts';
import { maskProse } from '../../text/mask.ts';
import type { Stem } from '../../text/stem.ts';
import { termOf } from '../ranking/terms.ts';
import { type Citation, findCitations } from './citations.ts';
import { paperWords } from './paperWords.ts';

/** A word of a compared text. Numbers have the key "#": what they say is compared as figures. */
export interface Token {
  readonly key: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** How much it tells about the subject: nothing of grammar, little of what any medical sentence holds. */
  readonly weight: number;
}

/** A sentence read for comparison; offsets are those of the whole text. */
export interface TextSentence {
  readonly read: ReadSentence;
  readonly tokens: readonly Token[];
  readonly figures: readonly Figure[];
  /** The keys of the words that tell something, with their weights. */
  readonly weights: ReadonlyMap<string, number>;
}

/** One side of a comparison, with citations blanked. */
export interface ComparedText {
  readonly text: string;
  readonly sentences: readonly TextSentence[];
  readonly citations: readonly Citation[];
}

export const wordWeight = 1;
export const commonWeight = 0.3;

/** Reads one side of a comparison, in linear time. */
export function readText(text: string, stem: Stem): ComparedText {
  const citations = findCitations(text);
  const prose = maskProse(
    text,
    citations.map(({ start, end }) => ({ start, end, blank: '\uFFFC' })),
  );
  const block = asParagraph(prose);
  const sentences = readBlock(block).sentences.map((read) => readSentence(read, prose, stem));
  return { text: prose, sentences, citations };
}

function readSentence(read: ReadSentence, prose: string, stem: Stem): TextSentence {
  const { words } = read;
  const figures = readFigures(prose, read.end, read.quantities, words);
  const tokens: Token[] = [];
  const weights = new Map<string, number>();
  for (const { start, end, lower } of words) {
    const { key, isCommon, role } = termOf(lower.replace(/'s$/, ''), stem);
    const isNumber = role === 'number';
    const weight =
      isNumber || functionWords.has(lower)
        ? 0
        : isCommon || paperWords.has(lower)
          ? commonWeight
          : wordWeight;
    tokens.push({ key: isNumber ? '#' : key, lower, start, end, weight });
    if (weight > 0) weights.set(key, weight);
  }
  return { read, tokens, figures, weights };
}
