import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import type { PageName } from '../newsstand/addresses';
import { BROWSER_NAMES } from './harness/driver';
import { useBrowser } from './harness/use-browser';

/** Pages that hold the same article of the bundled story, each with something that is out to harm who reads it. */
const ARTICLES: PageName[] = ['hostile-megabyte', 'hostile-bent', 'hostile-base', 'hostile-xhtml'];
const NO_ARTICLES: PageName[] = ['hostile-frame', 'hostile-links'];

/** Of these pages the whole markup is compared; the others are too large, or change by themselves. */
const COMPARED: PageName[] = ['hostile-bent', 'hostile-base', 'hostile-xhtml', 'hostile-megabyte', 'hostile-frame'];

describe.each(BROWSER_NAMES)('hostile pages in %s', (name) => {
  const fixture = useBrowser(name);

  /** What the button says of the same article as its outlet printed it. */
  let plainNumber: string | undefined;
  const readPlainNumber = async () => {
    plainNumber ??= (await fixture.waitForNumber(await fixture.visit('silicon-uturn'))).text;
    return plainNumber;
  };
  const expectNothingHeard = async (heard: string[]) => {
    expect(heard).toEqual([]);
    expect((await fixture.driver.extensionErrors()).join('\n')).toBe('');
  };

  test.each(ARTICLES)('the article of %s is read, and the page stays as it is', async (pageName) => {
    const heard: string[] = [];
    const plain = await readPlainNumber();
    const visit = await fixture.visit(pageName, async (page) => {
      listen(page, heard);
      if (COMPARED.includes(pageName)) await page.evaluateOnNewDocument(keepMarkup);
    });
    const { text } = await fixture.waitForNumber(visit, 40_000);
    expect(text).toBe(plain);
    const { quotations } = await fixture.readAll(visit);
    expect(quotations.cards.flatMap(({ words }) => words)).toContainEqual(expect.stringContaining('strongly pressed'));
    if (COMPARED.includes(pageName)) await expectSameMarkup(visit.page);
    await expectNothingHeard(heard);
  });

  test.each(NO_ARTICLES)('%s is no article, and says so', async (pageName) => {
    const heard: string[] = [];
    const visit = await fixture.visit(pageName, async (page) => {
      listen(page, heard);
      if (COMPARED.includes(pageName)) await page.evaluateOnNewDocument(keepMarkup);
    });
    const { quotations } = await fixture.readAll(visit);
    expect(quotations.notice).toBe('No article found on this page');
    if (COMPARED.includes(pageName)) await expectSameMarkup(visit.page);
    await expectNothingHeard(heard);
  });

  test('an article above 100,000 nested elements is read', async () => {
    const heard: string[] = [];
    const plain = await readPlainNumber();
    const visit = await fixture.visit('hostile-nested', async (page) => listen(page, heard));
    // It may count as incomplete: the reader does not go to the bottom of it.
    expect((await fixture.waitForNumber(visit, 40_000)).text.replace('…', '')).toBe(plain);
    const { quotations } = await fixture.readAll(visit);
    expect(quotations.cards.flatMap(({ words }) => words)).toContainEqual(expect.stringContaining('strongly pressed'));
    await expectNothingHeard(heard);
  });

  test('a page that rewrites itself in every frame is read, and goes on smoothly', async () => {
    const heard: string[] = [];
    const visit = await fixture.visit('hostile-frantic', async (page) => listen(page, heard));
    await fixture.waitForNumber(visit);
    const { quotations } = await fixture.readAll(visit);
    expect(quotations.cards.flatMap(({ words }) => words)).toContainEqual(expect.stringContaining('strongly pressed'));
    await expectNothingHeard(heard);
  });

  test('nothing is left running of a page that was left, and the next page is answered', async () => {
    const heard: string[] = [];
    const visit = await fixture.visit('hostile-megabyte', async (page) => listen(page, heard));
    // Left while it is being read, and the tab's number goes with the page.
    await visit.page.goto(fixture.newsstand.url('hostile-links'));
    await visit.page.goto(fixture.newsstand.url('front'));
    const { quotations } = await fixture.readAll(visit);
    expect(quotations.notice).toBe('No article found on this page');
    expect(await fixture.probe.badge(visit.tabId)).toMatchObject({ text: '' });
    expect(heard).toEqual([]);
    expect(await fixture.driver.extensionErrors()).toEqual([]);
  });
});

/** Runs in the page before anything else, and keeps what it needs before the page bends it. */
function keepMarkup() {
  const outerHtml = Object.getOwnPropertyDescriptor(Element.prototype, 'outerHTML')?.get;
  const root = Object.getOwnPropertyDescriptor(Document.prototype, 'documentElement')?.get;
  const record = { before: '', now: () => String(outerHtml?.call(root?.call(document))) };
  Object.defineProperty(globalThis, 'crossquoteTest', { value: record });
  addEventListener('DOMContentLoaded', () => {
    record.before = record.now();
  });
}

async function expectSameMarkup(page: Page): Promise<void> {
  const { length, same } = await page.evaluate(() => {
    const { crossquoteTest } = globalThis as unknown as { crossquoteTest: { before: string; now: () => string } };
    return { length: crossquoteTest.before.length, same: crossquoteTest.before === crossquoteTest.now() };
  });
  expect(length).toBeGreaterThan(100);
  expect(same).toBe(true);
}

function listen(page: Page, heard: string[]): void {
  page.on('pageerror', (error) => heard.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') heard.push(message.text());
  });
}
