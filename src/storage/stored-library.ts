import type { StoryPack } from '../corpus/read-story-pack';
import { collectStories, groupMembers, joinArticles } from './collect-stories';
import type { CrossquoteDatabase } from './database';
import { DatabaseRows } from './database-rows';
import { LibraryLostError } from './is-database-error';
import type { Library } from './library';
import { countShown, withoutHidden } from './library-jobs';
import type { LibraryWriter } from './library-writer';
import type { LibraryRows } from './rows';
import { LIBRARY_REVISION } from './setting-keys';

/** The library in the database, which has been opened and seeded. */
export function createStoredLibrary(
  database: CrossquoteDatabase,
  writer: LibraryWriter,
  loadPack: () => Promise<StoryPack>,
): Library {
  const { stories, memberships, articles, texts, jobs, settings } = database;
  /** Every library that was seeded has one. A browser that clears its data may leave an empty database behind. */
  const findRevision = async (): Promise<number> => {
    const row = await settings.get(LIBRARY_REVISION);
    if (row === undefined) throw new LibraryLostError('the library has been cleared');
    return Number(row.value);
  };
  const readRows = (): PromiseLike<LibraryRows> =>
    database.transaction('r', [stories, memberships, articles, texts, jobs, settings], async () => {
      await findRevision();
      const rows = {
        stories: await stories.toArray(),
        memberships: await memberships.toArray(),
        articles: await articles.toArray(),
        texts: await texts.toArray(),
      };
      return withoutHidden(rows, database);
    });
  return {
    inMemory: false,
    revision: async () => String(await findRevision()),
    stories: async () => collectStories(await readRows()),
    derived: new DatabaseRows(database),
    async rows() {
      const rows = await readRows();
      const members = groupMembers(rows.memberships);
      return {
        stories: rows.stories.map((row) => ({ ...row, articleIds: members.get(row.id) ?? [] })),
        articles: joinArticles(rows.articles, rows.texts),
      };
    },
    own: () =>
      Promise.resolve(
        database.transaction('r', [stories, articles, jobs, settings], async () => ({
          revision: await findRevision(),
          stories: await countShown('stories', stories.where('origin').notEqual('bundled'), database),
          articles: await countShown('articles', articles.where('origin').notEqual('bundled'), database),
        })),
      ),
    async clear() {
      await writer.write({ kind: 'start-anew', pack: await loadPack() });
    },
    close: () => database.close(),
  };
}
