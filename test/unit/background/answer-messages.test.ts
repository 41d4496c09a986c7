import { describe, expect, it, vi } from 'vitest';
import type { Article } from '../../../src/core/model';
import type { Settings } from '../../../src/settings/settings';
import { tunnel } from '../../fixtures/comparisons/tunnel';
import { ORIGIN } from '../platform/fake-browser';
import { address, article, compared, reading, says, setUp } from './set-up-pages';

describe('messages to the background', () => {
  const pageRead = { to: 'background', type: 'page-read', request: { reading, address } };
  const getPageState = { to: 'background', type: 'get-page-state', request: { tabId: 7 } };
  const refused = { ok: false, error: expect.stringContaining('not from this sender') };

  it('take a reading from the content script of a top document alone', async () => {
    const { browser } = setUp();
    const tab = browser.addTab({ id: 7, url: address });
    expect(await browser.deliver(pageRead, { tab, frameId: 3, url: address })).toEqual(refused);
    expect(await browser.deliver(pageRead, { url: `${ORIGIN}popup/index.html` })).toEqual(refused);
    expect(await browser.deliver(pageRead, { own: false, tab, frameId: 0 })).toEqual(refused);
    expect(await browser.deliver(pageRead, { tab, frameId: 0, url: address })).toMatchObject({
      ok: true,
      response: { shown: false },
    });
  });

  const style = (wanted: boolean) => ({ to: 'background', type: 'style-marks', request: { wanted } });

  it('put the style of marks into the page that has some, and take it away again', async () => {
    const { browser } = setUp(undefined, { marks: true });
    const tab = browser.addTab({ id: 7, url: address });
    const sender = { tab, frameId: 0, url: address, documentId: 'a' };
    expect(await browser.deliver(style(true), { tab, frameId: 3 })).toMatchObject({ ok: false });
    await browser.deliver(style(true), sender);
    await browser.deliver(style(false), sender);
    const page = { tabId: 7, documentId: 'a' };
    expect(browser.styles).toEqual([
      ['insert', page],
      ['remove', page],
    ]);
  });

  it.each<[string, Partial<Settings>, string]>([
    ['where the reader wants no marks', {}, address],
    ['on a site that is left alone', { marks: true, neverOn: ['paper.example'] }, address],
    ['when the tab shows another page', { marks: true }, 'https://other.example/'],
  ])('put no style into a page %s', async (_case, chosen, shown) => {
    const { browser } = setUp(undefined, chosen);
    browser.addTab({ id: 7, url: shown });
    const tab = { id: 7, url: address, incognito: false };
    expect(await browser.deliver(style(true), { tab, frameId: 0 })).toMatchObject({ ok: false });
    expect(browser.styles).toEqual([]);
  });

  it("take a question from the extension's own pages alone", async () => {
    const { browser } = setUp();
    const tab = browser.addTab({ id: 7, script: says(reading) });
    expect(await browser.deliver(getPageState, { tab, frameId: 0, url: address })).toEqual(refused);
    expect(await browser.deliver(getPageState, { url: `${ORIGIN}.evil.example/`, own: false })).toEqual(refused);
    expect(await browser.deliver(getPageState, { url: `${ORIGIN}popup/index.html` })).toEqual({
      ok: true,
      response: compared,
    });
  });
});

describe('a page that floods', () => {
  const from = (tab: { id: number; url: string | null; incognito: boolean }, text: string) =>
    [
      {
        to: 'background',
        type: 'page-read',
        request: { reading: { state: 'article', article: { ...article, text } }, address },
      },
      { tab, frameId: 0, url: address },
    ] as const;

  it('is compared once before another tab has its answer, and six times in all', async () => {
    const compared: string[] = [];
    const analyse = vi.fn(async (asked: Article) => {
      compared.push(asked.text);
      return { comparison: tunnel, inMemory: false };
    });
    const { browser, clock } = setUp(analyse);
    const flooding = browser.addTab({ id: 7, url: address });
    const other = browser.addTab({ id: 8, url: address });
    for (let at = 0; at < 1000; at++) void browser.deliver(...from(flooding, `A text, ${at}`));
    const answer = await browser.deliver(...from(other, 'B text.'));
    expect(answer).toMatchObject({ ok: true, response: { shown: false } });
    // One of the flood had begun, and the latest of it may have come next.
    expect(compared.indexOf('B text.')).toBeLessThanOrEqual(2);
    expect(compared).toContain('B text.');
    const ofFlood = () => compared.filter((text) => text !== 'B text.');
    for (let at = 0; at < 20; at++) {
      void browser.deliver(...from(flooding, `C text ${at}`));
      await clock.goOn(1);
    }
    await clock.goOn(9000);
    expect(ofFlood()).toHaveLength(6);
    // The latest is not lost.
    await clock.goOn(1000);
    expect(ofFlood().slice(6)).toEqual(['C text 19']);
  });
});
