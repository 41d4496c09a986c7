import { describe, expect, test } from 'vitest';
import { PageSurface } from './harness/chrome-driver';
import { BROWSER_NAMES, type Surface } from './harness/driver';
import { pause, poll } from './harness/poll';
import { NOT_FOUND, readPopup, readPopupNow, unfold } from './harness/read-popup';
import { useBrowser, type Visit } from './harness/use-browser';

interface Focus {
  name: string;
  role: string;
  /** Its place among all elements of the document. */
  at: number;
  /** Whether a person can see that it has the focus. */
  ring: boolean;
  /** Whether it is out of sight, or behind what stays in sight: the button at the foot. */
  covered: boolean;
}

/** What has the focus; null for the document itself. */
function readFocus(popup: Surface): Promise<Focus | null> {
  return popup.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return null;
    const { outlineStyle, outlineWidth } = getComputedStyle(focused);
    const role = focused.getAttribute('role') ?? focused.localName;
    const box = focused.getBoundingClientRect();
    const bars = [...document.querySelectorAll('.tabs')]
      .filter((bar) => getComputedStyle(bar).position === 'sticky' && !bar.contains(focused))
      .map((bar) => bar.getBoundingClientRect());
    return {
      name: (focused.getAttribute('aria-label') ?? focused.textContent ?? '').replace(/\s+/g, ' ').trim(),
      role,
      // What holds the rest of the popup may be higher than it.
      covered:
        role !== 'tabpanel' &&
        (box.top < -1 ||
          box.bottom > innerHeight + 1 ||
          bars.some(({ top, bottom }) => box.top < bottom - 1 && box.bottom > top + 1)),
      at: [...document.querySelectorAll('*')].indexOf(focused),
      ring: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0,
    };
  });
}

