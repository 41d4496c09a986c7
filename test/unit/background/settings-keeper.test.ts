import { describe, expect, it, vi } from 'vitest';
import { createSettingsKeeper } from '../../../src/background/settings-keeper';
import { DEFAULT_SETTINGS } from '../../../src/settings/settings';
import type { Library } from '../../../src/storage/library';
import { createMemoryLibrary } from '../../../src/storage/memory-library';

const pack = { format: 'crossquote-story-pack' as const, version: 1 as const, revision: 'r', stories: [] };

function setUp({ granted = false, library = createMemoryLibrary(pack) as Library } = {}) {
  const access = { granted, sites: [] as string[] };
  const apply = vi.fn(async () => {});
  const applyMode = vi.fn(async () => {});
  const report = vi.fn();
  const wake = () =>
    createSettingsKeeper({
      withLibrary: (work) => work(library),
      hasWeb: async () => access.granted,
      findSites: async () => access.sites,
      apply,
      applyMode,
      report,
    });
  return { access, apply, applyMode, report, library, wake, keeper: wake() };
}

describe('settings', () => {
  it('are what the browser allows, until the reader has chosen', async () => {
    await expect(setUp().keeper.find()).resolves.toEqual({
      ...DEFAULT_SETTINGS,
      mode: 'click',
      granted: false,
      allowed: [],
    });
    const { keeper } = setUp({ granted: true });
    await expect(keeper.find()).resolves.toEqual({
      ...DEFAULT_SETTINGS,
      mode: 'everywhere',
      granted: true,
      allowed: [],
    });
  });

  it('are in force when the change is answered, and told with what was before', async () => {
    const { keeper, apply } = setUp();
    const before = await keeper.find();
    const now = await keeper.change({ theme: 'dark' });
    expect(now.theme).toBe('dark');
    expect(apply).toHaveBeenCalledExactlyOnceWith(now, before);
    await expect(keeper.find()).resolves.toEqual(now);
  });

  it('outlast the background', async () => {
    const { keeper, wake } = setUp();
    await keeper.change({ addSite: 'mail.example' });
    await keeper.change({ marks: true });
    await expect(wake().find()).resolves.toMatchObject({ neverOn: ['mail.example'], marks: true });
  });

  it('lose no change that comes while another one is being stored', async () => {
    const { keeper } = setUp();
    await Promise.all(['c.example', 'a.example', 'b.example'].map((addSite) => keeper.change({ addSite })));
    expect((await keeper.find()).neverOn).toEqual(['a.example', 'b.example', 'c.example']);
  });

  it('stay as they were when a change cannot be stored, and the next one can', async () => {
    const library = { ...createMemoryLibrary(pack) };
    const rememberSettings = vi.spyOn(library, 'rememberSettings').mockRejectedValueOnce(new Error('full'));
    const { keeper, apply } = setUp({ library });
    await expect(keeper.change({ theme: 'dark' })).rejects.toThrow('full');
    expect((await keeper.find()).theme).toBe('system');
    expect(apply).not.toHaveBeenCalled();
    rememberSettings.mockRestore();
    expect((await keeper.change({ theme: 'light' })).theme).toBe('light');
  });

  it('are the defaults when they cannot be read, and that is reported', async () => {
    const library = { ...createMemoryLibrary(pack), recallSettings: () => Promise.reject(new Error('broken')) };
    const { keeper, report } = setUp({ library });
    await expect(keeper.find()).resolves.toMatchObject({ ...DEFAULT_SETTINGS, mode: 'click' });
    expect(report).toHaveBeenCalledOnce();
  });
});

describe('the start of the browser', () => {
  it('puts in order which pages are read', async () => {
    const { keeper, applyMode } = setUp({ library: { ...createMemoryLibrary(pack), inMemory: false } });
    await keeper.change({ addSite: 'mail.example' });
    await keeper.started();
    expect(applyMode).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ neverOn: ['mail.example'] }));
  });

  it('changes nothing when nobody knows which sites are never read', async () => {
    const { keeper, applyMode } = setUp();
    await keeper.started();
    expect(applyMode).not.toHaveBeenCalled();
    await keeper.installed();
    expect(applyMode).toHaveBeenCalledOnce();
  });

  it('waits for what is being put in order already', async () => {
    const { keeper, applyMode } = setUp({ library: { ...createMemoryLibrary(pack), inMemory: false } });
    let finish = () => {};
    applyMode.mockImplementationOnce(() => new Promise((resolve) => (finish = resolve)));
    const installed = keeper.installed();
    const started = keeper.started();
    await vi.waitFor(() => expect(applyMode).toHaveBeenCalledOnce());
    finish();
    await Promise.all([installed, started]);
    expect(applyMode).toHaveBeenCalledTimes(2);
  });
});

describe('access that is given or taken in the browser itself', () => {
  it('is a choice: given, pages are read everywhere even after “only on click”', async () => {
    const { access, keeper, library } = setUp();
    await keeper.change({ mode: 'click' });
    access.granted = true;
    expect((await keeper.accessChanged('given')).mode).toBe('everywhere');
    expect(await library.recallSettings()).toMatchObject({ mode: 'everywhere' });
  });

  it('to one site is in force for that one, even after “only on click”', async () => {
    const { access, keeper, apply } = setUp();
    const before = await keeper.change({ mode: 'click' });
    access.sites = ['*://*.paper.example/*'];
    const now = await keeper.accessChanged('given');
    expect(now).toMatchObject({ mode: 'click', granted: false, allowed: ['*://*.paper.example/*'] });
    expect(apply).toHaveBeenLastCalledWith(now, before);
  });

  it('taken, pages are read on click alone', async () => {
    const { access, keeper, apply } = setUp({ granted: true });
    const before = await keeper.find();
    access.granted = false;
    const now = await keeper.accessChanged('taken');
    expect(now).toMatchObject({ mode: 'click', granted: false, allowed: [] });
    expect(apply).toHaveBeenLastCalledWith(now, before);
  });

  it('is put in order in full when it has woken the background, which knows nothing of before', async () => {
    const { keeper, apply } = setUp();
    const now = await keeper.accessChanged('taken');
    expect(apply).toHaveBeenCalledExactlyOnceWith(now, null);
  });
});
