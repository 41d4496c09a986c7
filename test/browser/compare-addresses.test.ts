import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, test } from 'vitest';
import { BROWSER_NAMES } from './harness/driver';
import { poll } from './harness/poll';
import { removeProfile } from './harness/remove-profile';
import { useBrowser } from './harness/use-browser';

const STORY = 'story=bundled%3Acyber-unit-2017';

/** What a person sees of where they are: the open tab, the chosen statement and text, the document's name. */
interface Shown {
  tab: string;
  chosen: string;
  title: string;
  columns: string[];
}

const readShown = (page: Page): Promise<Shown> =>
  page.evaluate(() => {
    const textOf = (selector: string) =>
      document.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    return {
      tab: textOf('[role=tab][aria-selected=true]'),
      chosen: textOf('.detail-words'),
      title: document.title,
      columns: [...document.querySelectorAll('.matrix-outlet')].map((one) => one.textContent ?? ''),
    };
  });

const waitForTab = (page: Page, label: string) =>
  poll(`the tab ${label}`, async () => (await readShown(page)).tab.startsWith(label));

const readPath = (page: Page) => page.evaluate(() => location.search + location.hash);

async function chooseTab(page: Page, label: string): Promise<void> {
  const tabs = await page.$$('[role=tab]');
  for (const tab of tabs) {
    if (await tab.evaluate((element, wanted) => element.textContent?.startsWith(wanted), label)) await tab.click();
  }
  await waitForTab(page, label);
}

describe.each(BROWSER_NAMES)('the addresses of the comparison page in %s', (name) => {
  const profile = mkdtempSync(join(tmpdir(), 'crossquote-addresses-'));
  const fixture = useBrowser(name, { profile });
  afterAll(() => removeProfile(profile));
  const open = async (search: string) => {
    const page = await fixture.driver.openExtensionPage(`compare/index.html${search}`);
    await page.bringToFront();
    await poll('the story', async () => (await page.$('[role=tab]')) !== null);
    return page;
  };

  test('lead back and forward through views and quotations, and to where they were typed', async () => {
    const page = await open(`?${STORY}`);
    const first = (await readShown(page)).chosen;
    await page.click('[data-row="2"] > :nth-child(3)');
    await poll('another statement', async () => (await readShown(page)).chosen !== first);
    const second = await readShown(page);
    expect(second.title).toMatch(/^.+ – Statements – .+ – Crossquote$/);
    await chooseTab(page, 'Voices');
    expect((await readShown(page)).title).toMatch(/^Voices and verbs – .+ – Crossquote$/);

    const back = () => page.evaluate(() => history.back());
    await back();
    await waitForTab(page, 'Statements');
    expect(await readShown(page)).toEqual(second);
    await back();
    await poll('the first statement', async () => (await readShown(page)).chosen === first);
    await page.evaluate(() => history.go(2));
    await waitForTab(page, 'Voices');

    await page.evaluate(() => {
      location.hash = '#view=framing';
    });
    await waitForTab(page, 'Framing');
    await page.evaluate(() => {
      location.hash = '#view=nothing-of-the-kind';
    });
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
    expect((await readShown(page)).tab).toBe('Framing');
    await page.close();
  });

  test('name the story, and the article that is read for as long as its tab has it', async () => {
    const visit = await fixture.visit('silicon-uturn');
    await fixture.waitForNumber(visit);
    const page = await open(`?tab=${visit.tabId}`);
    await poll('the address', async () => (await readPath(page)) === `?${STORY}&tab=${visit.tabId}`);
    await page.click('[data-row="1"] > :nth-child(2)');
    const hash = /^#view=statements&statement=[^&]+&text=[^&]+$/;
    await poll('the quotation', () => page.evaluate(() => location.hash.includes('statement=')));
    expect(await page.evaluate(() => location.hash)).toMatch(hash);
    const before = await readShown(page);
    expect(before.columns.filter((one) => one.endsWith('the text you read'))).toHaveLength(1);

    await fixture.driver.reload(page);
    await poll('the same again', async () => JSON.stringify(await readShown(page)) === JSON.stringify(before));

    // Its tab goes on to something that belongs to no story: the story is still there, without it.
    await visit.page.goto(fixture.newsstand.url('no-names'));
    await fixture.driver.reload(page);
    await poll('the story alone', async () => (await readPath(page)).startsWith(`?${STORY}#`));
    const alone = await readShown(page);
    expect(alone.columns.filter((one) => one.endsWith('the text you read'))).toEqual([]);
    await page.close();
  });

  test('keep the two texts that were chosen through a reload, Back and Forward', async () => {
    const page = await open(`?${STORY}#view=side-by-side`);
    const readPair = () =>
      page.$$eval('.pair select', (choices) => choices.map((one) => (one as HTMLSelectElement).value));
    const first = await readPair();
    const chosen = ['bundled:silicon-joint-group', first[1]];
    await page.select('.pair .field:nth-of-type(1) select', 'bundled:silicon-joint-group');
    const waitForPair = (pair: (string | undefined)[]) =>
      poll(`the texts ${pair}`, async () => (await readPair()).join() === pair.join());
    await waitForPair(chosen);
    await fixture.driver.reload(page);
    await poll('the texts again', async () => (await page.$('.pair select')) !== null);
    await waitForPair(chosen);
    await page.evaluate(() => history.back());
    await waitForPair(first);
    await page.evaluate(() => history.forward());
    await waitForPair(chosen);
    await page.close();
  });

  test('outlive the browser', async () => {
    const page = await open(`?${STORY}`);
    await page.click('[data-row="3"] > :nth-child(4)');
    await poll('the quotation', () => page.evaluate(() => location.hash.includes('statement=')));
    const [before, path] = [await readShown(page), await readPath(page)];
    await fixture.restart();
    // As kept while a tab was read that is no more.
    const again = await open(path.replace('#', '&tab=987654#'));
    await poll('the story alone', async () => (await readPath(again)) === path);
    expect(await readShown(again)).toEqual(before);
    await again.close();
  });

  test('were no error of ours', async () => {
    expect(await fixture.driver.extensionErrors()).toEqual([]);
  });
});
