import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';

/** A browser without any database. */
export function startBrowser(): IDBFactory {
  const factory = new IDBFactory();
  globalThis.indexedDB = factory;
  Dexie.dependencies.indexedDB = factory;
  // Whoever has loaded Dexie before there were databases.
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
  return factory;
}

function settled<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/**
 * A database as an earlier version left it, made without any of today's code.
 * @param version in the browser's own count: Dexie multiplies it by ten
 */
export async function makeRaw(
  version: number,
  stores: readonly (readonly [name: string, keyPath: string, index: string | null])[],
  rows: Readonly<Record<string, unknown[]>>,
): Promise<void> {
  const opening = indexedDB.open('crossquote', version);
  opening.onupgradeneeded = () => {
    for (const [name, keyPath, index] of stores) {
      const store = opening.result.createObjectStore(name, { keyPath });
      if (index !== null) store.createIndex(index, index);
      for (const row of rows[name] ?? []) store.put(row);
    }
  };
  (await settled(opening)).close();
}

/** Every store of the database as the browser has it, whatever version that is. */
export async function readRaw(): Promise<{ version: number; rows: Record<string, unknown[]> }> {
  const database = await settled(indexedDB.open('crossquote'));
  const rows: Record<string, unknown[]> = {};
  for (const store of database.objectStoreNames)
    rows[store] = await settled(database.transaction(store).objectStore(store).getAll());
  database.close();
  return { version: database.version, rows };
}
