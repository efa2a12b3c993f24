import assert from 'node:assert/strict';
import { nearest } from '../../src/configuration/nearest.ts';

const ids = [
  'certainty/proven',
  'certainty/definitive',
  'hype/miracle',
  'numbers/bare-percentage',
  'hype/magic',
];

describe('nearest', () => {
  it('mends slips of the fingers', () => {
    assert.equal(nearest('certainty/provne', ids)[0], 'certainty/proven');
    assert.equal(nearest('Hype/Miracel', ids)[0], 'hype/miracle');
  });

  it('knows a name by one of its parts', () => {
    assert.deepEqual(nearest('proven', ids), ['certainty/proven']);
    assert.deepEqual(nearest('percentage', ids), ['numbers/bare-percentage']);
    assert.deepEqual(nearest('hype', ids), ['hype/miracle', 'hype/magic']);
  });

  it('suggests nothing for what is near nothing', () => {
    assert.deepEqual(nearest('zzzzzzzz', ids), []);
    assert.deepEqual(nearest('', ids), []);
    assert.deepEqual(nearest('x'.repeat(100_000), ids), []);
  });
});
