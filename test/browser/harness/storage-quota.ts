import type { CDPSession } from 'puppeteer-core';
import type { ExtensionDriver } from './driver';
import { poll } from './poll';
import type { Probe } from './probe';

/** Chrome keeps to a quota for as long as the session lasts that has set it. */
const sessions = new WeakMap<ExtensionDriver, CDPSession>();

/**
 * As on a disk that is full, in Chrome: the extension's databases are gone, and get no room any more. `storage.local` has
 * a place of its own.
 *
 * Firefox has no such thing: it reads its limit when it begins to manage storage, for all sites together, and if a test
 * has it begin anew (`Services.qms.reset`), no database of the extension opens again, whatever the limit is then.
 */
export async function fillDisk(driver: ExtensionDriver, probe: Probe): Promise<void> {
  const session = await takeSession(driver);
  sessions.set(driver, session);
  const origin = driver.extensionUrl('').slice(0, -1);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  // Whoever has had a database lately was promised some room for half a minute: that is forgotten with it.
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
  await poll('the disk to be full', async () => !(await canStore(probe)));
}

/** There is room again. */
export async function emptyDisk(driver: ExtensionDriver, probe: Probe): Promise<void> {
  const session = sessions.get(driver);
  sessions.delete(driver);
  await session?.send('Storage.overrideQuotaForOrigin', { origin: driver.extensionUrl('').slice(0, -1) });
  await session?.detach();
  await poll('room on the disk', () => canStore(probe));
}

/** Whether there is room for a row in a database of its own, which is deleted again. */
function canStore(probe: Probe): Promise<boolean> {
  return probe.run(
    () =>
      new Promise<boolean>((resolve) => {
        const opening = indexedDB.open('tried');
        opening.onerror = () => resolve(false);
        opening.onupgradeneeded = () => opening.result.createObjectStore('rows', { autoIncrement: true });
        opening.onsuccess = () => {
          const database = opening.result;
          const end = (could: boolean) => {
            database.close();
            const deleting = indexedDB.deleteDatabase('tried');
            deleting.onsuccess = deleting.onerror = () => resolve(could);
          };
          const transaction = database.transaction('rows', 'readwrite');
          transaction.objectStore('rows').add('a row');
          transaction.oncomplete = () => end(true);
          transaction.onabort = () => end(false);
        };
      }),
  );
}

/** The same, but the databases get some room: so many bytes, for all that is written from now on. Until `emptyDisk`. */
export async function limitDisk(driver: ExtensionDriver, probe: Probe, room: number): Promise<void> {
  await fillDisk(driver, probe);
  const used = await probe.run(() => navigator.storage.estimate().then(({ usage }) => usage ?? 0));
  const origin = driver.extensionUrl('').slice(0, -1);
  await sessions.get(driver)?.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: used + room });
  await poll('room on the disk', () => canStore(probe));
}

async function takeSession(driver: ExtensionDriver): Promise<CDPSession> {
  const own = driver.extensionUrl('');
  const page = (await driver.browser.pages()).find((one) => one.url().startsWith(own));
  if (page === undefined) throw new Error('No page of the extension is open');
  return page.createCDPSession();
}
