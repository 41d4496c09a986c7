import type { StoryPack } from '../corpus/read-story-pack';
import { collectStories } from './collect-stories';
import type { CrossquoteDatabase } from './database';
import { LibraryLostError } from './is-database-error';
import type { Library } from './library';
import { seedBundledStories } from './seed-bundled-stories';
import { LIBRARY_REVISION } from './setting-keys';

/** The library in the database, which has been opened and seeded. */
export function createStoredLibrary(database: CrossquoteDatabase, loadPack: () => Promise<StoryPack>): Library {
  const { stories, articles, settings } = database;
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
    close: () => database.close(),
  };
}
