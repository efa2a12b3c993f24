import assert from 'node:assert/strict';
import { runProcess } from '../hosts/cli/runProcess.ts';

describe('the overclaim process', function () {
  this.timeout(60_000);

  it('fails with one line, no stack trace and code 2', async () => {
    const { code, out, err } = await runProcess(['check', 'no-such-file.md']);
    assert.deepEqual([code, out, err], [2, '', 'overclaim: no-such-file.md: no such file\n']);
  });

  it('ends quietly when nobody reads on, and still answers what it found', async () => {
    const stdin = 'Cocoa is proven to prevent gout.\n\n'.repeat(5_000);
    const { code, err } = await runProcess(['check', '-'], { stdin, readsOutput: false });
    assert.deepEqual([code, err], [1, '']);
  });

  it('answers thirty thousand lines, and ends quietly when nobody reads on', async () => {
    const stdin = '{"sentence":"Cocoa prevents gout."}\n'.repeat(30_000);
    const { code, out, err } = await runProcess(['strength'], { stdin });
    assert.deepEqual([code, err, out.split('\n').length], [0, '', 30_001]);
    assert.deepEqual(await runProcess(['strength'], { stdin, readsOutput: false }), {
      code: 0,
      out: '',
      err: '',
    });
  });

  it('finds the sources that come with it', async () => {
    const { code, out, err } = await runProcess(['search', 'ketamine', '--limit', '1', '--format', 'json']);
    assert.deepEqual([code, err, JSON.parse(out).results.length], [0, '', 1]);
  });
});
