import assert from 'node:assert/strict';

/** What each assertion must let pass, and what it must not. In the web host they are our own. */
const passing: readonly (() => unknown)[] = [
  () => assert.ok(1),
  () => assert.equal(Number.NaN, Number.NaN),
  () => assert.notEqual(1, 2),
  () => assert.deepEqual({ a: [1, { b: undefined }] }, { a: [1, { b: undefined }] }),
  () => assert.deepEqual(new Map([[1, /a/]]), new Map([[1, /a/]])),
  () => assert.notDeepEqual([1], ['1']),
  () => assert.match('miracle', /cle$/),
  () => assert.doesNotMatch('miracle', /^cle/),
  () =>
    assert.throws(() => {
      throw new Error('no');
    }, /no/),
];
const failing: readonly (() => unknown)[] = [
  () => assert.ok(''),
  () => assert.equal(1, '1'),
  () => assert.notEqual(1, 1),
  () => assert.deepEqual({ a: 1 }, { a: 1, b: undefined }),
  () => assert.deepEqual({ a: 1, b: undefined }, { a: 1, c: undefined }),
  () => assert.deepEqual([1, 2], [1]),
  () => assert.deepEqual([], {}),
  () => assert.deepEqual({ a: null }, { a: undefined }),
  () => assert.deepEqual(new Date(1), new Date(1001)),
  () => assert.deepEqual(new Set([1]), new Set([2])),
  () => assert.notDeepEqual([1], [1]),
  () => assert.match('miracle', /x/),
  () => assert.doesNotMatch('miracle', /m/),
  () => assert.throws(() => {}),
  () =>
    assert.throws(() => {
      throw new Error('no');
    }, /yes/),
  () => assert.fail('always'),
];

describe('the assertions of this suite', () => {
  it('let pass what is so', async () => {
    for (const claim of passing) claim();
    await assert.rejects(Promise.reject(new Error('no')), /no/);
  });

  it('fail what is not', async () => {
    for (const claim of failing) {
      let hasFailed = false;
      try {
        claim();
      } catch {
        hasFailed = true;
      }
      if (!hasFailed) throw new Error(`passed: ${claim}`);
    }
    const kept = await assert.rejects(Promise.resolve(1)).catch(() => 'failed');
    if (kept !== 'failed') throw new Error('passed: rejects of a promise that is kept');
  });
});
