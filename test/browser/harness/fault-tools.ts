import type { Probe } from './probe';

/** The site of the page `csi`, which the tests exclude. */
export const EXCLUDED = 'digest.localhost';

interface Answer {
  ok: boolean;
  response?: unknown;
  error?: string;
}

/** Asks the background, as one of the extension's own pages does. It wakes it. */
export async function askBackground(probe: Probe, type: string, request: unknown): Promise<unknown> {
  const answer = (await probe.run((api, message) => api.runtime.sendMessage(message), {
    to: 'background',
    type,
    request,
  })) as Answer;
  if (!answer.ok) throw new Error(answer.error);
  return answer.response;
}

/** Whether a script of the extension that can read is in the tab's page. */
export function hasScript(probe: Probe, tabId: number): Promise<boolean> {
  return probe.run(async (api, id) => {
    try {
      const answer = await api.tabs.sendMessage(id, { to: 'page', type: 'get-reading', request: {} }, { frameId: 0 });
      return answer !== undefined;
    } catch {
      return false;
    }
  }, tabId);
}

/** The patterns of the pages that the registered script leaves alone; null when none is registered. */
export async function findExcluded(probe: Probe): Promise<string[] | null> {
  const scripts = await probe.run((api) => api.scripting.getRegisteredContentScripts());
  return scripts.find(({ id }) => id === 'crossquote')?.excludeMatches ?? null;
}

/** Deletes the library's database under whoever has it open. */
export function deleteDatabase(probe: Probe): Promise<void> {
  return deleteNamed(probe, 'crossquote');
}

/** Deletes a database of the extension. */
export function deleteNamed(probe: Probe, name: string): Promise<void> {
  return probe.run(
    (_, wanted) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase(wanted);
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
      }),
    name,
  );
}

/**
 * Makes the database anew in a version (the browser's count), with a store of one name if one is given, and holds it open,
 * deaf to all who want it, until `letGo`.
 */
export function holdDatabase(probe: Probe, version: number, store: string | null = null): Promise<void> {
  return probe.run(
    (_, wanted, name) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('crossquote', wanted);
        request.onupgradeneeded = () => {
          if (name !== null) request.result.createObjectStore(name, { keyPath: 'other' });
        };
        request.onsuccess = () => {
          Object.assign(globalThis, { held: request.result });
          resolve();
        };
        request.onerror = () => reject(request.error);
      }),
    version,
    store,
  );
}

export function letGo(probe: Probe): Promise<void> {
  return probe.run(() => {
    (globalThis as unknown as { held?: IDBDatabase }).held?.close();
  });
}

/** Makes the database as an earlier version left it: its version in the browser's count, its stores and their rows. */
export function makeDatabase(
  probe: Probe,
  version: number,
  stores: readonly { name: string; keyPath: string; index: string | null; rows: readonly unknown[] }[],
): Promise<void> {
  return probe.run(
    (_, wanted, those) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('crossquote', wanted);
        request.onupgradeneeded = () => {
          for (const { name, keyPath, index, rows } of those) {
            const store = request.result.createObjectStore(name, { keyPath });
            if (index !== null) store.createIndex(index, index);
            for (const row of rows) store.put(row);
          }
        };
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
        request.onerror = () => reject(request.error);
      }),
    version,
    stores,
  );
}
