import { describe, expect, it, vi } from 'vitest';
import { holdLibrary } from '../../../src/background/library-holder';
import { LibraryLostError } from '../../../src/storage/is-database-error';
import type { Library } from '../../../src/storage/library';

const broken = () => new LibraryLostError('cleared');
const BUSY = new Error('busy');

/** `fails`: how many of the next openings do; `clock`: in milliseconds. */
function setUp({ fails = 0 } = {}) {
  const state = { fails, clock: 0 };
  const opened: Library[] = [];
  const closed: Library[] = [];
  const open = vi.fn(async () => {
    if (state.fails > 0) {
      state.fails -= 1;
      throw BUSY;
    }
    const library = { inMemory: false, close: () => closed.push(library) } as unknown as Library;
    opened.push(library);
    return library;
  });
  const memory = { inMemory: true, close() {} } as Library;
  const openInMemory = vi.fn(async () => memory);
  const report = vi.fn();
  const withLibrary = holdLibrary({ open, openInMemory, now: () => state.clock, report });
  /** Where the library is now, and what comes of having asked. */
  const ask = async () => {
    const place = await withLibrary(async ({ inMemory }) => (inMemory ? 'memory' : 'disk'));
    await new Promise((resolve) => setTimeout(resolve, 0));
    return place;
  };
  return { withLibrary, ask, open, openInMemory, report, opened, closed, state };
}

describe('the library of the background', () => {
  it('is opened once, when it is first used', async () => {
    const { withLibrary, open } = setUp();
    expect(open).not.toHaveBeenCalled();
    await Promise.all([withLibrary(async () => 1), withLibrary(async () => 2)]);
    await withLibrary(async () => 3);
    expect(open).toHaveBeenCalledOnce();
  });

  it('is closed, opened anew, and the work done again, when its database has gone away', async () => {
    const { withLibrary, opened, closed, report } = setUp();
    const work = vi.fn().mockRejectedValueOnce(broken()).mockResolvedValue('done');
    await expect(withLibrary(work)).resolves.toBe('done');
    expect(opened).toHaveLength(2);
    expect(closed).toEqual([opened[0]]);
    expect(work.mock.calls.map(([library]) => library)).toEqual(opened);
    expect(report).toHaveBeenCalledOnce();
  });

  it('is opened anew once when it goes away under several pieces of work', async () => {
    const { withLibrary, opened, closed } = setUp();
    const first = await withLibrary(async (library) => library);
    const work = async (library: Library) => {
      if (library === first) throw broken();
      return library;
    };
    const used = await Promise.all([withLibrary(work), withLibrary(work), withLibrary(work)]);
    expect(new Set(used)).toEqual(new Set([opened[1]]));
    expect(opened).toHaveLength(2);
    expect(closed).not.toContain(opened[1]);
  });

  it.each([
    ['by itself', new Error('no such story')],
    ['as the disk is full', Object.assign(new Error('full'), { name: 'QuotaExceededError' })],
    [
      'as the disk is full, in a transaction',
      Object.assign(broken(), { inner: Object.assign(new Error(), { name: 'QuotaExceededError' }) }),
    ],
  ])('stays open, and nothing is tried again, when the work fails %s', async (_why, error) => {
    const { withLibrary, open, closed } = setUp();
    const work = vi.fn(() => Promise.reject(error));
    await expect(withLibrary(work)).rejects.toBe(error);
    expect(work).toHaveBeenCalledOnce();
    expect(open).toHaveBeenCalledOnce();
    expect(closed).toEqual([]);
  });

  it('is the one in memory for work that finds the database broken twice; both are closed', async () => {
    const { withLibrary, ask, opened, closed, state } = setUp();
    const work = async ({ inMemory }: Library) => {
      if (!inMemory) throw broken();
      return 'from memory';
    };
    await expect(withLibrary(work)).resolves.toBe('from memory');
    expect(closed).toEqual(opened);
    expect(opened).toHaveLength(2);
    expect(await ask()).toBe('memory');
    state.clock = 1000;
    await ask();
    expect(await ask()).toBe('disk');
  });
});

describe('after an opening that failed, the library', () => {
  it('is in memory, and on the disk again when that can be opened', async () => {
    const { ask, open, state, report } = setUp({ fails: 1 });
    expect(await ask()).toBe('memory');
    state.clock = 999;
    expect(await ask()).toBe('memory');
    expect(open).toHaveBeenCalledOnce();
    state.clock = 1000;
    // Nobody waits for it.
    expect(await ask()).toBe('memory');
    expect(open).toHaveBeenCalledTimes(2);
    expect(await ask()).toBe('disk');
    expect(report).toHaveBeenCalledExactlyOnceWith(BUSY, 'opening the database');
  });

  it('is tried after pauses that grow to five minutes', async () => {
    const { ask, open, state } = setUp({ fails: Number.POSITIVE_INFINITY });
    const pauses: number[] = [];
    let last = 0;
    await ask();
    while (pauses.length < 11) {
      state.clock += 500;
      const before = open.mock.calls.length;
      await ask();
      if (open.mock.calls.length === before) continue;
      pauses.push((state.clock - last) / 1000);
      last = state.clock;
    }
    expect(pauses).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300]);
  });

  it('begins with short pauses again once it has worked', async () => {
    const { ask, withLibrary, open, state } = setUp({ fails: 3 });
    await ask();
    for (const clock of [1000, 3000, 7000]) {
      state.clock = clock;
      await ask();
    }
    expect(await ask()).toBe('disk');
    state.fails = 1;
    await withLibrary(async ({ inMemory }) => {
      if (!inMemory) throw broken();
    });
    state.clock = 8000;
    const before = open.mock.calls.length;
    await ask();
    expect(open.mock.calls.length).toBe(before + 1);
  });

  it('rejects when there is no pack either, and not for good', async () => {
    const { ask, openInMemory } = setUp({ fails: 1 });
    openInMemory.mockRejectedValueOnce(new Error('no pack'));
    await expect(ask()).rejects.toThrow('no pack');
    expect(await ask()).toBe('memory');
  });
});
