import { describe, expect, test } from 'vitest';
import { BROWSER_NAMES } from './harness/driver';
import { askBackground } from './harness/fault-tools';
import { findViolations } from './harness/find-violations';
import { loseLibrary } from './harness/lose-library';
import { poll } from './harness/poll';
import { readPopup } from './harness/read-popup';
import { useBrowser } from './harness/use-browser';

const READERS = { origin: 'reader', packId: null, revision: null };

describe.each(BROWSER_NAMES)('a library with something of the reader’s own in %s', (name) => {
  const fixture = useBrowser(name);
  const note = async () => (await fixture.probe.run((api) => api.storage.local.get(null)))['library-note'];
  const openSettings = async () => {
    const page = await fixture.driver.openExtensionPage('options/index.html');
    await poll('what is stored', () => page.evaluate(() => document.querySelector('.stored') !== null));
    await page.bringToFront();
    return page;
  };
  /** Two articles and a story, which the next waking notes. */
  const bringIn = async () => {
    const { probe, driver } = fixture;
    await poll('the library', async () => (await askBackground(probe, 'get-library-place', {})) === 'disk');
    await driver.stopBackground();
    const [bundled] = (await probe.stored())['crossquote/articles'] ?? [];
    for (const id of ['reader:one', 'reader:two'])
      await probe.put('crossquote', 'articles', { ...(bundled as object), id, ...READERS });
    await probe.put('crossquote', 'stories', { id: 'reader:mine', name: 'Mine', ...READERS });
    await askBackground(probe, 'get-library-place', {});
    await poll('the note', async () => (await note()) !== undefined && (await note()) !== null);
    expect(await note()).toMatchObject({ stories: 1, articles: 2, lost: null });
  };

  test('is missed when its database has gone, in popup and settings, until the reader has seen it', async () => {
    const { driver } = fixture;
    await bringIn();
    const visit = await loseLibrary(fixture);
    // The background may be ended meanwhile: it is told at the next waking too.
    await driver.stopBackground();
    const page = await openSettings();
    const panel = () => page.evaluate(() => document.querySelector<HTMLElement>('.lost')?.innerText ?? '');
    await poll('the panel', async () => (await panel()).includes('No longer in this browser: 1 story, 2 texts.'));
    for (const scheme of ['light', 'dark'] as const) {
      await driver.setColourScheme(scheme);
      expect(await findViolations(page), scheme).toEqual([]);
    }
    // By keyboard: the button is the first thing that Tab comes to.
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Got it');
    await page.keyboard.press('Enter');
    await poll('the panel to be gone', async () => (await panel()) === '');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('h1');
    expect(await note()).toBeNull();
    await page.close();
    await fixture.withPopup(visit, async (popup) => {
      await readPopup(popup);
      expect(await popup.evaluate(() => document.querySelector('.loss-note'))).toBeNull();
    });
    expect((await driver.extensionErrors()).join('\n')).toBe('');
  });

  test('is not missed when the reader has deleted it', async () => {
    await bringIn();
    await askBackground(fixture.probe, 'delete-stored', {});
    await fixture.driver.stopBackground();
    expect(await askBackground(fixture.probe, 'get-library-loss', {})).toBeNull();
    expect(await note()).toBeNull();
  });
});
