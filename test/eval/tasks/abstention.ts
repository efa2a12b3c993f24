import { createLibrary, readCslJson } from '../../../src/engine.ts';
import { compileSeeds } from '../../../src/hosts/compileSeeds.ts';
import type { Source } from '../../../src/model.ts';
import type { Abstract } from '../abstract.ts';
import { share } from '../metrics.ts';
import type { ReadRows, Task } from '../task.ts';

interface Claim {
  readonly claim: string;
  /** By abstract: the sentences that support or contradict the claim. */
  readonly evidence: Readonly<Record<string, unknown>>;
}

/** Claims against a library on another subject, and against the one that has their evidence. */
export const abstention: Task<Claim> = {
  data: 'retrieval/scifact',
  async score(rows, read) {
    const seeds = createLibrary(JSON.parse(await compileSeeds('seeds')) as readonly Source[]);
    const answered = rows.filter(({ claim }) => seeds.search(claim).length > 0);
    const { search } = createLibrary(readSources(read));
    const supported = rows.filter(({ evidence }) => Object.keys(evidence).length > 0);
    const missed = supported.filter(({ claim }) => search(claim).length === 0);
    const isRight = ({ claim, evidence }: Claim) =>
      Object.hasOwn(evidence, search(claim)[0]?.source.csl.id ?? '');
    return [
      {
        metric: 'claims against seeds/: no evidence found',
        value: 1 - answered.length / rows.length,
        mark: '≥ 0.95',
        details: answered.map(({ claim }) => claim),
      },
      {
        metric: `${supported.length} claims with evidence against its abstracts: answered`,
        value: 1 - missed.length / supported.length,
        mark: '≥ 0.90',
        details: missed.map(({ claim }) => claim),
      },
      { metric: 'and the right abstract first', value: share(supported, isRight), mark: '' },
    ];
  },
};

interface Passage {
  readonly locator: string;
}

/** Claims about ketamine against abstracts none of which names it, each by itself and in a text about it. */
export const abstentionOfSeeds: Task<Passage> = {
  data: 'seed-claims/claims',
  score(rows, read) {
    const abstracts = readSources(read);
    if (abstracts.length === 0) return [];
    const others = abstracts.filter((source) => !/ketamin/i.test(JSON.stringify(source)));
    const { search } = createLibrary(others);
    const context = 'How ketamine infusions treat depression';
    const answered = rows.filter(({ locator }) => search(locator).length > 0);
    const inContext = rows.filter(({ locator }) => search(locator, { context }).length > 0);
    const score = (metric: string, loud: readonly Passage[]) => ({
      metric,
      value: 1 - loud.length / rows.length,
      mark: '≥ 0.95',
      details: loud.map(({ locator }) => `${locator} → ${search(locator)[0]?.source.csl.title}`),
    });
    return [
      score('claims against abstracts on other things: no evidence found', answered),
      score('the same in a text about ketamine', inContext),
    ];
  },
};

function readSources(read: ReadRows): readonly Source[] {
  const items = read<Abstract>('retrieval/scifact.corpus.jsonl').map(({ doc_id, title, abstract }) => {
    return { id: doc_id, title, abstract: abstract.join(' ') };
  });
  return readCslJson(JSON.stringify(items), 'scifact.json').sources;
}
