import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './folders.ts';
import { installServer } from './installServer.ts';
import { writeSettings } from './settings.ts';
import { makeTemporaryFolder } from './temporaryFolder.ts';

/** What a window shows; all paths are absolute. */
export interface View {
  readonly folder: string;
  readonly file?: string;
  /** A suite to run inside the window's extension host. */
  readonly suite?: string;
}

/** A VS Code server at work, reachable from this machine only. */
export interface Server {
  /** The address to open in a browser for a window with the extension in development. */
  address(view: View): string;
  /** Rejects, with what the server last said, when it ends before it is stopped. */
  readonly lost: Promise<never>;
  /** Ends the server and everything it started. Safe to call twice. */
  stop(): void;
}

/** How long the server may take to answer, in milliseconds; it usually takes a fifth of a second. */
const patience = 60_000;

/**
 * Installs the VS Code server if need be, starts it on a free port and waits until it answers.
 * `settings` are user settings added to the quiet ones; `env` reaches the extension host.
 * The server also stops when this process ends, by Ctrl-C or otherwise.
 */
export async function startServer(
  options: { settings?: Record<string, unknown>; env?: Record<string, string> } = {},
): Promise<Server> {
  const folder = installServer();
  const data = makeTemporaryFolder();
  writeSettings(join(data, 'data'), options.settings);
  // Without a token any page in the writer's browser could reach the server, and through it the disk.
  const token = randomBytes(16).toString('hex');
  const args = [
    join('out', 'server-main.js'),
    ...['--host', '127.0.0.1', '--port', '0', '--connection-token', token],
    ...['--server-data-dir', data, '--extensions-dir', join(data, 'extensions')],
    ...['--accept-server-license-terms', '--disable-workspace-trust', '--telemetry-level', 'off'],
    // The only switch that makes the page heed the payload of its address.
    '--enable-smoke-test-driver',
  ];
  const server = spawn(process.execPath, args, {
    cwd: folder,
    // A process group of its own, so that the extension hosts it starts can be ended with it.
    detached: process.platform !== 'win32',
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = () => end(server);
  // Before the other 'exit' listeners, which delete the folder the server writes into.
  process.prependOnceListener('exit', stop);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => process.exit(130));

  let said = '';
  const lost = new Promise<never>((_, reject) => {
    server.once('error', reject);
    server.once('exit', () => reject(new Error(`The VS Code server ended. It last said:\n${said}`)));
  });
  lost.catch(() => {});
  const port = new Promise<string>((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`The VS Code server is silent but for:\n${said}`)),
      patience,
    );
    const listen = (chunk: Buffer) => {
      said = (said + chunk).slice(-4000);
      const found = /Extension host agent listening on (\d+)/.exec(said)?.[1];
      if (found === undefined) return;
      clearTimeout(timer);
      resolve(found);
    };
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
  });
  const authority = `127.0.0.1:${await Promise.race([port, lost])}`;
  return { address: (view) => makeAddress(authority, token, view), lost, stop };
}

/** The page's payload says what to load from where, as the desktop's command line would. */
function makeAddress(authority: string, token: string, view: View): string {
  const remote = (path: string) => `vscode-remote://${authority}${pathToFileURL(path).pathname}`;
  const payload = [['extensionDevelopmentPath', remote(root)]];
  if (view.file !== undefined) payload.push(['openFile', remote(view.file)]);
  if (view.suite !== undefined) payload.push(['extensionTestsPath', remote(view.suite)]);
  const folder = decodeURI(pathToFileURL(view.folder).pathname);
  const query = new URLSearchParams({ tkn: token, folder, payload: JSON.stringify(payload) });
  return `http://${authority}/?${query}`;
}

function end(server: ChildProcess): void {
  if (server.pid === undefined) return;
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', `${server.pid}`, '/t', '/f']);
    return;
  }
  try {
    // The whole group, even when the server itself is gone: an extension host may have outlived it.
    process.kill(-server.pid, 'SIGKILL');
  } catch {
    // Nobody is left.
  }
}
