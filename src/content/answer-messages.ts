import { parseAddress, parseNothing, parseShown, parseSites, parseSpan } from '../messaging/page-guards';
import type { ToPage } from '../messaging/protocol';
import { receive } from '../messaging/receive';
import type { PageRuntime } from '../platform/page-runtime';
import type { NodeSpan } from '../reading/read-article';
import { isOnSites } from '../settings/site';
import type { Life } from './life';
import type { PageSession } from './page-session';

interface Parts {
  runtime: PageRuntime;
  life: Life;
  session: PageSession;
  show(place: NodeSpan): boolean;
  showMarks(shown: boolean): void;
  /** Resolves when what was in the page is gone, after the life has ended. */
  tidied(): Promise<void>;
  /** The page's address as it is now. */
  address(): string;
}

/** Answers the background and the surfaces, until the life ends. */
export function answerMessages({ runtime, life, session, show, showMarks, tidied, address }: Parts): void {
  // The runtime lets nobody but the extension through.
  const admits = () => true;
  const receiver = receive<ToPage, null>('page', {
    'get-reading': { admits, parse: parseNothing, handle: () => session.reading() },
    'show-span': {
      admits,
      parse: parseSpan,
      async handle(span) {
        const place = await session.locate(span);
        return place !== null && show(place);
      },
    },
    'address-changed': { admits, parse: parseAddress, handle: () => void session.moved() },
    'show-marks': { admits, parse: parseShown, handle: ({ shown }) => void showMarks(shown) },
    stop: {
      admits,
      parse: parseSites,
      async handle({ sites }) {
        const meant = sites === null || isOnSites(address(), sites);
        if (!meant) return false;
        life.stop();
        // With the access to a page the way to its style is lost.
        await tidied();
        return true;
      },
    },
  });
  runtime.onMessage((message) => receiver(message, null));
  life.signal.addEventListener('abort', () => runtime.stopListening());
}
