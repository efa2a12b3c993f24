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
  /** A path, or the URI of a folder that VS Code provides by itself (`tmp:/`, in the page's memory). */
  readonly folder: string;
  readonly file?: string;
  /** A suite to run inside the window's extension host. */
  readonly suite?: string;
}

/** What every window of a server has in common. */
export interface ServerOptions {
  /** User settings added to the quiet ones. */
  readonly settings?: Record<string, unknown>;
  /** Reaches the extension host. */
  readonly env?: Record<string, string>;
  /** True where folders are to be trusted only after the writer says so; else all are. */
  readonly asksForTrust?: boolean;
}

/** A VS Code server at work, reachable from this machine only. */
export interface Server {
  /** Host and port. */
  readonly authority: string;
  /** What the page shows to be let in; part of its address. */
  readonly token: string;
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
 * The server also stops when this process ends, by Ctrl-C or otherwise.
 */
export async function startServer(options: ServerOptions = {}): Promise<Server> {
  const folder = installServer();
  const data = makeTemporaryFolder();
  writeSettings(join(data, 'data'), options.settings);
  // Without a token any page in the writer's browser could reach the server, and through it the disk.
  const token = randomBytes(16).toString('hex');
  const args = [
    join('out', 'server-main.js'),
    ...['--host', '127.0.0.1', '--port', '0', '--connection-token', token],
    ...['--server-data-dir', data, '--extensions-dir', join(data, 'extensions')],
    ...['--accept-server-license-terms', '--telemetry-level', 'off'],
    ...(options.asksForTrust ? [] : ['--disable-workspace-trust']),
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
  return {
    authority,
    token,
    address(view) {
      const payload = [['extensionDevelopmentPath', remoteUri(authority, root)]];
      if (view.suite !== undefined) payload.push(['extensionTestsPath', remoteUri(authority, view.suite)]);
      return pageAddress({ authority, token }, view, payload);
    },
    lost,
    stop,
  };
}

/** The page's payload says what to load from where, as the desktop's command line would. */
export function pageAddress(
  { authority, token }: Pick<Server, 'authority' | 'token'>,
  view: View,
  payload: readonly (readonly string[])[],
): string {
  const opened = view.file === undefined ? [] : [['openFile', remoteUri(authority, view.file)]];
  const folder = isUri(view.folder) ? view.folder : decodeURI(pathToFileURL(view.folder).pathname);
  const said = JSON.stringify([...payload, ...opened]);
  return `http://${authority}/?${new URLSearchParams({ tkn: token, folder, payload: said })}`;
}

function remoteUri(authority: string, path: string): string {
  return `vscode-remote://${authority}${pathToFileURL(path).pathname}`;
}

/** Two letters at least, because a Windows path starts with one and a colon. */
function isUri(folder: string): boolean {
  return /^[a-z]{2,}:/.test(folder);
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
