import type { ListedStory } from '../../src/core/library-model';
import type { ImportState } from '../../src/messaging/packs-protocol';
import { makePack, sendPack } from '../browser/harness/barge-pack';
import type { BrowserName } from '../browser/harness/driver';
import { askBackground } from '../browser/harness/fault-tools';
import { launch } from '../browser/harness/launch';
import { pause, poll } from '../browser/harness/poll';
import { Probe } from '../browser/harness/probe';
import { readPopup } from '../browser/harness/read-popup';
import { openTab } from '../browser/harness/tabs';
import { type BenchWorld, openBench } from './library-in-browser';
import { pressAndWait } from './own-story-in-browser';

/** An import, in milliseconds: until all is there, and the longest that it left its page without word of how far it is. */
export interface TimedImport {
  took: number;
  longestSilence: number;
  /** How often it was told how far it is, each time further than the last. */
  steps: number;
}

export interface OwnLibraryBench {
  version: string;
  /** Articles in the library. */
  count(): Promise<number>;
  /**
   * Types words into the search of the library's page, one letter after the other: milliseconds until what each one finds is
   * in the page, and until the frame with it is over.
   */
  type(words: string): Promise<{ found: number[]; shown: number[]; unchanged: number }>;
  /** Starts a story from the first page, adds the second, takes that back; then all is as it was. No typing afterwards. */
  round(): Promise<{ start: number; add: number; undo: number }>;
  /** A pack of so many articles, taken back afterwards. */
  importPack(articles: number): Promise<TimedImport>;
  /** The same, cancelled after so many milliseconds: how long until nothing of it is left; null: it was there already. */
  cancelImport(articles: number, after: number): Promise<number | null>;
  close(): Promise<void>;
}

/** Milliseconds without a change after which an answer is taken to be all there. */
const SETTLED = 200;
/** Before each click, as a person looks first, in milliseconds: what is done behind a change is not to be counted with the next. */
const REST = 1500;
/** Between two questions how far an import is, in milliseconds. */
const EVERY = 50;

/**
 * Starts a browser with a library of its own, brought in from a file of the extension, and with pages open of which it
 * knows nothing.
 */
