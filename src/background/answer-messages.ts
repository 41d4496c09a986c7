import type { PageToBackground, SurfaceToBackground } from '../messaging/protocol';
import { receive } from '../messaging/receive';
import { parseGetPageState, parseGetStoryComparison, parsePageRead } from '../messaging/schemas';
import type { BrowserSeam, OnMessage, Sender } from '../platform/browser-seam';
import type { PageStates } from './page-states';
import type { StoryStates } from './story-states';

/** The background's listener for all messages that are meant for it. */
export function createReceiver(browser: BrowserSeam, pages: PageStates, stories: StoryStates): OnMessage {
  const isContentScript = ({ own, tab, frameId }: Sender) => own && tab !== null && frameId === 0;
  const isSurface = ({ own, url }: Sender) => own && url?.startsWith(browser.runtime.url('')) === true;
  return receive<PageToBackground & SurfaceToBackground, Sender>('background', {
    'page-read': {
      admits: isContentScript,
      parse: parsePageRead,
      async handle({ reading, address }, { tab }) {
        if (tab !== null) await pages.onRead(reading, address, tab);
        return undefined;
      },
    },
    'get-page-state': {
      admits: isSurface,
      parse: parseGetPageState,
      handle: ({ tabId }) => pages.find(tabId),
    },
    'get-story-comparison': {
      admits: isSurface,
      parse: parseGetStoryComparison,
      handle: (asked) => stories.find(asked),
    },
  });
}
