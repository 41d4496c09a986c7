import type { Page } from 'puppeteer-core';
import type { LibraryArticle } from '../../src/core/model';
import { measureHeap } from '../browser/harness/background-heap';
import type { BrowserName, ExtensionDriver } from '../browser/harness/driver';
import { launch } from '../browser/harness/launch';
import { pause, poll } from '../browser/harness/poll';
import { openTab } from '../browser/harness/tabs';
import type { Added, BroughtIn, PageBench, TimedAnswer } from './library-in-page';

/** A page of the extension that the built copy has for the benchmark. */
export const BENCH_PAGE = 'bench.html';
/** Between two questions while a file is brought in, in milliseconds. */
const EVERY = 1000;
/** Bringing in may take so long, in milliseconds. */
const PATIENCE = 30 * 60_000;

export interface LibraryBench {
  version: string;
  /** The popup's question for a tab, by its place among the addresses. */
  ask(tab: number): Promise<TimedAnswer>;
  /** Ends the background as the browser does when nothing has happened for a while. */
  stopBackground(): Promise<void>;
  /** Brings a file of the extension in, and asks for one tab after the other meanwhile. */
  bringIn(file: string): Promise<{ broughtIn: BroughtIn; meanwhile: TimedAnswer[] }>;
  add(story: { id: string; name: string }, article: LibraryArticle): Promise<Added>;
  finish(): Promise<void>;
  /** Bytes on the disk. */
  room(): Promise<number>;
  /** Bytes that the awake background holds; Chromium only. */
  memory(): Promise<number>;
  close(): Promise<void>;
}

/** Starts a browser with articles open that the extension has read, one a tab. */
export async function startLibraryBench(options: {
  name: BrowserName;
  root: string;
  extension: string;
  addresses: readonly string[];
}): Promise<LibraryBench> {
  const { name, addresses } = options;
  const driver = await launch(name, options);
  try {
    for (const address of addresses) await (await openTab(driver.browser)).goto(address);
    const asking = await openBench(driver);
    const writing = await openBench(driver);
    const tabs = await asking.evaluate((all) => (globalThis as unknown as BenchWorld).bench.findTabs(all), addresses);
    if (tabs.length !== addresses.length) throw new Error(`${tabs.length} of ${addresses.length} pages are open`);
    const ask = (tab: number) =>
      asking.evaluate(
        (tabId) => (globalThis as unknown as BenchWorld).bench.ask(tabId),
        tabs[tab % tabs.length] ?? Number.NaN,
      );
    for (const tab of tabs.keys()) await poll('the article', async () => (await ask(tab)).state !== 'loading');
    return {
      version: await driver.browser.version(),
      ask,
      stopBackground: () => driver.stopBackground(),
      bringIn: (file) => bringIn(driver, writing, file, ask, tabs.length),
      add: (story, article) =>
        writing.evaluate((to, what) => (globalThis as unknown as BenchWorld).bench.add(to, what), story, article),
      finish: () => writing.evaluate(() => (globalThis as unknown as BenchWorld).bench.finish()),
      room: () => writing.evaluate(() => (globalThis as unknown as BenchWorld).bench.room()),
      memory: () => measureHeap(driver),
      close: () => driver.close(),
    };
  } catch (error) {
    await driver.close();
    throw error;
  }
}

export interface BenchWorld {
  bench: PageBench;
}

export async function openBench(driver: ExtensionDriver): Promise<Page> {
  const page = await driver.openExtensionPage(BENCH_PAGE);
  await poll('the page of the benchmark', () => page.evaluate(() => 'bench' in globalThis));
  return page;
}

async function bringIn(
  driver: ExtensionDriver,
  writing: Page,
  file: string,
  ask: (tab: number) => Promise<TimedAnswer>,
  tabs: number,
) {
  const meanwhile: TimedAnswer[] = [];
  const end = performance.now() + PATIENCE;
  await writing.evaluate((path) => (globalThis as unknown as BenchWorld).bench.bringIn(path), file);
  for (let turn = 0; performance.now() < end; turn++) {
    // As the browser does; and what was told of a tab before is not to be all of the answer.
    if (turn % tabs === 0) await driver.stopBackground();
    meanwhile.push(await ask(turn));
    const { broughtIn, failed } = await writing.evaluate(() => {
      const { bench } = globalThis as unknown as BenchWorld;
      return { broughtIn: bench.broughtIn, failed: bench.failed };
    });
    if (failed !== null) throw new Error(`Bringing in has failed: ${failed}`);
    if (broughtIn !== null) return { broughtIn, meanwhile };
    await pause(EVERY);
  }
  throw new Error(`Bringing in took longer than ${PATIENCE} ms`);
}
