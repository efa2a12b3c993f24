import { createRanking, readCslJson } from '../../../src/engine.ts';
import type { Abstract } from '../abstract.ts';
import { mean, ndcg, recall } from '../metrics.ts';
import type { Task } from '../task.ts';

interface Claim {
  readonly claim: string;
  readonly cited_doc_ids: readonly number[];
}

/** Claims against abstracts, as `overclaim search` ranks them in a library of CSL-JSON. */
export const retrieval: Task<Claim> = {
  data: 'retrieval/scifact',
  score(rows, read) {
    const abstracts = read<Abstract>('retrieval/scifact.corpus.jsonl');
    const items = abstracts.map(({ doc_id, title, abstract }) => {
      return { id: doc_id, title, abstract: abstract.join(' ') };
    });
    const rank = createRanking(readCslJson(JSON.stringify(items), 'scifact.json').sources);
    const answers = rows.map(({ claim, cited_doc_ids }) => ({
      found: rank(claim, 100).map(({ source }) => source.csl.id),
      relevant: new Set(cited_doc_ids.map(String)),
    }));
    const score = (of: typeof ndcg, k: number) =>
      mean(answers.map(({ found, relevant }) => of(found, relevant, k)));
    return [
      { metric: 'nDCG@10', value: score(ndcg, 10), mark: 'BM25 about 0.665–0.69, dense 0.70–0.77' },
      { metric: 'Recall@100', value: score(recall, 100), mark: '' },
    ];
  },
};
