import type { StoryPack } from '../corpus/read-story-pack';
import { collectStories } from './collect-stories';
import type { Library } from './library';
import { planSeeding } from './plan-seeding';

/** The library while there is no database: the bundled stories, for as long as the background lives. */
export function createMemoryLibrary(pack: StoryPack): Library {
  const stories = collectStories(planSeeding(pack, { stories: [], memberships: [], articles: [], texts: [] }));
  return {
    inMemory: true,
    revision: async () => `bundled-${pack.revision}`,
    stories: async () => stories,
    rows: async () => ({ stories: [], articles: [] }),
    async clear() {},
    close() {},
  };
}
