import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { SettingsState } from '../../src/settings/settings';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import { BROWSER_NAMES, type BrowserName, type ExtensionDriver } from './harness/driver';
import {
  askBackground,
  deleteDatabase,
  EXCLUDED,
  findExcluded,
  hasScript,
  holdDatabase,
  letGo,
} from './harness/fault-tools';
import { poll } from './harness/poll';
import { Probe } from './harness/probe';
import { readPopup } from './harness/read-popup';
import { emptyDisk, fillDisk } from './harness/storage-quota';
import { type BrowserFixture, ROOT, useBrowser } from './harness/use-browser';

const SETTINGS = 'reader-settings';

interface Fault {
  name: string;
  /** Brings it about, while no background runs unless `underBackground`. */
  make(probe: Probe, driver: ExtensionDriver): Promise<void>;
  underBackground?: boolean;
  /** Ends its cause. */
  mend(probe: Probe, driver: ExtensionDriver): Promise<void>;
  /** The only one in which it can be brought about. */
  only?: BrowserName;
  /** Where the library is while it lasts; `nothing`: no page is read. */
  expected: 'disk' | 'memory' | 'nothing';
}

/** What is expected under each fault. The excluded page is never read, under any. */
const FAULTS: Fault[] = [
  {
    name: 'the database is cleared under an open background',
    underBackground: true,
    make: deleteDatabase,
    mend: async () => {},
    expected: 'disk',
  },
  {
    name: 'the database is of a newer version',
    async make(probe) {
      await deleteDatabase(probe);
      await holdDatabase(probe, 100_000);
      await letGo(probe);
    },
    mend: deleteDatabase,
    expected: 'memory',
  },
  {
    name: 'the database is blocked by another connection',
    async make(probe) {
      await deleteDatabase(probe);
      await holdDatabase(probe, 5);
    },
    mend: letGo,
    expected: 'memory',
  },
  {
    name: 'the database fails at its update',
    async make(probe) {
      await deleteDatabase(probe);
      await holdDatabase(probe, 5, 'articles');
      await letGo(probe);
    },
    mend: deleteDatabase,
    expected: 'memory',
  },
  {
    name: 'the disk is full while the bundled stories are brought in',
    make: (probe, driver) => fillDisk(driver, probe),
    mend: (probe, driver) => emptyDisk(driver, probe),
    expected: 'memory',
    only: 'chrome',
  },
  {
    name: 'the list of sites is damaged',
    make: (probe) => damage(probe, { neverOn: 'digest' }),
    mend: (probe) => damage(probe, { neverOn: [EXCLUDED] }),
    expected: 'nothing',
  },
  {
    name: 'the settings are gone',
    make: (probe) => probe.run((api, name) => api.storage.local.remove(name), SETTINGS).then(forgetArrival(probe)),
    mend: (probe) => damage(probe, { mode: null, neverOn: [EXCLUDED], marks: false, theme: 'system' }),
    expected: 'nothing',
  },
  {
    name: 'what was registered is gone',
    make: (probe) => probe.run((api) => api.scripting.unregisterContentScripts()),
    mend: async () => {},
    expected: 'disk',
  },
];

const forgetArrival = (probe: Probe) => () => probe.run((api) => api.storage.local.remove('arrival'));

function damage(probe: Probe, values: Record<string, unknown>): Promise<void> {
  return probe.run(
    async (api, name, changed) => {
      const before = (await api.storage.local.get(null))[name];
      await api.storage.local.set({ [name]: { ...(before as object | undefined), ...changed } });
    },
    SETTINGS,
    values,
  );
}

/** The excluded page has no script that can read, not even after another page has long been read. */
async function expectNeverRead(fixture: BrowserFixture, read: () => Promise<void>): Promise<void> {
  const excluded = await fixture.visit('csi');
  await read();
  expect(await hasScript(fixture.probe, excluded.tabId)).toBe(false);
  await fixture.withPopup(excluded, async (popup) => {
    expect((await readPopup(popup)).notice).toMatch(/Paused on this site|Your settings cannot be read/);
  });
  expect(await hasScript(fixture.probe, excluded.tabId)).toBe(false);
}

const library = (fixture: BrowserFixture) => askBackground(fixture.probe, 'get-library-place', {});

