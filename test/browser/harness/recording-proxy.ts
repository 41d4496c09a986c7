import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface HeardRequest {
  /** Of encrypted ones and WebSockets only host and port are known: `https://host:port`. */
  address: string;
  /** The document that made it, as the browser states it; an extension's own address here is an extension's request. */
  origin: string | null;
}

export interface RecordingProxy {
  port: number;
  /** In the order of their requests. */
  heard: readonly HeardRequest[];
  close(): Promise<void>;
}

/** A proxy that writes down every request, passes those to this machine on and refuses all others. */
export async function startRecordingProxy(): Promise<RecordingProxy> {
  const heard: HeardRequest[] = [];
  const note = (address: string, { headers }: IncomingMessage) =>
    heard.push({ address, origin: headers.origin ?? headers.referer ?? null });
  const server = createServer((incoming, outgoing) => {
    const url = new URL(incoming.url ?? '', 'http://unknown.invalid');
    note(url.href, incoming);
    if (url.hostname.endsWith('.localhost')) passOn(url, incoming, outgoing);
    else outgoing.writeHead(502).end();
  });
  // Browsers ask for a tunnel where something encrypted or a WebSocket is meant; the newsstand has neither.
  server.on('connect', (incoming, socket) => {
    note(`https://${incoming.url}`, incoming);
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
  const path = url.pathname + url.search;
  const onward = request({ host: '127.0.0.1', port: url.port, path, method, headers }, (response) => {
    outgoing.writeHead(response.statusCode ?? 502, response.headers);
    response.pipe(outgoing);
  });
  onward.on('error', () => outgoing.destroy());
  incoming.pipe(onward);
}
