import { mkdtempSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, test } from 'vitest';
import type { LibraryPlace } from '../../src/messaging/protocol';
import type { SettingsState } from '../../src/settings/settings';
import { type PageName, TEXT_IDS } from '../newsstand/addresses';
import { BROWSER_NAMES, type BrowserName, type Surface } from './harness/driver';
import { askBackground, EXCLUDED, findExcluded, hasScript } from './harness/fault-tools';
import { press, waitForNote } from './harness/keep-article';
import { poll } from './harness/poll';
import { readPopup } from './harness/read-popup';
import { removeProfile } from './harness/remove-profile';
import { chooseFile, openShare, PACKED_STORY, writePack } from './harness/take-in';
import { useBrowser } from './harness/use-browser';

/** The extension's own database; Firefox keeps `storage.local` in another folder, whose name has a `^`. */
const DATABASE: Record<BrowserName, RegExp> = {
  chrome: /IndexedDB\/chrome-extension_[^/]*\.leveldb\/[^/]+$/,
  firefox: /storage\/default\/moz-extension[^/^]*\/idb\/[^/]+$/,
};

/** Where the library is then: Chrome throws away a database that is damaged, Firefox opens it no more. */
const EXPECTED: Record<BrowserName, LibraryPlace> = { chrome: 'disk', firefox: 'memory' };

/** Overwrites the files of a profile with noise, and gives back how many there were. */
function spoil(profile: string, files: RegExp): number {
  const found = readdirSync(profile, { recursive: true, encoding: 'utf8' })
    .map((path) => join(profile, path))
    .filter((path) => files.test(path) && statSync(path).isFile());
  for (const path of found) {
    const noise = Buffer.alloc(Math.max(statSync(path).size, 4096));
    for (let at = 0; at < noise.length; at += 1) noise[at] = (at * 167 + 13) % 251;
    writeFileSync(path, noise);
  }
  return found.length;
}

describe.each(BROWSER_NAMES)('in %s', (name) => {
  const profile = mkdtempSync(join(tmpdir(), 'crossquote-damaged-'));
  const fixture = useBrowser(name, { profile });
  afterAll(() => removeProfile(profile));
  const place = () => askBackground(fixture.probe, 'get-library-place', {});

  test('a database file that is noise takes no excluded site along, and comparing goes on', async () => {
    await poll('the settings', async () => {
      const state = (await askBackground(fixture.probe, 'get-settings', {})) as { known: boolean };
      return state.known;
    });
    await askBackground(fixture.probe, 'change-settings', { addSite: EXCLUDED });
    await poll('the library', async () => (await place()) === 'disk');
    await fixture.restart(async () => {
      expect(spoil(profile, DATABASE[name])).toBeGreaterThan(0);
    });

    await poll('the registration', async () => (await findExcluded(fixture.probe))?.includes(`*://*.${EXCLUDED}/*`));
    const excluded = await fixture.visit('csi');
    const visit = await fixture.visit('dci');
    await fixture.waitForNumber(visit);
    // Chrome begins a new database at the second try.
    await poll('the place of the library', async () => (await place()) === EXPECTED[name]);
    await fixture.withPopup(visit, async (popup) => {
      await readPopup(popup);
      // What was compared meanwhile is shown at once, and then put right.
      await poll('what the popup says of the library', async () => {
        const words = await popup.evaluate(() => document.body.innerText);
        return words.includes('until you close the browser') === (EXPECTED[name] === 'memory');
      });
    });
    expect(await hasScript(fixture.probe, excluded.tabId)).toBe(false);
    await fixture.withPopup(excluded, async (popup) => {
      expect((await readPopup(popup)).notice).toContain('Paused on this site');
    });
  });
});

