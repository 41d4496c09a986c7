import { collectStories } from './collect-stories';
import type { CrossquoteDatabase } from './database';
import type { Library } from './library';
import { LIBRARY_REVISION, READER_SETTINGS } from './setting-keys';

/** Answers that are kept: some 20 kB each, so at most about 5 MB of the reader's disk. */
const MOST_COMPARISONS = 250;

/** The library in the database, which has been opened and seeded. */
export function createStoredLibrary(database: CrossquoteDatabase): Library {
  const { stories, articles, comparisons, settings } = database;
  return {
    inMemory: false,
    revision: async () => String((await settings.get(LIBRARY_REVISION))?.value ?? 0),
    stories: () =>
      database.transaction('r', [stories, articles], async () =>
        collectStories(await stories.toArray(), await articles.toArray()),
      ),
    recallComparison: async (key) => (await comparisons.get(key))?.comparison ?? null,
    async rememberComparison(key, comparison) {
      await database.transaction('rw', comparisons, async () => {
        await comparisons.put({ key, comparison, made: Date.now() });
        const tooMany = (await comparisons.count()) - MOST_COMPARISONS;
        if (tooMany > 0) {
          await comparisons.bulkDelete(await comparisons.orderBy('made').limit(tooMany).primaryKeys());
        }
      });
    },
    recallSettings: async () => (await settings.get(READER_SETTINGS))?.value,
    async rememberSettings(value) {
      await settings.put({ key: READER_SETTINGS, value });
    },
  };
}
