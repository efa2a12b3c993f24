import * as vscode from 'vscode';
import type { Answer, Listener, StartWorker, Task } from '../../indexer/messages.ts';

/** A worker of a browser; the types of Node do not know it. */
interface BrowserWorker {
  onmessage: ((message: { readonly data: Answer }) => void) | null;
  onerror: ((event: { readonly message?: string }) => void) | null;
  postMessage(task: Task): void;
  terminate(): void;
}

const scope = globalThis as unknown as { readonly Worker: new (address: string) => BrowserWorker };

/**
 * Starts a worker of the browser that reads text formats. Its script comes through VS Code, because
 * the extension may lie where a worker cannot be started from, and so arrives after the first task.
 */
export function startWebWorker(extension: vscode.Uri): StartWorker {
  return (listener) => {
    let isEnded = false;
    let worker: BrowserWorker | undefined;
    const starting = open(extension, listener, () => isEnded);
    starting.catch((error: unknown) => {
      if (!isEnded) listener.ended(`cannot be read: ${String(error)}`);
    });
    return {
      give: (task) => {
        starting.then(
          (started) => {
            worker = started;
            if (!isEnded) started.postMessage(task);
          },
          () => undefined,
        );
      },
      end: () => {
        isEnded = true;
        worker?.terminate();
      },
    };
  };
}

async function open(
  extension: vscode.Uri,
  { answered, ended }: Listener,
  isEnded: () => boolean,
): Promise<BrowserWorker> {
  const script = await vscode.workspace.fs.readFile(
    vscode.Uri.joinPath(extension, 'dist', 'indexer.web.cjs'),
  );
  const type = 'text/javascript';
  const address = URL.createObjectURL(new Blob([script as Uint8Array<ArrayBuffer>], { type }));
  const worker = new scope.Worker(address);
  worker.onmessage = ({ data }) => {
    if (!isEnded()) answered(data);
  };
  worker.onerror = ({ message = 'the worker could not be started' }) => {
    if (!isEnded()) ended(`cannot be read: ${message}`);
  };
  return worker;
}
