import type { PackMessages } from '../messaging/packs-protocol';
import { parseBringPack, parseExportPack, parseImport } from '../messaging/packs-schemas';
import type { Handlers } from '../messaging/receive';
import type { BrowserSeam, Sender } from '../platform/browser-seam';
import type { PackDesk } from './pack-desk';
import type { PageStates } from './page-states';
import { showAgain } from './show-again';

interface Parts {
  browser: Pick<BrowserSeam, 'runtime'>;
  packs: PackDesk;
  pages: Pick<PageStates, 'find' | 'forget'>;
  admits(sender: Sender): boolean;
}

/** What the library's page asks about packs. */
export function answerPacks({ browser, packs, pages, admits }: Parts): Handlers<PackMessages, Sender> {
  return {
    'bring-pack': {
      admits,
      parse: parseBringPack,
      handle: async ({ id, at, part }) => ({ taken: await packs.bring(id, at, part) }),
    },
    'plan-import': { admits, parse: parseImport, handle: ({ id }) => packs.plan(id) },
    'start-import': {
      admits,
      parse: parseImport,
      async handle({ id }) {
        const ended = await packs.start(id);
        if (ended.state === 'done') await showAgain({ browser, pages }, null);
        return ended;
      },
    },
    'get-import': { admits, parse: parseImport, handle: ({ id }) => packs.find(id) },
    'cancel-import': { admits, parse: parseImport, handle: ({ id }) => packs.cancel(id) },
    'export-pack': { admits, parse: parseExportPack, handle: (asked) => packs.exportPart(asked) },
  };
}
