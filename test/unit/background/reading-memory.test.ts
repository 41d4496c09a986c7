import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createReadingMemory } from '../../../src/background/reading-memory';
import { DEFAULT_SETTINGS, type Settings, settleSettings } from '../../../src/settings/settings';
import { tunnel } from '../../fixtures/comparisons/tunnel';
import { fakeMemory, fakeVersions } from './fake-memory';
import { article, reading as page, setUp as setUpPages } from './set-up-pages';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const address = 'https://www.paper.example/story?id=4';
const NOW = Date.parse('2031-05-06T10:00:00.000Z');
const met = { statements: [], readings: [], fitting: [] };

function setUp(chosen: Partial<Settings> | 'unknown') {
  const memory = fakeMemory();
  const versions = fakeVersions();
  memory.meet.mockResolvedValue(met);
  const known = chosen === 'unknown' ? null : settleSettings({ ...DEFAULT_SETTINGS, ...chosen }, true);
  const settings = {
    find: async () => (known === null ? { known: false as const } : { known: true as const, settings: known }),
  };
  const report = vi.fn();
  const clock = { now: NOW };
  const reading = createReadingMemory({ memory, versions, settings, now: () => clock.now, report });
  const read = async (place: { incognito?: boolean; address?: string | null } = {}) => {
    const where = { incognito: false, address, ...place };
    const found = await reading.meet(article, tunnel, where);
    reading.note(article, where);
    await vi.runAllTimersAsync();
    return found;
  };
  return { memory, versions, reading, report, read, clock };
}

describe('reading memory', () => {
  it('remembers an article after its answer, and says what was met before', async () => {
    const { memory, read } = setUp({ memory: true });
    expect(await read()).toEqual(met);
    expect(memory.meet).toHaveBeenCalledWith(article, {
      address,
      beside: tunnel.framing.flatMap(({ url = null }) => url ?? []),
      since: '2031-02-05T10:00:00.000Z',
    });
    expect(memory.remember).toHaveBeenCalledWith(article, {
      ...{ site: 'paper.example', address },
      at: '2031-05-06T10:00:00.000Z',
    });
  });

  it.each<[string, Partial<Settings> | 'unknown', { incognito?: boolean; address?: string | null }]>([
    ['until it is switched on', {}, {}],
    ['in a private window', { memory: true }, { incognito: true }],
    ['of a site that is to be left alone', { memory: true, neverOn: ['paper.example'] }, {}],
    ['while nobody knows which those are', 'unknown', {}],
    ['of a page whose address nobody knows', { memory: true }, { address: null }],
    ['of what is no page of the web', { memory: true }, { address: 'about:reader' }],
  ])('is not asked, and remembers nothing, %s', async (_when, chosen, place) => {
    const { memory, read } = setUp(chosen);
    expect(await read(place)).toBeNull();
    expect(memory.meet).not.toHaveBeenCalled();
    expect(memory.remember).not.toHaveBeenCalled();
  });

  it('forgets what was read longer ago than is wanted, once in a while', async () => {
    const { memory, read } = setUp({ memory: true, memoryDays: 30 });
    await read();
    await read();
    expect(memory.forget.mock.calls).toEqual([[{ before: '2031-04-06T10:00:00.000Z' }]]);
  });

  it('looks for what is old an hour after it last did, and not before', async () => {
    const { memory, read, clock } = setUp({ memory: true });
    await read();
    clock.now += 3_600_000 - 1;
    await read();
    expect(memory.forget).toHaveBeenCalledTimes(1);
    clock.now += 1;
    await read();
    expect(memory.forget).toHaveBeenCalledTimes(2);
    expect(memory.forget.mock.calls.at(-1)).toEqual([{ before: '2031-02-05T11:00:00.000Z' }]);
  });

  it('lets an answer go out for fifty milliseconds before its article is remembered', async () => {
    const { memory, reading } = setUp({ memory: true });
    reading.note(article, { incognito: false, address });
    await vi.advanceTimersByTimeAsync(49);
    expect(memory.remember).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(memory.remember).toHaveBeenCalledTimes(1);
  });

  it.each<[string, Partial<Settings> | 'unknown', { incognito?: boolean; address?: string | null }, number]>([
    ['is kept though memory is off', {}, {}, 1],
    ['is not in a private window', { memory: true }, { incognito: true }, 0],
    ['is not of a site that is to be left alone', { neverOn: ['paper.example'] }, {}, 0],
    ['is not while nobody knows which those are', 'unknown', {}, 0],
    ['is not of a page without an address', {}, { address: null }, 0],
  ])('another reading of an article of the library %s', async (_what, chosen, place, times) => {
    const { versions, read } = setUp(chosen);
    await read(place);
    expect(versions.note).toHaveBeenCalledTimes(times);
  });

  it('asks what has changed of the library alone where nothing is to be remembered', async () => {
    const asked = async (chosen: Partial<Settings>, place: { incognito?: boolean; address?: string | null } = {}) => {
      const { versions, reading } = setUp(chosen);
      await reading.findChange(article, { incognito: false, address, ...place });
      return versions.findChange.mock.calls.map(([, , remembered]) => remembered);
    };
    expect(await asked({ memory: true })).toEqual([true]);
    expect(await asked({})).toEqual([false]);
    expect(await asked({ memory: true }, { incognito: true })).toEqual([false]);
    expect(await asked({ memory: true, neverOn: ['paper.example'] })).toEqual([false]);
    expect(await asked({ memory: true }, { address: null })).toEqual([]);
  });

  it('forgets nothing by itself where that is wanted', async () => {
    const { memory, reading, read } = setUp({ memory: true, memoryDays: null });
    await read();
    await reading.tidy();
    expect(memory.forget).not.toHaveBeenCalled();
    expect(memory.meet.mock.calls[0]?.[1].since).toBe('');
  });

  it('looks for what is old when the browser starts, where it is switched on', async () => {
    const { memory, reading } = setUp({ memory: true });
    await reading.started();
    expect(memory.forget).toHaveBeenCalledTimes(1);
    const off = setUp({});
    await off.reading.started();
    expect(off.memory.forget).not.toHaveBeenCalled();
  });

  it('never keeps an answer from being given', async () => {
    const { memory, report, read } = setUp({ memory: true });
    memory.meet.mockRejectedValue(new Error('no'));
    memory.remember.mockRejectedValue(new Error('no room'));
    expect(await read()).toBeNull();
    expect(report).toHaveBeenCalledTimes(2);
  });
});

describe('a page that is read', () => {
  it('has what was met before in its state, and no mark of it', async () => {
    vi.useRealTimers();
    const { browser, pages, memory } = setUpPages(undefined, { memory: true, marks: true });
    // Quotations of this page that no text of the library carries.
    const statements = tunnel.statements.map((one) => ({
      ...one,
      here: one.here.map((place) => ({ ...place, start: place.start + 5000, end: place.end + 5000 })),
    }));
    memory.meet.mockResolvedValue({ ...met, statements });
    const { marks } = await pages.onRead(page, 'https://paper.example/story', browser.addTab({ id: 7 }));
    expect(marks.length).toBeGreaterThan(0);
    expect(marks.every(({ start }) => start < 5000)).toBe(true);
    expect(browser.told.at(-1)).toMatchObject({ request: { page: { state: 'compared', met: { statements } } } });
    expect(browser.looks.get(7)?.badge).toBe(String(tunnel.statements.length));
  });
});
