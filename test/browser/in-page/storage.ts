import { CrossquoteDatabase } from '../../../src/storage/database';
import { LibraryWriter } from '../../../src/storage/library-writer';
import { createStoredLibrary } from '../../../src/storage/stored-library';
import { makeLargePack, type PackSize } from '../harness/large-pack';

/** Does some work with a connection of its own, as another page of the extension would. */
async function withDatabase<T>(work: (database: CrossquoteDatabase) => Promise<T>): Promise<T> {
  const database = new CrossquoteDatabase();
  await database.open();
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

const never = () => Promise.reject(new Error('not asked for'));

/** The storage of the extension, in one of its pages. */
const storage = {
  /** The library becomes that of a pack, and has nothing else. */
  startAnew: (name: string, size: PackSize) =>
    withDatabase(async (database) => {
      await new LibraryWriter(database).write({ kind: 'start-anew', pack: makeLargePack(name, size) });
    }),
  /** The bundled stories become those of a pack. */
  seed: (name: string, size: PackSize) =>
    withDatabase(async (database) => {
      await new LibraryWriter(database).write({ kind: 'seed', pack: makeLargePack(name, size) });
    }),
  /** What a reader of the library sees: each story's name, and of its texts the number, the units and whose they are. */
  look: () =>
    withDatabase(async (database) => {
      const stories = await createStoredLibrary(database, new LibraryWriter(database), never).stories();
      return stories.map(({ story, articles }) => {
        const units = articles.reduce((sum, { text }) => sum + text.length, 0);
        const whose = [...new Set(articles.map(({ id, text }) => `${id} ${text}`.replace(/-\d.*/s, '')))];
        return `${story.name}: ${articles.length} texts, ${units} units of ${whose.join(', ')}`;
      });
    }),
  /** How many rows there are in each table of the library, hidden or not. */
  count: () =>
    withDatabase(async ({ stories, memberships, articles, texts, jobs }) => ({
      stories: await stories.count(),
      memberships: await memberships.count(),
      articles: await articles.count(),
      texts: await texts.count(),
      jobs: await jobs.count(),
    })),
  /** Resolves when something is being staged. */
  staged: () =>
    withDatabase(async ({ jobs }) => {
      while ((await jobs.count()) === 0) await new Promise((resolve) => setTimeout(resolve, 0));
    }),
};

export type StorageInPage = typeof storage;

Object.assign(globalThis, { storageInPage: storage });
