import { describe, expect, it, vi } from 'vitest';
import { createSettingsApplier } from '../../../src/background/apply-settings';
import { createSettingsKeeper } from '../../../src/background/settings-keeper';
import { ANEW, DEFAULT_SETTINGS, type Settings } from '../../../src/settings/settings';
import { createSettingsStore, type EarlierSettings } from '../../../src/storage/settings-store';
import { FakeBrowser } from '../platform/fake-browser';

const MAIL = ['*://*.mail.example/*', '*://*.mail.example./*'];
const KEY = 'reader-settings';

/** A browser that outlives its background; `wake` gives a background that knows nothing of the one before. */
function setUp({
  granted = false,
  stored = DEFAULT_SETTINGS as Settings | null,
  earlier = 'no-database' as EarlierSettings,
} = {}) {
  const browser = new FakeBrowser();
  browser.granted = granted;
  let sites: string[] = [];
  const report = vi.fn();
  if (stored !== null) Object.assign(browser.stored, { [KEY]: stored, 'reader-settings-pending': false });
  const wake = (used = browser) => {
    const strings = { t: used.i18n.message, locale: 'en' };
    const applier = createSettingsApplier({ browser: used, strings, report });
    const store = createSettingsStore({
      local: used.storage,
      earlier: { find: async () => earlier, forget: async () => {} },
      report,
    });
    const parts = { store, applier, hasWeb: used.permissions.hasWeb, findSites: async () => sites };
    return createSettingsKeeper(parts);
  };
  const inForce = async (keeper = wake()) => {
    const state = await keeper.find();
    if (!state.known) throw new Error('the settings are not known');
    return state.settings;
  };
  const allow = (...patterns: string[]) => {
    sites = patterns;
  };
  return { browser, wake, inForce, allow, report, keeper: wake() };
}

describe('settings', () => {
  it.each([
    [false, 'click'],
    [true, 'everywhere'],
  ])('are what the browser allows (%s) until the reader has chosen', async (granted, mode) => {
    expect(await setUp({ granted }).inForce()).toEqual({ ...DEFAULT_SETTINGS, mode, granted, allowed: [] });
  });

  it('are in force and stored when the change is answered, and outlast the background', async () => {
    const { browser, keeper, wake, inForce } = setUp({ granted: true });
    const state = await keeper.change({ addSite: 'mail.example' });
    expect(state).toMatchObject({ known: true, settings: { neverOn: ['mail.example'] } });
    expect(browser.registered).toEqual(MAIL);
    await keeper.change({ theme: 'dark' });
    expect(await inForce(wake())).toMatchObject({ neverOn: ['mail.example'], theme: 'dark' });
  });

  it('lose no change that comes while another one is being stored', async () => {
    const { keeper, inForce } = setUp();
    await Promise.all(['c.example', 'a.example', 'b.example'].map((addSite) => keeper.change({ addSite })));
    expect((await inForce()).neverOn).toEqual(['a.example', 'b.example', 'c.example']);
  });

  it('stay as they were, in the browser too, when a change cannot be stored; the next one can', async () => {
    const { browser, keeper, inForce } = setUp({ granted: true });
    await keeper.awoke();
    const write = vi.spyOn(browser.storage, 'write').mockRejectedValueOnce(new Error('full'));
    await expect(keeper.change({ addSite: 'mail.example' })).rejects.toThrow('full');
    expect((await inForce(keeper)).neverOn).toEqual([]);
    expect(browser.registered).toEqual([]);
    write.mockRestore();
    await keeper.change({ addSite: 'mail.example' });
    expect((await inForce(keeper)).neverOn).toEqual(['mail.example']);
  });
});

describe('settings that cannot be read', () => {
  it('have no page read, and are not changed, until they can be read again', async () => {
    const { browser, wake, inForce } = setUp({
      granted: true,
      stored: { ...DEFAULT_SETTINGS, neverOn: ['mail.example'] },
    });
    await wake().awoke();
    expect(browser.registered).toEqual(MAIL);

    const read = vi.spyOn(browser.storage, 'read').mockRejectedValue(new Error('corrupt'));
    const keeper = wake();
    await keeper.awoke();
    expect(await keeper.find()).toEqual({ known: false });
    expect(browser.registered).toBeNull();
    await expect(keeper.change({ removeSite: 'mail.example' })).rejects.toThrow('not known');
    expect(await keeper.accessChanged('given')).toEqual({ known: false });
    expect(browser.registered).toBeNull();

    read.mockRestore();
    const next = wake();
    await next.awoke();
    expect(await inForce(next)).toMatchObject({ neverOn: ['mail.example'] });
    expect(browser.registered).toEqual(MAIL);
  });

  it('are chosen anew only when the reader says so: then nothing is read by itself', async () => {
    const { browser, keeper } = setUp({ granted: true, stored: null });
    await keeper.awoke();
    expect(await keeper.find()).toEqual({ known: false });
    expect(await keeper.change({ startAnew: true })).toMatchObject({
      known: true,
      settings: { mode: 'click', neverOn: [] },
    });
    expect(browser.stored[KEY]).toEqual(ANEW);
    expect(browser.registered).toBeNull();
    expect(browser.granted).toBe(false);
  });
});

describe('a first installation', () => {
  it('is in force as soon as the browser tells of it, even when pages came before', async () => {
    const { browser, keeper, wake, inForce } = setUp({ granted: true, stored: null });
    const asked = keeper.find();
    await Promise.all([keeper.awoke(), keeper.installed('install')]);
    expect(await asked).toEqual({ known: false });
    expect((await inForce(keeper)).mode).toBe('everywhere');
    expect(browser.registered).toEqual([]);
    expect((await inForce(wake())).mode).toBe('everywhere');
  });

  it('takes over what an earlier version had stored', async () => {
    const stored = { ...DEFAULT_SETTINGS, neverOn: ['mail.example'] };
    const { browser, keeper } = setUp({ granted: true, stored: null, earlier: { stored } });
    await keeper.awoke();
    await keeper.installed('update');
    expect(browser.stored[KEY]).toEqual(stored);
    expect(browser.registered).toEqual(MAIL);
  });
});

