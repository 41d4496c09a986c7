import { collectStories } from './collect-stories';
import type { CrossquoteDatabase } from './database';
import { LibraryLostError } from './is-database-error';
import type { Library } from './library';
import { LIBRARY_REVISION } from './setting-keys';

/** Answers that are kept: some 20 kB each, so at most about 5 MB of the reader's disk. */
const MOST_COMPARISONS = 250;

/** The library in the database, which has been opened and seeded. */
export function createStoredLibrary(database: CrossquoteDatabase): Library {
  const { stories, articles, comparisons, settings } = database;
  /** Every library that was seeded has one. A browser that clears its data may leave an empty database behind. */
  const findRevision = async () => {
    const row = await settings.get(LIBRARY_REVISION);
    if (row === undefined) throw new LibraryLostError('the library has been cleared');
    return String(row.value);
  };
  return {
    inMemory: false,
    revision: findRevision,
    stories: () =>
      database.transaction('r', [stories, articles, settings], async () => {
        await findRevision();
        return collectStories(await stories.toArray(), await articles.toArray());
      }),
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
    close: () => database.close(),
  };
}
