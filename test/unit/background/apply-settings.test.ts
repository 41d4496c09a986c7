import { describe, expect, it, vi } from 'vitest';
import { createSettingsApplier } from '../../../src/background/apply-settings';
import { type CurrentSettings, DEFAULT_SETTINGS } from '../../../src/settings/settings';
import { FakeBrowser } from '../platform/fake-browser';

const BEFORE: CurrentSettings = { ...DEFAULT_SETTINGS, mode: 'everywhere', granted: true, allowed: [] };

function setUp() {
  const browser = new FakeBrowser();
  const heard: [number, unknown][] = [];
  const report = vi.fn();
  const applier = createSettingsApplier({
    browser,
    strings: { t: browser.i18n.message, locale: 'en' },
    report,
  });
  /** A tab whose content script hears what it is told; `answers` to whether it stops. */
  const addTab = (id: number, url: string, answers = true) =>
    browser.addTab({
      id,
      url,
      injected: async () => undefined,
      script: async (message) => {
        heard.push([id, message]);
        return { ok: true, response: answers };
      },
    });
  const told = (type: string) => heard.filter(([, message]) => (message as { type: string }).type === type);
  return { browser, ...applier, addTab, told, report };
}

describe('a change of the settings', () => {
  it('is told to all open surfaces', async () => {
    const { browser, apply } = setUp();
    const now = { ...BEFORE, theme: 'dark' as const };
    await apply(now, BEFORE);
    expect(browser.told).toEqual([
      { to: 'surfaces', type: 'settings-changed', request: { known: true, settings: now } },
    ]);
    expect(browser.registered).toBeNull();
  });

  it('to “only on click” ends every script, empties every badge and gives the access back', async () => {
    const { browser, apply, addTab, told } = setUp();
    browser.registered = [];
    addTab(1, 'https://paper.example/');
    browser.addTab({ id: 2, url: 'about:blank' });
    await apply({ ...BEFORE, mode: 'click' }, BEFORE);
    expect(told('stop')).toEqual([[1, { to: 'page', type: 'stop', request: { sites: null } }]]);
    expect([...browser.looks]).toEqual([[1, expect.objectContaining({ badge: '', icon: 'quiet' })]]);
    expect(browser.registered).toBeNull();
    expect(browser.granted).toBe(false);
    expect(browser.injections).toEqual([]);
  });

  it.each([
    ['“only on click”', { ...BEFORE, mode: 'click' as const }, null],
    ['the sites', { ...BEFORE, neverOn: ['mail.example'] }, ['*://*.mail.example/*', '*://*.mail.example./*']],
  ])('to %s is in force for new pages before any open one has answered', async (_what, now, registered) => {
    const { browser, apply } = setUp();
    browser.registered = [];
    const whenAsked: (readonly string[] | null)[] = [];
    browser.addTab({
      id: 1,
      url: 'https://mail.example/inbox',
      script: async () => {
        whenAsked.push(browser.registered);
        return { ok: true, response: true };
      },
    });
    await apply(now, BEFORE);
    expect(whenAsked).toEqual([registered]);
  });

  it('to “every page” registers the script and puts it into the pages that are open', async () => {
    const { browser, apply, addTab } = setUp();
    addTab(1, 'https://paper.example/');
    addTab(2, 'https://mail.example/inbox');
    const click = { ...BEFORE, mode: 'click' as const, neverOn: ['mail.example'] };
    await apply({ ...click, mode: 'everywhere' }, click);
    expect(browser.registered).toEqual(['*://*.mail.example/*', '*://*.mail.example./*']);
    expect(browser.injections).toEqual([1]);
    expect(browser.granted).toBe(true);
  });

  it('to the sites ends the scripts there, says so, and leaves the sites out from now on', async () => {
    const { browser, apply, addTab, told } = setUp();
    addTab(1, 'https://mail.example/inbox');
    addTab(2, 'https://paper.example/', false);
    await apply({ ...BEFORE, neverOn: ['mail.example'] }, BEFORE);
    expect(told('stop').map(([id]) => id)).toEqual([1, 2]);
    expect([...browser.looks]).toEqual([[1, expect.objectContaining({ badge: '‖' })]]);
    expect(browser.registered).toEqual(['*://*.mail.example/*', '*://*.mail.example./*']);
    expect(browser.injections).toEqual([2]);
  });

  it('to the sites, when one is taken off, has its open pages read again', async () => {
    const { browser, apply, addTab } = setUp();
    addTab(1, 'https://mail.example/inbox');
    await apply(BEFORE, { ...BEFORE, neverOn: ['mail.example'] });
    expect(browser.registered).toEqual([]);
    expect(browser.injections).toEqual([1]);
  });

  it('of the marks is told to every page', async () => {
    const { apply, addTab, told } = setUp();
    addTab(1, 'https://paper.example/');
    addTab(2, 'https://other.example/');
    await apply({ ...BEFORE, marks: true }, BEFORE);
    expect(told('show-marks')).toEqual(
      [1, 2].map((id) => [id, { to: 'page', type: 'show-marks', request: { shown: true } }]),
    );
    expect(told('stop')).toEqual([]);
  });

  it('is told to the surfaces even when the browser fails', async () => {
    const { browser, apply, report } = setUp();
    browser.tabs.all = () => Promise.reject(new Error('no tabs'));
    expect(await apply({ ...BEFORE, marks: true }, BEFORE)).toBe(false);
    expect(report).toHaveBeenCalledOnce();
    expect(browser.told).toHaveLength(1);
  });
});

