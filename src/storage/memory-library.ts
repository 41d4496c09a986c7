import type { StoryPack } from '../corpus/read-story-pack';
import type { Library } from './library';
import { withOwnIds } from './own-ids';

/** The library while there is no database: the bundled stories, for as long as the background lives. */
export function createMemoryLibrary(pack: StoryPack): Library {
  const stories = withOwnIds(pack.stories);
  return {
    inMemory: true,
    revision: async () => `bundled-${pack.revision}`,
    stories: async () => stories,
    rows: async () => ({ stories: [], articles: [] }),
    async clear() {},
    close() {},
  };
}
