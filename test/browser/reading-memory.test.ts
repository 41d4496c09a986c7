import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { PageName } from '../newsstand/addresses';
import { BROWSER_NAMES, type Surface } from './harness/driver';
import { askBackground } from './harness/fault-tools';
import { poll } from './harness/poll';
import { readPopup } from './harness/read-popup';
import { useBrowser } from './harness/use-browser';

interface Summary {
  articles: number;
  sites: { site: string }[];
}

describe.each(BROWSER_NAMES)('reading memory in %s', (name) => {
  const fixture = useBrowser(name);
  const ask = (type: string, request: unknown) => askBackground(fixture.probe, type, request);
  const choose = (change: unknown) => ask('change-settings', change);
  const summarise = async () => (await ask('get-memory', {})) as Summary;
  const startAnew = () => ask('delete-stored', {});
  beforeEach(startAnew);
  afterEach(startAnew);

  const read = async <Result>(page: PageName, use: (popup: Surface) => Promise<Result>) =>
    fixture.withPopup(await fixture.visit(page), async (popup) => {
      await readPopup(popup);
      return use(popup);
    });
  const met = (popup: Surface) =>
    popup.evaluate(() => document.querySelector('.met')?.textContent?.replace(/\s+/g, ' ') ?? '');
  const waitForArticles = (count: number) =>
    poll(`${count} remembered articles`, async () => (await summarise()).articles === count);
  /** What of it is in the database, looked at past everything of ours. */
  const lookInside = () =>
    fixture.probe.run(
      () =>
        new Promise<{ memory: number; rows: string[] }>((resolve, reject) => {
          const opening = indexedDB.open('crossquote');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const database = opening.result;
            const transaction = database.transaction(['memory', 'rows']);
            const memory = transaction.objectStore('memory').count();
            const keys = transaction.objectStore('rows').getAllKeys();
            transaction.oncomplete = () => {
              database.close();
              resolve({
                memory: memory.result,
                rows: keys.result.map(String).filter((key) => key.startsWith('memory/')),
              });
            };
            transaction.onerror = () => reject(transaction.error);
          };
        }),
    );

  test('is off until it is switched on, reminds of words met before, and leaves nothing behind', async () => {
    await read('breakwater-gazette', async () => {});
    expect((await summarise()).articles).toBe(0);
    expect(await lookInside()).toEqual({ memory: 0, rows: [] });

    await choose({ memory: true });
    await read('breakwater-gazette', async (popup) => expect(await met(popup)).toBe(''));
    await waitForArticles(1);
    await read('breakwater-times', async (popup) => {
      await poll('what was met before', async () => /Cale Harbour Gazette/.test(await met(popup)));
    });
    await waitForArticles(2);

    await choose({ memory: false });
    await read('breakwater-voice', async (popup) => expect(await met(popup)).toBe(''));
    expect((await summarise()).articles).toBe(2);
    await ask('forget-memory', { all: true });
    expect((await summarise()).articles).toBe(0);
    expect(await lookInside()).toEqual({ memory: 0, rows: [] });
  });

  test('offers a story of what was read before and the article, which has its text when it is read again', async () => {
    const listed = async () =>
      (await ask('list-articles', {
        filter: { story: null, outlet: null, origin: 'reader', from: null, to: null },
        ...{ order: 'title', offset: 0, most: 10 },
      })) as { articles: { withoutText: boolean; storyIds: string[] }[] };
    await choose({ memory: true });
    await read('breakwater-gazette', async () => {});
    await waitForArticles(1);
    await read('breakwater-times', async (popup) => {
      await poll('the offer', async () => /Gazette.*quotations? in common/.test(await met(popup)));
      expect((await listed()).articles).toEqual([]);
      await popup.evaluate(() => document.querySelector<HTMLElement>('.met-fitting button')?.click());
      await poll('the story', () => popup.evaluate(() => document.querySelector('.kept-note:not([hidden])') !== null));
    });
    const made = (await listed()).articles;
    expect(made.map(({ withoutText }) => withoutText).sort()).toEqual([false, true]);
    expect(new Set(made.flatMap(({ storyIds }) => storyIds)).size).toBe(1);
    await read('breakwater-gazette', async () => {});
    await poll('its text', async () => (await listed()).articles.every(({ withoutText }) => !withoutText));
  });

  test('keeps nothing of a site that is left alone, and forgets what it had of it', async () => {
    await choose({ memory: true });
    await read('breakwater-gazette', async () => {});
    await waitForArticles(1);
    await choose({ addSite: 'northern-post.localhost' });
    await fixture.visit('breakwater-post');
    await read('breakwater-voice', async () => {});
    await waitForArticles(2);
    expect((await summarise()).sites.map(({ site }) => site).sort()).toEqual([
      'coast-voice.localhost',
      'gazette.localhost',
    ]);
    expect(await choose({ addSite: 'gazette.localhost' })).toMatchObject({ forgotten: 1 });
    expect((await lookInside()).memory).toBe(1);
    expect(JSON.stringify((await fixture.probe.stored())['crossquote/memory'])).not.toContain('northern-post');
  });

  test('forgets a site at once, and keeps the others', async () => {
    await choose({ memory: true });
    await read('breakwater-gazette', async () => {});
    await read('breakwater-voice', async () => {});
    await waitForArticles(2);
    await ask('forget-memory', { site: 'gazette.localhost' });
    expect((await summarise()).sites.map(({ site }) => site)).toEqual(['coast-voice.localhost']);
    expect((await lookInside()).memory).toBe(1);
  });
});
