import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { StoryPack } from '../../../src/corpus/read-story-pack';
import { CrossquoteDatabase } from '../../../src/storage/database';
import { divideArticle } from '../../../src/storage/divide-article';
import { StalePlanError } from '../../../src/storage/library-jobs';
import { LibraryWriter } from '../../../src/storage/library-writer';
import { NoRoomError } from '../../../src/storage/no-room';
import { openLibrary } from '../../../src/storage/open-library';
import type { Changes } from '../../../src/storage/plan';
import type { TextRow } from '../../../src/storage/rows';
import { LIBRARY_REVISION, SEEDED_REVISION } from '../../../src/storage/setting-keys';
import { endAt, operations } from './end-at';
import { makeArticle, makePack } from './make-pack';
import { readRaw, startBrowser } from './raw-database';

const PARAGRAPH = 'The lock keeper said that the gates stay shut until the ice has gone. ';

/** So that a few rows are many. */
const LIMITS = { largeRows: 20, largeUnits: 2000, stepRows: 4, stepUnits: 1000 };

const names = (count: number, prefix = 'a') => Array.from({ length: count }, (_, at) => `${prefix}${at}`);
/** Long enough to be staged. */
const makeLarge = (revision: string, prefix = 'a') =>
  makePack(revision, names(9, prefix), (id) => `${id} ${PARAGRAPH.repeat(4)}`);
const SMALL = makePack('r1', ['a', 'b']);

let opened: CrossquoteDatabase[] = [];

async function open(): Promise<{ database: CrossquoteDatabase; writer: LibraryWriter }> {
  const database = new CrossquoteDatabase();
  opened.push(database);
  await database.open();
  return { database, writer: new LibraryWriter(database, LIMITS) };
}

/** What a reader of the library sees: the ids of each story's articles, and how many units their words have. */
async function look(): Promise<unknown> {
  const database = new CrossquoteDatabase();
  const library = await openLibrary({
    database,
    packRevision: String((await peek(SEEDED_REVISION)) ?? SMALL.revision),
    loadPack: async () => SMALL,
  });
  const stories = await library.stories();
  library.close();
  return stories.map(({ story, articles }) => [story.name, articles.map(({ id, text }) => [id, text.length])]);
}

async function peek(key: string): Promise<unknown> {
  const { rows } = await readRaw();
  return (rows.settings as { key: string; value: unknown }[] | undefined)?.find((row) => row.key === key)?.value;
}

const keysIn = (changes: Changes) =>
  Object.fromEntries(
    Object.entries(changes).map(([table, those]) => [table, those.map(({ key }: { key: unknown }) => String(key))]),
  );

beforeEach(() => {
  for (const database of opened) database.close();
  opened = [];
  startBrowser();
});

describe('a plan', () => {
  it('says what will be added, changed and deleted, and writes nothing', async () => {
    const { writer } = await open();
    await writer.write({ kind: 'seed', pack: SMALL });
    const before = await readRaw();
    const { changes } = await writer.plan({ kind: 'seed', pack: makePack('r2', ['b', 'c']) });
    expect(await readRaw()).toEqual(before);
    expect(keysIn(changes)).toEqual({
      stories: ['bundled:s'],
      memberships: ['bundled:s,bundled:b', 'bundled:s,bundled:c', 'bundled:s,bundled:a'],
      articles: ['bundled:b', 'bundled:c', 'bundled:a'],
      texts: ['bundled:b', 'bundled:c', 'bundled:a'],
      versions: [],
      settings: [SEEDED_REVISION],
    });
    expect(changes.texts.map(({ before: was, after }) => [was?.text ?? null, after?.text ?? null])).toEqual([
      ['b r1', 'b r2'],
      [null, 'c r2'],
      ['a r1', null],
    ]);
  });

  it('changes nothing where all is as it is to be', async () => {
    const { writer } = await open();
    await writer.write({ kind: 'seed', pack: SMALL });
    const { changes } = await writer.plan({ kind: 'seed', pack: SMALL });
    expect(Object.values(changes).flat()).toEqual([]);
  });
});

