import type { StoryPack } from '../corpus/read-story-pack';
import { collectStories, joinArticles, outlineOf, toLibraryArticle, toStoredRows } from './collect-stories';
import { createStoredCorrections } from './correction-store';
import type { CrossquoteDatabase } from './database';
import { DatabaseRows } from './database-rows';
import { LibraryLostError } from './is-database-error';
import type { Library } from './library';
import { countShown, withoutHidden } from './library-jobs';
import type { LibraryWriter } from './library-writer';
import { NO_ROWS } from './plan';
import type { LibraryRows } from './rows';
import { LIBRARY_REVISION } from './setting-keys';
import { getThere, membershipsOf } from './some-rows';

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
  /** Some of the library's rows, at one moment, without those that jobs hide. */
  const read = (work: () => Promise<LibraryRows>): PromiseLike<LibraryRows> =>
    database.transaction('r', [stories, memberships, articles, texts, jobs, settings], async () => {
      await findRevision();
      return withoutHidden(await work(), database);
    });
  const readAll = () =>
    read(async () => ({
      stories: await stories.toArray(),
      memberships: await memberships.toArray(),
      articles: await articles.toArray(),
      texts: await texts.toArray(),
    }));
  const readStories = (ids: readonly string[]) =>
    read(async () => {
      const members = await membershipsOf(memberships, ids);
      const articleIds = [...new Set(members.map(({ articleId }) => articleId))];
      return {
        stories: await getThere(stories, ids),
        memberships: members,
        articles: await getThere(articles, articleIds),
        texts: await getThere(texts, articleIds),
      };
    });
  return {
    inMemory: false,
    revision: async () => String(await findRevision()),
    stories: async (ids) => collectStories(await (ids === undefined ? readAll() : readStories(ids))),
    async articles(ids) {
      const rows = await read(async () => ({
        ...NO_ROWS,
        articles: await getThere(articles, ids),
        texts: await getThere(texts, ids),
      }));
      return joinArticles(rows.articles, rows.texts).map(toLibraryArticle);
    },
    async outline() {
      const rows = await read(async () => ({
        ...NO_ROWS,
        stories: await stories.toArray(),
        memberships: await memberships.toArray(),
        articles: await articles.toArray(),
      }));
      return outlineOf(rows);
    },
    async storiesOf(articleIds) {
      const rows = await read(async () => ({
        ...NO_ROWS,
        memberships: await memberships
          .where('articleId')
          .anyOf([...articleIds])
          .toArray(),
      }));
      return [...new Set(rows.memberships.map(({ storyId }) => storyId))];
    },
    contents: async () => (await articles.orderBy('contentHash').uniqueKeys()).map(String),
    derived: new DatabaseRows(database),
    corrections: createStoredCorrections(database),
    rows: async () => toStoredRows(await readAll()),
    write: (change) => writer.write(change),
    async undo(plan) {
      await writer.commit(plan);
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
