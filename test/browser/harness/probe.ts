import type { Page } from 'puppeteer-core';
import type { ExtensionDriver } from './driver';
import { poll } from './poll';

/** What the toolbar button says of a tab. */
export interface Badge {
  text: string;
  title: string;
}

interface RegisteredScript {
  id: string;
  matches?: string[];
  excludeMatches?: string[];
}

/** What the tests use of it. */
export interface ExtensionApi {
  runtime: {
    sendMessage(message: unknown): Promise<unknown>;
    onMessage: { addListener(listener: (message: { type?: string }) => void): void };
  };
  scripting: {
    getRegisteredContentScripts(): Promise<RegisteredScript[]>;
    unregisterContentScripts(): Promise<void>;
  };
  storage: {
    local: {
      get(names: null): Promise<Record<string, unknown>>;
      set(values: Record<string, unknown>): Promise<void>;
      remove(name: string): Promise<void>;
    };
    session: { get(names: null): Promise<Record<string, unknown>> };
  };
  tabs: {
    query(filter: { active: boolean }): Promise<{ id: number; lastAccessed?: number; url?: string }[]>;
    sendMessage(tabId: number, message: unknown, to: { frameId: number }): Promise<unknown>;
    discard(tabId: number): Promise<{ id: number } | undefined>;
    update(tabId: number, changes: { active: boolean }): Promise<unknown>;
    get(tabId: number): Promise<{ discarded?: boolean; status?: string }>;
  };
  alarms: {
    create(name: string, info: { when: number }): unknown;
    get(name: string): Promise<{ scheduledTime: number } | undefined>;
  };
  action: {
    getBadgeText(details: { tabId: number }): Promise<string>;
    getTitle(details: { tabId: number }): Promise<string>;
  };
}

declare const browser: ExtensionApi | undefined;
declare const chrome: ExtensionApi;

/**
 * A document with the extension's rights that runs nothing of it (its manifest, shown as text): through it a test sees
 * what the extension has told the browser and stored, without waking the background.
 */
export class Probe {
  readonly #page: Page;

  private constructor(page: Page) {
    this.#page = page;
  }

  static async open(driver: ExtensionDriver): Promise<Probe> {
    return new Probe(await driver.openExtensionPage('manifest.json'));
  }

  /** The browser's number of the tab that shows the page. */
  async tabId(page: Page): Promise<number> {
    await page.bringToFront();
    return this.#page.evaluate(async (address) => {
      const { tabs } = typeof browser === 'undefined' ? chrome : browser;
      const [found] = (await tabs.query({ active: true })).sort((one, other) =>
        one.url === address || other.url === address
          ? Number(other.url === address) - Number(one.url === address)
          : (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0),
      );
      if (!found) throw new Error('no tab is active');
      return found.id;
    }, page.url());
  }

  badge(tabId: number): Promise<Badge> {
    return this.#page.evaluate(async (id) => {
      const { action } = typeof browser === 'undefined' ? chrome : browser;
      return { text: await action.getBadgeText({ tabId: id }), title: await action.getTitle({ tabId: id }) };
    }, tabId);
  }

  /** Waits until the badge is as the test wants it. */
  waitForBadge(tabId: number, what: string, wanted: (badge: Badge) => boolean, within = 40_000): Promise<Badge> {
    let last: Badge | undefined;
    return poll(
      `the badge ${what}`,
      async () => {
        last = await this.badge(tabId);
        if (wanted(last)) return last;
        throw new Error(`last it was ${JSON.stringify(last)}`);
      },
      within,
    );
  }

  /** Everything that the extension has stored, or that one database of it has: for each object store, its rows. */
  async stored(only: string | null = null): Promise<Record<string, unknown[]>> {
    return this.#page.evaluate(async (wanted) => {
      const done = <Value>(request: IDBRequest<Value>): Promise<Value> =>
        new Promise((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const rows: Record<string, unknown[]> = {};
      for (const { name } of await indexedDB.databases()) {
        if (wanted !== null && name !== wanted) continue;
        const database = await done(indexedDB.open(name ?? ''));
        for (const store of database.objectStoreNames) {
          rows[`${name}/${store}`] = await done(database.transaction(store).objectStore(store).getAll());
        }
        database.close();
      }
      return rows;
    }, only);
  }

  /** Puts a row into a store of the extension’s database, as another version of it might have. */
  async put(database: string, store: string, row: unknown): Promise<void> {
    await this.#page.evaluate(
      async (databaseName, storeName, value) => {
        await new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open(databaseName);
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const transaction = opening.result.transaction(storeName, 'readwrite');
            transaction.objectStore(storeName).put(value);
            transaction.oncomplete = () => {
              opening.result.close();
              resolve();
            };
            transaction.onerror = () => reject(transaction.error);
          };
        });
      },
      database,
      store,
      row,
    );
  }

  /** Runs a function with the extension's rights. It is sent as text, and its arguments as JSON. */
  async run<Args extends unknown[], Result>(
    run: (api: ExtensionApi, ...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result> {
    const api = `typeof browser === 'undefined' ? chrome : browser`;
    const given = args.map((arg) => `, ${JSON.stringify(arg)}`).join('');
    return (await this.#page.evaluate(`(${String(run)})(${api}${given})`)) as Result;
  }

  /** Runs a script in the page, whose names stay there. */
  async load(script: string): Promise<void> {
    await this.#page.evaluate(`${script};undefined`);
  }

  close(): Promise<void> {
    return this.#page.close();
  }
}
