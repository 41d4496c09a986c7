import browser, { type Downloads, type Permissions, type Runtime, type Tabs } from 'webextension-polyfill';
import type { BrowserSeam, Download, PageInTab, Sender, Tab } from './browser-seam';
import { FOLLOWS } from './page-runtime';
import { putRegistration, WEB } from './registration';

/** How browsers write it: they may merge patterns. */
const EVERY_HOST = /^(<all_urls>|(\*|https?):\/\/\*\/)/;
/** A pattern of one site's pages, with its subdomains or without. */
const ONE_SITE = /^(\*|https?):\/\/(\*\.)?[^*/]+\//;
/** What makes marks visible: in no page that has none. */
const MARKS_STYLE = ['content.css'];
const EDGES = [16, 32] as const;
const SAVING = { permissions: ['downloads'] } satisfies Permissions.Permissions;
const BADGE_GROUND = '#3d4852';
const BADGE_TEXT = '#ffffff';

/** What the polyfill does not know: Chrome alone has it. */
declare const chrome:
  | {
      sidePanel?: {
        open(where: { windowId: number } | { tabId: number }): Promise<void>;
        setOptions(options: { tabId: number; path: string; enabled: boolean }): Promise<void>;
      };
      offscreen?: {
        createDocument(document: { url: string; reasons: ['BLOBS']; justification: string }): Promise<void>;
        closeDocument(): Promise<void>;
      };
    }
  | undefined;

/** The polyfill's types know listeners that always answer, or never do; browsers take this one too. */
type Listener = (message: unknown, sender: Runtime.MessageSender, sendResponse: (answer: unknown) => void) => boolean;

