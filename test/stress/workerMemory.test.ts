import assert from 'node:assert/strict';
import { createIndexer } from '../../src/hosts/indexer/createIndexer.ts';
import { startNodeWorkerWith } from '../../src/hosts/indexer/startNodeWorker.ts';

describe('the worker thread', function () {
  this.timeout(60_000);

  it('names a file that needs too much memory, and reads the next with another worker', async () => {
    const limits = { heap: 24, growth: 400, mostGrowth: 400, growthOverall: 400 };
    const small = createIndexer(startNodeWorkerWith(limits));
    const items = Array.from({ length: 40_000 }, (_, at) => `{"id":"k${at}","title":"Tea and sleep"}`);
    const [large, next] = await Promise.all([
      small.read('large.json', Buffer.from(`[${items.join()}]`)),
      small.read(
        'tea.md',
        Buffer.from('---\ntitle: Tea\ndesign: cohort study\n---\n- Tea went with sleep.\n'),
      ),
    ]);
    small.dispose();
    assert.equal(large.sources.length, 0);
    assert.equal(large.problems[0]?.message, 'large.json: needs too much memory to read; it is left out');
    assert.equal(next.sources.length, 1);
  });
});
