import { describe, expect, test } from 'vitest';
import { PageSurface } from './harness/chrome-driver';
import { BROWSER_NAMES, type Surface } from './harness/driver';
import { poll } from './harness/poll';
import { readPopup, readPopupNow } from './harness/read-popup';
import { useBrowser } from './harness/use-browser';

interface Focus {
  name: string;
  role: string;
  /** Its place among all elements of the document. */
  at: number;
  /** Whether a person can see that it has the focus. */
  ring: boolean;
}

/** What has the focus; null for the document itself. */
function readFocus(popup: Surface): Promise<Focus | null> {
  return popup.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return null;
    const { outlineStyle, outlineWidth } = getComputedStyle(focused);
    return {
      name: (focused.textContent ?? '').replace(/\s+/g, ' ').trim(),
      role: focused.getAttribute('role') ?? focused.localName,
      at: [...document.querySelectorAll('*')].indexOf(focused),
      ring: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0,
    };
  });
}

/** Presses Tab until what is wanted has the focus. @throws when it never has. */
async function tabTo(popup: Surface, wanted: (focus: Focus) => boolean): Promise<Focus> {
  const passed: string[] = [];
  for (let presses = 0; presses < 40; presses += 1) {
    await popup.press('Tab');
    const focus = await readFocus(popup);
    if (focus && wanted(focus)) return focus;
    passed.push(focus ? `${focus.role} “${focus.name.slice(0, 30)}”` : 'nothing');
  }
  throw new Error(`Tab never came there, but to: ${passed.join(', ')}`);
}

const STOPS = 200;

/** Everything that Tab comes to, once round; null where the focus has left the document. */
async function readStops(surface: Surface): Promise<(Focus | null)[]> {
  const stops: (Focus | null)[] = [];
  for (let presses = 0; presses < STOPS; presses += 1) {
    await surface.press('Tab');
    const focus = await readFocus(surface);
    if (presses > 1 && (focus === null || focus.at === stops[0]?.at)) return stops;
    stops.push(focus);
  }
  throw new Error(`Tab came to ${STOPS} things and not to an end`);
}

const withoutRing = (stops: (Focus | null)[]) => stops.filter((stop) => stop !== null && !stop.ring);

describe.each(BROWSER_NAMES)('by keyboard in %s', (name) => {
  const fixture = useBrowser(name);
  const findPage = (path: string) =>
    poll(path, async () => {
      for (const page of await fixture.driver.browser.pages()) {
        const address = await page.evaluate(() => location.href).catch(() => '');
        if (address.endsWith(`/${path}`)) return page;
      }
      return undefined;
    });

  test('everything of the popup is reached, opened and changed without a mouse', async () => {
    const visit = await fixture.visit('silicon-uturn');
    await fixture.waitForNumber(visit);
    await fixture.withPopup(visit, async (popup) => {
      await readPopup(popup);

      const why = await tabTo(popup, (focus) => focus.role === 'summary' && focus.name === 'Why this story?');
      expect(why.ring).toBe(true);
      await popup.press('Enter');
      await poll('the reasons', () =>
        popup.evaluate(() => document.querySelectorAll('details[open] .reasons li').length > 0),
      );

      const tab = await tabTo(popup, ({ role }) => role === 'tab');
      expect(tab.name).toMatch(/^Same quotes/);
      expect(tab.ring).toBe(true);
      await popup.press('ArrowRight');
      await poll('the tab', async () =>
        (await readPopupNow(popup))?.tabs.some((one) => one.chosen && one.name.startsWith('Left out')),
      );
      expect((await readFocus(popup))?.name).toMatch(/^Left out here/);
      await popup.press('ArrowLeft');
      await poll('the first tab', async () =>
        (await readPopupNow(popup))?.tabs.some((one) => one.chosen && one.name.startsWith('Same quotes')),
      );

      const find = await tabTo(popup, (focus) => focus.role === 'button' && focus.name.startsWith('Find on page'));
      expect(find.ring).toBe(true);
      await popup.press('Enter');
      await poll('the words to be shown', () =>
        popup.evaluate(() => document.querySelector('.find [role=status]')?.textContent === 'Shown on the page.'),
      );

      await tabTo(popup, (focus) => focus.role === 'summary' && focus.name === 'Before and after');
      await popup.press('Space');
      await poll('the sentences around', () =>
        popup.evaluate(() => document.querySelector('.card details[open] .disclosed') !== null),
      );
    });
  });

  test('every stop in the popup can be seen to have the focus, in the order of the page', async () => {
    const visit = await fixture.visit('silicon-uturn');
    await fixture.waitForNumber(visit);
    await fixture.withPopup(visit, async (popup) => {
      await readPopup(popup);
      const stops = await readStops(popup);
      expect(withoutRing(stops)).toEqual([]);
      const names = stops.map((stop) => stop?.name ?? '');
      const places = [
        /^Why this story/,
        /^Compare all/,
        /^Settings/,
        /^Same quotes/,
        /^Find on page/,
        /^Before and/,
      ].map((wanted) => names.findIndex((one) => wanted.test(one)));
      expect(places.every((place) => place >= 0)).toBe(true);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    });
  });

  test.each(['Left out here', 'Framing'])('the tab “%s” is reached, and every stop on it', async (wanted) => {
    const visit = await fixture.visit('silicon-uturn');
    await fixture.waitForNumber(visit);
    await fixture.withPopup(visit, async (popup) => {
      await readPopup(popup);
      await tabTo(popup, ({ role }) => role === 'tab');
      for (let turns = 0; turns < 2; turns += 1) {
        if ((await readFocus(popup))?.name.startsWith(wanted)) break;
        await popup.press('ArrowRight');
      }
      await poll(`the tab “${wanted}”`, async () =>
        (await readPopupNow(popup))?.tabs.some((one) => one.chosen && one.name.startsWith(wanted)),
      );
      expect(withoutRing(await readStops(popup))).toEqual([]);
    });
  });

  test('the popup leads to the settings', async () => {
    const visit = await fixture.visit('silicon-uturn');
    await fixture.waitForNumber(visit);
    const popup = await fixture.driver.openPopup(visit.page);
    await readPopup(popup);
    await tabTo(popup, ({ role, name: words }) => role === 'button' && words === 'Settings');
    // The popup closes under the key: that it went up again is heard by nobody.
    await popup.press('Enter').catch(() => undefined);
    const settings = await findPage('options/index.html');
    await settings.waitForSelector('.setting');
    await settings.close();
  });

  test.each([
    ['options', '.setting'],
    ['welcome', '.setting'],
    ['trial', '.reading'],
  ])('every stop of the page “%s” can be seen to have the focus', async (path, ready) => {
    const page = await fixture.driver.openExtensionPage(`${path}/index.html`);
    await page.waitForSelector(ready);
    await page.bringToFront();
    const stops = await readStops(new PageSurface(page));
    expect(stops.length).toBeGreaterThan(2);
    expect(withoutRing(stops)).toEqual([]);
    expect(await fixture.driver.extensionErrors()).toEqual([]);
    await page.close();
  });
});
