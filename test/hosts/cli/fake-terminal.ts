import { main } from '../../../src/hosts/cli/main.ts';
import type { StartEngine, Terminal } from '../../../src/hosts/cli/terminal.ts';
import { startHere } from '../indexer/startHere.ts';
import { stubEngine } from './stub-engine.ts';

/** What a run of the command line wrote and answered. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** What a test may say of the terminal; the rest is a quiet one without colours. */
export interface Setting {
  readonly cwd?: string;
  readonly stdin?: string | Uint8Array | AsyncIterable<Uint8Array>;
  readonly isTTY?: boolean;
  readonly env?: Terminal['env'];
  /** The stub unless told. */
  readonly startEngine?: StartEngine;
}

/** Runs the command line in this process, over the stub engine unless another is given. */
export async function overclaim(argv: readonly string[], setting: Setting = {}): Promise<Outcome> {
  const written = { out: '', err: '' };
  const output = (to: 'out' | 'err') => ({
    isTTY: setting.isTTY ?? false,
    write: async (text: string) => {
      written[to] += text;
    },
  });
  const code = await main(
    argv,
    {
      stdin: streamOf(setting.stdin ?? ''),
      stdout: output('out'),
      stderr: output('err'),
      cwd: setting.cwd ?? import.meta.dirname,
      startWorker: startHere,
      env: setting.env ?? {},
    },
    setting.startEngine ?? stubEngine,
  );
  return { code, ...written };
}

function streamOf(input: NonNullable<Setting['stdin']>): AsyncIterable<Uint8Array> {
  if (typeof input !== 'string' && !(input instanceof Uint8Array)) return input;
  return (async function* () {
    // In pieces of three bytes, so that characters are cut in half on the way.
    const bytes = Buffer.from(input as Uint8Array);
    for (let i = 0; i < bytes.length; i += 3) yield bytes.subarray(i, i + 3);
  })();
}