it('after a start, the script is registered while every page may be read, and only then', async () => {
  const { browser, applyMode } = setUp();
  await applyMode(BEFORE);
  expect(browser.registered).toEqual([]);
  await applyMode({ ...BEFORE, mode: 'click' });
  expect(browser.registered).toBeNull();
});

it('is not done when the script cannot be registered', async () => {
  const { browser, apply, register } = setUp();
  expect(await apply({ ...BEFORE, neverOn: ['mail.example'] }, BEFORE)).toBe(true);
  browser.scripting.runEverywhere = () => Promise.reject(new Error('no'));
  expect(await apply(BEFORE, { ...BEFORE, neverOn: ['mail.example'] })).toBe(false);
  expect(await register(BEFORE)).toBe(false);
});

describe('while nobody knows what the reader has chosen', () => {
  it('no page gets the script, and those that have it end', async () => {
    const { browser, readNothing, addTab, told } = setUp();
    browser.registered = ['*://*.mail.example/*'];
    addTab(1, 'https://paper.example/');
    await readNothing();
    expect(browser.registered).toBeNull();
    expect(told('stop')).toEqual([[1, { to: 'page', type: 'stop', request: { sites: null } }]]);
    expect(browser.looks.get(1)).toMatchObject({ badge: '!' });
    // The next waking finds all as it should be.
    await readNothing();
    expect(told('stop')).toHaveLength(1);
  });
});

describe('before a change is stored', () => {
  it('no page gets the script that will be left alone, nor one that was', async () => {
    const { browser, narrow } = setUp();
    await narrow({ ...BEFORE, neverOn: ['b.example'] }, { ...BEFORE, neverOn: ['a.example'] });
    expect(browser.registered).toEqual([
      '*://*.a.example/*',
      '*://*.a.example./*',
      '*://*.b.example/*',
      '*://*.b.example./*',
    ]);
    await narrow({ ...BEFORE, mode: 'click' }, BEFORE);
    expect(browser.registered).toBeNull();
    browser.registered = [];
    await narrow(BEFORE, null);
    expect(browser.registered).toBeNull();
  });
});

describe('access to sites one by one', () => {
  const NONE: CurrentSettings = { ...BEFORE, mode: 'click', granted: false };
  const SOME: CurrentSettings = { ...NONE, allowed: ['*://*.paper.example/*'], neverOn: ['mail.paper.example'] };

  it('registers the script for those, and puts it into their open pages', async () => {
    const { browser, apply, addTab, told } = setUp();
    addTab(1, 'https://www.paper.example/story');
    addTab(2, 'https://mail.paper.example/inbox');
    addTab(3, 'https://other.example/');
    await apply(SOME, { ...NONE, neverOn: SOME.neverOn });
    expect(browser.registered).toEqual(['*://*.mail.paper.example/*', '*://*.mail.paper.example./*']);
    expect(browser.registeredOnly).toEqual(SOME.allowed);
    expect(browser.injections).toEqual([1]);
    expect(told('stop')).toEqual([]);
  });

  it('ends the scripts there when it is taken', async () => {
    const { browser, apply, addTab, told } = setUp();
    browser.registered = [];
    addTab(1, 'https://www.paper.example/story');
    await apply(NONE, { ...SOME, neverOn: [] });
    expect(told('stop')).toEqual([[1, { to: 'page', type: 'stop', request: { sites: ['paper.example'] } }]]);
    expect(browser.looks.get(1)?.title).toContain('actionNoArticle');
    expect(browser.registered).toBeNull();
  });

  it('ends nothing when access to all pages takes its place', async () => {
    const { browser, apply, addTab, told } = setUp();
    addTab(1, 'https://www.paper.example/story');
    await apply(BEFORE, { ...SOME, neverOn: [] });
    expect(told('stop')).toEqual([]);
    expect(browser.registeredOnly).toBeUndefined();
    expect(browser.injections).toEqual([1]);
  });

  it('is put in order when the browser starts', async () => {
    const { browser, applyMode } = setUp();
    await applyMode({ ...SOME, neverOn: [] });
    expect(browser.registered).toEqual([]);
    expect(browser.registeredOnly).toEqual(SOME.allowed);
  });
});
