import type { Engine, EngineSettings } from '../../engine.ts';
import type { StartWorker } from '../indexer/messages.ts';

/** Starts an engine with settings, or with the defaults. */
export type StartEngine = (settings?: EngineSettings) => Engine;

/** Where a command writes: `write` resolves once the text is handed over, or nobody reads it any more. */
export interface Output {
  readonly isTTY: boolean;
  write(text: string): Promise<void>;
}

/** All that the command line knows of the world, so that a test can be one. */
export interface Terminal {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** The current folder, absolute. */
  readonly cwd: string;
  /** Starts what reads the files of a library. */
  readonly startWorker: StartWorker;
  readonly env: { readonly NO_COLOR?: string | undefined; readonly TERM?: string | undefined };
}

/** Colours only where a person looks, and has not asked for none (https://no-color.org). */
export function showsColour({ stdout, env }: Terminal): boolean {
  return stdout.isTTY && !env.NO_COLOR && env.TERM !== 'dumb';
}

/** One line on standard error; `message` must be printable. */
export async function complain({ stderr }: Terminal, message: string): Promise<void> {
  await stderr.write(`overclaim: ${message}\n`);
}