describe('a commit', () => {
  it('counts the revision on, and is taken back by what it gives', async () => {
    const { writer } = await open();
    await writer.write({ kind: 'seed', pack: SMALL });
    const before = await readRaw();
    const undo = await writer.write({ kind: 'seed', pack: makePack('r2', ['b', 'c']) });
    expect(await peek(LIBRARY_REVISION)).toBe(2);
    const redo = undo && (await writer.commit(undo));
    const { settings: _settings, rows: _derived, ...rows } = before.rows;
    expect((await readRaw()).rows).toMatchObject(rows);
    expect([await peek(LIBRARY_REVISION), await peek(SEEDED_REVISION)]).toEqual([3, 'r1']);
    if (redo) await writer.commit(redo);
    expect(await look()).toEqual([
      [
        'Story r2',
        [
          ['bundled:b', 4],
          ['bundled:c', 4],
        ],
      ],
    ]);
  });

  it('that starts anew leaves nothing of what was there, and cannot be taken back', async () => {
    const { database, writer } = await open();
    await writer.write({ kind: 'seed', pack: makeLarge('r1') });
    await database.rows.put({ key: 'derived', row: new ArrayBuffer(3) });
    expect(await writer.write({ kind: 'start-anew', pack: SMALL })).toBeNull();
    expect(await look()).toEqual([
      [
        'Story r1',
        [
          ['bundled:a', 4],
          ['bundled:b', 4],
        ],
      ],
    ]);
    const { rows } = await readRaw();
    expect(rows.jobs).toEqual([]);
    expect((rows.rows as { key: string }[]).map(({ key }) => key)).toEqual([expect.stringMatching(/^unindexed\//)]);
    expect(await peek(LIBRARY_REVISION)).toBe(2);
  });

  it('that starts anew brings in all of a large pack', async () => {
    const { writer } = await open();
    await writer.write({ kind: 'seed', pack: SMALL });
    await writer.write({ kind: 'start-anew', pack: makeLarge('r2') });
    const { rows } = await readRaw();
    expect([rows.stories?.length, rows.articles?.length, rows.texts?.length, rows.memberships?.length]).toEqual([
      1, 9, 9, 9,
    ]);
    expect(rows.jobs).toEqual([]);
  });

  it('of a plan that others have overtaken is refused, and what is written is planned anew', async () => {
    const { writer } = await open();
    const plan = await writer.plan({ kind: 'seed', pack: SMALL });
    await writer.write({ kind: 'seed', pack: makePack('r0', ['z']) });
    await expect(writer.commit(plan)).rejects.toThrow(StalePlanError);
    expect(await look()).toEqual([['Story r0', [['bundled:z', 4]]]]);
    const both = [SMALL, makePack('r2', ['c'])].map((pack) => writer.write({ kind: 'seed', pack }));
    await Promise.all(both);
    expect(await peek(LIBRARY_REVISION)).toBe(3);
  });
});

describe('taking back', () => {
  /** A reader's article, in a story if one is given. */
  const addReaders = (database: CrossquoteDatabase, members: [string, string][] = []) =>
    database.transaction('rw', database.tables, async () => {
      const { article, text } = divideArticle({
        ...makeArticle('reader:mine'),
        origin: 'reader',
        packId: null,
        revision: null,
      });
      await database.articles.put(article);
      await database.texts.put(text);
      for (const [storyId, articleId] of members) await database.memberships.put({ storyId, articleId, place: 7 });
      await database.settings.put({ key: LIBRARY_REVISION, value: 9 });
    });

  it('goes on after another change that has nothing to do with it, and leaves that alone', async () => {
    const { database, writer } = await open();
    await writer.write({ kind: 'seed', pack: SMALL });
    const undo = await writer.write({ kind: 'seed', pack: makePack('r2', ['b', 'c']) });
    await addReaders(database);
    if (undo) await writer.commit(undo);
    expect((await database.articles.toArray()).map(({ id }) => id)).toEqual(['bundled:a', 'bundled:b', 'reader:mine']);
  });

  it('is refused where a row has changed since, or somebody needs what would go', async () => {
    const { database, writer } = await open();
    await writer.write({ kind: 'seed', pack: SMALL });
    const undo = await writer.write({ kind: 'seed', pack: makePack('r2', ['b', 'c']) });
    if (undo === null) throw new Error('it cannot be taken back');
    await addReaders(database, [['reader:own', 'bundled:c']]);
    await expect(writer.commit(undo)).rejects.toThrow(StalePlanError);
    await database.memberships.delete(['reader:own', 'bundled:c']);
    const story = await database.stories.get('bundled:s');
    if (story) await database.stories.put({ ...story, name: 'Another name' });
    await expect(writer.commit(undo)).rejects.toThrow(StalePlanError);
    if (story) await database.stories.put(story);
    await expect(writer.commit(undo)).resolves.toMatchObject({ undoes: true });
  });
});

describe('a large change', () => {
  it('is seen by nobody until all of it is there, and no step of it is large', async () => {
    const { database, writer } = await open();
    await writer.write({ kind: 'seed', pack: SMALL });
    const reader = await openLibrary({
      database: new CrossquoteDatabase(),
      packRevision: 'r1',
      loadPack: async () => SMALL,
    });
    const sizes: number[] = [];
    const { texts } = database;
    const put = texts.bulkPut.bind(texts) as (rows: readonly TextRow[]) => ReturnType<typeof texts.bulkPut>;
    const bulkPut = vi.spyOn(texts, 'bulkPut').mockImplementation(((rows: readonly TextRow[]) => {
      sizes.push(rows.length);
      return put(rows);
    }) as typeof texts.bulkPut);
    // While it is staged.
    let met: string[] | null = null;
    database.articles.hook('creating', () => {
      void reader.rows().then(({ articles }) => {
        met ??= articles.map(({ id }) => id);
      });
    });
    await writer.write({ kind: 'seed', pack: makeLarge('r2', 'n') });
    bulkPut.mockRestore();
    expect(met).toEqual(['bundled:a', 'bundled:b']);
    expect(Math.max(...sizes)).toBe(3);
    expect((await reader.rows()).articles).toHaveLength(9);
    expect(await reader.revision()).toBe('2');
    reader.close();
  });

  it.each([3, 9, 22, 30])(
    'that finds no room, from its write %i on, leaves the library as it was, and no row',
    async (from) => {
      const { writer } = await open();
      await writer.write({ kind: 'seed', pack: SMALL });
      const before = await readRaw();
      const { prototype } = globalThis.IDBObjectStore;
      const { put, add } = prototype;
      let writes = 0;
      const refuse = (write: typeof put) =>
        function (this: IDBObjectStore, ...args: Parameters<typeof put>) {
          writes += 1;
          if (writes >= from) throw Object.assign(new Error('full'), { name: 'QuotaExceededError' });
          return write.apply(this, args);
        };
      // From then on nothing can be written, not even that the job is over; but deleted.
      Object.assign(prototype, { put: refuse(put), add: refuse(add) });
      try {
        await expect(writer.write({ kind: 'seed', pack: makeLarge('r2', 'n') })).rejects.toThrow(NoRoomError);
      } finally {
        Object.assign(prototype, { put, add });
      }
      expect(await readRaw()).toEqual(before);
    },
  );

  it('is taken back at once, and its rows are deleted afterwards', async () => {
    const { writer } = await open();
    await writer.write({ kind: 'seed', pack: SMALL });
    const before = await readRaw();
    const undo = await writer.write({ kind: 'seed', pack: makeLarge('r2', 'n') });
    if (undo) await writer.commit(undo);
    const after = await readRaw();
    expect({ ...after.rows, settings: [], rows: [] }).toEqual({ ...before.rows, settings: [], rows: [] });
  });

  it('of two writers at once becomes two changes, one after the other', async () => {
    const [one, other] = [await open(), await open()];
    await one.writer.write({ kind: 'seed', pack: SMALL });
    await Promise.all([
      one.writer.write({ kind: 'seed', pack: makeLarge('r2', 'n') }),
      other.writer.write({ kind: 'seed', pack: makeLarge('r3', 'm') }),
    ]);
    const { rows } = await readRaw();
    expect(rows.articles).toHaveLength(9);
    expect(rows.texts).toHaveLength(9);
    expect(rows.memberships).toHaveLength(9);
    expect(rows.jobs).toEqual([]);
    expect(await peek(LIBRARY_REVISION)).toBe(3);
  });
});

describe('a background that is ended in the middle', () => {
  const states: [name: string, pack: StoryPack][] = [
    ['a small change', makePack('r2', ['b', 'c'])],
    ['a large one, with as much to delete', makeLarge('r2', 'n')],
  ];
  const before = makeLarge('r1', 'm');

  it.each(states)('leaves the library as it was before or as it is after %s, at every step', async (_name, pack) => {
    const seedFirst = async () => {
      startBrowser();
      const { database, writer } = await open();
      await writer.write({ kind: 'seed', pack: before });
      database.close();
    };
    await seedFirst();
    const first = await look();
    const whole = await open();
    const steps = await operations(() => whole.writer.write({ kind: 'seed', pack }));
    whole.database.close();
    const last = await look();
    expect(last).not.toEqual(first);

    const seen = new Set<string>();
    for (let step = 1; step <= steps; step += 1) {
      await seedFirst();
      const { database, writer } = await open();
      await endAt(step, database, () => writer.write({ kind: 'seed', pack }));
      const now = await look();
      const isFirst = JSON.stringify(now) === JSON.stringify(first);
      if (!isFirst) expect(now).toEqual(last);
      seen.add(isFirst ? 'before' : 'after');
      const { rows } = await readRaw();
      const count = isFirst ? before.stories[0]?.articles.length : pack.stories[0]?.articles.length;
      // Nothing is left of what was on its way.
      expect([rows.jobs, rows.articles?.length, rows.texts?.length, rows.memberships?.length]).toEqual([
        [],
        count,
        count,
        count,
      ]);
    }
    expect(seen).toContain('before');
  });

  it('has the same done by whoever comes next', async () => {
    const { database, writer } = await open();
    await writer.write({ kind: 'seed', pack: before });
    await endAt(13, database, () => writer.write({ kind: 'seed', pack: makeLarge('r2', 'n') }));
    const next = await open();
    await next.writer.write({ kind: 'seed', pack: makeLarge('r2', 'n') });
    expect((await readRaw()).rows.articles).toHaveLength(9);
  });
});
