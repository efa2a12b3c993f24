import type { Source } from '../../model.ts';
import { createStemmer } from '../../text/stem.ts';
import { gramKinds, gramsOf } from './characterGrams.ts';
import { collectAbbreviations } from './collectAbbreviations.ts';
import { createGrowingNumbers } from './growingNumbers.ts';
import { sharedCount, textsOf } from './indexedText.ts';
import type { SourceIndex } from './sourceIndex.ts';
import { splitWords, termsOf } from './terms.ts';

/** What a word of a source counts for, in tenths: in its title, `about`, outcomes, and passages. */
const weights = [10, 3, 3] as const;
const inText = 10;

/** Takes source after source into an index. */
export interface Indexing {
  /** Adds a source by its texts (`textsOf`), which are not held. */
  readonly add: (texts: readonly string[]) => void;
  /** The index of all that were added. */
  readonly take: () => SourceIndex;
}

/** Reads all words of all sources once. Never throws. */
export function indexSources(sources: readonly Source[]): SourceIndex {
  const { add, take } = createIndexing();
  for (const source of sources) add(textsOf(source));
  return take();
}

/** Makes an index of nothing yet, for sources that come one after another. */
export function createIndexing(): Indexing {
  const stem = createStemmer();
  const numberOf = new Map<string, number>();
  const known = new Map<string, readonly number[]>();
  const number = (key: string): number => {
    let found = numberOf.get(key);
    if (found === undefined) {
      found = numberOf.size;
      numberOf.set(key, found);
    }
    return found;
  };
  const numbersOf = (word: string): readonly number[] => {
    let found = known.get(word);
    if (found === undefined) {
      found = termsOf(word, stem).map(({ key }) => number(key));
      known.set(word, found);
    }
    return found;
  };

  const abbreviations = collectAbbreviations((text) => splitWords(text).flatMap(numbersOf));
  const tokens = createGrowingNumbers();
  const textStarts = createGrowingNumbers();
  const firstTexts = createGrowingNumbers();

  const add = (texts: readonly string[]): void => {
    firstTexts.push(textStarts.length());
    for (const text of texts) {
      textStarts.push(tokens.length());
      for (const word of splitWords(text)) for (const term of numbersOf(word)) tokens.push(term);
    }
    abbreviations.read(texts.slice(sharedCount));
  };

  const take = (): SourceIndex => {
    firstTexts.push(textStarts.length());
    textStarts.push(tokens.length());
    known.clear();
    const forward = { firstTexts: firstTexts.take(), textStarts: textStarts.take(), tokens: tokens.take() };
    const terms = [...numberOf.keys()];
    return {
      terms,
      numberOf,
      ...forward,
      ...invert(forward, terms.length),
      ...countGrams(forward, terms),
      abbreviations: abbreviations.take(),
    };
  };
  return { add, take };
}

type Forward = Pick<SourceIndex, 'firstTexts' | 'textStarts' | 'tokens'>;
type Postings = Pick<SourceIndex, 'postingStarts' | 'postingSources' | 'postingCounts' | 'passageCounts'>;

/** Turns the texts of sources into the sources of terms. */
function invert({ firstTexts, textStarts, tokens }: Forward, termCount: number): Postings {
  const holders = new Uint32Array(termCount);
  eachTerm(firstTexts, textStarts, tokens, termCount, (term) => {
    holders[term] = (holders[term] ?? 0) + 1;
  });
  const postingStarts = new Uint32Array(termCount + 1);
  for (let term = 0; term < termCount; term++) {
    postingStarts[term + 1] = (postingStarts[term] ?? 0) + (holders[term] ?? 0);
  }
  const postingSources = new Uint32Array(postingStarts[termCount] ?? 0);
  const postingCounts = new Uint8Array(postingSources.length);
  const passageCounts = new Uint32Array(termCount);
  const next = postingStarts.slice();
  eachTerm(firstTexts, textStarts, tokens, termCount, (term, source, count, passages) => {
    const at = next[term] ?? 0;
    next[term] = at + 1;
    postingSources[at] = source;
    postingCounts[at] = Math.min(255, count);
    passageCounts[term] = (passageCounts[term] ?? 0) + passages;
  });
  return { postingStarts, postingSources, postingCounts, passageCounts };
}

/** Tells of each source each of its terms once, with its weighted count and the passages it counts for. */
function eachTerm(
  firstTexts: Uint32Array,
  textStarts: Uint32Array,
  tokens: Uint32Array,
  termCount: number,
  tell: (term: number, source: number, count: number, passages: number) => void,
): void {
  const counts = new Uint32Array(termCount);
  const passages = new Uint32Array(termCount);
  const lastText = new Uint32Array(termCount);
  for (let source = 0; source + 1 < firstTexts.length; source++) {
    const first = firstTexts[source] ?? 0;
    const end = firstTexts[source + 1] ?? 0;
    const met: number[] = [];
    for (let text = first; text < end; text++) {
      const weight = weights[text - first] ?? inText;
      const isShared = text < first + sharedCount;
      for (let at = textStarts[text] ?? 0; at < (textStarts[text + 1] ?? 0); at++) {
        const term = tokens[at] ?? 0;
        if (counts[term] === 0) met.push(term);
        counts[term] = (counts[term] ?? 0) + weight;
        if (isShared) passages[term] = end - first - sharedCount;
        else if (lastText[term] !== text && (passages[term] ?? 0) < end - first - sharedCount) {
          passages[term] = (passages[term] ?? 0) + 1;
        }
        lastText[term] = text;
      }
    }
    for (const term of met) {
      tell(term, source, counts[term] ?? 0, passages[term] ?? 0);
      counts[term] = 0;
      passages[term] = 0;
    }
  }
}

/** Counts the character grams of sources: how many each has, and how many sources hold each kind. */
function countGrams(
  { firstTexts, textStarts, tokens }: Forward,
  terms: readonly string[],
): Pick<SourceIndex, 'gramSources' | 'gramLengths'> {
  const grams = terms.map(gramsOf);
  const gramSources = new Uint32Array(gramKinds);
  const gramLengths = new Uint32Array(firstTexts.length - 1);
  const lastSource = new Uint32Array(gramKinds);
  const lastHolder = new Uint32Array(terms.length);
  gramLengths.forEach((_, source) => {
    let length = 0;
    const end = textStarts[firstTexts[source + 1] ?? 0] ?? 0;
    for (let at = textStarts[firstTexts[source] ?? 0] ?? 0; at < end; at++) {
      const term = tokens[at] ?? 0;
      const ofTerm = grams[term] ?? [];
      length += ofTerm.length;
      if (lastHolder[term] === source + 1) continue;
      lastHolder[term] = source + 1;
      for (const gram of ofTerm) {
        if (lastSource[gram] === source + 1) continue;
        lastSource[gram] = source + 1;
        gramSources[gram] = (gramSources[gram] ?? 0) + 1;
      }
    }
    gramLengths[source] = length;
  });
  return { gramSources, gramLengths };
}
