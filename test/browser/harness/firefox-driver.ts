import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { ExtensionDriver, FullLaunchOptions, Popup } from './driver';
import { FIREFOX_NETWORK_ENVIRONMENT, firefoxNetworkPreferences } from './firefox-network';
import { FirefoxPopup } from './firefox-popup';
import { FirefoxWindow } from './firefox-window';
import type { Network } from './network';
import { poll } from './poll';
import { closeTab, openTab, PROTOCOL_PATIENCE } from './tabs';

/** The host of the extension's pages, which Firefox would otherwise draw by lot. */
const HOST = '4d0c4b0e-6a0f-4e0e-9d0a-2017070920a1';

/** Firefox's own notes, for every extension, that an answer was under way when the page that asked was left or closed. */
const NOTE = '^Promise (?:resolved|rejected) (?:after context unloaded|while context is inactive)';

export async function launchFirefox(options: FullLaunchOptions): Promise<ExtensionDriver> {
  const id = readId(options.extension);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.program,
    headless: !options.headful,
    defaultViewport: null,
    protocolTimeout: PROTOCOL_PATIENCE,
    ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
    env: { ...process.env, ...FIREFOX_NETWORK_ENVIRONMENT, ...options.network.names.env },
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: HOST }),
      // The profile of a restarted browser must still hold what the extension stored, as for an extension from a store.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      // The manifest is opened as a document that has the extension's rights and runs nothing: see probe.ts.
      'devtools.jsonview.enabled': false,
      'ui.popup.disable_autohide': true,
      // Processes kept ready for the next tab are a quarter of all the work, and every test waits for it.
      'dom.ipc.processPrelaunch.enabled': false,
      // Where the extension asks for access, Firefox says yes: its own question is out of a test's reach.
      'extensions.webextOptionalPermissionPrompts': false,
      ...(options.downloads === undefined
        ? {}
        : {
            'browser.download.folderList': 2,
            'browser.download.dir': options.downloads,
            'browser.download.useDownloadDir': true,
            'browser.download.alwaysOpenPanel': false,
          }),
      ...(options.neverRemembers ? { 'browser.privatebrowsing.autostart': true } : {}),
      ...firefoxNetworkPreferences(options.network.port),
    },
  });
  await new FirefoxWindow(browser).send('webExtension.install', {
    extensionData: { type: 'path', path: options.extension },
    'moz:allowPrivateBrowsing': options.neverRemembers ?? false,
  });
  return new FirefoxDriver(browser, id, options.network);
}

function readId(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}

class FirefoxDriver implements ExtensionDriver {
  readonly name = 'firefox';
  readonly browser: Browser;
  readonly network: Network;
  #id: string;
  readonly #window: FirefoxWindow;

  constructor(browser: Browser, id: string, network: Network) {
    this.browser = browser;
    this.network = network;
    this.#id = id;
    this.#window = new FirefoxWindow(browser);
  }

  extensionUrl(path: string): string {
    return `moz-extension://${HOST}/${path}`;
  }

  async openExtensionPage(path: string): Promise<Page> {
    const page = await openTab(this.browser);
    await this.showExtensionPage(page, path);
    return page;
  }

  async showExtensionPage(page: Page, path: string): Promise<void> {
    const url = this.extensionUrl(path);
    const [whole = url] = url.split('#');
    if (url !== whole && (await page.evaluate(() => location.href.split('#')[0])) === whole) {
      // Of another part of itself a page loads nothing.
      await this.#navigate(page, url);
      return this.reload(page);
    }
    await this.#markOld(page);
    await this.#navigate(page, url);
    await poll(url, () =>
      page.evaluate(
        // The rest of the address is the page's own: some write there what they show.
        (wanted) =>
          location.pathname === wanted && document.readyState === 'complete' && !('crossquoteOld' in globalThis),
        new URL(url).pathname,
      ),
    );
  }

  async reload(page: Page): Promise<void> {
    await this.#markOld(page);
    const context = (page.mainFrame() as unknown as { _id: string })._id;
    // As with `#navigate`: Puppeteer never hears of the end.
    await this.#window.send('browsingContext.reload', { context, wait: 'none' });
    await poll('the page to be loaded anew', () =>
      page.evaluate(() => !('crossquoteOld' in globalThis) && document.readyState === 'complete'),
    );
  }

