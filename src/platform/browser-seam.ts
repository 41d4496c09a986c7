/**
 * All that the extension's own pages and its background ask of the browser, as one small interface: `real-browser.ts`
 * is the browser, the tests have a fake. (Content scripts have `page-runtime.ts`, which is smaller.)
 */

export interface Tab {
  id: number;
  /** Null where the extension may not know it: the browser's own pages. */
  url: string | null;
  /** Whether it belongs to a private window, of which nothing is kept. */
  incognito: boolean;
}

/** Who sent a message. */
export interface Sender {
  /** Whether it is this extension, not another one or a page. */
  own: boolean;
  /** The page that sent it; null for the background. */
  url: string | null;
  /** The tab of a content script, or of an extension page that stands in a tab. */
  tab: Tab | null;
  /** 0 for a tab's top document. */
  frameId: number | null;
  /** The browser's name of the document that sent it; null or absent where the browser has none. */
  documentId?: string | null;
}

/** A page as it stands in a tab. */
export interface PageInTab {
  tabId: number;
  /** Null: whatever the tab shows. */
  documentId: string | null;
}

/** Gets every message. Null: not meant for me, and nothing is answered; otherwise the answer. */
export type OnMessage = (message: unknown, sender: Sender) => Promise<unknown> | null;

/** What the toolbar button shows for a tab. */
export interface ActionLook {
  /** Up to four characters; empty for none. */
  badge: string;
  title: string;
  /** `crossquote`: the filled plate; `quiet`: the empty one. */
  icon: 'crossquote' | 'quiet';
}

/** A file that the browser saves, or has saved, into its folder of downloads. */
export interface Download {
  state: 'under-way' | 'whole' | 'broken';
  /** Its name, without the folder; the browser may have chosen another than it was given. */
  file: string;
  /** How large it is on the disk; -1 where the browser does not know. */
  bytes: number;
  /** Why it is broken, in the browser's own words: `FILE_NO_SPACE`, `USER_CANCELED` and others. Null for what is not. */
  error: string | null;
}

