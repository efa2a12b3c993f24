import * as vscode from 'vscode';
// The build for browsers; it puts `mocha` and `Mocha` on the global object.
import 'mocha/mocha.js';

/** A test file of the bundle: its name, and what runs it. */
export type TestFile = readonly [name: string, load: () => unknown];

/**
 * Runs test files in the web worker host and throws when a test fails or none was found, which ends
 * the host with an exit code other than 0. There is no Node here: the report goes by http to the
 * server that the extension came from, line by line, and `run.ts` shows it as it grows. The names in
 * `left` are files that need Node, shown as left out.
 */
export async function runInWeb(files: readonly TestFile[], left: readonly string[]): Promise<void> {
  const report = openReport();
  try {
    await fillWorkspace();
    Mocha.reporters.Base.consoleLog = (...words: unknown[]) => report.write(format(words));
    mocha.setup({ ui: 'bdd', reporter: 'spec', timeout: 30_000 });
    for (const [name, load] of files) {
      try {
        load();
      } catch (error) {
        it(`${name} can be loaded`, () => {
          throw error;
        });
      }
    }
    for (const name of left) it(`${name}: needs Node, which is absent here`);
    const stats = await new Promise<Mocha.Stats | undefined>((resolve) => {
      const runner = mocha.run(() => resolve(runner.stats));
    });
    if (!stats?.passes || stats.failures > 0) throw new Error('The suite failed.');
  } catch (error) {
    report.write(String((error as Error).stack ?? error));
    throw error;
  } finally {
    await report.sent();
  }
}

/** The address of something on the server that the extension came from. */
function onServer(path: string): string {
  const extension = vscode.extensions.getExtension('overclaim.overclaim');
  if (!extension) throw new Error('The extension is not installed.');
  return `${extension.extensionUri.scheme}://${extension.extensionUri.authority}/${path}`;
}

/** Sends lines in their order, as many at once as have gathered meanwhile. */
function openReport(): { write(line: string): void; sent(): Promise<void> } {
  const address = onServer('report');
  let gathered = '';
  let sending = Promise.resolve();
  const send = async () => {
    const body = gathered;
    gathered = '';
    if (body !== '') await fetch(address, { method: 'POST', body });
  };
  return {
    write(line) {
      gathered += `${line}\n`;
      sending = sending.then(send);
    },
    sent: () => sending,
  };
}

/** A workspace in the page's memory starts empty; it gets the files that the server holds ready. */
async function fillWorkspace(): Promise<void> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (folder?.scheme !== 'tmp') return;
  const files: Record<string, string> = await (await fetch(onServer('files.json'))).json();
  for (const [path, content] of Object.entries(files)) {
    const bytes = Uint8Array.from(atob(content), (byte) => byte.charCodeAt(0));
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, path), bytes);
  }
}

/** As Node's `util.format`, as far as mocha's reporters use it. */
function format([first = '', ...more]: readonly unknown[]): string {
  const rest = [...more];
  const text = String(first).replace(/%[sdj%]/g, (mark) => {
    if (mark === '%%') return '%';
    return rest.length > 0 ? String(rest.shift()) : mark;
  });
  return [text, ...rest].map(String).join(' ');
}
