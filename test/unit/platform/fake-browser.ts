import type {
  ActionLook,
  BrowserSeam,
  Download,
  OnMessage,
  PageInTab,
  Sender,
  Tab,
} from '../../../src/platform/browser-seam';

/** What a fake tab does with messages: null when it has no content script. */
export type TabScript = ((message: unknown) => Promise<unknown>) | null;

export interface FakeTab extends Tab {
  script: TabScript;
  /** Null: the browser lets no content script in. */
  injected: TabScript;
}

export const ORIGIN = 'fake-extension://crossquote/';

/** A browser for tests: tabs are plain objects, everything that is shown or told is kept. */
export class FakeBrowser implements BrowserSeam {
  readonly tabsById = new Map<number, FakeTab>();
  readonly looks = new Map<number, ActionLook>();
  readonly told: unknown[] = [];
  /** Tabs that got what tells several articles apart. */
  readonly partsIn: number[] = [];
  readonly injections: number[] = [];
  /** What was put into pages and taken away again, in its order. */
  readonly styles: ['insert' | 'remove', PageInTab][] = [];
  /** Those of them that may read on. */
  readonly following: number[] = [];
  readonly opened: string[] = [];
  readonly offered: [string, string][] = [];
  /** What the registered script leaves out; null when none is registered. */
  registered: readonly string[] | null = null;
  /** The sites that it is limited to; undefined for none. */
  registeredOnly: readonly string[] | undefined;
  /** Whether there is access to all pages. */
  granted = true;
  #listeners: OnMessage[] = [];

  addTab(tab: Partial<FakeTab> & { id: number }): FakeTab {
    const full = { url: 'https://paper.example/story', incognito: false, script: null, injected: null, ...tab };
    this.tabsById.set(full.id, full);
    return full;
  }

  /** As if `sender` had sent it; null when nobody wants it. */
  deliver(message: unknown, sender: Partial<Sender> = {}): Promise<unknown> | null {
    const full = { own: true, url: null, tab: null, frameId: null, ...sender };
    return this.#listeners.map((listener) => listener(message, full)).find((answer) => answer !== null) ?? null;
  }

  readonly i18n = {
    message: (key: string, words: readonly string[] = []) => (key === 'languageTag' ? 'en' : [key, ...words].join(' ')),
    language: () => 'en',
  };

  readonly runtime = {
    url: (path: string) => `${ORIGIN}${path}`,
    openSettings: async () => {
      this.opened.push(`${ORIGIN}options/index.html`);
    },
    send: async (message: unknown): Promise<unknown> => {
      this.told.push(message);
      throw new Error('Could not establish connection. Receiving end does not exist.');
    },
    onMessage: (listener: OnMessage) => {
      this.#listeners.push(listener);
      return () => {
        this.#listeners = this.#listeners.filter((one) => one !== listener);
      };
    },
    onInstalled: () => {},
    onStartup: () => {},
  };

  readonly action = {
    show: async (tabId: number, look: ActionLook) => {
      this.looks.set(tabId, look);
    },
  };

  readonly tabs = {
    get: async (tabId: number) => this.tabsById.get(tabId) ?? null,
    active: async () => [...this.tabsById.values()][0] ?? null,
    loaded: async () => [...this.tabsById.values()],
    all: async () => [...this.tabsById.values()],
    open: async (url: string) => {
      this.opened.push(url);
    },
    canOpenBeside: ({ incognito }: Tab) => !incognito,
    send: async (tabId: number, message: unknown): Promise<unknown> => {
      const script = this.tabsById.get(tabId)?.script;
      if (!script) throw new Error('Could not establish connection. Receiving end does not exist.');
      return script(message);
    },
    onAddressChanged: () => {},
    onInFront: () => () => {},
    onLoading: () => () => {},
  };

  /** What was shown in the side panel beside which tab. */
  readonly beside: [number, string][] = [];

  readonly panel = {
    opener: async () => null,
    showBeside: async (tabId: number, path: string) => {
      this.beside.push([tabId, path]);
    },
  };

  readonly scripting = {
    injectContent: async (tabId: number, follows: boolean) => {
      const tab = this.tabsById.get(tabId);
      this.injections.push(tabId);
      if (follows) this.following.push(tabId);
      if (!tab?.injected) throw new Error('Cannot access contents of the page');
      tab.script = tab.injected;
    },
    insertMarksStyle: async (page: PageInTab) => {
      this.styles.push(['insert', page]);
    },
    removeMarksStyle: async (page: PageInTab) => {
      this.styles.push(['remove', page]);
    },
    injectParts: async (tabId: number) => {
      this.partsIn.push(tabId);
    },
    runEverywhere: async (except: readonly string[] | null, only?: readonly string[]) => {
      const before = JSON.stringify([this.registered, this.registeredOnly]);
      this.registered = except;
      this.registeredOnly = only;
      return JSON.stringify([except, only]) !== before;
    },
  };

  /** What `storage.local` holds. */
  readonly stored: Record<string, unknown> = {};
  readonly storage = {
    read: async (names: readonly string[]) =>
      Object.fromEntries(Object.entries(this.stored).filter(([name]) => names.includes(name))),
    write: async (values: Record<string, unknown>) => {
      Object.assign(this.stored, structuredClone(values));
    },
  };

  /** What the session keeps. */
  readonly kept = new Map<string, unknown>();

  readonly session = {
    read: async (names: readonly string[]) =>
      Object.fromEntries(names.flatMap((name) => (this.kept.has(name) ? [[name, this.kept.get(name)]] : []))),
    write: async (values: Record<string, unknown>) => {
      for (const [name, value] of Object.entries(values)) this.kept.set(name, structuredClone(value));
    },
    remove: async (names: readonly string[]) => {
      for (const name of names) this.kept.delete(name);
    },
  };

  readonly permissions = {
    hasWeb: async () => this.granted,
    sites: async (): Promise<readonly string[]> => [],
    requestWeb: async () => {
      this.granted = true;
      return true;
    },
    giveUpWeb: async () => {
      this.granted = false;
    },
    onChanged: () => {},
    hasDownloads: async () => this.maySave,
    requestDownloads: async () => {
      this.maySave = true;
      return true;
    },
    giveUpDownloads: async () => {
      this.maySave = false;
    },
  };

  /** Whether files may be saved. */
  maySave = true;

  /** The alarms that are set, and when they ring. */
  readonly ringing = new Map<string, number>();
  readonly alarms = {
    find: async (name: string) => this.ringing.get(name) ?? null,
    set: async (name: string, at: number) => {
      this.ringing.set(name, at);
    },
    clear: async (name: string) => {
      this.ringing.delete(name);
    },
    onRung: () => {},
  };

  /** What was begun to be saved, and under which path; what becomes of it is for the test to say. */
  readonly saved: { url: string; path: string; download: Download | null }[] = [];
  readonly downloads = {
    start: async (url: string, path: string) => {
      if (!this.maySave) throw new Error('browser.downloads is undefined');
      const file = path.slice(path.lastIndexOf('/') + 1);
      return this.saved.push({ url, path, download: { state: 'under-way', file, bytes: -1, error: null } }) - 1;
    },
    find: async (id: number) => this.saved[id]?.download ?? null,
    onChanged: () => {},
  };

  readonly offscreen: BrowserSeam['offscreen'] = null;

  readonly menus = {
    offerForSelection: async (id: string, title: string) => {
      this.offered.push([id, title]);
    },
    onClicked: () => {},
  };
}
