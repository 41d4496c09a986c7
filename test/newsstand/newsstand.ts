import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { addressOf, FIXED_NAMES, type PageName, TEXT_IDS } from './addresses';
import { bindPages, type Reply } from './pages';
import { readTexts } from './read-texts';

export interface Newsstand {
  port: number;
  /** The addresses that it was asked for, in this order. */
  heard: readonly string[];
  /** The full address of a page. */
  url(name: PageName): string;
  /** From now on the address of one page shows another one, as an outlet writes its article anew; its own again where null. */
  reprint(name: PageName, as: PageName | null): void;
  /** Frees the port; connections that are still open are cut. */
  close(): Promise<void>;
}

export interface NewsstandOptions {
  /** The checkout, whose `src/corpus` is shown. */
  root: string;
  /** 0 (or nothing) takes any free port; a port that is taken is replaced by a free one. */
  port?: number;
}

/** Shows the five texts, and pages that are none, as sites of their own on the loopback address. */
export async function startNewsstand({ root, port = 0 }: NewsstandOptions): Promise<Newsstand> {
  const texts = readTexts(root);
  const names: PageName[] = [...TEXT_IDS, ...FIXED_NAMES];
  const heard: string[] = [];
  let listeningOn = 0;
  const url = (name: PageName): string => {
    const { host, path } = addressOf(name, texts);
    return `http://${host}.localhost:${listeningOn}${path}`;
  };
  const routes = new Map<string, () => Reply>();
  const pages = bindPages({ root, texts, url });
  for (const name of names) {
    const { host, path } = addressOf(name, texts);
    routes.set(`${host}${path}`, pages[name]);
  }
  const reprint = (name: PageName, as: PageName | null): void => {
    const { host, path } = addressOf(name, texts);
    routes.set(`${host}${path}`, pages[as ?? name]);
  };

  const server = createServer((request, response) => {
    heard.push(`http://${request.headers.host}${request.url}`);
    answer(request, response, routes);
  });
  listeningOn = await listen(server, port);
  return {
    port: listeningOn,
    heard,
    url,
    reprint,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(request: IncomingMessage, response: ServerResponse, routes: ReadonlyMap<string, () => Reply>): void {
  const host = (request.headers.host ?? '').split('.localhost')[0] ?? '';
  const path = (request.url ?? '/').split(/[?#]/)[0] ?? '/';
  // A bare localhost or 127.0.0.1 is somebody who typed the address by hand: show the front page.
  const page =
    routes.get(`${host}${path}`) ?? (host.includes(':') && path === '/' ? routes.get('newsstand/') : undefined);
  if (path === '/favicon.ico') {
    response.writeHead(204).end();
    return;
  }
  if (!page) {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
    response.end('<!doctype html><title>Not here</title><p>The newsstand has no such page.</p>');
    return;
  }
  const { type, body } = page();
  // Not `no-store`: such pages are not kept for going back to.
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' });
  response.end(body);
}

/** Listens on the loopback address alone. @throws what the system says when no port can be had. */
function listen(server: ReturnType<typeof createServer>, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && port !== 0) resolve(listen(server, 0));
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}
