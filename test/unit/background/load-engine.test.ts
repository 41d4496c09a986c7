import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Engine } from '../../../src/background/create-engine';
import { createLateEngine, ENGINE } from '../../../src/background/load-engine';
import type { Library } from '../../../src/storage/library';
import { tunnel } from '../../fixtures/comparisons/tunnel';
import { fakeDesk } from './fake-desk';
import { fakeMemory, fakeVersions } from './fake-memory';
import { fakePacks } from './fake-packs';
import { article } from './set-up-pages';

const world = globalThis as { [ENGINE]?: unknown };
afterEach(() => {
  delete world[ENGINE];
});

function setUp() {
  const answer = { comparison: tunnel, inMemory: false };
  const engine: Engine = {
    withLibrary: async (work) => work({ inMemory: true } as Library),
    trials: { find: vi.fn(async () => ({ state: 'no-story' as const })) },
    backupPacks: {
      make: async () => 'empty' as const,
      check: async () => ({ stories: 0, articles: 0, versions: 0, corrections: 0 }),
    },
    desk: fakeDesk(),
    packs: fakePacks(),
    memory: fakeMemory(),
    versions: fakeVersions(),
    corrector: { correct: vi.fn(async () => true), list: vi.fn(async () => []), takeBack: vi.fn(async () => true) },
    analyst: {
      analyse: vi.fn(async () => answer),
      compareWith: vi.fn(async () => answer),
      compareStory: vi.fn(async () => null),
      compareSelection: vi.fn(async (text) => ({ text, statements: [], passages: [] })),
    },
    earlier: { find: vi.fn(async () => 'never-chosen' as const), forget: vi.fn(async () => {}) },
    getReady: vi.fn(),
    readLibrary: vi.fn(async () => {}),
  };
  const create = vi.fn(() => engine);
  const script = () => {
    world[ENGINE] = create;
  };
  const load = vi.fn(async () => script());
  const session = { read: async () => ({}), write: async () => {}, remove: async () => {} };
  const parts = { url: (path: string) => `chrome-extension://own/${path}`, session, changed: vi.fn(), report: vi.fn() };
  return { engine, create, load, script, parts, late: createLateEngine({ load, ...parts }) };
}

describe('the engine', () => {
  it('is not loaded before it is asked for anything, and once for all that is asked', async () => {
    const { late, load, create, parts } = setUp();
    expect(load).not.toHaveBeenCalled();
    await Promise.all([late.analyst.analyse(article, true), late.withLibrary(async () => 1), late.readLibrary()]);
    await late.earlier.find();
    expect(load).toHaveBeenCalledTimes(1);
    expect(create).toHaveBeenCalledTimes(1);
    expect(create).toHaveBeenCalledWith(parts);
  });

  it('is not loaded again where the browser has run its script with its installation', async () => {
    const { late, load, script } = setUp();
    script();
    await late.analyst.compareSelection('words');
    expect(load).not.toHaveBeenCalled();
  });

  it('gets what is asked as it was asked, and its answer is given', async () => {
    const { late, engine } = setUp();
    const { analyst, earlier } = engine;
    expect(await late.analyst.analyse(article, false)).toEqual({ comparison: tunnel, inMemory: false });
    expect(analyst.analyse).toHaveBeenCalledWith(article, false);
    expect(await late.analyst.compareWith(article, 's')).toEqual({ comparison: tunnel, inMemory: false });
    expect(analyst.compareWith).toHaveBeenCalledWith(article, 's');
    expect(await late.analyst.compareStory('s', article)).toBeNull();
    expect(analyst.compareStory).toHaveBeenCalledWith('s', article);
    expect((await late.analyst.compareSelection('words')).text).toBe('words');
    expect(await late.withLibrary(async ({ inMemory }) => inMemory)).toBe(true);
    expect(await late.earlier.find()).toBe('never-chosen');
    await late.earlier.forget();
    expect(earlier.forget).toHaveBeenCalledTimes(1);
    await late.readLibrary();
    expect(engine.readLibrary).toHaveBeenCalledTimes(1);
  });

  it('that cannot be had is tried again by whoever asks next', async () => {
    const { late, load } = setUp();
    load.mockRejectedValueOnce(new Error('the disk is gone'));
    await expect(late.analyst.analyse(article, true)).rejects.toThrow('the disk is gone');
    expect(await late.analyst.analyse(article, true)).toEqual({ comparison: tunnel, inMemory: false });
  });

  it('is missed where its script has left nothing', async () => {
    const { late, load } = setUp();
    load.mockImplementation(async () => {});
    await expect(late.readLibrary()).rejects.toThrow('left nothing');
  });

  it('gets ready when it is told to, and whoever tells it hears nothing of what fails', async () => {
    const { late, load, engine } = setUp();
    load.mockRejectedValueOnce(new Error('the disk is gone'));
    late.getReady();
    await vi.waitFor(() => expect(load).toHaveBeenCalledTimes(1));
    await new Promise((resolve) => setTimeout(resolve));
    expect(engine.getReady).not.toHaveBeenCalled();
    late.getReady();
    await vi.waitFor(() => expect(engine.getReady).toHaveBeenCalledTimes(1));
  });
});