/** The same, once what has it has been scrolled into sight, if it ever is. */
async function readSettledFocus(popup: Surface): Promise<Focus | null> {
  const focus = await readFocus(popup);
  if (!focus?.covered) return focus;
  await pause(300);
  return readFocus(popup);
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
const MENU = 'Menu and why this story';

/** Waits until the tab whose name begins so is open. */
function pollTab(popup: Surface, name: string): Promise<unknown> {
  return poll(`the tab “${name}”`, async () =>
    (await readPopupNow(popup))?.tabs.some((tab) => tab.chosen && tab.name.startsWith(name)),
  );
}

/** Everything that Tab comes to, once round; null where the focus has left the document. */
async function readStops(surface: Surface): Promise<(Focus | null)[]> {
  const stops: (Focus | null)[] = [];
  for (let presses = 0; presses < STOPS; presses += 1) {
    await surface.press('Tab');
    const focus = await readSettledFocus(surface);
    if (presses > 1 && (focus === null || focus.at === stops[0]?.at)) return stops;
    stops.push(focus);
  }
  throw new Error(`Tab came to ${STOPS} things and not to an end`);
}

const withoutRing = (stops: (Focus | null)[]) => stops.filter((stop) => stop !== null && !stop.ring);
/** Up to the end of the document: when Tab has gone round it, Firefox does not scroll its popup back to the beginning. */
const covered = (stops: (Focus | null)[]) => stops.filter((stop) => stop?.covered && stop.at >= (stops[0]?.at ?? 0));

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

      const menu = await tabTo(popup, ({ name: words }) => words === MENU);
      expect(menu.ring).toBe(true);
      await popup.press('Enter');
      await poll('the reasons', () => popup.evaluate(() => document.querySelectorAll('.menu .reasons li').length > 0));

      const tab = await tabTo(popup, ({ role }) => role === 'tab');
      expect(tab.name).toMatch(/^Differences/);
      expect(tab.ring).toBe(true);
      await popup.press('ArrowRight');
      await pollTab(popup, NOT_FOUND);
      expect((await readFocus(popup))?.name).toMatch(/^Not found here/);
      await popup.press('ArrowLeft');
      await pollTab(popup, 'Differences');

      const find = await tabTo(popup, (focus) => focus.role === 'button' && focus.name.startsWith('Find on page'));
      expect(find.ring).toBe(true);
      await popup.press('Enter');
      await poll('the words to be shown', () =>
        popup.evaluate(() => document.querySelector('.find [role=status]')?.textContent === 'Shown on the page.'),
      );

      const link = await tabTo(popup, ({ role }) => role === 'a');
      expect(link.name).toMatch(/^Cyber Security Intelligence: .+ opens in a new tab$/);
      expect(link.ring).toBe(true);

      await tabTo(popup, (focus) => focus.role === 'summary' && focus.name.startsWith('Before and after'));
      await popup.press('Space');
      await poll('the sentences around', () =>
        popup.evaluate(() => document.querySelector('.card details[open] .disclosed') !== null),
      );

      const fold = await tabTo(popup, ({ role, name: words }) => role === 'summary' && words.startsWith('Only here'));
      expect([fold.ring, fold.covered]).toEqual([true, false]);
      await popup.press('Enter');
      await poll('what is only here', async () => (await readPopupNow(popup))?.alone.length !== 0);
    });
  });

  /** Firefox closes its popup by Escape before the document hears of it: there the popup's document is asked in a tab. */
  const withSurface = async (visit: Visit, use: (surface: Surface) => Promise<void>) => {
    if (name === 'chrome') return fixture.withPopup(visit, use);
    const page = await fixture.driver.openExtensionPage(`popup/index.html?tab=${visit.tabId}`);
    await page.bringToFront();
    await use(new PageSurface(page));
    await page.close();
  };

  test('Escape closes the menu, gives the focus back to its button and leaves the popup open', async () => {
    const visit = await fixture.visit('silicon-uturn');
    await fixture.waitForNumber(visit);
    await withSurface(visit, async (popup) => {
      const { menu, cards } = await readPopup(popup);
      expect(menu).toBe('');
      const isOpen = () => popup.evaluate(() => document.querySelector('.menu') !== null);
      await tabTo(popup, ({ name: words }) => words === MENU);
      for (const steps of [0, 2]) {
        await popup.press('Enter');
        await poll('the menu', isOpen);
        for (let presses = 0; presses < steps; presses += 1) await popup.press('Tab');
        expect(await popup.evaluate(() => document.activeElement?.closest('.menu') !== null)).toBe(steps > 0);
        await popup.press('Escape');
        await poll('no menu', async () => !(await isOpen()));
        const focus = await readFocus(popup);
        expect([focus?.name, focus?.ring]).toEqual([MENU, true]);
      }
      await pause(500);
      expect((await readPopup(popup)).cards).toEqual(cards);
    });
  });

  test('the menu puts the differences in the order of the article, and back', async () => {
    const visit = await fixture.visit('silicon-uturn');
    await fixture.waitForNumber(visit);
    await fixture.withPopup(visit, async (popup) => {
      const kinds = async () => (await readPopup(popup)).cards.map(({ difference }) => difference);
      const before = await kinds();
      await tabTo(popup, ({ name: words }) => words === MENU);
      await popup.press('Enter');
      await tabTo(popup, ({ name: words }) => words === 'In the article’s order');
      await popup.press('Space');
      await poll('the other order', async () => (await kinds()).join() !== before.join());
      expect((await kinds()).sort()).toEqual([...before].sort());
      expect((await readFocus(popup))?.name).toBe('In the article’s order');
      await popup.press('Space');
      await poll('the order as before', async () => (await kinds()).join() === before.join());
    });
  });

  test('every stop in the popup can be seen, and that it has the focus, in the order of the page', async () => {
    const visit = await fixture.visit('csi');
    await fixture.waitForNumber(visit);
    await fixture.withPopup(visit, async (popup) => {
      await readPopup(popup);
      const stops = await readStops(popup);
      expect(withoutRing(stops)).toEqual([]);
      expect(covered(stops)).toEqual([]);
      const names = stops.map((stop) => stop?.name ?? '');
      const places = [
        /^Menu/,
        /^Differences/,
        /^Find on page/,
        /^DCI/,
        /^Before and/,
        /^1 copy/,
        /^Same in all/,
        /^Only here/,
        /^See all outlets/,
      ].map((wanted) => names.findIndex((one) => wanted.test(one)));
      expect(
        places.every((place) => place >= 0),
        places.join(),
      ).toBe(true);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    });
  });

  test.each(['Differences', NOT_FOUND, 'Framing'])('the tab “%s” is reached, and every stop on it', async (wanted) => {
    const visit = await fixture.visit('silicon-uturn');
    await fixture.waitForNumber(visit);
    await fixture.withPopup(visit, async (popup) => {
      await readPopup(popup);
      await tabTo(popup, ({ role }) => role === 'tab');
      for (let turns = 0; turns < 2; turns += 1) {
        if ((await readFocus(popup))?.name.startsWith(wanted)) break;
        await popup.press('ArrowRight');
      }
      await pollTab(popup, wanted);
      await unfold(popup);
      const stops = await readStops(popup);
      expect(withoutRing(stops)).toEqual([]);
      expect(covered(stops)).toEqual([]);
      expect(stops.some((stop) => stop?.name.startsWith('See all outlets'))).toBe(true);
    });
  });

  test('the popup leads to the settings', async () => {
    const visit = await fixture.visit('silicon-uturn');
    await fixture.waitForNumber(visit);
    const popup = await fixture.driver.openPopup(visit.page);
    await readPopup(popup);
    await tabTo(popup, ({ name: words }) => words === MENU);
    await popup.press('Enter');
    await tabTo(popup, ({ role, name: words }) => role === 'button' && words === 'Settings');
    // The popup closes under the key: that it went up again is heard by nobody.
    await popup.press('Enter').catch(() => undefined);
    const settings = await findPage('options/index.html');
    await settings.waitForSelector('.setting');
    await settings.close();
  });

  test.each([
    ['options/index.html', '.setting'],
    ['welcome/index.html', '.setting'],
    ['trial/index.html', '.reading'],
    ['library/index.html', '.story-row'],
    ['library/index.html#view=articles', '.article-row'],
    ['library/index.html#view=add', '.paste-form'],
    ['library/index.html#view=memory', '.memory .note'],
    ['library/index.html#view=share', '.packs'],
    ['library/index.html#view=backup', '.backup'],
  ])('every stop of the page “%s” can be seen to have the focus', async (path, ready) => {
    const page = await fixture.driver.openExtensionPage(path);
    await page.waitForSelector(ready);
    await page.bringToFront();
    const stops = await readStops(new PageSurface(page));
    expect(stops.length).toBeGreaterThan(2);
    expect(withoutRing(stops)).toEqual([]);
    expect(await fixture.driver.extensionErrors()).toEqual([]);
    await page.close();
  });

  test('the library is gone through from its views to a story’s articles, and a question ends where it began', async () => {
    const page = await fixture.driver.openExtensionPage('library/index.html');
    await page.waitForSelector('.story-row');
    await page.bringToFront();
    const surface = new PageSurface(page);
    await tabTo(surface, ({ name: words }) => words.startsWith('Reading memory'));
    await surface.press('Enter');
    await page.waitForSelector('.memory .note');
    // The views stay where they are, and so does what has the focus.
    expect((await readFocus(surface))?.name).toMatch(/^Reading memory/);
    const settings = await tabTo(surface, ({ name: words }) => words === 'Switch it on in the settings');
    expect(settings.ring).toBe(true);
    await surface.press('Enter');
    await poll('the switch', () => page.evaluate(() => document.activeElement?.closest('#memory') !== null));
    expect((await readFocus(surface))?.covered).toBe(false);
    await page.close();
  });
});
