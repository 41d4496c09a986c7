import type { Browser } from 'puppeteer-core';

interface Connection {
  send(method: string, params: unknown): Promise<{ result: unknown }>;
}

interface Tree {
  contexts: { context: string; url: string }[];
}

interface Evaluation {
  type: string;
  result?: { value?: unknown };
  exceptionDetails?: { text: string };
}

/**
 * Firefox's own window: WebDriver BiDi reaches its scripts when the browser is started with
 * `--remote-allow-system-access`. It is the only way to the toolbar, its popup and the background of an extension.
 */
export class FirefoxWindow {
  readonly #connection: Connection;

  constructor(browser: Browser) {
    // Puppeteer has the connection and does not say so in its types.
    this.#connection = (browser as unknown as { connection: Connection }).connection;
  }

  /** Sends a command of WebDriver BiDi as it is. @throws what the browser answers. */
  async send(method: string, params: unknown): Promise<unknown> {
    return (await this.#connection.send(method, params)).result;
  }

  /**
   * Runs the body of an async function in the window that was used last, where `input` stands for the value given and `extension` for the
   * extension with the id in `input.id`. Gives back what it returns, which must be JSON-safe.
   */
  async run<Result>(body: string, input: { id: string } & Record<string, unknown>): Promise<Result> {
    const context = await this.#findContext();
    const expression = `(async () => {
      const input = ${JSON.stringify(input)};
      const extension = WebExtensionPolicy.getByID(input.id)?.extension;
      const value = await (async () => { ${body} })();
      return JSON.stringify(value === undefined ? null : value);
    })()`;
    return JSON.parse(String(await this.#evaluate(context, expression))) as Result;
  }

  async #findContext(): Promise<string> {
    const tree = (await this.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 })) as Tree;
    const windows = tree.contexts.filter(({ url }) => url.endsWith('/browser.xhtml'));
    for (const { context } of windows) {
      if (windows.length === 1) return context;
      if (await this.#evaluate(context, `Services.wm.getMostRecentWindow('navigator:browser') === window`))
        return context;
    }
    throw new Error('Firefox shows no window');
  }

  async #evaluate(context: string, expression: string): Promise<unknown> {
    const target = { context };
    const answer = (await this.send('script.evaluate', { expression, target, awaitPromise: true })) as Evaluation;
    if (answer.type !== 'success') throw new Error(answer.exceptionDetails?.text ?? 'Firefox could not run the script');
    return answer.result?.value;
  }
}
