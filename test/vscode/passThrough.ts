import { type IncomingMessage, request, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';

/** Passes a request on to the server at `authority`, and its answer back; pages go through `rewrite`. */
export function passThrough(
  asked: IncomingMessage,
  answer: ServerResponse,
  authority: string,
  rewrite: (page: string) => string,
): void {
  const [host, port] = authority.split(':');
  // Uncompressed, because pages are rewritten on their way.
  const { 'accept-encoding': _, ...headers } = asked.headers;
  const onward = request({ host, port, path: asked.url, method: asked.method, headers }, (got) => {
    if (got.statusCode === 200 && got.headers['content-type']?.startsWith('text/html')) {
      sendPage(got, answer, rewrite);
      return;
    }
    answer.writeHead(got.statusCode ?? 502, got.headers);
    got.pipe(answer);
  });
  onward.on('error', () => answer.headersSent || answer.writeHead(502).end());
  asked.pipe(onward);
}

function sendPage(got: IncomingMessage, answer: ServerResponse, rewrite: (page: string) => string): void {
  const chunks: Buffer[] = [];
  got.on('data', (chunk: Buffer) => chunks.push(chunk));
  got.on('end', () => {
    const { 'content-length': _, 'transfer-encoding': __, ...headers } = got.headers;
    answer.writeHead(200, headers).end(rewrite(Buffer.concat(chunks).toString()));
  });
}

/** Passes a WebSocket through to the server at `authority`, byte by byte. */
export function passUpgrade(asked: IncomingMessage, socket: Duplex, head: Buffer, authority: string): void {
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
