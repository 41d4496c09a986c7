import type { MemoryMessages } from '../messaging/memory-protocol';
import {
  parseForgetMemory,
  parseGetArticleVersions,
  parseGetMemory,
  parseListMemory,
  parseSearchMemory,
} from '../messaging/memory-schemas';
import type { Handlers } from '../messaging/receive';
import type { VersionMessages } from '../messaging/versions-protocol';
import type { Sender } from '../platform/browser-seam';
import type { Memory } from './create-memory';
import type { Versions } from './create-versions';
import type { PageStates } from './page-states';
import type { ReadingMemory } from './reading-memory';
import type { SettingsKeeper } from './settings-keeper';

interface Parts {
  memory: Pick<Memory, 'find' | 'list' | 'search' | 'forget'>;
  versions: Pick<Versions, 'list'>;
  settings: Pick<SettingsKeeper, 'find'>;
  reading: Pick<ReadingMemory, 'tidy'>;
  pages: Pick<PageStates, 'forget'>;
  admits(sender: Sender): boolean;
}

/** What the extension's own pages ask of reading memory. */
export function answerMemory({
  memory,
  versions,
  settings,
  reading,
  pages,
  admits,
}: Parts): Handlers<MemoryMessages & VersionMessages, Sender> {
  const find = async () => {
    const state = await settings.find();
    return { ...(await memory.find()), on: state.known && state.settings.memory };
  };
  return {
    'get-memory': {
      admits,
      parse: parseGetMemory,
      handle: async () => {
        await reading.tidy();
        return find();
      },
    },
    'get-article-versions': {
      admits,
      parse: parseGetArticleVersions,
      handle: ({ articleId }) => versions.list(articleId),
    },
    'list-memory': { admits, parse: parseListMemory, handle: (asked) => memory.list(asked) },
    'search-memory': { admits, parse: parseSearchMemory, handle: (asked) => memory.search(asked) },
    'forget-memory': {
      admits,
      parse: parseForgetMemory,
      async handle(asked) {
        await memory.forget(asked);
        // What was told of open pages may name it.
        await pages.forget();
        return find();
      },
    },
  };
}
