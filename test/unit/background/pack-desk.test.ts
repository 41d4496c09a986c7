import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPackDesk } from '../../../src/background/pack-desk';
import type { PackArticle } from '../../../src/corpus/story-pack';
import { CrossquoteDatabase } from '../../../src/storage/database';
import type { Library } from '../../../src/storage/library';
import { NoRoomError } from '../../../src/storage/no-room';
import { openLibrary } from '../../../src/storage/open-library';
import { makeArticle, makePack } from '../storage/make-pack';
import { readRaw, startBrowser } from '../storage/raw-database';

const BUNDLED = makePack('r1', ['a']);
const packed = (id: string, text = `The sluice ${id} is open.`): PackArticle => ({
  ...makeArticle(id, text),
  ...{ dated: null, added: null, provenance: null },
});
const storyOf = (...articleIds: string[]) => ({ id: 's', name: 'Sluices', articleIds });
/** More than is written in one transaction. */
const LARGE = ['x', 'y', 'z'].map((id) => packed(id, `${id} ${'The sluice is open. '.repeat(6000)}`));

let library: Library;

/** A background that has just been woken. */
function wake() {
  const changed = vi.fn();
  const desk = createPackDesk({
    withLibrary: (work) => work(library),
    exportPart: async () => null,
    now: () => '2031-05-06T07:08:09.000Z',
    changed,
  });
  const bring = async (id: string, articles = [packed('one'), packed('two')]) => {
    await desk.bring(id, 0, { articles });
    await desk.bring(id, 1, { stories: [storyOf(...articles.map((article) => article.id))] });
    return desk.plan(id);
  };
  return { desk, changed, bring };
}
const titles = async () => (await library.stories()).map(({ story, articles }) => `${story.name}: ${articles.length}`);
const NOTHING_NEW = ['Story r1: 1'];

beforeEach(async () => {
  startBrowser();
  const database = new CrossquoteDatabase();
  library = await openLibrary({ database, packRevision: 'r1', loadPack: async () => BUNDLED });
});
afterEach(() => library.close());

describe('a pack that comes in parts', () => {
  it('is planned, brought in, and taken back', async () => {
    const { desk, bring, changed } = wake();
    expect(await bring('p')).toEqual({
      ...{ newStories: ['Sluices'], grownStories: [], versions: 0, corrections: 0 },
      articles: {
        added: { count: 2, first: ['one', 'two'].map((title) => ({ title, outlet: null })) },
        changed: { count: 0, first: [] },
        skipped: { count: 0, first: [] },
      },
    });
    expect(await titles()).toEqual(NOTHING_NEW);
    expect(await desk.find('p')).toEqual({ state: 'ready' });
    expect(await desk.start('p')).toEqual({ state: 'done', undo: 'p' });
    expect((await titles()).sort()).toEqual(['Sluices: 2', ...NOTHING_NEW].sort());
    expect(changed).toHaveBeenCalledTimes(1);
    const undo = await library.undos.find('p');
    if (undo !== null) await library.undo(undo);
    expect(await titles()).toEqual(NOTHING_NEW);
  });

  it('is taken part after part, of one pack at a time', async () => {
    const { desk } = wake();
    expect(await desk.bring('p', 1, {})).toBe(false);
    expect(await desk.bring('p', 0, {})).toBe(true);
    expect(await desk.bring('p', 2, {})).toBe(false);
    expect(await desk.bring('q', 1, {})).toBe(false);
    expect(await desk.bring('p', 1, {})).toBe(true);
    expect(await desk.bring('q', 0, {})).toBe(true);
    expect(await desk.bring('p', 2, {})).toBe(false);
    expect(await desk.plan('p')).toBeNull();
  });

  it('that is broken is refused when it is planned, and another one may come', async () => {
    const { desk, bring } = wake();
    await desk.bring('p', 0, { stories: [storyOf('nowhere')] });
    await expect(desk.plan('p')).rejects.toThrow('names an article that is not in the pack');
    expect(await bring('q')).toMatchObject({ newStories: ['Sluices'] });
  });

  it.each([100, 101])('is told with its first hundred articles of each kind: %i', async (count) => {
    const { bring } = wake();
    const summary = await bring(
      'p',
      Array.from({ length: count }, (_, at) => packed(`n${at}`)),
    );
    expect([summary?.articles.added.count, summary?.articles.added.first.length]).toEqual([count, 100]);
  });

  it('says what is there already, and what gets more of it', async () => {
    const { desk, bring } = wake();
    await bring('p');
    await desk.start('p');
    const summary = await wake().bring('q', [packed('one'), packed('two', 'The sluice two is shut.'), packed('three')]);
    expect(summary).toMatchObject({
      newStories: [],
      grownStories: [{ name: 'Sluices', articles: 1 }],
      articles: { added: { count: 1 }, changed: { count: 1 }, skipped: { count: 1 } },
    });
  });
});

