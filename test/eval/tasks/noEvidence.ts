import { createLibrary } from '../../../src/engine.ts';
import { compileSeeds } from '../../../src/hosts/compileSeeds.ts';
import type { Source } from '../../../src/model.ts';
import { share } from '../metrics.ts';
import { sample } from '../sample.ts';
import type { Task } from '../task.ts';

/** Claims about other things than the bundled records: the answer should be that there is no evidence. */
export const noEvidence: Task<{ readonly claim: string }> = {
  data: 'retrieval/scifact',
  async score(rows) {
    const library = createLibrary(JSON.parse(await compileSeeds('seeds')) as readonly Source[]);
    const drawn = sample(rows, 200, 1);
    const silent = share(drawn, ({ claim }) => library.search(claim).length === 0);
    return [{ metric: '200 claims against seeds/: no evidence found', value: silent, mark: '≥ 0.95' }];
  },
};
