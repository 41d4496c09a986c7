import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface RecordingProxy {
  port: number;
  /** Addresses in the order of their requests; of encrypted ones only host and port are known. */
  heard: string[];
  close(): Promise<void>;
}

/** A proxy that writes down every request, passes those to this machine on and refuses all others. */
export async function startRecordingProxy(): Promise<RecordingProxy> {
  const heard: string[] = [];
  const server = createServer((incoming, outgoing) => {
    const url = new URL(incoming.url ?? '', 'http://unknown.invalid');
    heard.push(url.href);
    if (url.hostname.endsWith('.localhost')) passOn(url, incoming, outgoing);
    else outgoing.writeHead(502).end();
  });
  server.on('connect', (incoming, socket) => {
    heard.push(`https://${incoming.url}`);
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    heard,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function passOn(url: URL, incoming: IncomingMessage, outgoing: ServerResponse): void {
  const { method, headers } = incoming;
  const onward = request({ host: '127.0.0.1', port: url.port, path: url.pathname, method, headers }, (response) => {
    outgoing.writeHead(response.statusCode ?? 502, response.headers);
    response.pipe(outgoing);
  });
  onward.on('error', () => outgoing.destroy());
  incoming.pipe(onward);
}