describe('an import', () => {
  it('that is asked for twice is made once, at once, later, or of the next background', async () => {
    const { desk, bring } = wake();
    await bring('p');
    const done = { state: 'done', undo: 'p' };
    expect(await Promise.all([desk.start('p'), desk.start('p')])).toEqual([done, done]);
    expect(await desk.start('p')).toEqual(done);
    const next = wake().desk;
    expect([await next.start('p'), await next.find('p'), await next.cancel('p')]).toEqual([done, done, done]);
    expect(await titles()).toHaveLength(2);
  });

  it('that nobody has planned, or an ended background has, is gone', async () => {
    const { desk, bring } = wake();
    await bring('p');
    await desk.bring('q', 0, {});
    expect(await desk.start('q')).toEqual({ state: 'gone' });
    const next = wake().desk;
    expect([await next.start('p'), await next.find('p'), await next.cancel('p')]).toEqual(
      Array.from({ length: 3 }, () => ({ state: 'gone' })),
    );
  });

  it('of a library that was changed since is to be looked at anew', async () => {
    const { desk, bring } = wake();
    await bring('p');
    await library.write({
      kind: 'bring-in',
      origin: 'reader',
      stories: [{ story: { id: 'm', name: 'Mine' }, articles: [] }],
    });
    expect(await desk.start('p')).toEqual({ state: 'stale' });
    expect(await titles()).not.toContain('Sluices: 2');
    await desk.plan('p');
    expect(await desk.start('p')).toEqual({ state: 'done', undo: 'p' });
    expect(await titles()).toContain('Sluices: 2');
  });

  it('tells how far it is, and keeps no words twice', async () => {
    const { desk, bring } = wake();
    await bring('p', LARGE);
    const told: unknown[] = [];
    const { commit } = library;
    vi.spyOn(library, 'commit').mockImplementation((plan, watch = {}) =>
      commit(plan, {
        ...watch,
        staged(done, all) {
          watch.staged?.(done, all);
          void desk.find('p').then((state) => told.push(state));
        },
      }),
    );
    await desk.start('p');
    expect(told[0]).toMatchObject({ state: 'running', done: 1, all: 10 });
    expect(told.at(-1)).toEqual({ state: 'running', done: 10, all: 10 });
    const { rows } = await readRaw();
    expect(JSON.stringify(rows.undos)).not.toContain('The sluice is open.');
  });

  it.each(['at once', 'when some of it is written'])('that is cancelled %s leaves nothing', async (when) => {
    const { desk, bring } = wake();
    const before = (await readRaw()).rows;
    await bring('p', LARGE);
    let cancelled: Promise<unknown> | null = null;
    const { commit } = library;
    vi.spyOn(library, 'commit').mockImplementation((plan, watch = {}) =>
      commit(plan, {
        ...watch,
        staged() {
          cancelled ??= desk.cancel('p');
        },
      }),
    );
    const started = desk.start('p');
    if (when === 'at once') cancelled = desk.cancel('p');
    expect(await started).toEqual({ state: 'cancelled' });
    expect(await cancelled).toEqual({ state: 'cancelled' });
    expect(await desk.find('p')).toEqual({ state: 'gone' });
    await vi.waitFor(async () => expect((await readRaw()).rows).toEqual(before));
    vi.restoreAllMocks();
    expect(await bring('q', LARGE)).not.toBeNull();
  });

  it('that is cancelled before it is begun is gone, and after it is done it is done', async () => {
    const { desk, bring } = wake();
    await bring('p');
    expect(await desk.cancel('p')).toEqual({ state: 'cancelled' });
    expect(await desk.start('p')).toEqual({ state: 'gone' });
    await bring('q');
    await desk.start('q');
    expect(await desk.cancel('q')).toEqual({ state: 'done', undo: 'q' });
    expect(await titles()).toContain('Sluices: 2');
  });

  it('that finds no room says so, and may be begun again', async () => {
    const { desk, bring } = wake();
    await bring('p');
    vi.spyOn(library, 'commit').mockRejectedValueOnce(new NoRoomError(null));
    expect(await desk.start('p')).toEqual({ state: 'no-room' });
    expect(await desk.start('p')).toEqual({ state: 'done', undo: 'p' });
  });

  it('that cannot be taken back comes in all the same', async () => {
    const { desk, bring } = wake();
    await bring('p');
    vi.spyOn(library.undos, 'keep').mockRejectedValue(new NoRoomError(null));
    expect(await desk.start('p')).toEqual({ state: 'done', undo: null });
    expect(await titles()).toContain('Sluices: 2');
  });

  it('that fails stands in nobody’s way', async () => {
    const { desk, bring } = wake();
    await bring('p');
    vi.spyOn(library, 'commit').mockRejectedValueOnce(new Error('the database is closed'));
    await expect(desk.start('p')).rejects.toThrow('closed');
    expect(await desk.find('p')).toEqual({ state: 'ready' });
    expect(await bring('q')).not.toBeNull();
    expect(await desk.start('q')).toEqual({ state: 'done', undo: 'q' });
  });
});
