import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { holdLibrary } from '../../../src/background/library-holder';
import type { LibraryArticle } from '../../../src/core/model';
import type { StoryPack } from '../../../src/corpus/read-story-pack';
import { CrossquoteDatabase } from '../../../src/storage/database';
import { createEarlierStore } from '../../../src/storage/earlier-settings';
import { openLibrary } from '../../../src/storage/open-library';
import { READER_SETTINGS } from '../../../src/storage/setting-keys';
import { openInMemory } from './open-in-memory';

const article: LibraryArticle = {
  id: 'a',
  title: 'Bridge closed',
  byline: null,
  outlet: null,
  published: null,
  language: 'en',
  url: null,
  text: 'The bridge is closed.',
  paragraphs: [{ start: 0, end: 21, role: 'body' }],
  complete: true,
};
const pack: StoryPack = {
  format: 'crossquote-story-pack',
  version: 1,
  revision: 'r1',
  stories: [{ story: { id: 's', name: 'Bridge', articleIds: ['a'] }, articles: [article] }],
};

let factory = new IDBFactory();

beforeEach(() => {
  factory = new IDBFactory();
  globalThis.indexedDB = factory;
  Dexie.dependencies.indexedDB = factory;
});

afterEach(() => {
  vi.useRealTimers();
});

const create = () => new CrossquoteDatabase();

/** A background's owner of the library, over the disk that the test has prepared. */
function wake(prepare: (database: CrossquoteDatabase) => void = () => {}) {
  const databases: CrossquoteDatabase[] = [];
  const report = vi.fn();
  const withLibrary = holdLibrary({
    open: () => {
      const database = create();
      prepare(database);
      databases.push(database);
      return openLibrary({ database, packRevision: pack.revision, loadPack: async () => pack });
    },
    openInMemory: () => openInMemory(pack),
    now: () => performance.now(),
    report,
  });
  /** Where the stories come from; all of them are there in any case. */
  const read = () =>
    withLibrary(async (library) => {
      expect(await library.stories()).toEqual(await (await openInMemory(pack)).stories());
      return library.inMemory ? 'memory' : 'disk';
    });
  return { read, databases, report };
}

/** Opens the database in the browser's own way, in a version of the browser's count. */
function openRaw(version: number, upgrade: (database: IDBDatabase) => void = () => {}): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory.open('crossquote', version);
    request.onupgradeneeded = () => upgrade(request.result);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function deleteRaw(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = factory.deleteDatabase('crossquote');
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
}

const named = (name: string) => Object.assign(new Error(name), { name });

