import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { measureHeap } from './harness/background-heap';
import { BROWSER_NAMES } from './harness/driver';
import { poll } from './harness/poll';
import type { Probe } from './harness/probe';
import { useBrowser } from './harness/use-browser';

/** The probe hears what pages tell the background, too, and counts their reports. */
async function countReports(probe: Probe): Promise<() => Promise<number>> {
  await probe.run(({ runtime }) => {
    const record = { reports: 0 };
    Object.assign(globalThis, { crossquoteTest: record });
    runtime.onMessage.addListener(({ type }) => {
      if (type === 'page-read' || type === 'page-paused') record.reports += 1;
    });
  });
  return () =>
    probe.run(() => (globalThis as unknown as { crossquoteTest: { reports: number } }).crossquoteTest.reports);
}

/** Everything that a content script listens for, made up by the page. */
const flood = (page: Page, times: number) =>
  page.evaluate((count) => {
    const navigation = (globalThis as { navigation?: EventTarget }).navigation;
    for (let i = 0; i < count; i += 1) {
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
      dispatchEvent(new HashChangeEvent('hashchange'));
      dispatchEvent(new PopStateEvent('popstate'));
      document.dispatchEvent(new Event('visibilitychange'));
      document.dispatchEvent(new Event('scrollend'));
      navigation?.dispatchEvent(new Event('currententrychange'));
    }
  }, times);

/** By how much the background's memory may have grown after a flood, in bytes; without a flood it holds about 7 MB. */
const GROWTH = 4 * 2 ** 20;

/** Firefox tells nobody but its own `about:memory` what a background holds: there the disk alone is looked at. */
describe.each(BROWSER_NAMES)('a page that floods in %s', (name) => {
  const fixture = useBrowser(name);
  const heap = async () => (name === 'chrome' ? measureHeap(fixture.driver) : 0);
  const readDisk = async () => ({
    database: await fixture.probe.stored(),
    small: await fixture.probe.run((api) => api.storage.local.get(null)),
  });

  test('with 1,000 events of its own making is reported no more than before', async () => {
    const reports = await countReports(fixture.probe);
    const visit = await fixture.visit('csi');
    await fixture.waitForNumber(visit);
    const before = await reports();
    expect(before).toBeGreaterThan(0);
    const heapBefore = await heap();
    const diskBefore = await readDisk();
    await flood(visit.page, 1000);
    // A page that comes after it is reported: whatever the flood had set off would have come before.
    const second = await fixture.visit('dci');
    await fixture.waitForNumber(second);
    expect(await reports()).toBe(before + 1);
    expect((await heap()) - heapBefore).toBeLessThan(GROWTH);
    expect(await readDisk()).toEqual(diskBefore);
  });

  test('with ever new text is reported at most six times in ten seconds, and shown as it is in the end', async () => {
    const reports = await countReports(fixture.probe);
    const visit = await fixture.visit('csi');
    await fixture.waitForNumber(visit);
    const before = await reports();
    const lasted = await visit.page.evaluate(async () => {
      const paragraph = [...document.querySelectorAll('p')].find((one) => (one.textContent ?? '').length > 200);
      const began = performance.now();
      for (let i = 0; i < 80; i += 1) {
        paragraph?.append(` And one more sentence, number ${i}, that was not there before.`);
        history.replaceState(null, '', `?${i}`);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      return performance.now() - began;
    });
    const told = (await reports()) - before;
    expect(told).toBeLessThanOrEqual(6 * Math.ceil((lasted + 1000) / 10_000));
    await fixture.withPopup(visit, async (popup) => {
      await poll('the popup', () => popup.evaluate(() => document.querySelector('.card') !== null));
    });
    expect((await fixture.driver.extensionErrors()).join('\n')).toBe('');
  });

  test('with 1,000 different articles has nothing written to the disk, and few of them held', async () => {
    await fixture.waitForNumber(await fixture.visit('csi'));
    const before = await readDisk();
    const heapBefore = await heap();
    expect(Object.keys(before.database).length).toBeGreaterThan(0);
    const refused = await fixture.probe.run(async (api, count) => {
      const article = { byline: null, outlet: null, published: null, language: 'en', url: null, complete: true };
      const sent = Array.from({ length: count }, (_, at) => {
        const text = `“It will be an impenetrable Cyber Security unit, number ${at},” Donald Trump said.`;
        const paragraphs = [{ start: 0, end: text.length, role: 'body' }];
        const reading = { state: 'article', article: { ...article, title: `Number ${at}`, text, paragraphs } };
        return api.runtime.sendMessage({
          to: 'background',
          type: 'page-read',
          request: { reading, address: location.href },
        });
      });
      return (await Promise.all(sent)).filter((answer) => (answer as { ok: boolean }).ok !== true);
    }, 1000);
    expect(refused).toEqual([]);
    expect(await readDisk()).toEqual(before);
    expect((await heap()) - heapBefore).toBeLessThan(GROWTH);
    // Nobody listens any more: it ends as ever.
    await fixture.driver.stopBackground();
  });
});
