import { spawn } from 'node:child_process';
import { join } from 'node:path';

const cli = join(import.meta.dirname, '../../../src/hosts/cli/cli.ts');

/** Runs the command line as a process of its own; `readsOutput: false` closes its pipe unread. */
export function runProcess(
  args: readonly string[],
  { stdin = '', readsOutput = true, cwd = import.meta.dirname } = {},
) {
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
