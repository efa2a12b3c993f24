import { createReadStream, globSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { Duplex } from 'node:stream';
import { root } from './folders.ts';
import { passThrough, passUpgrade } from './passThrough.ts';
import { pageAddress, type Server, type ServerOptions, startServer } from './server.ts';

/** What the window of a web server has beside that of any other. */
export interface WebServerOptions extends ServerOptions {
  /** Takes in what the suite reports, piece by piece. */
  readonly onReport?: (text: string) => void;
  /** A folder whose files the suite copies into its workspace, if that is empty. */
  readonly files?: string;
}

/** Where the extension lies on the web server. */
const extensionPath = '/overclaim/';

/** What is served of the checkout: what ships, and the suites. */
const served = /^(?:package\.json|README\.md|CHANGELOG\.md|LICENSE|(?:dist|media|seeds)\/.+)$/;

/** As a shop for extensions would send them. */
const types: Readonly<Record<string, string>> = {
  '.cjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/**
 * Starts a VS Code server whose windows run the extension in the web worker host, as vscode.dev does:
 * a proxy in front of the server serves the extension over http and tells the page that it lies there.
 */
export async function startWebServer(options: WebServerOptions = {}): Promise<Server> {
  const inner = await startServer(options);
  const proxy = createServer((asked, answer) => {
    const path = new URL(asked.url ?? '/', 'http://localhost').pathname;
    if (asked.method === 'POST' && path === '/report') takeReport(asked, answer, options);
    else if (path === '/files.json') sendFiles(answer, options);
    else if (path.startsWith(extensionPath)) sendExtension(path.slice(extensionPath.length), answer);
    else passThrough(asked, answer, inner.authority, (page) => addToPage(page, asked.headers.host ?? ''));
  });
  proxy.on('upgrade', (asked: IncomingMessage, socket: Duplex, head: Buffer) => {
    passUpgrade(asked, socket, head, inner.authority);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const authority = `127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  const { token } = inner;
  return {
    authority,
    token,
    address(view) {
      const suite = view.suite === undefined ? [] : [['extensionTestsPath', suiteUri(authority, view.suite)]];
      return pageAddress({ authority, token }, view, suite);
    },
    lost: inner.lost,
    stop() {
      proxy.close();
      proxy.closeAllConnections();
      inner.stop();
    },
  };
}

function suiteUri(authority: string, suite: string): string {
  return `http://${authority}${extensionPath}${suite.slice(root.length + 1).replaceAll('\\', '/')}`;
}

function takeReport(asked: IncomingMessage, answer: ServerResponse, { onReport }: WebServerOptions): void {
  let text = '';
  asked.setEncoding('utf8');
  asked.on('data', (chunk: string) => {
    text += chunk;
  });
  asked.on('end', () => {
    onReport?.(text);
    answer.writeHead(204).end();
  });
}

/** The files of the folder by their paths, as base64. */
function sendFiles(answer: ServerResponse, { files }: WebServerOptions): void {
  const found =
    files === undefined
      ? []
      : globSync('**/*', { cwd: files }).filter((path) => statSync(join(files, path)).isFile());
  const content = found.map((path) => [
    path.replaceAll('\\', '/'),
    readFileSync(join(files as string, path), 'base64'),
  ]);
  answer.writeHead(200, { 'content-type': types['.json'] }).end(JSON.stringify(Object.fromEntries(content)));
}

function sendExtension(path: string, answer: ServerResponse): void {
  const from = join(root, path);
  if (!served.test(path) || path.includes('..') || !statSync(from, { throwIfNoEntry: false })?.isFile()) {
    answer.writeHead(404).end();
    return;
  }
  const type = types[extname(path)] ?? 'application/octet-stream';
  answer.writeHead(200, { 'content-type': type, 'access-control-allow-origin': '*' });
  createReadStream(from).pipe(answer);
}

/** Tells the page that an extension lies at a place of this server. */
function addToPage(page: string, authority: string): string {
  return page.replace(
    /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)/,
    (_, before: string, escaped: string) => before + addExtension(escaped, authority),
  );
}

function addExtension(escaped: string, authority: string): string {
  const configuration = JSON.parse(escaped.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
  const extension = { scheme: 'http', authority, path: extensionPath.slice(0, -1) };
  configuration.developmentOptions = { ...configuration.developmentOptions, extensions: [extension] };
  return JSON.stringify(configuration).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
