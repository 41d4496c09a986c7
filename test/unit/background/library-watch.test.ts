import { beforeEach, describe, expect, it, vi } from 'vitest';
import { holdLibrary } from '../../../src/background/library-holder';
import { createLibraryWatch } from '../../../src/background/library-watch';
import { createStoredThings } from '../../../src/background/stored-things';
import type { LibraryArticle } from '../../../src/core/model';
import type { StoryPack } from '../../../src/corpus/read-story-pack';
import { CrossquoteDatabase } from '../../../src/storage/database';
import { divideArticle } from '../../../src/storage/divide-article';
import { openLibrary } from '../../../src/storage/open-library';
import { LIBRARY_REVISION } from '../../../src/storage/setting-keys';
import { openInMemory } from '../storage/open-in-memory';
import { startBrowser } from '../storage/raw-database';

const article: LibraryArticle = {
  id: 'a',
  title: 'Ferry late',
  byline: null,
  outlet: null,
  published: null,
  language: 'en',
  url: null,
  text: 'The ferry is late.',
  paragraphs: [{ start: 0, end: 18, role: 'body' }],
  complete: true,
};
const pack: StoryPack = {
  format: 'crossquote-story-pack',
  version: 1,
  revision: 'r1',
  stories: [{ story: { id: 's', name: 'Ferry', articleIds: ['a'] }, articles: [article] }],
};
const READERS = { origin: 'reader' as const, packId: null, revision: null };

/** What `storage.local` has; it outlives the database. */
let values: Record<string, unknown> = {};
let clock = 0;
/** Every wall-clock hour is another one. */
const now = () => new Date(Date.UTC(2031, 2, 3, clock++)).toISOString();

beforeEach(() => {
  startBrowser();
  values = {};
  clock = 0;
});

/** A background that has just been woken. */
function wake({ opens = true } = {}) {
  let database = new CrossquoteDatabase();
  const report = vi.fn();
  const changed = vi.fn();
  const write = vi.fn(async (some: Record<string, unknown>) => {
    Object.assign(values, some);
  });
  const withLibrary = holdLibrary({
    async open() {
      if (!opens) throw new Error('blocked');
      database = new CrossquoteDatabase();
      return openLibrary({ database, packRevision: 'r1', loadPack: async () => pack, changed });
    },
    openInMemory: () => openInMemory(pack),
    now: () => 0,
    report,
  });
  const local = { read: async () => values, write };
  const watch = createLibraryWatch({ withLibrary, local, now, report });
  const settings = { find: async () => ({ known: false }) as const, change: async () => ({ known: false }) as const };
  const stored = createStoredThings({ withLibrary, settings, watch, backups: { forget: async () => {} } });
  /** Brings in so many articles of the reader's and one story, as a commit does. */
  const bringIn = (ids: string[]) =>
    withLibrary(() =>
      database.transaction('rw', database.tables, async () => {
        await database.stories.put({ id: 'reader:s', name: 'Mine', ...READERS });
        for (const id of ids) {
          const { article: facts, text } = divideArticle({ ...article, ...READERS, id: `reader:${id}` });
          await database.articles.put(facts);
          await database.texts.put(text);
        }
        const revision = Number((await database.settings.get(LIBRARY_REVISION))?.value);
        await database.settings.put({ key: LIBRARY_REVISION, value: revision + 1 });
      }),
    );
  const end = () => database.close();
  return { watch, stored, bringIn, end, write, report, changed, withLibrary, database: () => database };
}

const noted = () => values['library-note'];

/** A library with two articles and a story of the reader's, which has been noted. */
async function fill(): Promise<void> {
  const background = wake();
  await background.bringIn(['one', 'two']);
  await background.watch.look();
  background.end();
}