describe('the library', () => {
  it('is on the disk, opened once, where nothing is wrong', async () => {
    const { read, databases, report } = wake();
    expect(await read()).toBe('disk');
    expect(await read()).toBe('disk');
    expect(databases).toHaveLength(1);
    expect(report).not.toHaveBeenCalled();
    expect(await wake().read()).toBe('disk');
  });

  it('is in memory while the database never opens, and what opens too late is closed', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { read, databases } = wake((database) => {
      database.open = () => new Dexie.Promise(() => {});
    });
    const reading = read();
    await vi.advanceTimersByTimeAsync(19_999);
    await expect(Promise.race([reading, Promise.resolve('waiting')])).resolves.toBe('waiting');
    await vi.advanceTimersByTimeAsync(1);
    expect(await reading).toBe('memory');
    expect(databases.map((database) => database.isOpen())).toEqual([false]);
  });

  it('is in memory while an older connection holds the database, and is not waited for as long', async () => {
    const held = await openRaw(5);
    let tell = () => {};
    const blocked = new Promise<void>((resolve) => {
      tell = resolve;
    });
    const { read, databases } = wake((database) => database.on('blocked', tell));
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const reading = read();
    await blocked;
    await vi.advanceTimersByTimeAsync(3000);
    expect(await reading).toBe('memory');
    vi.useRealTimers();
    held.close();
    expect(databases[0]?.isOpen()).toBe(false);
    expect(await wake().read()).toBe('disk');
  });

  it('is in memory when the update of the database fails, and what was there stays', async () => {
    expect(await wake().read()).toBe('disk');
    const { read } = wake((database) => {
      database.version(99).upgrade(() => Promise.reject(named('UpgradeError')));
    });
    expect(await read()).toBe('memory');
    expect(await wake().read()).toBe('disk');
  });

  it('is in memory when the database is of a newer version, which stays as it is', async () => {
    (await openRaw(100_000, (database) => database.createObjectStore('of-the-future'))).close();
    const { read, databases, report } = wake();
    expect(await read()).toBe('memory');
    expect(String(report.mock.calls[0]?.[0])).toContain('newer version');
    expect(databases[0]?.isOpen()).toBe(false);
    const after = await openRaw(100_000);
    expect([...after.objectStoreNames]).toEqual(['of-the-future']);
    after.close();
  });

  it('is in memory when the database is corrupt', async () => {
    const open = vi.spyOn(factory, 'open').mockImplementation(() => {
      throw named('UnknownError');
    });
    expect(await wake().read()).toBe('memory');
    open.mockRestore();
    expect(await wake().read()).toBe('disk');
  });

  it('is in memory where there are no databases at all', async () => {
    const { read } = wake((database) => {
      Reflect.deleteProperty(globalThis, 'indexedDB');
      database.open = () => Dexie.Promise.reject(new Dexie.MissingAPIError());
    });
    expect(await read()).toBe('memory');
  });

  it('is seeded anew when the database is cleared under an open background', async () => {
    const { read, databases } = wake();
    expect(await read()).toBe('disk');
    await deleteRaw();
    expect(await read()).toBe('disk');
    expect(databases.map((database) => database.isOpen())).toEqual([false, true]);
  });

  it('is seeded anew when its rows are cleared under an open background', async () => {
    const { read, databases } = wake();
    expect(await read()).toBe('disk');
    const raw = await openRaw(databases[0]?.backendDB().version ?? 0);
    const stores = [...raw.objectStoreNames];
    await new Promise<void>((resolve) => {
      const transaction = raw.transaction(stores, 'readwrite');
      for (const store of stores) transaction.objectStore(store).clear();
      transaction.oncomplete = () => resolve();
    });
    raw.close();
    expect(await read()).toBe('disk');
    expect(databases).toHaveLength(2);
  });

  it('is in memory when the disk is full while it is seeded; nothing is left half written', async () => {
    const { read } = wake((database) => {
      database.articles.hook('creating', () => {
        throw named('QuotaExceededError');
      });
    });
    expect(await read()).toBe('memory');
    const database = create();
    await database.open();
    for (const table of database.tables) expect(await table.count(), table.name).toBe(0);
    database.close();
    expect(await wake().read()).toBe('disk');
  });
});

it('is opened by its owner alone: who comes with one that is closed makes no empty one', async () => {
  const database = create();
  await expect(database.stories.count()).rejects.toThrow();
  expect(await factory.databases()).toEqual([]);
});

describe('the settings of an earlier version', () => {
  const CHOSEN = { mode: 'everywhere', neverOn: ['mail.example'], highlights: true, theme: 'dark' };
  const list = async () => (await factory.databases()).flatMap(({ name }) => name ?? []);
  const store = () => createEarlierStore({ create, list });

  it('are not there, and no database is made, on a first installation', async () => {
    expect(await store().find()).toBe('no-database');
    expect(await list()).toEqual([]);
  });

  it('are found in its database, once', async () => {
    const database = create();
    await database.open();
    expect(await store().find()).toBe('never-chosen');
    await database.settings.put({ key: READER_SETTINGS, value: CHOSEN });
    database.close();
    expect(await store().find()).toEqual({ stored: CHOSEN });
    await store().forget();
    expect(await store().find()).toBe('never-chosen');
  });

  it('cannot be found out when the database cannot be opened', async () => {
    (await openRaw(100_000)).close();
    await expect(store().find()).rejects.toThrow('newer version');
  });

  it('are not there in a browser that has no databases', async () => {
    const without = createEarlierStore({ create, list: () => Promise.reject(named('SecurityError')) });
    expect(await without.find()).toBe('no-database');
  });
});
