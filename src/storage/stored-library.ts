import { nameContent } from '../core/rows/name-content';
import type { StoryPack } from '../corpus/read-story-pack';
import {
  collectStories,
  joinArticles,
  outlineOf,
  toKnownArticles,
  toLibraryArticle,
  toStoredRows,
} from './collect-stories';
import { createStoredCorrections } from './correction-store';
import type { CrossquoteDatabase } from './database';
import { DatabaseRows } from './database-rows';
import { LibraryLostError } from './is-database-error';
import { keyOfAddress } from './key-of-address';
import type { Library } from './library';
import { countShown, withoutHidden } from './library-jobs';
import type { LibraryWriter } from './library-writer';
import { NO_ROWS } from './plan';
import { lastRead } from './plan-reading';
import type { LibraryRows } from './rows';
import { LIBRARY_REVISION } from './setting-keys';
import { getThere, membershipsOf } from './some-rows';
import { createStoredUndos } from './undo-store';

/** The library in the database, which has been opened and seeded. */
export function createStoredLibrary(
  database: CrossquoteDatabase,
  writer: LibraryWriter,
  loadPack: () => Promise<StoryPack>,
): Library {
  const { stories, memberships, articles, texts, versions, corrections, jobs, settings } = database;
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
    async find(article) {
      const key = keyOfAddress(article.url);
      const contentHash = nameContent(article);
      const rows = await read(async () => {
        const byContent = articles.where('contentHash').equals(contentHash);
        const found = await (key === null ? byContent : byContent.or('canonicalUrl').equals(key)).toArray();
        const ids = found.map(({ id }) => id);
        const members = ids.length === 0 ? [] : await memberships.where('articleId').anyOf(ids).toArray();
        return { ...NO_ROWS, articles: found, memberships: members };
      });
      return toKnownArticles(rows, contentHash);
    },
    async facts(wanted) {
      const { texts: _texts, ...rows } = await read(async () => ({
        ...NO_ROWS,
        stories: await getThere(stories, wanted.stories),
        memberships: await membershipsOf(memberships, wanted.stories),
        articles: await getThere(articles, wanted.articles),
      }));
      return rows;
    },
    async listing() {
      const { texts: _texts, ...rows } = await read(async () => ({
        ...NO_ROWS,
        stories: await stories.toArray(),
        memberships: await memberships.toArray(),
        articles: await articles.toArray(),
      }));
      const counts = new Map<string, number>();
      await versions.orderBy('articleId').eachKey((id) => {
        counts.set(String(id), (counts.get(String(id)) ?? 0) + 1);
      });
      return { ...rows, versions: counts };
    },
    undos: createStoredUndos(database),
    contents: async () => (await articles.orderBy('contentHash').uniqueKeys()).map(String),
    versions: async (articleId) => lastRead(await versions.where('articleId').equals(articleId).toArray()),
    derived: new DatabaseRows(database),
    packable: () =>
      Promise.resolve(
        database.transaction('r', database.tables, async () => ({
          ...(await readAll()),
          versions: await versions.toArray(),
          corrections: await corrections.toArray(),
        })),
      ),
    memory: database,
    corrections: createStoredCorrections(database),
    rows: async () => toStoredRows(await readAll()),
    plan: (change) => writer.plan(change),
    commit: (plan, watch) => writer.commit(plan, watch),
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
