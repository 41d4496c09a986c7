import { collectStories } from './collect-stories';
import type { CrossquoteDatabase } from './database';
import type { Library } from './library';
import { LIBRARY_REVISION, READER_SETTINGS } from './setting-keys';

/** The library in the database, which has been opened and seeded. */
export function createStoredLibrary(database: CrossquoteDatabase): Library {
  const { stories, articles, settings } = database;
  return {
    inMemory: false,
    revision: async () => String((await settings.get(LIBRARY_REVISION))?.value ?? 0),
    stories: () =>
      database.transaction('r', [stories, articles], async () =>
        collectStories(await stories.toArray(), await articles.toArray()),
      ),
    recallSettings: async () => (await settings.get(READER_SETTINGS))?.value,
    async rememberSettings(value) {
      await settings.put({ key: READER_SETTINGS, value });
    },
  };
}
