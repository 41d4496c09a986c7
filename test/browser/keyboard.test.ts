import { describe, expect, test } from 'vitest';
import { BROWSER_NAMES, type Surface } from './harness/driver';
import { poll } from './harness/poll';
import { readPopup, readPopupNow } from './harness/read-popup';
import { useBrowser } from './harness/use-browser';

interface Focus {
  name: string;
  role: string;
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

describe.each(BROWSER_NAMES)('the popup by keyboard in %s', (name) => {
  const fixture = useBrowser(name);

  test('everything is reached, opened and changed without a mouse', async () => {
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
});
