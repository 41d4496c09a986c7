import puppeteer, { type Browser, type Extension, type KeyInput, type Page, type Target } from 'puppeteer-core';
import { chromeNetworkArguments } from './chrome-network';
import type { ExtensionDriver, FullLaunchOptions, Popup, Surface } from './driver';
import type { Network } from './network';
import { poll } from './poll';
import { closeTab, openTab, PROTOCOL_PATIENCE } from './tabs';

export async function launchChrome(options: FullLaunchOptions): Promise<ExtensionDriver> {
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: options.program,
    headless: !options.headful,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    protocolTimeout: PROTOCOL_PATIENCE,
    // As readers have them: without scroll bars, Chrome makes room for them beside a popup all the same.
    ignoreDefaultArgs: ['--hide-scrollbars'],
    ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
    ...(options.downloads === undefined
      ? {}
      : { downloadBehavior: { policy: 'allow', downloadPath: options.downloads } as const }),
    args: [
      // Chromium refuses its sandbox to root, which is who runs tests in a container.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--no-first-run',
      '--window-size=1280,900',
      // A screen on which a popup can have its full height.
      '--screen-info={1600x1200}',
      ...chromeNetworkArguments(options.network),
    ],
  });
  const id = await browser.installExtension(options.extension);
  return new ChromeDriver(browser, id, options.network);
}

class ChromeDriver implements ExtensionDriver {
  readonly name = 'chrome';
  readonly browser: Browser;
  readonly network: Network;
  #id: string;
  #errors: string[] = [];
  #scheme: 'light' | 'dark' = 'light';

  constructor(browser: Browser, id: string, network: Network) {
    this.browser = browser;
    this.network = network;
    this.#id = id;
  }

  extensionUrl(path: string): string {
    return `chrome-extension://${this.#id}/${path}`;
  }

  async openExtensionPage(path: string): Promise<Page> {
    const page = await openTab(this.browser);
    await this.showExtensionPage(page, path);
    return page;
  }

  async showExtensionPage(page: Page, path: string): Promise<void> {
    await this.#prepare(page);
    await page.goto(this.extensionUrl(path));
  }

  async reload(page: Page): Promise<void> {
    await page.reload();
  }

  async openBrowserPage(shown?: string): Promise<Page> {
    const page = await openTab(this.browser);
    await page.goto(shown === undefined ? 'chrome://version' : `view-source:${shown}`);
    return page;
  }

  async openPopup(page: Page): Promise<Popup> {
    await page.bringToFront();
    const extension = await this.#extension();
    const before = new Set(await extension.pages());
    const pressedAt = performance.timeOrigin + performance.now();
    await extension.triggerAction(page);
    const popup = await poll('the popup', async () => (await extension.pages()).find((one) => !before.has(one)));
    await this.#prepare(popup);
    return Object.assign(new PageSurface(popup), { pressedAt, shownAt: null });
  }

  async setColourScheme(scheme: 'light' | 'dark'): Promise<void> {
    this.#scheme = scheme;
    await Promise.all((await this.browser.pages()).map((page) => this.#prepare(page)));
  }

  async stopBackground(): Promise<void> {
    const running = this.#backgrounds();
    const session = await this.browser.target().createCDPSession();
    const { targetInfos } = await session.send('Target.getTargets');
    const ids = targetInfos
      .filter(({ type, url }) => type === 'service_worker' && url.startsWith(this.extensionUrl('')))
      .map(({ targetId }) => targetId);
    // A page may have woken it again by now: that is another one. One that is just being started does not hear the first time.
    await poll('the end of the service worker', async () => {
      if (!this.#backgrounds().some((one) => running.includes(one))) return true;
      // Chrome ends one in this way only as long as nobody has a session with it: nothing here may ask Puppeteer for its
      // worker, which keeps one. One that has ended is no target any more.
      for (const targetId of ids) await session.send('Target.closeTarget', { targetId }).catch(() => {});
      return false;
    });
    await session.detach();
  }

  async isBackgroundRunning(): Promise<boolean> {
    return this.#backgrounds().length > 0;
  }

  async extensionErrors(): Promise<string[]> {
    return [...this.#errors];
  }

  async renew(extension: string): Promise<void> {
    if ((await this.browser.extensions()).has(this.#id)) {
      // The next extension at this address would find it again: Chrome keeps it in memory.
      const own = await this.openExtensionPage('manifest.json');
      await own.evaluate(() => localStorage.clear());
      // Chrome takes back with an extension what it was given, and closes its pages.
      await this.browser.uninstallExtension(this.#id);
    }
    const old = await this.browser.pages();
    // A window without a tab would close.
    const blank = await openTab(this.browser);
    await Promise.all(old.map(closeTab));
    // What it stored, Chrome removes by and by: what is asked for after it has an answer after it.
    const session = await blank.createCDPSession();
    await session.send('Storage.clearDataForOrigin', {
      origin: this.extensionUrl('').slice(0, -1),
      storageTypes: 'all',
    });
    await session.detach();
    this.#errors = [];
    this.#scheme = 'light';
    this.#id = await this.browser.installExtension(extension);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.network.close();
  }

  #backgrounds(): Target[] {
    const own = this.extensionUrl('');
    return this.browser
      .targets()
      .filter((target) => target.type() === 'service_worker' && target.url().startsWith(own));
  }

  async #extension(): Promise<Extension> {
    const extension = (await this.browser.extensions()).get(this.#id);
    if (!extension) throw new Error('Chrome does not list the extension any more');
    return extension;
  }

  async #prepare(page: Page): Promise<void> {
    if (page.url().startsWith(this.extensionUrl('')) && page.listenerCount('pageerror') === 0) {
      page.on('pageerror', (error) => this.#errors.push(`${page.url()}: ${String(error)}`));
      page.on('console', (message) => {
        if (message.type() === 'error') this.#errors.push(`${page.url()}: ${message.text()}`);
      });
    }
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: this.#scheme }]);
  }
}

/** A document that Puppeteer holds as a page. */
export class PageSurface implements Surface {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  evaluate<Args extends unknown[], Result>(
    run: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result> {
    // As text: what Puppeteer's types make of handles among the arguments is of no use here.
    return this.#page.evaluate(`(${String(run)})(...${JSON.stringify(args)})`) as Promise<Result>;
  }

  async press(key: string, { shift = false } = {}): Promise<void> {
    if (shift) await this.#page.keyboard.down('Shift');
    await this.#page.keyboard.press(key as KeyInput);
    if (shift) await this.#page.keyboard.up('Shift');
  }

  async reload(): Promise<void> {
    await this.#page.reload();
  }

  async screenshot(): Promise<Uint8Array> {
    // As wide as it asks to be and as high as its content, up to what Chrome lets a popup have: a headless window leaves
    // room beside it.
    await this.#page.setViewport({ width: 400, height: 600 });
    const height = await this.evaluate(() => Math.ceil(document.body.getBoundingClientRect().bottom + scrollY));
    if (height < 600) await this.#page.setViewport({ width: 400, height });
    return this.#page.screenshot({ type: 'png' });
  }

  async close(): Promise<void> {
    if (!this.#page.isClosed()) await this.#page.close();
  }
}
