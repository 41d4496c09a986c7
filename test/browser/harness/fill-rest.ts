import { deleteNamed } from './fault-tools';
import type { Probe } from './probe';

const FILLING = 'filling';
/** Bytes of what is put in: the last is less than any change of the library takes. */
const SIZES = [1 << 20, 1 << 17, 1 << 14, 1 << 11, 1 << 8];

/** Fills what room the browser still gives the extension's databases, by one of its own. */
export function fillRest(probe: Probe): Promise<void> {
  return probe.run(
    (_, name, sizes) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onupgradeneeded = () => opening.result.createObjectStore('rows', { autoIncrement: true });
        opening.onsuccess = () => {
          const database = opening.result;
          const put = (at: number) => {
            const size = sizes[at];
            if (size === undefined) {
              database.close();
              resolve();
              return;
            }
            const transaction = database.transaction('rows', 'readwrite');
            // Noise, which no browser can store in less.
            const noise = new Uint8Array(size);
            for (let from = 0; from < size; from += 65_536) crypto.getRandomValues(noise.subarray(from, from + 65_536));
            transaction.objectStore('rows').add(noise);
            transaction.oncomplete = () => put(at);
            transaction.onabort = () => put(at + 1);
          };
          put(0);
        };
      }),
    FILLING,
    SIZES,
  );
}

/** Makes that room again. */
export function emptyRest(probe: Probe): Promise<void> {
  return deleteNamed(probe, FILLING);
}
