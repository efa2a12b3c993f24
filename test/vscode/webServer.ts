import { createReadStream, globSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { extname, join } from 'node:path';
import type { Duplex } from 'node:stream';
import { root } from './folders.ts';
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
    else pass(asked, answer, inner.authority);
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

function pass(asked: IncomingMessage, answer: ServerResponse, authority: string): void {
  const [host, port] = authority.split(':');
  // Uncompressed, because the page is rewritten on its way.
  const { 'accept-encoding': _, ...headers } = asked.headers;
  const onward = request({ host, port, path: asked.url, method: asked.method, headers }, (got) => {
    if (got.statusCode === 200 && got.headers['content-type']?.startsWith('text/html')) {
      sendPage(got, answer, asked.headers.host ?? '');
      return;
    }
    answer.writeHead(got.statusCode ?? 502, got.headers);
    got.pipe(answer);
  });
  onward.on('error', () => answer.headersSent || answer.writeHead(502).end());
  asked.pipe(onward);
}

/** Sends a page of the server, with the place of the extension in its configuration if it has one. */
function sendPage(got: IncomingMessage, answer: ServerResponse, authority: string): void {
  const chunks: Buffer[] = [];
  got.on('data', (chunk: Buffer) => chunks.push(chunk));
  got.on('end', () => {
    const page = Buffer.concat(chunks)
      .toString()
      .replace(
        /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)/,
        (_, before: string, escaped: string) => before + addExtension(escaped, authority),
      );
    const { 'content-length': _, 'transfer-encoding': __, ...headers } = got.headers;
    answer.writeHead(200, headers).end(page);
  });
}

function addExtension(escaped: string, authority: string): string {
  const configuration = JSON.parse(escaped.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
  const extension = { scheme: 'http', authority, path: extensionPath.slice(0, -1) };
  configuration.developmentOptions = { ...configuration.developmentOptions, extensions: [extension] };
  return JSON.stringify(configuration).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

/** Passes a WebSocket through, byte by byte. */
function passUpgrade(asked: IncomingMessage, socket: Duplex, head: Buffer, authority: string): void {
  const [host, port] = authority.split(':');
  const onward = connect(Number(port), host, () => {
    const headers = asked.rawHeaders.map((part, at) => (at % 2 === 0 ? `${part}: ` : `${part}\r\n`)).join('');
    onward.write(`${asked.method} ${asked.url} HTTP/1.1\r\n${headers}\r\n`);
    onward.write(head);
    socket.pipe(onward).pipe(socket);
  });
  for (const end of [socket, onward]) {
    end.on('error', () => {
      socket.destroy();
      onward.destroy();
    });
  }
}