export async function startOwnLibraryBench(options: {
  name: BrowserName;
  root: string;
  extension: string;
  file: string;
  addresses: readonly [string, string];
}): Promise<OwnLibraryBench> {
  const { name, file, addresses } = options;
  const driver = await launch(name, options);
  try {
    const bench = await openBench(driver);
    await bench.evaluate((path) => (globalThis as unknown as BenchWorld).bench.bringIn(path), file);
    await poll(
      'the library to be there',
      () =>
        bench.evaluate(() => {
          const { broughtIn, failed } = (globalThis as unknown as BenchWorld).bench;
          if (failed !== null) throw new Error(failed);
          return broughtIn !== null;
        }),
      30 * 60_000,
    );
    await bench.evaluate(() => (globalThis as unknown as BenchWorld).bench.finish());
    await bench.close();
    const probe = await Probe.open(driver);
    const ask = <Answer>(type: string, request: unknown) => askBackground(probe, type, request) as Promise<Answer>;
    const count = async () => (await ask<{ articles: number }>('get-library', {})).articles;
    const open = async (address: string) => {
      const page = await openTab(driver.browser);
      await page.goto(address);
      return page;
    };
    const [first, second] = [await open(addresses[0]), await open(addresses[1])];
    const list = await driver.openExtensionPage('library/index.html#view=articles');
    const withPopup = async (page: typeof first, words: readonly string[]) => {
      await page.bringToFront();
      const popup = await driver.openPopup(page);
      try {
        await readPopup(popup);
        const took = [];
        for (const one of words) {
          await pause(REST);
          took.push(await pressAndWait(popup, one));
        }
        return took;
      } finally {
        await popup.close();
      }
    };
    const storyIds = async () => (await ask<{ stories: ListedStory[] }>('get-library', {})).stories.map(({ id }) => id);
    let imports = 0;
    const planned = async (articles: number) => {
      imports += 1;
      const id = `timed-import-${imports}`;
      await sendPack(ask, id, makePack(articles));
      return id;
    };
    return {
      version: await driver.browser.version(),
      count,
      async type(words) {
        await list.bringToFront();
        await list.waitForSelector('.article-row');
        const [found, shown]: [number[], number[]] = [[], []];
        let unchanged = 0;
        for (let typed = 1; typed <= words.length; typed++) {
          const one = await list.evaluate(typeInto, words.slice(0, typed), SETTLED);
          if (one === null) unchanged += 1;
          else {
            found.push(one.found);
            shown.push(one.shown);
          }
        }
        return { found, shown, unchanged };
      },
      async round() {
        // Nobody looks at it now: it would read its lists again with each change.
        if (!list.isClosed()) await list.close();
        const before = new Set(await storyIds());
        const [start = Number.NaN] = await withPopup(first, ['Start a story']);
        const [add = Number.NaN, undo = Number.NaN] = await withPopup(second, ['Add to', 'Undo']);
        for (const storyId of await storyIds()) {
          if (before.has(storyId)) continue;
          const change = { kind: 'delete-story', storyId, withArticles: true };
          await ask('change-library', { id: crypto.randomUUID(), change });
        }
        return { start, add, undo };
      },
      async importPack(articles) {
        const id = await planned(articles);
        const began = performance.now();
        let ended: ImportState | undefined;
        const importing = ask<ImportState>('start-import', { id }).then((state) => {
          ended = state;
          return performance.now() - began;
        });
        let [last, told, steps, longestSilence] = [began, 0, 0, 0];
        while (ended === undefined) {
          const state = await ask<ImportState>('get-import', { id });
          const now = performance.now();
          if (state.state === 'running' && state.done > told) {
            longestSilence = Math.max(longestSilence, now - last);
            [last, told, steps] = [now, state.done, steps + 1];
          }
          await pause(EVERY);
        }
        const took = await importing;
        if (ended.state !== 'done') throw new Error(`The import is ${ended.state}`);
        await ask('undo-change', { id: ended.undo, tabId: null });
        return { took, longestSilence, steps };
      },
      async cancelImport(articles, after) {
        const before = await count();
        const id = await planned(articles);
        const importing = ask<ImportState>('start-import', { id });
        await pause(after);
        const began = performance.now();
        await ask('cancel-import', { id });
        const took = performance.now() - began;
        const ended = await importing;
        if (ended.state === 'done') {
          await ask('undo-change', { id: ended.undo, tabId: null });
          return null;
        }
        if ((await count()) !== before) throw new Error('Something of it is left');
        return took;
      },
      close: () => driver.close(),
    };
  } catch (error) {
    await driver.close();
    throw error;
  }
}

/** In the page: from the input to the last change of what is found, and to the end of its frame; null where nothing changed. */
function typeInto(words: string, settled: number): Promise<{ found: number; shown: number } | null> {
  const field = document.querySelector<HTMLInputElement>('input[type=search]');
  const section = field?.closest('section');
  if (!field || !section) throw new Error('There is nothing to type into');
  return new Promise((resolve) => {
    let last: { found: number; shown: number } | null = null;
    let timer = 0;
    const wait = () => {
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        observer.disconnect();
        resolve(last);
      }, settled * 2);
    };
    const observer = new MutationObserver((records) => {
      if (records.every(({ target }) => target.parentElement?.closest('search'))) return;
      const found = performance.now() - began;
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          last = { found, shown: performance.now() - began };
        };
        port2.postMessage(null);
      });
      wait();
    });
    observer.observe(section, { childList: true, subtree: true, characterData: true, attributes: true });
    field.focus();
    const began = performance.now();
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    wait();
  });
}