  async openBrowserPage(shown?: string): Promise<Page> {
    const page = await openTab(this.browser);
    const address = shown === undefined ? 'about:support' : `about:reader?url=${encodeURIComponent(shown)}`;
    await this.#navigate(page, address);
    await page.bringToFront();
    await poll(address, () =>
      this.#window.run<boolean>(
        `const { selectedBrowser } = gBrowser;
        return selectedBrowser.currentURI.spec === input.address && !selectedBrowser.webProgress.isLoadingDocument;`,
        { id: this.#id, address },
      ),
    );
    return page;
  }

  async openPopup(page: Page): Promise<Popup> {
    await page.bringToFront();
    return FirefoxPopup.open(this.#window, this.#id);
  }

  async setColourScheme(scheme: 'light' | 'dark'): Promise<void> {
    await this.#window.run(
      `Services.prefs.setIntPref('ui.systemUsesDarkTheme', input.dark ? 1 : 0);
      Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', input.dark ? 0 : 1);`,
      { id: this.#id, dark: scheme === 'dark' },
    );
  }

  async stopBackground(): Promise<void> {
    await this.#window.run('await extension.terminateBackground();', { id: this.#id });
  }

  isBackgroundRunning(): Promise<boolean> {
    return this.#window.run(`return extension.backgroundState === 'running';`, { id: this.#id });
  }

  extensionErrors(): Promise<string[]> {
    return this.#window.run(
      `return Services.console.getMessageArray()
        .filter((message) => message instanceof Ci.nsIScriptError)
        .filter((message) => !(message.flags & Ci.nsIScriptError.warningFlag))
        .filter((message) => message.sourceName.startsWith(input.url))
        .filter((message) => !new RegExp(input.note).test(message.errorMessage))
        .map((message) => message.sourceName + ':' + message.lineNumber + ' ' + message.errorMessage);`,
      { id: this.#id, url: this.extensionUrl(''), note: NOTE },
    );
  }

  async renew(extension: string): Promise<void> {
    await this.#uninstall();
    const old = await this.browser.pages();
    // A window without a tab would close.
    await openTab(this.browser);
    await Promise.all(old.map(closeTab));
    this.#id = readId(extension);
    await this.#window.run(
      `for (const name of ['ui.systemUsesDarkTheme', 'layout.css.prefers-color-scheme.content-override'])
        Services.prefs.clearUserPref(name);
      Services.prefs.setStringPref('extensions.webextensions.uuids', JSON.stringify({ [input.id]: input.host }));
      Services.console.reset();`,
      { id: this.#id, host: HOST },
    );
    await this.browser.installExtension(extension);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.network.close();
  }

  /** Takes the extension out with everything that it stored, which Firefox is told to keep otherwise. */
  async #uninstall(): Promise<void> {
    const forget = (whether: boolean) =>
      this.#window.run(
        `Services.prefs.setBoolPref('extensions.webextensions.keepStorageOnUninstall', !input.whether);`,
        {
          id: this.#id,
          whether,
        },
      );
    await forget(true);
    if (await this.#window.run<boolean>('return extension !== undefined;', { id: this.#id }))
      await this.browser.uninstallExtension(this.#id);
    // Firefox clears it by and by: what is asked for after it has an answer after it.
    await this.#window.run(
      `const uri = Services.io.newURI(input.origin);
      for (const userContextId of [0, 0xffffffff]) {
        const principal = Services.scriptSecurityManager.createContentPrincipal(uri, { userContextId });
        await new Promise((resolve) => {
          Services.qms.clearStoragesForPrincipal(principal).callback = resolve;
        });
      }`,
      { id: this.#id, origin: this.extensionUrl('') },
    );
    await forget(false);
  }

  /** The document that comes after this one has no such name. */
  async #markOld(page: Page): Promise<void> {
    await page.evaluate(() => {
      Object.assign(globalThis, { crossquoteOld: true });
    });
  }

  /** Puppeteer never hears that a page of the browser or of an extension has loaded: nobody waits for it here. */
  async #navigate(page: Page, url: string): Promise<void> {
    const context = (page.mainFrame() as unknown as { _id: string })._id;
    await this.#window.send('browsingContext.navigate', { context, url, wait: 'none' });
  }
}
