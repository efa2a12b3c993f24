import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { join } from 'node:path';

const cli = join(import.meta.dirname, '../../../src/hosts/cli/cli.ts');

/** Runs the command line as a process of its own; `readsOutput: false` closes its pipe unread. */
function run(args: readonly string[], { stdin = '', readsOutput = true, cwd = import.meta.dirname } = {}) {
  return new Promise<{ code: number | null; out: string; err: string }>((resolve, reject) => {
    const child = spawn(process.execPath, [cli, ...args], { cwd });
    const written = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (text) => {
      written.out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      written.err += text;
    });
    child.on('error', reject).on('close', (code) => resolve({ code, ...written }));
    if (!readsOutput) child.stdout.destroy();
    child.stdin.on('error', () => {}).end(stdin);
  });
}

describe('the overclaim process', () => {
  it('checks standard input with the real engine', async () => {
    const { code, out, err } = await run(['check', '-', '--format', 'json'], {
      stdin: 'A 💊 day is proven to prevent gout.\n',
    });
    assert.deepEqual([code, err], [1, '']);
    const [{ findings }] = JSON.parse(out).files;
    const [{ line, column, start, text }] = findings;
    assert.deepEqual([line, column], [1, start + 1]);
    assert.ok('A 💊 day is proven to prevent gout.'.includes(text));
  });

  it('fails with one line, no stack trace and code 2', async () => {
    const { code, out, err } = await run(['check', 'no-such-file.md']);
    assert.deepEqual([code, out, err], [2, '', 'overclaim: no-such-file.md: no such file\n']);
  });

  it('ends quietly when nobody reads on, and still answers what it found', async () => {
    const stdin = 'Cocoa is proven to prevent gout.\n\n'.repeat(5_000);
    const { code, err } = await run(['check', '-'], { stdin, readsOutput: false });
    assert.deepEqual([code, err], [1, '']);
  });

  it('answers thirty thousand lines, and ends quietly when nobody reads on', async () => {
    const stdin = '{"sentence":"Cocoa prevents gout."}\n'.repeat(30_000);
    const { code, out, err } = await run(['strength'], { stdin });
    assert.deepEqual([code, err, out.split('\n').length], [0, '', 30_001]);
    assert.deepEqual(await run(['strength'], { stdin, readsOutput: false }), { code: 0, out: '', err: '' });
  }).timeout(60_000);

  it('finds the sources that come with it', async () => {
    const { code, out, err } = await run(['search', 'ketamine', '--limit', '1', '--format', 'json']);
    assert.deepEqual([code, err, JSON.parse(out).results.length], [0, '', 1]);
  });
});
