import assert from 'node:assert/strict';
import { withBundled } from '../../../../src/hosts/vscode/library/indexSources.ts';
import type { Source } from '../../../../src/model.ts';

const sourceOf = (id: string, path: string) => ({ csl: { id }, path }) as Source;

describe('the writer’s own and the bundled sources', () => {
  it('are one list, in which the writer’s own wins an id that both have', () => {
    const own = [sourceOf('b', 'own'), sourceOf('c', 'own')];
    const all = withBundled(own, [sourceOf('a', 'bundled'), sourceOf('b', 'bundled')]);
    assert.deepEqual(
      all.map(({ csl, path }) => `${csl.id} ${path}`),
      ['b own', 'c own', 'a bundled'],
    );
  });
});
