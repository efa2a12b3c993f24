import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readCslJson } from '../../src/engine.ts';
import type { Source } from '../../src/model.ts';
import { randomNumbers } from '../text/randomEdits.ts';

/** A title and an abstract, as they were published or with words changed. */
export interface PublishedAbstract {
  readonly id: string;
  readonly title: string;
  readonly abstract: string;
}

const folder = resolve(import.meta.dirname, '../../../shared/eval/retrieval');

/** True where the labelled text lies beside this repository. */
export const hasCorpus = existsSync(resolve(folder, 'scifact.corpus.jsonl'));

interface CorpusRow {
  readonly doc_id: number;
  readonly title: string;
  readonly abstract: readonly string[];
}

/** The published abstracts, in order. */
export function readAbstracts(): readonly PublishedAbstract[] {
  return readLines<CorpusRow>('scifact.corpus.jsonl').map(({ doc_id, title, abstract }) => ({
    id: `${doc_id}`,
    title,
    abstract: abstract.join(' '),
  }));
}

/** Claims to search for. */
export function readClaims(): readonly string[] {
  return readLines<{ readonly claim: string }>('scifact.dev.jsonl').map(({ claim }) => claim);
}

/** What a reader of CSL-JSON makes of abstracts. */
export function readSources(abstracts: readonly PublishedAbstract[]): readonly Source[] {
  return readCslJson(JSON.stringify(abstracts), 'bench.json').sources;
}

/** One word in so many is another word of the corpus in a copy, and one in so many a word that nobody has. */
const changed = 5;
const unheard = 200;

/**
 * So many abstracts, in batches: the published ones over and over, the same on every machine. From the
 * second time on words are changed, so that no two abstracts are alike and the vocabulary grows as it
 * does with real ones.
 */
export function* repeatAbstracts(
  abstracts: readonly PublishedAbstract[],
  count: number,
): Generator<readonly PublishedAbstract[]> {
  const random = randomNumbers(1);
  const words = abstracts.slice(0, 500).flatMap(({ abstract }) => abstract.match(/\p{L}{4,}/gu) ?? []);
  const change = (text: string): string =>
    text.replace(/\p{L}{4,}/gu, (word) => {
      if (random(unheard) === 0) return `${word.slice(0, 4)}${random(1_000_000).toString(36)}`;
      return random(changed) === 0 ? (words[random(words.length)] ?? word) : word;
    });
  let made = 0;
  for (let copy = 0; made < count; copy++) {
    const batch = abstracts
      .slice(0, count - made)
      .map(({ id, title, abstract }) =>
        copy === 0
          ? { id, title, abstract }
          : { id: `${id}-${copy}`, title: change(title), abstract: change(abstract) },
      );
    made += batch.length;
    yield batch;
  }
}

function readLines<Row>(file: string): readonly Row[] {
  const lines = readFileSync(resolve(folder, file), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Row);
}