describe.each(BROWSER_NAMES)('in %s, when', (name) => {
  const fixture = useBrowser(name);

  beforeEach(async () => {
    await poll('the settings', async () => {
      const state = (await askBackground(fixture.probe, 'get-settings', {})) as { known: boolean };
      return state.known;
    });
    await askBackground(fixture.probe, 'change-settings', { addSite: EXCLUDED });
    await poll('the library', async () => (await library(fixture)) === 'disk');
  });

  const faults = FAULTS.filter(({ only = name }) => only === name);
  describe.each(faults)('$name', ({ make, mend, expected, underBackground = false }) => {
    afterEach(async () => {
      await fixture.driver.stopBackground();
    });

    test(`the library is: ${expected}, and the excluded page is never read`, async () => {
      if (!underBackground) await fixture.driver.stopBackground();
      await make(fixture.probe, fixture.driver);
      // Any question wakes the background.
      await askBackground(fixture.probe, 'get-settings', {});
      if (expected === 'nothing')
        await poll('no registration', async () => (await findExcluded(fixture.probe)) === null);
      else
        await poll('the registration', async () =>
          (await findExcluded(fixture.probe))?.includes(`*://*.${EXCLUDED}/*`),
        );

      await expectNeverRead(fixture, async () => {
        const visit = await fixture.visit('dci');
        if (expected === 'nothing') {
          await fixture.withPopup(visit, async (popup) => {
            expect((await readPopup(popup)).notice).toBe('Your settings cannot be read');
          });
          expect(await hasScript(fixture.probe, visit.tabId)).toBe(false);
          return;
        }
        await fixture.waitForNumber(visit, 40_000);
        expect(await library(fixture)).toBe(expected);
        await fixture.withPopup(visit, async (popup) => {
          await readPopup(popup);
          const words = await popup.evaluate(() => document.body.innerText);
          expect(words.includes('until you close the browser')).toBe(expected === 'memory');
        });
      });

      await fixture.driver.stopBackground();
      await mend(fixture.probe, fixture.driver);
      await expectNeverRead(fixture, async () => {
        await askBackground(fixture.probe, 'get-settings', {});
        await poll('the registration', async () =>
          (await findExcluded(fixture.probe))?.includes(`*://*.${EXCLUDED}/*`),
        );
        await fixture.waitForNumber(await fixture.visit('dci'));
        await poll('the library on the disk', async () => (await library(fixture)) === 'disk');
      });
      expect((await fixture.driver.extensionErrors()).join('\n')).toBe('');
    });
  });

  test('a site is excluded in the middle of a comparison, its page is left alone', async () => {
    await askBackground(fixture.probe, 'change-settings', { removeSite: EXCLUDED });
    const visit = await fixture.visit('csi');
    await poll('the script', () => hasScript(fixture.probe, visit.tabId));
    // Whether the comparison has begun, is under way or is done: the button must say the same in the end.
    await askBackground(fixture.probe, 'change-settings', { addSite: EXCLUDED });
    await fixture.probe.waitForBadge(visit.tabId, 'to say that it pauses', ({ text }) => text === '‖');
    await expectNeverRead(fixture, async () => {
      await fixture.waitForNumber(await fixture.visit('dci'));
    });
    expect((await fixture.probe.badge(visit.tabId)).text).toBe('‖');
    expect(await hasScript(fixture.probe, visit.tabId)).toBe(false);
  });

  test('the settings are those of an earlier version, they are taken over once', async () => {
    await fixture.driver.stopBackground();
    const chosen = { mode: 'everywhere', neverOn: [EXCLUDED, 'mail.example'], theme: 'dark' };
    await fixture.probe.put('crossquote', 'settings', { key: SETTINGS, value: { ...chosen, highlights: true } });
    await fixture.probe.run((api, name) => api.storage.local.remove(name), SETTINGS);
    // Marks were on there unless switched off: nobody chose them.
    const settings = { ...chosen, marks: false };
    expect(await askBackground(fixture.probe, 'get-settings', {})).toMatchObject({ known: true, settings });
    await expectNeverRead(fixture, async () => {
      await fixture.waitForNumber(await fixture.visit('dci'));
    });
    const local = await fixture.probe.run((api) => api.storage.local.get(null));
    const { memory, memoryDays } = DEFAULT_SETTINGS;
    expect(local[SETTINGS]).toEqual({ ...settings, memory, memoryDays });
    await poll('the old row to be gone', async () => {
      const rows = (await fixture.probe.stored())['crossquote/settings'] as { key: string }[];
      return rows.every(({ key }) => key !== SETTINGS);
    });
  });

  test('discarded tabs are restored, they are as before, and the excluded one is left alone', async () => {
    const { probe } = fixture;
    const show = (tabId: number) => probe.run((api, id) => api.tabs.update(id, { active: true }).then(() => {}), tabId);
    /** Gives the tab's number back: Chrome gives a discarded tab a new one. */
    const discard = async (tabId: number) => {
      const now = await probe.run((api, id) => api.tabs.discard(id).then((tab) => tab?.id ?? id), tabId);
      await poll('the tab to be discarded', () =>
        probe.run(async (api, id) => (await api.tabs.get(id)).discarded === true, now),
      );
      return now;
    };
    const excluded = await fixture.visit('csi');
    const visit = await fixture.visit('dci');
    await fixture.waitForNumber(visit);
    await fixture.visit('shop');
    const excludedTab = await discard(excluded.tabId);
    const readTab = await discard(visit.tabId);

    await show(excludedTab);
    await probe.waitForBadge(excludedTab, 'to say that it pauses', ({ text }) => text === '‖');
    await show(readTab);
    await poll('the script', () => hasScript(probe, readTab));
    await fixture.waitForNumber({ ...visit, tabId: readTab });
    expect(await hasScript(probe, excludedTab)).toBe(false);
  });

  // The last one: the probe is a page of the extension, and goes with it.
  test('the extension is loaded anew with its popup open, the settings stay and the next popup is right', async () => {
    const excluded = await fixture.visit('csi');
    const visit = await fixture.visit('dci');
    await fixture.waitForNumber(visit);
    const popup = await fixture.driver.openPopup(visit.page);
    await readPopup(popup);
    await fixture.driver.browser.installExtension(join(ROOT, 'dist', `granted-${name}`));
    await popup.close().catch(() => {});
    const probe = await poll('the extension', () => Probe.open(fixture.driver));
    const tabId = await probe.tabId(excluded.page);
    await poll('the settings', async () => {
      const state = (await askBackground(probe, 'get-settings', {})) as SettingsState;
      return state.known && state.settings.neverOn.includes(EXCLUDED);
    });
    await poll('the registration', async () => (await findExcluded(probe))?.includes(`*://*.${EXCLUDED}/*`));
    await visit.page.reload();
    const reloaded = await probe.tabId(visit.page);
    await probe.waitForBadge(reloaded, 'to be a number', ({ text }) => /^\d/.test(text));
    await excluded.page.reload();
    expect(await hasScript(probe, tabId)).toBe(false);
    await fixture.withPopup(visit, async (next) => {
      expect((await readPopup(next)).cards.length).toBeGreaterThan(0);
    });
  });
});