/** The browser itself. */
export const realBrowser: BrowserSeam = {
  i18n: {
    message: (key, substitutions) => browser.i18n.getMessage(key, substitutions ? [...substitutions] : undefined),
    language: () => browser.i18n.getUILanguage(),
  },
  runtime: {
    url: (path) => browser.runtime.getURL(path),
    openSettings: () => browser.runtime.openOptionsPage(),
    send: (message) => browser.runtime.sendMessage(message),
    onMessage(listener) {
      // sendResponse and `true` are what all browsers understand; a promise is not, with Chrome's own `browser`.
      const onMessage = ((message, sender, sendResponse) => {
        const answer = listener(message, toSender(sender));
        // Whoever asked may be gone by the time the answer is there.
        answer?.then(sendResponse).catch(() => {});
        return answer !== null;
      }) as Listener as Runtime.OnMessageListener;
      browser.runtime.onMessage.addListener(onMessage);
      return () => browser.runtime.onMessage.removeListener(onMessage);
    },
    onInstalled: (listener) =>
      browser.runtime.onInstalled.addListener(({ reason }) =>
        listener(reason === 'install' || reason === 'update' ? reason : 'browser'),
      ),
    onStartup: (listener) => browser.runtime.onStartup.addListener(() => listener()),
  },
  action: {
    async show(tabId, { badge, title, icon }) {
      const path = Object.fromEntries(EDGES.map((edge) => [edge, `/icons/${icon}-${edge}.png`]));
      await Promise.allSettled([
        attempt(() => browser.action.setTitle({ tabId, title })),
        attempt(() => browser.action.setBadgeText({ tabId, text: badge })),
        attempt(() => browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_GROUND })),
        attempt(() => browser.action.setBadgeTextColor({ tabId, color: BADGE_TEXT })),
        attempt(() => browser.action.setIcon({ tabId, path })),
      ]);
    },
  },
  tabs: {
    async get(tabId) {
      try {
        return toTab(await browser.tabs.get(tabId));
      } catch {
        return null;
      }
    },
    async active() {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      return tab === undefined ? null : toTab(tab);
    },
    async loaded() {
      const tabs = await browser.tabs.query({ url: [...WEB], discarded: false });
      return tabs.map(toTab).filter((tab) => tab !== null);
    },
    async all() {
      const tabs = await browser.tabs.query({ discarded: false });
      return tabs.map(toTab).filter((tab) => tab !== null);
    },
    async open(url, beside) {
      const place = beside === null ? {} : await placeBeside(beside);
      await browser.tabs.create({ url, ...place });
    },
    // Chromium 156 has no place for a page of ours in its private windows (test/browser/private-windows.test.ts asks it):
    // - `tabs.create` beside a private tab: "Tab opener must be in the same window as the updated tab."
    // - `tabs.create` in the private window or without an opener, and `windows.create({ incognito: false })`: the page
    //   opens in a window that is not private, whose history and session would have it.
    // - `windows.create({ incognito: true })`: a private window opens, without the page.
    // - `"incognito": "split"` in the manifest: the page opens there. But a second background runs beside the first, with a
    //   library of its own in memory, and both write the same `storage.local`: two writers of the settings. Not used.
    // The popup and the side panel are the places of ours in such a window, so what the page would show is shown there.
    // In Firefox the page opens in the private window.
    canOpenBeside: ({ incognito }) => !(incognito && browser.runtime.getURL('').startsWith('chrome-extension:')),
    send: (tabId, message) => browser.tabs.sendMessage(tabId, message, { frameId: 0 }),
    onAddressChanged(listener) {
      // A content script hears of it through the page's Navigation API, which Firefox has from 147 on. This event wakes
      // the background for every tab that loads anything, so it is for older ones only; Chrome cannot filter it at all.
      if ('navigation' in globalThis || !('window' in globalThis)) return;
      browser.tabs.onUpdated.addListener(
        (tabId, { url }) => {
          if (url !== undefined) listener(tabId, url);
        },
        { urls: [...WEB], properties: ['url'] },
      );
    },
    onInFront(listener) {
      const here = browser.windows.getCurrent();
      const onActivated = async ({ tabId, windowId }: Tabs.OnActivatedActiveInfoType) => {
        if (windowId === (await here).id) listener(tabId);
      };
      browser.tabs.onActivated.addListener(onActivated);
      return () => browser.tabs.onActivated.removeListener(onActivated);
    },
    onLoading(listener) {
      const onUpdated = (tabId: number, { status }: Tabs.OnUpdatedChangeInfoType) => {
        if (status !== undefined) listener(tabId, status === 'complete');
      };
      browser.tabs.onUpdated.addListener(onUpdated);
      return () => browser.tabs.onUpdated.removeListener(onUpdated);
    },
  },
  panel: {
    async opener() {
      // Firefox for Android has no sidebar; its polyfilled API has no such name.
      const sidebar: { open(): Promise<void> } | undefined = browser.sidebarAction;
      if (sidebar) return () => sidebar.open();
      const sidePanel = typeof chrome === 'undefined' ? undefined : chrome.sidePanel;
      if (!sidePanel) return null;
      const { id } = await browser.windows.getCurrent();
      return id === undefined ? null : () => sidePanel.open({ windowId: id });
    },
    async showBeside(tabId, path) {
      const sidePanel = typeof chrome === 'undefined' ? undefined : chrome.sidePanel;
      if (!sidePanel) throw new Error('there is no side panel');
      // Both at once: after an await it would no longer count as part of the click.
      await Promise.all([sidePanel.setOptions({ tabId, path, enabled: true }), sidePanel.open({ tabId })]);
    },
  },
  scripting: {
    async injectContent(tabId, follows) {
      await browser.scripting.executeScript({
        target: { tabId },
        // Runs in the page, without anything around it.
        func: (name: string, value: boolean) => {
          (globalThis as unknown as Record<symbol, boolean>)[Symbol.for(name)] = value;
        },
        args: [FOLLOWS, follows],
      });
      await browser.scripting.executeScript({ target: { tabId }, files: ['content.js'] });
    },
    insertMarksStyle: (page) => browser.scripting.insertCSS({ target: toTarget(page), files: MARKS_STYLE }),
    removeMarksStyle: (page) => browser.scripting.removeCSS({ target: toTarget(page), files: MARKS_STYLE }),
    async injectParts(tabId) {
      await browser.scripting.executeScript({ target: { tabId }, files: ['parts.js'] });
    },
    runEverywhere: (except, only) => putRegistration(browser.scripting, except === null ? null : { except, only }),
  },
  storage: {
    read: (names) => browser.storage.local.get([...names]),
    write: (values) => browser.storage.local.set(values),
  },
  session: {
    read: (names) => browser.storage.session.get([...names]),
    write: (values) => browser.storage.session.set(values),
    remove: (names) => browser.storage.session.remove([...names]),
  },
  permissions: {
    hasWeb: () => browser.permissions.contains({ origins: [...WEB] }),
    async sites() {
      const { origins = [] } = await browser.permissions.getAll();
      return origins.filter((origin) => ONE_SITE.test(origin));
    },
    requestWeb: () => browser.permissions.request({ origins: [...WEB] }),
    async giveUpWeb() {
      await attempt(() => browser.permissions.remove({ origins: [...WEB] })).catch(() => {});
    },
    onChanged(listener) {
      const isWeb = ({ origins = [] }: Permissions.Permissions) =>
        origins.some((origin) => EVERY_HOST.test(origin) || ONE_SITE.test(origin));
      browser.permissions.onAdded.addListener((added) => {
        if (isWeb(added)) listener('given');
      });
      browser.permissions.onRemoved.addListener((removed) => {
        if (isWeb(removed)) listener('taken');
      });
    },
    hasDownloads: () => browser.permissions.contains(SAVING),
    requestDownloads: () => browser.permissions.request(SAVING),
    async giveUpDownloads() {
      await attempt(() => browser.permissions.remove(SAVING)).catch(() => {});
    },
  },
  alarms: {
    find: async (name) => (await browser.alarms.get(name))?.scheduledTime ?? null,
    set: async (name, at) => browser.alarms.create(name, { when: at }),
    async clear(name) {
      await browser.alarms.clear(name);
    },
    onRung: (listener) => browser.alarms.onAlarm.addListener(({ name }) => listener(name)),
  },
  downloads: {
    async start(url, path) {
      if (!url.startsWith('blob:')) throw new Error(`Not a file of the extension's own: ${url}`);
      return browser.downloads.download({ url, filename: path, saveAs: false, conflictAction: 'uniquify' });
    },
    async find(id) {
      const [item] = await browser.downloads.search({ id });
      return item === undefined ? null : toDownload(item);
    },
    onChanged(listener) {
      // Without the permission there is no such name.
      const downloads: Downloads.Static | undefined = browser.downloads;
      downloads?.onChanged.addListener(({ id }) => listener(id));
    },
  },
  offscreen: findOffscreen(),
  menus: {
    async offerForSelection(id, title) {
      // Firefox for Android has no menus of this kind.
      if (browser.contextMenus === undefined) return;
      await browser.contextMenus.removeAll();
      browser.contextMenus.create({ id, title, contexts: ['selection'] });
    },
    onClicked(listener) {
      browser.contextMenus?.onClicked.addListener(({ menuItemId, selectionText = '' }, tab) =>
        listener(String(menuItemId), selectionText, tab === undefined ? null : toTab(tab)),
      );
    },
  },
};

