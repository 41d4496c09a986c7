import type { ExtensionDriver } from './driver';

/**
 * The bytes that the background's scripts hold in Chrome, once all that nobody needs is collected. The session is given
 * up at once: Chrome does not end a worker that has one.
 */
export async function measureHeap(driver: ExtensionDriver): Promise<number> {
  const target = await driver.browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().startsWith(driver.extensionUrl('')),
  );
  const session = await target.createCDPSession();
  try {
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return usedSize;
  } finally {
    await session.detach();
  }
}
