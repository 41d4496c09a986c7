import type { BackgroundToOffscreen } from '../messaging/backup-protocol';
import { receive } from '../messaging/receive';
import type { Sender } from '../platform/browser-seam';
import { realBrowser } from '../platform/real-browser';
import { collectFile } from './collect-file';

const file = collectFile(URL);
/** Only the background has files made: it belongs to no tab. */
const admits = (sender: Sender) => sender.own && sender.tab === null;

realBrowser.runtime.onMessage(
  receive<BackgroundToOffscreen, Sender>('offscreen', {
    'add-part': {
      admits,
      parse: (request) => ({ request: request as { part: string } }),
      handle({ part }) {
        file.add(part);
        return undefined;
      },
    },
    'finish-file': {
      admits,
      parse: (request) => ({ request: request as { type: string } }),
      handle: ({ type }) => file.finish(type),
    },
  }),
);
