import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, test } from 'vitest';
import { BROWSER_NAMES } from './harness/driver';
import { poll } from './harness/poll';
import { useBrowser } from './harness/use-browser';

const FIRST = `Weir keeper walks away from Harrow Lock

“I will not open that gate again for a king or for a carnival,” said Osric Plume, who has kept the weir at Harrow Lock for thirty years.

The parish council met behind closed doors until midnight and left by the kitchen.`;
const SECOND = `Osric Plume, keeper of Harrow Lock, has resigned. “I will not open that gate again,” said Osric Plume on Monday.

Boats were waiting below the weir on Tuesday morning, and nobody could tell their crews for how long.`;
/** As a browser saves it: what it would load and run if it were a page. */
const SAVED = `<!doctype html>
<!-- saved from url=(0037)https://ledger.example/harrow-lock -->
<html lang="en"><head><title>Harrow Lock without a keeper</title>
<meta property="og:site_name" content="The Lock Ledger"><meta property="article:published_time" content="2032-05-04T08:00:00Z">
<script>document.title = 'a script ran'; fetch('https://tracker.example/ran')</script></head>
<body><article><h1>Harrow Lock without a keeper</h1><img src="https://tracker.example/seen.png" onerror="alert(1)">
<p>The keeper of the weir has left, and with him the only man who knows the gate. “I will not open that gate again for a king or for a carnival,” said Osric Plume to this paper on Monday evening.</p>
<p>The council means to advertise the post in the autumn, when the river is low and the boats are few, its clerk said.</p>
<p>Until then the lock stays shut, and boats for the upper river are to wait below the weir or to turn around.</p></article></body></html>`;

const textOf = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.querySelector(wanted)?.textContent?.replace(/\s+/g, ' ').trim() ?? '', selector);
const textsOf = (page: Page, selector: string) =>
  page.evaluate((wanted) => [...document.querySelectorAll(wanted)].map((one) => one.textContent ?? ''), selector);
/** Presses the one button, link or summary that begins so. */
const press = (page: Page, words: string, within = 'main') =>
  poll(`something to press: ${words}`, () =>
    page.evaluate(
      (wanted, inside) => {
        const found = [...document.querySelectorAll<HTMLElement>(':is(button, a, summary)')].find(
          (one) => one.closest(inside) !== null && one.textContent?.trim().startsWith(wanted),
        );
        found?.click();
        return found !== undefined;
      },
      words,
      within,
    ),
  );
const paste = async (page: Page, { text, outlet, day }: { text: string; outlet: string; day: string }) => {
  await page.waitForSelector('.paste-form textarea');
  await page.evaluate(
    (values) => {
      for (const [name, value] of Object.entries(values)) {
        const field = document.querySelector<HTMLInputElement>(`.paste-form [name=${name}]`);
        if (field === null) throw new Error(name);
        field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }
    },
    { text, outlet, day },
  );
  await press(page, 'Add this text');
};

describe.each(BROWSER_NAMES)('the library’s page in %s', (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'crossquote-library-'));
  const fixture = useBrowser(name);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('a story is made of pasted and saved articles, found, read, renamed, merged, undone and deleted', async () => {
    const page = await fixture.driver.openExtensionPage('library/index.html');
    await page.bringToFront();
    await poll('the first steps', async () => (await textOf(page, '.first-steps h2')) === 'Your first story');

    await press(page, 'Add', '.views');
    await paste(page, { text: FIRST, outlet: 'The Lock Gazette', day: '2032-05-03' });
    await poll('the first article', async () => (await textOf(page, '.change-bar')).startsWith('1 article added.'));
    // The next goes into the story that was just made.
    await paste(page, { text: SECOND, outlet: 'River Courier', day: '2032-05-04' });
    await poll('the second article', async () => (await textOf(page, '.views')).includes('Articles 7'));
    const file = join(folder, 'harrow-lock.html');
    const picture = join(folder, 'weir.txt');
    writeFileSync(file, SAVED);
    writeFileSync(picture, Buffer.from([0, 1, 2, 3, 0, 0, 255]));
    const field = await page.$('input[type=file]');
    await field?.uploadFile(file, picture);
    await press(page, 'Add 2 files');
    await poll('both files', async () => (await textsOf(page, '.added-files > li')).length === 2);
    const [bad, good] = await textsOf(page, '.added-files > li');
    expect(bad).toContain('weir.txt');
    expect(bad).toContain('neither a saved page nor a text');
    expect(good).toContain('Harrow Lock without a keeper');

    await press(page, 'Stories', '.views');
    const story = 'Weir keeper walks away from Harrow Lock';
    await poll('the story', async () => (await textsOf(page, '.story-name')).includes(story));
    expect(await textOf(page, '.story-row .facts')).toMatch(/^3 articles.*River Courier.*The Lock Gazette.*The Lock Ledger/);

    // Found by a word that only one of them quotes.
    await press(page, story);
    await page.waitForSelector('.article-row');
    await page.type('input[type=search]', 'carnival');
    await poll('two of three', async () => (await textsOf(page, '.article-row')).length === 2);
    expect((await textsOf(page, '.found-in')).join()).toMatch(/quotation|text/);

    // Read with the other wordings beside it; Back leads to the list.
    await press(page, 'Harrow Lock without a keeper');
    await poll('the article', async () => (await textOf(page, '.reading-title')) === 'Harrow Lock without a keeper');
    expect(await textOf(page, '.reading-address')).toContain('https://ledger.example/harrow-lock');
    await poll('the notes', async () => (await textsOf(page, '.quotation-note')).length > 0);
    await press(page, 'I will not open that gate', '.marked-text');
    await poll('the other wordings', async () =>
      (await textOf(page, '.quotation-note[open]')).includes('River Courier'),
    );
    await page.goBack();
    await page.goBack();
    await poll('the list again', async () => (await textsOf(page, '.article-row')).length === 2);

    await press(page, 'Stories', '.views');
    await press(page, 'Rename');
    await page.waitForSelector('.name-form input');
    await page.evaluate(() => document.querySelector<HTMLInputElement>('.name-form input')?.select());
    await page.keyboard.type('The keeper of Harrow Lock');
    await page.keyboard.press('Enter');
    await poll('the new name', async () => (await textsOf(page, '.story-name')).includes('The keeper of Harrow Lock'));

    // Merged into the bundled story, and back.
    await page.evaluate(() => {
      for (const box of document.querySelectorAll<HTMLElement>('.story-row .choose input')) box.click();
    });
    await press(page, 'Merge');
    await poll('one story', async () => (await textsOf(page, '.story-name')).length === 1);
    await press(page, 'Undo');
    await poll('two stories', async () => (await textsOf(page, '.story-name')).length === 2);

    await press(page, 'Delete…');
    await press(page, 'The story and its 3 articles');
    await poll('the bundled story alone', async () => (await textOf(page, '.views')).includes('Articles 5'));
    await press(page, 'Undo');
    await poll('all of it again', async () => (await textOf(page, '.views')).includes('Articles 8'));
    expect(await textsOf(page, '.story-name')).toContain('The keeper of Harrow Lock');
    expect(await page.evaluate(() => document.title)).toBe('Library – Crossquote');
    await page.close();
  });

  test('nothing of it was an error', async () => {
    expect(await fixture.driver.extensionErrors()).toEqual([]);
  });
});