export interface BrowserSeam {
  i18n: {
    /** A message of `_locales`; the empty string where there is no such key. */
    message(key: string, substitutions?: readonly string[]): string;
    /** BCP 47. */
    language(): string;
  };
  runtime: {
    /** The address of one of the extension's own files. */
    url(path: string): string;
    /** Opens the settings page, or brings it to the front. */
    openSettings(): Promise<void>;
    /** To the background and all extension pages. Rejects when nobody listens or nobody answers. */
    send(message: unknown): Promise<unknown>;
    /** Returns what ends the listening. */
    onMessage(listener: OnMessage): () => void;
    /** After the extension was installed or updated; `browser`: only the browser, or something that is shared, was. */
    onInstalled(listener: (what: 'install' | 'update' | 'browser') => void): void;
    /** After the browser was started. */
    onStartup(listener: () => void): void;
  };
  action: {
    /** Never rejects: the tab may be closed by now, and Firefox for Android has neither badge nor icon. */
    show(tabId: number, look: ActionLook): Promise<void>;
  };
  tabs: {
    /** Null when there is no such tab any more. */
    get(tabId: number): Promise<Tab | null>;
    /** The tab in front in the current window. */
    active(): Promise<Tab | null>;
    /** All tabs with a loaded page of the web that the extension may read. */
    loaded(): Promise<Tab[]>;
    /** All tabs with a loaded page, whatever it is. */
    all(): Promise<Tab[]>;
    /** Opens a page of the extension, beside a tab if one is given. */
    open(url: string, beside: Tab | null): Promise<void>;
    /**
     * Whether a page of the extension can be opened beside the tab. Not in Chrome's private windows: there an extension that
     * runs once for all windows (`"incognito": "spanning"`) has its popup and side panel, and no pages in tabs.
     */
    canOpenBeside(tab: Tab): boolean;
    /** To the content script of the tab's top document. Rejects when there is none. */
    send(tabId: number, message: unknown): Promise<unknown>;
    /** A tab shows another address. Only where a content script cannot see that by itself. */
    onAddressChanged(listener: (tabId: number, url: string) => void): void;
    /** Another tab of this window has come to the front. Returns what ends the listening. */
    onInFront(listener: (tabId: number) => void): () => void;
    /** A tab has begun to load a page (false) or has loaded it (true). Returns what ends the listening. */
    onLoading(listener: (tabId: number, loaded: boolean) => void): () => void;
  };
  panel: {
    /**
     * What opens the side panel or sidebar of this window. Browsers allow it only while they handle a click, before
     * anything is waited for: so it is asked for beforehand. Null where there is none.
     */
    opener(): Promise<(() => Promise<void>) | null>;
    /**
     * Opens the side panel beside a tab with a page of the extension in it. To be called in the handler of a click, before
     * anything is awaited. Rejects where there is no such panel.
     */
    showBeside(tabId: number, path: string): Promise<void>;
  };
  scripting: {
    /** Puts the style of marks into a page. Rejects where the browser forbids it, or the page has gone. */
    insertMarksStyle(page: PageInTab): Promise<void>;
    /** Takes the style of marks away again. Rejects as the other does. */
    removeMarksStyle(page: PageInTab): Promise<void>;
    /**
     * Puts the content script into a tab. Rejects where the browser forbids it. `follows`: whether it reads
     * on when the page moves to another address without a load, or ends there.
     */
    injectContent(tabId: number, follows: boolean): Promise<void>;
    /** Puts what tells several articles apart beside a content script that is there. Rejects where there can be none. */
    injectParts(tabId: number): Promise<void>;
    /**
     * Has the browser put the content script into every page of the web but those of the patterns, from now on and after
     * a restart too; null: into none. Pages of the patterns get one that only tells that they are there.
     * `only`: patterns of the sites that it is put into, instead of every page. At no moment does another page get it, or
     * one that is to get it not. Resolves to whether anything was otherwise before: it costs little when nothing was.
     */
    runEverywhere(except: readonly string[] | null, only?: readonly string[]): Promise<boolean>;
  };
  /** Small values on the disk. Both functions reject when the browser cannot do it. */
  storage: {
    /** The values under these names; those that are not there are left out. */
    read(names: readonly string[]): Promise<Record<string, unknown>>;
    write(values: Record<string, unknown>): Promise<void>;
  };
  /**
   * Values that outlive the background and end with the browser, ten megabytes of them. Each call does all or nothing, and
   * rejects when the browser cannot do it.
   */
  session: {
    /** The values under these names; those that are not there are left out. Buffers are as they were. */
    read(names: readonly string[]): Promise<Record<string, unknown>>;
    write(values: Record<string, unknown>): Promise<void>;
    remove(names: readonly string[]): Promise<void>;
  };
  /** Access to pages of the web, all or single sites, which the reader can give and take away at any time. */
  permissions: {
    hasWeb(): Promise<boolean>;
    /** The patterns of single sites that there is access to. */
    sites(): Promise<readonly string[]>;
    /** The browser asks the reader. To be called in the handler of a click, before anything is awaited. */
    requestWeb(): Promise<boolean>;
    /** Never rejects: access that was given with the installation may have to stay. */
    giveUpWeb(): Promise<void>;
    /** Access to all pages, or to single ones, was given or taken. */
    onChanged(listener: (change: 'given' | 'taken') => void): void;
    /** Whether the extension may save files by itself: then there are `downloads`. */
    hasDownloads(): Promise<boolean>;
    /** The browser asks the reader. To be called in the handler of a click, before anything is awaited. */
    requestDownloads(): Promise<boolean>;
    /** Never rejects, as `giveUpWeb`. */
    giveUpDownloads(): Promise<void>;
  };
  /** They wake the background. A browser may lose them when it ends. Times are milliseconds since 1970. */
  alarms: {
    /** When the alarm of this name rings; null where there is none. */
    find(name: string): Promise<number | null>;
    /** In the place of one of the same name. */
    set(name: string, at: number): Promise<void>;
    clear(name: string): Promise<void>;
    onRung(listener: (name: string) => void): void;
  };
  /** Only with the reader's permission: without it, every function rejects, and nothing is heard. */
  downloads: {
    /**
     * Has the browser save what a blob's address stands for, under a path in its folder of downloads; where there is such
     * a file, under another name. Nobody is asked.
     * @returns what the browser calls it
     */
    start(url: string, path: string): Promise<number>;
    /** Null where the browser does not know it any more. */
    find(id: number): Promise<Download | null>;
    /** Something has become of a download. Listeners are only added where the permission is there already. */
    onChanged(listener: (id: number) => void): void;
  };
  /** A document that nobody sees, for what the background cannot do; null in browsers whose background needs none. */
  offscreen: {
    /** Opens one that makes files. Rejects when there is one. */
    open(path: string): Promise<void>;
    /** Never rejects: there may be none. */
    close(): Promise<void>;
  } | null;
  menus: {
    /** Puts an entry into the menu of selected words; a browser without such menus has none. */
    offerForSelection(id: string, title: string): Promise<void>;
    onClicked(listener: (id: string, words: string, tab: Tab | null) => void): void;
  };
}
