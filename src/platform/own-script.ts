/**
 * Scripts of the extension's own that the background runs when it first needs them, and not at each waking.
 *
 * Firefox's event page takes a script element. Chromium's worker has neither that nor `import()`, but `importScripts`, which
 * after its installation takes only what it has run during that (Service Workers, "importScripts()"): the browser then keeps
 * the script with the worker's own, until the extension is updated or loaded anew. Tried in Chromium 156: it is there after
 * the worker, the browser and the extension have been ended and started again.
 */

/** What a service worker has beside all others. */
interface WorkerWorld {
  importScripts(url: string): void;
  addEventListener(type: 'install', listener: (event: { waitUntil(work: Promise<unknown>): void }) => void): void;
}

/**
 * Has the browser keep a script for `runOwnScript`. To be called before the end of the background's first turn. An
 * extension whose script cannot be read is not installed.
 *
 * @param url as `runtime.url` gives it
 */
export function keepOwnScript(url: string): void {
  takeWorker()?.addEventListener('install', (event) => event.waitUntil(runOwnScript(url)));
}

/**
 * Runs a script of the extension's own in the background, in whose global scope it leaves what it has to give.
 *
 * @param url the same as it was kept by
 * @throws when it is the address of anything else, or the script cannot be had
 */
export async function runOwnScript(url: string): Promise<void> {
  if (!/^(?:chrome|moz)-extension:\/\//.test(url)) throw new Error(`Not a script of the extension: ${url}`);
  const worker = takeWorker();
  if (worker === null) await runInPage(url);
  else worker.importScripts(url);
}

/** Null in an event page. */
function takeWorker(): WorkerWorld | null {
  return 'importScripts' in globalThis ? (globalThis as unknown as WorkerWorld) : null;
}

function runInPage(url: string): Promise<void> {
  const script = document.createElement('script');
  return new Promise<void>((resolve, reject) => {
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`The script cannot be read: ${url}`)));
    script.src = url;
    document.head.append(script);
  }).finally(() => script.remove());
}
