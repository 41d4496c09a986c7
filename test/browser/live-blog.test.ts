import { describe, expect, test } from 'vitest';
import { BROWSER_NAMES } from './harness/driver';
import { readEverything, readPopup } from './harness/read-popup';
import { useBrowser } from './harness/use-browser';

describe.each(BROWSER_NAMES)('a live blog in %s', (name) => {
  const fixture = useBrowser(name);

  test('the entry in view counts, and none has the words of another', async () => {
    const visit = await fixture.visit('live-blog');
    await fixture.probe.waitForBadge(visit.tabId, 'of the first entry', ({ text }) => text === '–');
    await fixture.withPopup(visit, async (popup) => {
      const shown = await readPopup(popup);
      expect(shown.story).toBe('No known story');
      expect(shown.source).toContain('The Live Courier');
      expect(shown.alone).toEqual([expect.stringContaining('Nobody has dropped a plate yet')]);
    });

    await visit.page.evaluate(() => document.getElementById('at-1615')?.scrollIntoView({ block: 'start' }));
    await fixture.waitForNumber(visit);
    await fixture.withPopup(visit, async (popup) => {
      const { quotations: shown } = await readEverything(popup);
      expect(shown.story).toContain('impenetrable');
      expect(shown.cards.length).toBeGreaterThan(0);
      expect([...shown.alone, ...shown.cards.map(({ speaker }) => speaker)].join()).not.toMatch(
        /plate|Brandhorst|Petersilie/,
      );
    });

    await visit.page.evaluate(() => document.getElementById('at-1405')?.scrollIntoView({ block: 'end' }));
    await fixture.probe.waitForBadge(visit.tabId, 'of a later entry', ({ text }) => text === '–');
    expect((await fixture.driver.extensionErrors()).join('\n')).toBe('');
  });
});
