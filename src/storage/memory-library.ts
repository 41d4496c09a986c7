import type { StoryPack } from '../corpus/read-story-pack';
import { collectStories } from './collect-stories';
import type { Library } from './library';
import { planSeeding } from './plan-seeding';
import type { ListedRows } from './row-store';

/** Keeps nothing. */
const NOWHERE: ListedRows = {
  get: async (keys) => keys.map(() => null),
  range: async () => [],
  keys: async () => [],
  async commit() {},
};

/**
 * The library while there is no database: the bundled stories, for as long as the background lives.
 * @param derived where what the engine derives of them is kept, which may outlive the background
 */
export function createMemoryLibrary(pack: StoryPack, derived: ListedRows = NOWHERE): Library {
  const stories = collectStories(planSeeding(pack, { stories: [], memberships: [], articles: [], texts: [] }));
  return {
    inMemory: true,
    revision: async () => `bundled-${pack.revision}`,
    stories: async () => stories,
    derived,
    rows: async () => ({ stories: [], articles: [] }),
    own: async () => null,
    async clear() {},
    close() {},
  };
}
