import type { Popup } from './driver';
import type { FirefoxWindow } from './firefox-window';
import { poll } from './poll';

/** In Firefox's window: the element that shows the popup. */
const POPUP = `const popup = document.querySelector('.webextension-popup-browser');`;

/**
 * Runs in the popup's process. The document is asked from a sandbox of its own rights, because its policy forbids eval.
 */
const IN_POPUP = `(async () => {
  let answer;
  try {
    const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    answer = { value: await Cu.evalInSandbox(EXPRESSION, sandbox) };
  } catch (error) {
    answer = { error: String(error) };
  }
  sendAsyncMessage(NAME, answer);
})()`;

/** How long a panel may take to open before the button is pressed again, in milliseconds. */
const PATIENCE = 2000;

interface Times {
  pressedAt: number;
  shownAt: number | null;
}

let counter = 0;

/** The toolbar's popup in Firefox, which WebDriver does not list: it is reached through the browser's window. */
export class FirefoxPopup implements Popup {
  readonly #window: FirefoxWindow;
  readonly #id: string;
  readonly pressedAt: number;
  readonly shownAt: number | null;

  private constructor(window: FirefoxWindow, id: string, times: Times) {
    this.#window = window;
    this.#id = id;
    this.pressedAt = times.pressedAt;
    this.shownAt = times.shownAt;
  }

  /** Presses the toolbar button. */
  static async open(window: FirefoxWindow, id: string): Promise<FirefoxPopup> {
    const press = () =>
      window.run<Times>(
        `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const now = () => performance.timeOrigin + performance.now();
      const shown = new Promise((resolve) => {
        window.addEventListener('popupshown', function heard({ target }) {
          if (!target.querySelector?.('.webextension-popup-browser')) return;
          window.removeEventListener('popupshown', heard, true);
          resolve(now());
        }, true);
        setTimeout(() => resolve(null), 2000);
      });
      // Firefox opens no popup while another panel stands open, as one of a test that failed may.
      for (const panel of document.querySelectorAll('panel')) if (panel.state === 'open') panel.hidePopup();
      const isHiding = () => [...document.querySelectorAll('panel')].some((panel) => panel.state === 'hiding');
      for (let turns = 0; turns < 20 && isHiding(); turns += 1) await new Promise((resolve) => setTimeout(resolve, 50));
      const pressedAt = now();
      await ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window, false);
      return { pressedAt, shownAt: await shown };`,
        { id },
      );
    let times = await press();
    // Until it is to be seen, Firefox loads the document elsewhere and moves it.
    let lastPressed = Date.now();
    await poll('the popup’s panel', async () => {
      if (await window.run<boolean>(`${POPUP} return popup?.closest('panel')?.state === 'open';`, { id })) return true;
      // A tab that comes to the front meanwhile, as the welcome page does after an installation, closes the popup.
      if (Date.now() - lastPressed < PATIENCE) return false;
      times = await press();
      lastPressed = Date.now();
      return false;
    });
    const surface = new FirefoxPopup(window, id, times);
    // The first time, the document moves to the extension's process, and a question on the way there is lost.
    await poll('the popup', () => surface.#ask(300, () => location.protocol === 'moz-extension:'));
    return surface;
  }

  evaluate<Args extends unknown[], Result>(
    run: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result> {
    return this.#ask(10_000, run, ...args);
  }

  /** @throws when there is no answer within the time, in milliseconds. */
  async #ask<Args extends unknown[], Result>(
    within: number,
    run: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result> {
    counter += 1;
    const name = `crossquote-test:${counter}`;
    const call = `Promise.resolve((${String(run)})(...${JSON.stringify(args)})).then((value) => JSON.stringify(value === undefined ? null : value))`;
    const script = IN_POPUP.replace('EXPRESSION', () => JSON.stringify(call)).replace('NAME', JSON.stringify(name));
    const answer = await this.#window.run<{ value?: string; error?: string }>(
      `${POPUP}
      if (!popup) return { error: 'the popup is closed' };
      return new Promise((resolve) => {
        popup.messageManager.addMessageListener(input.name, function heard({ data }) {
          popup.messageManager.removeMessageListener(input.name, heard);
          resolve(data);
        });
        popup.messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(input.script), false);
        setTimeout(() => resolve({ error: 'the popup gives no answer' }), input.within);
      });`,
      { id: this.#id, name, script, within },
    );
    if (answer.value === undefined) throw new Error(answer.error ?? 'The popup gave no answer');
    return JSON.parse(answer.value) as Result;
  }

  async press(key: string, { shift = false } = {}): Promise<void> {
    await this.#window.run(
      `${POPUP}
      popup.focus();
      const keys = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      if (!keys.beginInputTransactionForTests(window)) throw new Error('Firefox takes no keys now');
      const shift = new KeyboardEvent('', { key: 'Shift', code: 'ShiftLeft' });
      const event = new KeyboardEvent('', { key: input.key, code: input.code, keyCode: input.keyCode });
      if (input.shift) keys.keydown(shift);
      keys.keydown(event);
      keys.keyup(event);
      if (input.shift) keys.keyup(shift);
      await new Promise((resolve) => setTimeout(resolve, 60));`,
      { id: this.#id, shift, ...(KEYS[key] ?? { key }) },
    );
  }

  async reload(): Promise<void> {
    await this.evaluate(() => {
      Object.assign(globalThis, { beforeReload: true });
    });
    // From outside: a document that leaves may take its answer along.
    await this.#window.run(`${POPUP} popup.browsingContext.reload(0);`, { id: this.#id });
    await poll('the popup to be loaded anew', () => this.evaluate(() => !('beforeReload' in globalThis)));
  }

  async screenshot(): Promise<Uint8Array> {
    // A snapshot has no scroll bar: its place is filled with the popup's own colour.
    const [background, bar] = await this.evaluate((): [string, number] => [
      getComputedStyle(document.body).backgroundColor,
      document.documentElement.clientWidth / innerWidth,
    ]);
    const url = await this.#window.run<string>(
      `${POPUP}
      const picture = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, input.background);
      const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
      canvas.width = picture.width;
      canvas.height = picture.height;
      const paint = canvas.getContext('2d');
      paint.drawImage(picture, 0, 0);
      paint.fillStyle = input.background;
      paint.fillRect(picture.width * input.bar, 0, picture.width, picture.height);
      return canvas.toDataURL('image/png');`,
      { id: this.#id, background, bar },
    );
    return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
  }

  async close(): Promise<void> {
    await this.#window.run(`${POPUP} popup?.closest('panel')?.hidePopup();`, { id: this.#id });
  }
}

/** What a key event says beside its name, for the keys that have a default action. */
const KEYS: Record<string, { key: string; code: string; keyCode?: number }> = {
  ' ': { key: ' ', code: 'Space' },
  Space: { key: ' ', code: 'Space' },
  Tab: { key: 'Tab', code: 'Tab' },
  Enter: { key: 'Enter', code: 'Enter' },
  Escape: { key: 'Escape', code: 'Escape' },
};
