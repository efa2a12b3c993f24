import assert from 'node:assert/strict';
import { readBytes } from '../../../src/hosts/cli/read-bytes.ts';

describe('readBytes', () => {
  it('stops reading at the limit and says what it is', async () => {
    let given = 0;
    const endless = (async function* () {
      for (;;) {
        given += 1;
        yield new Uint8Array(1024 * 1024);
      }
    })();
    assert.deepEqual(await readBytes(endless, 2 * 1024 * 1024), {
      message: 'is larger than 2 MB, the most that is checked at once',
    });
    assert.equal(given, 3);
  });

  it('reads up to the limit', async () => {
    const whole = (async function* () {
      yield new Uint8Array([1, 2]);
      yield new Uint8Array([3]);
    })();
    assert.deepEqual(await readBytes(whole, 3), Buffer.from([1, 2, 3]));
  });
});
