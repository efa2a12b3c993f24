import type { WriteStream } from 'node:tty';
import { startNodeWorker } from '../indexer/startNodeWorker.ts';
import type { Output, Terminal } from './terminal.ts';

/** Codes of a write to a pipe whose reader has gone, as with `overclaim check | head`. */
const readerGone = new Set(['EPIPE', 'EOF', 'ERR_STREAM_DESTROYED']);

/** The terminal this process was started in. Asking for `cwd` throws where the folder no longer exists. */
export function nodeTerminal(): Terminal {
  return {
    stdin: process.stdin,
    stdout: openOutput(process.stdout),
    stderr: openOutput(process.stderr),
    get cwd() {
      return process.cwd();
    },
    startWorker: startNodeWorker,
    env: process.env,
  };
}

function openOutput(stream: WriteStream): Output {
  // Without a listener a failed write would end the process; each write's own callback tells of it.
  stream.on('error', () => {});
  return {
    isTTY: stream.isTTY === true,
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error: NodeJS.ErrnoException | null | undefined) => {
          if (error && !readerGone.has(error.code ?? '')) reject(error);
          else resolve();
        });
      }),
  };
}