// Chrome has nothing of the kind.
describe.each(BROWSER_NAMES.filter((name) => name === 'firefox'))('in %s that never remembers history', (name) => {
  const profile = mkdtempSync(join(tmpdir(), 'crossquote-never-'));
  const fixture = useBrowser(name, { profile, neverRemembers: true });
  afterAll(() => removeProfile(profile));
  const ask = async () => (await askBackground(fixture.probe, 'get-settings', {})) as SettingsState;

  async function expectLeftAlone(): Promise<void> {
    const excluded = await fixture.visit('csi');
    const visit = await fixture.visit('dci');
    await fixture.withPopup(visit, async (popup) => {
      expect((await readPopup(popup)).cards.length).toBeGreaterThan(0);
      expect(await popup.evaluate(() => document.body.innerText)).toContain('until you close the browser');
    });
    await fixture.withPopup(excluded, async (popup) => {
      expect((await readPopup(popup)).notice).toContain('Paused on this site');
    });
    expect(await hasScript(fixture.probe, excluded.tabId)).toBe(false);
  }

  test('there is no database, and the sites that are never read outlast the browser all the same', async () => {
    const databases = await fixture.probe.run(() =>
      indexedDB.databases().then(
        (all) => all.length,
        (error: unknown) => String(error),
      ),
    );
    expect(databases).toContain('InvalidStateError');
    // Firefox may not tell of an installation here: then the reader begins anew.
    if (!(await ask()).known) await askBackground(fixture.probe, 'change-settings', { startAnew: true });
    await askBackground(fixture.probe, 'change-settings', { addSite: EXCLUDED });
    await expectLeftAlone();
    // The library, what was read of its texts and the index outlive the background.
    await poll('the rows in the session', async () => {
      const kept = await fixture.probe.run(async (api) => {
        const { rows } = await api.storage.session.get(null);
        return Object.keys(Object(rows));
      });
      const count = (beginning: string) => kept.filter((key) => key.startsWith(beginning)).length;
      const has = [count('library/texts/'), count('text/'), count('unindexed/')];
      return has.join() === [TEXT_IDS.length, TEXT_IDS.length, 0].join() && kept.includes('index-state');
    });

    await fixture.restart();
    await poll('the settings', async () => (await ask()).known);
    expect(await ask()).toMatchObject({ known: true, settings: { neverOn: [EXCLUDED] } });
    await expectLeftAlone();
  });

  test('what is read is not kept, and what a pack brings only for now, and both are said', async () => {
    const ask = (type: string, request: unknown) => askBackground(fixture.probe, type, request);
    const read = async (page: PageName, use: (popup: Surface) => Promise<void>) =>
      fixture.withPopup(await fixture.visit(page), async (popup) => {
        await readPopup(popup);
        await use(popup);
      });
    const says = (page: Page, words: string) =>
      poll(words, () => page.evaluate((wanted) => document.body.innerText.includes(wanted), words));
    const before = await ask('get-library', {});
    await ask('change-settings', { startAnew: true });
    await ask('change-settings', { memory: true });
    await read('breakwater-gazette', async (popup) => {
      await press(popup, 'Start a story');
      await waitForNote(popup, /Nothing of a private window is kept; nothing has changed/);
    });
    expect(await ask('get-library', {})).toEqual(before);

    const page = await openShare(fixture.driver);
    await says(page, 'What you add is gone when you close the browser.');
    await chooseFile(page, writePack(profile));
    await press(page, 'Take in');
    await says(page, 'wall.json is in your library.');
    await read('breakwater-voice', async (popup) => {
      const { story, cards } = await readPopup(popup);
      expect(story).toBe(PACKED_STORY);
      expect(cards.length).toBeGreaterThan(0);
      await press(popup, 'Not right?');
      await press(popup, 'Not a quotation');
      await poll('that it is not corrected', async () =>
        /nothing is kept of private windows/.test(
          await popup.evaluate(() => document.querySelector('.corrected-note')?.textContent ?? ''),
        ),
      );
      await press(popup, `Add to ${PACKED_STORY}`);
      await waitForNote(popup, /Nothing of a private window is kept/);
    });
    expect(await ask('list-corrections', {})).toEqual([]);
    expect(await ask('get-memory', {})).toMatchObject({ articles: 0, available: false });
    await page.bringToFront();
    await press(page, 'Undo');
    await says(page, 'Undone: your library is as it was before.');
    expect(await ask('get-library', {})).toEqual(before);
    await fixture.driver.showExtensionPage(page, 'options/index.html');
    await says(page, 'Nothing is remembered here, as the browser gives no place on the disk.');
    expect(await page.evaluate(() => document.querySelector('#memory input:disabled') !== null)).toBe(true);
    await page.close();
  });
});