describe('an update', () => {
  it('puts its script into the pages that are open', async () => {
    const { browser, keeper } = setUp({ granted: true });
    browser.addTab({ id: 1, injected: async () => undefined });
    await keeper.awoke();
    browser.injections.length = 0;
    await keeper.installed('update');
    expect(browser.injections).toEqual([1]);
  });
});

describe('a waking', () => {
  it('changes nothing where all is in force', async () => {
    const { browser, wake } = setUp({ granted: true });
    await wake().awoke();
    browser.told.length = 0;
    const write = vi.spyOn(browser.storage, 'write');
    await wake().awoke();
    expect(browser.told).toEqual([]);
    expect(write).not.toHaveBeenCalled();
  });

  it('puts in order what the browser has lost', async () => {
    const { browser, wake } = setUp({ granted: true, stored: { ...DEFAULT_SETTINGS, neverOn: ['mail.example'] } });
    await wake().awoke();
    browser.registered = null;
    await wake().awoke();
    expect(browser.registered).toEqual(MAIL);
  });
});

/** Lets the background go on for a number of questions to the browser, and then no further. */
function endAfter(
  browser: FakeBrowser,
  steps: number,
): { browser: FakeBrowser; ended(): boolean; done: Promise<void> } {
  let left = steps;
  let end = () => {};
  const done = new Promise<void>((resolve) => {
    end = resolve;
  });
  const limit = <Part extends object>(part: Part): Part =>
    new Proxy(part, {
      get(target, name) {
        const value = Reflect.get(target, name);
        if (typeof value !== 'function') return value;
        return (...args: unknown[]) => {
          left -= 1;
          if (left >= 0) return value.apply(target, args);
          end();
          return new Promise(() => {});
        };
      },
    });
  const { scripting, storage, tabs, permissions } = browser;
  const limited = Object.assign(Object.create(browser), {
    scripting: limit(scripting),
    storage: limit(storage),
    tabs: limit(tabs),
    permissions: limit(permissions),
  }) as FakeBrowser;
  return { browser: limited, ended: () => left < 0, done };
}

describe('a site that is excluded while the background is ended at any step', () => {
  const isLeftAlone = ({ registered }: FakeBrowser) =>
    registered === null || MAIL.every((pattern) => registered.includes(pattern));

  it('is read no more once it is stored, and its open page hears of it by the next waking', async () => {
    let steps = 0;
    for (let isWhole = false; !isWhole; steps += 1) {
      const { browser, wake } = setUp({ granted: true });
      await wake().awoke();
      const stopped = vi.fn(async (message: unknown) => {
        void message;
        return { ok: true, response: true };
      });
      browser.addTab({ id: 1, url: 'https://mail.example/inbox', script: stopped });
      const limit = endAfter(browser, steps);
      const change = wake(limit.browser).change({ addSite: 'mail.example' });
      await Promise.race([change, limit.done]);
      isWhole = !limit.ended();
      const isStored = (browser.stored[KEY] as Settings).neverOn.includes('mail.example');
      // Before it is stored, the script must be out of the way already.
      if (isStored) expect(isLeftAlone(browser), `after ${steps} steps`).toBe(true);

      await wake().awoke();
      expect(isLeftAlone(browser), `woken after ${steps} steps`).toBe(isStored);
      const wasStopped = stopped.mock.calls.some(([message]) => (message as { type: string }).type === 'stop');
      expect(wasStopped, `stopped after ${steps} steps`).toBe(isStored);
      expect(browser.stored['reader-settings-pending']).toBe(false);
    }
    expect(steps).toBeGreaterThan(8);
  });
});

describe('access that is given or taken in the browser itself', () => {
  it('is a choice: given, pages are read everywhere even after “only on click”', async () => {
    const { browser, keeper } = setUp();
    await keeper.change({ mode: 'click' });
    browser.granted = true;
    expect(await keeper.accessChanged('given')).toMatchObject({ settings: { mode: 'everywhere' } });
    expect(browser.stored[KEY]).toMatchObject({ mode: 'everywhere' });
    expect(browser.registered).toEqual([]);
  });

  it('to one site is in force for that one', async () => {
    const { browser, keeper, allow } = setUp();
    allow('*://*.paper.example/*');
    const state = await keeper.accessChanged('given');
    expect(state).toMatchObject({ settings: { mode: 'click', allowed: ['*://*.paper.example/*'] } });
    expect(browser.registeredOnly).toEqual(['*://*.paper.example/*']);
  });

  it.each([
    ['known', true],
    ['not known, as it has woken the background', false],
  ])('taken, no page is read by itself any more, what was before being %s', async (_what, isKnown) => {
    const { browser, wake } = setUp({ granted: true });
    const first = wake();
    await first.awoke();
    const keeper = isKnown ? first : wake();
    browser.granted = false;
    if (!isKnown) void keeper.awoke();
    const script = vi.fn(async (_message: unknown) => ({ ok: true, response: true }));
    browser.addTab({ id: 1, script });
    expect(await keeper.accessChanged('taken')).toMatchObject({ settings: { mode: 'click', granted: false } });
    expect(browser.registered).toBeNull();
    expect(script.mock.calls[0]?.[0]).toMatchObject({ type: 'stop', request: { sites: null } });
  });
});