describe('the library, watched', () => {
  it('is noted when something of the reader’s own comes or goes, and not otherwise', async () => {
    const { watch, bringIn, write, report } = wake();
    await watch.look();
    expect(write).not.toHaveBeenCalled();
    await bringIn(['one', 'two']);
    await watch.look();
    await watch.look();
    expect(noted()).toMatchObject({ stories: 1, articles: 2, lost: null });
    expect(await watch.find()).toBeNull();
    expect(write).toHaveBeenCalledOnce();
    expect(report).not.toHaveBeenCalled();
  });

  it('asks to be looked at when it has been opened, and after each commit', async () => {
    const { changed, withLibrary } = wake();
    await withLibrary(async () => {});
    // Seeded, and opened.
    expect(changed).toHaveBeenCalledTimes(2);
    await withLibrary((library) => library.clear());
    expect(changed).toHaveBeenCalledTimes(3);
  });

  it('does not count what a job hides', async () => {
    const { watch, bringIn, database } = wake();
    await bringIn(['one', 'two']);
    const hides = { stories: ['reader:s'], articles: ['reader:two'], memberships: [] };
    await database().jobs.put({ id: 'staged', over: false, hides });
    await watch.look();
    expect(noted()).toMatchObject({ stories: 0, articles: 1 });
  });

  it('is missed when its database has gone, at every waking, until the reader has seen it', async () => {
    await fill();
    startBrowser();
    const next = wake();
    await next.watch.look();
    next.end();
    const later = wake();
    expect(await later.watch.find()).toEqual({
      stories: 1,
      articles: 2,
      at: '2031-03-03T00:00:00.000Z',
      noticed: '2031-03-03T01:00:00.000Z',
    });
    await later.watch.endLoss();
    expect(await later.watch.find()).toBeNull();
    expect(noted()).toBeNull();
  });

  it('is missed when it is cleared under an open background', async () => {
    const { watch, bringIn, database } = wake();
    await bringIn(['one']);
    await watch.look();
    const open = database();
    await Promise.all(open.tables.map((table) => table.clear()));
    expect(await watch.find()).toMatchObject({ stories: 1, articles: 1 });
  });

  it('is missed though others have come in since', async () => {
    await fill();
    startBrowser();
    const next = wake();
    await next.watch.look();
    await next.bringIn(['three']);
    expect(await next.watch.find()).toMatchObject({ articles: 2 });
    expect(noted()).toMatchObject({ articles: 1 });
  });

  it('is not missed when the reader has deleted everything, even if the background ended before that was noted', async () => {
    await fill();
    const next = wake();
    await next.stored.remove();
    expect(noted()).toBeNull();
    next.end();

    await fill();
    const deleting = wake();
    await deleting.withLibrary((library) => library.clear());
    deleting.end();
    expect(noted()).not.toBeNull();
    expect(await wake().watch.find()).toBeNull();
    expect(noted()).toBeNull();
  });

  it('takes what was missed along when the reader deletes everything', async () => {
    await fill();
    startBrowser();
    const { watch, stored } = wake();
    expect(await watch.find()).not.toBeNull();
    await stored.remove();
    expect(await watch.find()).toBeNull();
  });

  it('is not missed while it is in memory, as its database cannot be opened', async () => {
    await fill();
    const before = noted();
    const { watch, write } = wake({ opens: false });
    expect(await watch.find()).toBeNull();
    expect(noted()).toEqual(before);
    expect(write).not.toHaveBeenCalled();
  });

  it('goes on when nothing can be noted, and says so to whoever asks', async () => {
    const { watch, bringIn, write, report } = wake();
    write.mockRejectedValue(new Error('full'));
    await bringIn(['one']);
    await watch.look();
    expect(report).toHaveBeenCalledExactlyOnceWith(new Error('full'), 'noting what the library has');
    await expect(watch.find()).rejects.toThrow('full');
    await expect(watch.forget()).rejects.toThrow('full');
    write.mockImplementation(async (some) => {
      Object.assign(values, some);
    });
    await watch.look();
    expect(noted()).toMatchObject({ articles: 1 });
  });
});
