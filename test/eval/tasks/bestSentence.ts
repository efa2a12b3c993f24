import { createRanking, readCslJson } from '../../../src/engine.ts';
import type { Abstract } from '../abstract.ts';
import { share } from '../metrics.ts';
import type { Task } from '../task.ts';

interface Claim {
  readonly claim: string;
  readonly evidence: Readonly<Record<string, readonly { readonly sentences: readonly number[] }[]>>;
}

/** Which sentence of the right abstract is shown: is it one of those that people chose? */
export const bestSentence: Task<Claim> = {
  data: 'retrieval/scifact',
  score(rows, read) {
    const abstracts = new Map(
      read<Abstract>('retrieval/scifact.corpus.jsonl').map((each) => [`${each.doc_id}`, each]),
    );
    const items = [...abstracts].map(([id, { title, abstract }]) => ({
      id,
      title,
      abstract: abstract.join(' '),
    }));
    const rank = createRanking(readCslJson(JSON.stringify(items), 'scifact.json').sources);
    const pairs = rows.flatMap(({ claim, evidence }) =>
      Object.entries(evidence).flatMap(([id, groups]) => {
        const shown = rank(claim, 100).find(({ source }) => source.csl.id === id)?.passage.text;
        const sentences = abstracts.get(id)?.abstract ?? [];
        const chosen = groups.flatMap((group) => group.sentences.map((at) => sentences[at] ?? ''));
        return shown === undefined ? [] : [{ shown, chosen }];
      }),
    );
    // Our sentences and those of the labels may be cut at other places.
    const agrees = ({ shown, chosen }: (typeof pairs)[number]) =>
      chosen.some((sentence) => sentence.includes(shown) || shown.includes(sentence));
    return [
      {
        metric: `sentence shown of ${pairs.length} right abstracts is one that people chose`,
        value: share(pairs, agrees),
        mark: 'BM25 about 0.53',
      },
    ];
  },
};
