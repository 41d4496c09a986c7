import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import type { PageName } from '../newsstand/addresses';
import { BROWSER_NAMES } from './harness/driver';
import { poll } from './harness/poll';
import { readPopup } from './harness/read-popup';
import { useBrowser } from './harness/use-browser';

/** Pages that do not change by themselves. */
const PAGES: PageName[] = ['dci', 'csi', 'secarma', 'silicon-uturn', 'front'];

/** Runs in the page before anything else: keeps the page as its server sent it, and every change after that. */
function watch() {
  const record = { before: '', changes: [] as string[] };
  Object.assign(globalThis, { crossquoteTest: record });
  addEventListener('DOMContentLoaded', () => {
    record.before = document.documentElement.outerHTML;
    new MutationObserver((changes) => {
      record.changes.push(...changes.map(({ type, target }) => `${type} of ${target.nodeName}`));
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}

describe.each(BROWSER_NAMES)('the page in %s', (name) => {
  const fixture = useBrowser(name);

  test.each(PAGES)('%s stays as it is, and hears no error', async (pageName) => {
    const heard: string[] = [];
    const visit = await fixture.visit(pageName, async (page) => {
      await page.evaluateOnNewDocument(watch);
      listen(page, heard);
    });
    await fixture.withPopup(visit, async (popup) => {
      await readPopup(popup);
      await popup.evaluate(() => document.querySelector<HTMLElement>('.find button')?.click());
      await poll('the page to be shown', () =>
        popup.evaluate(() => {
          const outcome = document.querySelector('.find [role=status]');
          return outcome === null || outcome.textContent !== '';
        }),
      );
    });
    const { before, now, changes } = await visit.page.evaluate(() => {
      const { crossquoteTest } = globalThis as unknown as { crossquoteTest: { before: string; changes: string[] } };
      return { ...crossquoteTest, now: document.documentElement.outerHTML };
    });
    expect(before.length).toBeGreaterThan(1000);
    expect(now).toBe(before);
    expect(changes).toEqual([]);
    expect(heard).toEqual([]);
    expect((await fixture.driver.extensionErrors()).join('\n')).toBe('');
  });

  test.each<PageName>(['silicon-uturn', 'hostile-clobbered'])(
    '“Find on page” scrolls to the words of %s, and selects them',
    async (pageName) => {
      const visit = await fixture.visit(pageName);
      expect(await visit.page.evaluate(() => scrollY)).toBe(0);
      await fixture.withPopup(visit, async (popup) => {
        await readPopup(popup);
        await popup.evaluate(() => document.querySelector<HTMLElement>('.find button')?.click());
        await poll('the words to be in sight', () =>
          visit.page.evaluate(() => {
            const paragraph = [...document.querySelectorAll('p, form')].find((p) =>
              p.textContent?.includes('mean I think it can happen'),
            );
            const selected = String(getSelection()).trim();
            if (selected === '' || !paragraph?.textContent?.includes(selected)) return false;
            const place = getSelection()?.getRangeAt(0).getBoundingClientRect();
            return place !== undefined && place.height > 0 && place.top >= 0 && place.bottom <= innerHeight;
          }),
        );
      });
    },
  );
});

function listen(page: Page, heard: string[]): void {
  page.on('pageerror', (error) => heard.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') heard.push(message.text());
  });
}
