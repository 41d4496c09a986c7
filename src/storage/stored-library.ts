import type { StoryPack } from '../corpus/read-story-pack';
import { collectStories } from './collect-stories';
import type { CrossquoteDatabase } from './database';
import type { Library } from './library';
import { seedBundledStories } from './seed-bundled-stories';
import { LIBRARY_REVISION, READER_SETTINGS } from './setting-keys';

/** The library in the database, which has been opened and seeded. */
export function createStoredLibrary(database: CrossquoteDatabase, loadPack: () => Promise<StoryPack>): Library {
  const { stories, articles, settings } = database;
  return {
    inMemory: false,
    revision: async () => String((await settings.get(LIBRARY_REVISION))?.value ?? 0),
    stories: () =>
      database.transaction('r', [stories, articles], async () =>
        collectStories(await stories.toArray(), await articles.toArray()),
      ),
    rows: () =>
      database.transaction('r', [stories, articles], async () => ({
        stories: await stories.toArray(),
        articles: await articles.toArray(),
      })),
    async clear() {
      const pack = await loadPack();
      await database.transaction('rw', [stories, articles, settings], async () => {
        // It counts on: what was worked out with the library before must not pass for what is true of the new one.
        const revision = await settings.get(LIBRARY_REVISION);
        await Promise.all([stories.clear(), articles.clear(), settings.clear()]);
        if (revision !== undefined) await settings.put(revision);
        await seedBundledStories(database, pack);
      });
    },
    recallSettings: async () => (await settings.get(READER_SETTINGS))?.value,
    async rememberSettings(value) {
      await settings.put({ key: READER_SETTINGS, value });
    },
  };
}
