import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CrossquoteDatabase } from '../../../src/storage/database';
import { LibraryWriter } from '../../../src/storage/library-writer';
import { openLibrary } from '../../../src/storage/open-library';
import { operations } from './end-at';
import { makePack } from './make-pack';
import { readRaw, startBrowser } from './raw-database';

/** So that a few rows are many. */
const LIMITS = { largeRows: 20, largeUnits: 2000, stepRows: 4, stepUnits: 1000 };
const BEFORE = makePack('r1', ['a', 'b']);
const names = Array.from({ length: 9 }, (_, at) => `n${at}`);
const AFTER = makePack('r2', names, (id) => `${id} ${'The gauge on the quay shows nothing. '.repeat(8)}`);
const SMALL = makePack('r3', ['c']);

let writer: LibraryWriter;
let database: CrossquoteDatabase;
const committed = vi.fn();

async function setUp() {
  startBrowser();
  database = new CrossquoteDatabase();
  await database.open();
  writer = new LibraryWriter(database, LIMITS, committed);
  await writer.write({ kind: 'seed', pack: BEFORE });
  committed.mockClear();
}

beforeEach(setUp);

/** Everything that is on the disk. */
const look = async () => (await readRaw()).rows;
/** What a reader sees. */
async function readStories(): Promise<string[]> {
  const reader = new CrossquoteDatabase();
  const revision = String((await database.settings.get('seeded-revision'))?.value ?? 'r1');
  const library = await openLibrary({ database: reader, packRevision: revision, loadPack: async () => BEFORE });
  const stories = await library.stories();
  library.close();
  return stories.map(({ story, articles }) => `${story.name}: ${articles.length}`);
}

describe('whoever waits for a commit', () => {
  it('is told of each step in its order, up to all', async () => {
    const staged = vi.fn();
    await writer.commit(await writer.plan({ kind: 'seed', pack: AFTER }), { staged });
    // Nine memberships and articles, four at a time, and nine texts, as many as have a thousand characters.
    const done = [4, 8, 9, 13, 17, 18, 21, 24, 27];
    expect(staged.mock.calls).toEqual(done.map((rows) => [rows, 27]));
  });

  it('is told nothing of a commit that is made in one step', async () => {
    const staged = vi.fn();
    await writer.commit(await writer.plan({ kind: 'seed', pack: SMALL }), { staged });
    expect(staged).not.toHaveBeenCalled();
  });

  it('sees none of it, whenever it is told, and all of it at the end', async () => {
    const seen: Promise<number>[] = [];
    const plan = await writer.plan({ kind: 'seed', pack: AFTER });
    const count = async () => {
      const hidden = new Set((await database.jobs.toArray()).flatMap(({ hides }) => hides.articles));
      return (await database.articles.toCollection().primaryKeys()).filter((id) => !hidden.has(id)).length;
    };
    await writer.commit(plan, { staged: () => void seen.push(count()) });
    const counts = await Promise.all(seen);
    expect(counts.slice(0, -1)).toEqual(counts.slice(0, -1).map(() => 2));
    expect(await count()).toBe(9);
  });
});

describe('a commit that is aborted', () => {
  it('before it is begun writes nothing', async () => {
    const before = await look();
    const abort = new AbortController();
    abort.abort(new Error('not any more'));
    const plan = await writer.plan({ kind: 'seed', pack: AFTER });
    const writes = await operations(async () => {
      await expect(writer.commit(plan, { signal: abort.signal })).rejects.toThrow('not any more');
    });
    expect(writes).toBe(0);
    expect(await look()).toEqual(before);
    expect(committed).not.toHaveBeenCalled();
  });

  it('after any of its steps leaves nothing, and rejects with the reason', async () => {
    const staged = vi.fn();
    await writer.commit(await writer.plan({ kind: 'seed', pack: AFTER }), { staged });
    const steps = staged.mock.calls.length;
    expect(steps).toBeGreaterThan(5);
    for (let at = 1; at <= steps; at++) {
      database.close();
      await setUp();
      const before = await look();
      const abort = new AbortController();
      const reason = new Error(`after step ${at}`);
      let step = 0;
      const abortThen = () => {
        step += 1;
        if (step === at) abort.abort(reason);
      };
      const plan = await writer.plan({ kind: 'seed', pack: AFTER });
      await expect(writer.commit(plan, { signal: abort.signal, staged: abortThen })).rejects.toBe(reason);
      await writer.sweep();
      expect(await look()).toEqual(before);
      expect(committed).not.toHaveBeenCalled();
    }
    expect(await readStories()).toEqual(['Story r1: 2']);
  });

  it('before a short one is visible leaves nothing; after it, all of it', async () => {
    const before = await look();
    const abort = new AbortController();
    const plan = await writer.plan({ kind: 'seed', pack: SMALL });
    const sweeping = vi.spyOn(writer, 'sweep').mockImplementationOnce(async () => abort.abort());
    await expect(writer.commit(plan, { signal: abort.signal })).rejects.toBe(abort.signal.reason);
    sweeping.mockRestore();
    expect(await look()).toEqual(before);
    const late = new AbortController();
    committed.mockImplementationOnce(() => late.abort());
    const undo = await writer.commit(plan, { signal: late.signal });
    expect(undo).not.toBeNull();
    expect(await readStories()).toEqual(['Story r3: 1']);
  });

  it('when all of it is visible is done, and can be taken back', async () => {
    const abort = new AbortController();
    committed.mockImplementationOnce(() => abort.abort());
    const plan = await writer.plan({ kind: 'seed', pack: AFTER });
    const undo = await writer.commit(plan, { signal: abort.signal });
    await writer.sweep();
    expect(await readStories()).toEqual(['Story r2: 9']);
    if (undo !== null) await writer.commit(undo);
    expect(await readStories()).toEqual(['Story r1: 2']);
  });
});
