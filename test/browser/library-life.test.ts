import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, test } from 'vitest';
import { BROWSER_NAMES } from './harness/driver';
import { askBackground } from './harness/fault-tools';
import { keepStory } from './harness/keep-article';
import { poll } from './harness/poll';
import { readPopup } from './harness/read-popup';
import { waitForSaved } from './harness/saved-file';
import { useBrowser } from './harness/use-browser';

interface Listed {
  stories: { name: string; articles: number; origin: string }[];
}

describe.each(BROWSER_NAMES)('a library in %s', (name) => {
  const downloads = mkdtempSync(join(tmpdir(), 'crossquote-packs-'));
  afterAll(() => rmSync(downloads, { recursive: true, force: true }));
  const fixture = useBrowser(name, { downloads });
  const ask = (type: string, request: unknown) => askBackground(fixture.probe, type, request);
  const listStories = async () =>
    ((await ask('get-library', {})) as Listed).stories
      .filter(({ origin }) => origin !== 'bundled')
      .map(({ name: called, articles }) => `${called}: ${articles}`);
  const readTimes = async () =>
    fixture.withPopup(await fixture.visit('breakwater-times'), async (popup) => {
      const { story, cards } = await readPopup(popup);
      return { story, cards: cards.map(({ difference, words, groups }) => ({ difference, words, groups })) };
    });
  const openShare = async () => {
    const page = await fixture.driver.openExtensionPage('library/index.html#view=share');
    await poll('the view', () => page.evaluate(() => document.querySelector('input[type=file]') !== null));
    return page;
  };
  const pressIn = (page: Page, label: string) =>
    poll(`a button “${label}”`, () =>
      page.evaluate((wanted) => {
        const found = [...document.querySelectorAll<HTMLButtonElement>('button')].find(
          (one) => one.textContent?.trim() === wanted && !one.disabled,
        );
        found?.click();
        return found !== undefined;
      }, label),
    );

  test('is saved as a pack, deleted, taken in again, and shows the same', async () => {
    await ask('delete-stored', {});
    await keepStory(fixture, ['breakwater-gazette', 'breakwater-post', 'breakwater-voice']);
    const before = await listStories();
    expect(before).toEqual(['Mayor stops work on the Cale Harbour breakwater: 3']);
    const shown = await readTimes();

    const page = await openShare();
    await pressIn(page, 'Save');
    const { file, bytes } = await waitForSaved(downloads, 'json');
    await ask('delete-stored', {});
    expect(await listStories()).toEqual([]);

    // The page itself must be loaded by a person who chooses the file.
    const input = await page.$('input[type=file]');
    await input?.uploadFile(join(downloads, file));
    await pressIn(page, 'Take in');
    await poll('the story to be back', async () => (await listStories()).join() === before.join());
    expect(await readTimes()).toEqual(shown);
    expect(readFileSync(join(downloads, file))).toEqual(bytes);
  });

  test('runs nothing of a hostile pack, and has nothing of one that is refused', async () => {
    await ask('delete-stored', {});
    const markup = '<img src=x onerror="globalThis.wasRun = true"><script>globalThis.wasRun = true</script>';
    const text = `${markup} The kiln was lit at noon.`;
    const article = {
      ...{ id: 'a', title: markup, byline: markup, outlet: markup, published: '2031-04-05', language: 'en' },
      ...{
        url: 'https://kiln.example/1',
        text,
        paragraphs: [{ start: 0, end: text.length, role: 'body' }],
        complete: true,
      },
    };
    const pack = (over: object) => ({
      ...{ format: 'crossquote-story-pack', version: 1, revision: 'r' },
      stories: [{ story: { id: 's', name: markup, articleIds: ['a'] }, articles: [{ ...article, ...over }] }],
    });
    const path = join(downloads, 'hostile.json');
    const page = await openShare();
    const choose = async (over: object) => {
      writeFileSync(path, JSON.stringify(pack(over)));
      const input = await page.$('input[type=file]');
      await input?.uploadFile(path);
    };
    await choose({ url: 'javascript:globalThis.wasRun = true' });
    await poll('the refusal', () => page.evaluate(() => document.querySelector('[role=alert]') !== null));
    expect(await listStories()).toEqual([]);
    await choose({});
    await pressIn(page, 'Take in');
    await poll('the story', async () => (await listStories()).length === 1);
    for (const view of ['stories', 'articles']) {
      await page.evaluate((wanted) => {
        location.hash = `#view=${wanted}`;
      }, view);
      await poll('what is listed', () => page.evaluate(() => document.body.textContent?.includes('onerror') ?? false));
    }
    expect(
      await page.evaluate(() => 'wasRun' in globalThis || document.querySelector('main img, main script') !== null),
    ).toBe(false);
  });
});
