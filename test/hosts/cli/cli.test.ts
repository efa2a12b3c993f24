import assert from 'node:assert/strict';
import { runProcess } from './runProcess.ts';

describe('the overclaim process', () => {
  it('checks standard input with the real engine', async () => {
    const { code, out, err } = await runProcess(['check', '-', '--format', 'json'], {
      stdin: 'A 💊 day is proven to prevent gout.\n',
    });
    assert.deepEqual([code, err], [1, '']);
    const [{ findings }] = JSON.parse(out).files;
    const [{ line, column, start, text }] = findings;
    assert.deepEqual([line, column], [1, start + 1]);
    assert.ok('A 💊 day is proven to prevent gout.'.includes(text));
  });

  it('ends quietly when nobody reads on, and still answers what it found', async () => {
    const stdin = 'Cocoa is proven to prevent gout.\n\n'.repeat(300);
    const { code, err } = await runProcess(['check', '-'], { stdin, readsOutput: false });
    assert.deepEqual([code, err], [1, '']);
  });
});