/** In the same window, next to it; in a window of its own choice when the tab is gone. */
async function placeBeside({ id }: Tab): Promise<{ openerTabId?: number; index?: number; windowId?: number }> {
  try {
    const { index, windowId } = await browser.tabs.get(id);
    return { index: index + 1, openerTabId: id, ...(windowId === undefined ? {} : { windowId }) };
  } catch {
    return {};
  }
}

function findOffscreen(): BrowserSeam['offscreen'] {
  const offscreen = typeof chrome === 'undefined' ? undefined : chrome.offscreen;
  if (!offscreen) return null;
  return {
    open: (path) =>
      offscreen.createDocument({
        url: path,
        reasons: ['BLOBS'],
        justification: 'To save a backup of the library as a file',
      }),
    close: () => offscreen.closeDocument().catch(() => {}),
  };
}

const DOWNLOAD_STATES = { in_progress: 'under-way', complete: 'whole', interrupted: 'broken' } as const;

function toDownload({ state, filename, fileSize, error }: Downloads.DownloadItem): Download {
  return {
    state: DOWNLOAD_STATES[state],
    file: filename.slice(Math.max(filename.lastIndexOf('/'), filename.lastIndexOf('\\')) + 1),
    bytes: fileSize,
    error: state === 'interrupted' ? (error ?? 'unknown') : null,
  };
}

/** For functions that a browser may lack: a TypeError becomes a rejection like any other. */
async function attempt(call: () => Promise<unknown>): Promise<void> {
  await call();
}

function toTab({ id, url, incognito }: Tabs.Tab): Tab | null {
  return id === undefined ? null : { id, url: url ?? null, incognito };
}

/** The polyfill's types do not know documents. A document alone: a tab may show another one by then. */
function toTarget({ tabId, documentId }: PageInTab): { tabId: number } {
  const target = documentId === null ? { tabId } : { tabId, documentIds: [documentId] };
  return target;
}

function toSender({ id, url, tab, frameId, documentId }: Runtime.MessageSender & { documentId?: string }): Sender {
  return {
    own: id === browser.runtime.id,
    url: url ?? null,
    tab: tab === undefined ? null : toTab(tab),
    frameId: frameId ?? null,
    documentId: documentId ?? null,
  };
}
