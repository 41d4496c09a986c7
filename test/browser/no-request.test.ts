import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PageName } from '../newsstand/addresses';
import { BROWSER_NAMES } from './harness/driver';
import { poll } from './harness/poll';
import { readPopup } from './harness/read-popup';
import { type RecordingProxy, startRecordingProxy } from './harness/recording-proxy';
import { useBrowser } from './harness/use-browser';

/** Whom the browsers themselves call, whatever extensions they have: for updates, lists of bad sites and the like. */
const BROWSERS_OWN =
  /(^|\.)(mozilla\.(com|net|org)|firefox\.com|mozgcp\.net|google\.com|googleapis\.com|gvt1\.com|gstatic\.com)$/;

const PAGES: PageName[] = ['silicon-uturn', 'csi', 'other-story', 'front'];

describe.each(BROWSER_NAMES)('the network in %s', (name) => {
  let proxy: RecordingProxy | undefined;
  beforeAll(async () => {
    proxy = await startRecordingProxy();
  });
  const fixture = useBrowser(name, {
    get proxyPort() {
      return proxy?.port ?? 0;
    },
  });
  afterAll(() => proxy?.close());
  const heard = () =>
    (proxy?.heard ?? [])
      .filter((address) => !BROWSERS_OWN.test(new URL(address).hostname))
      .filter((address) => !address.endsWith('/favicon.ico'));

  test('hears nothing but the pages that the reader opens', async () => {
    for (const pageName of PAGES) {
      const visit = await fixture.visit(pageName);
      await fixture.withPopup(visit, async (popup) => {
        await readPopup(popup);
        await popup.evaluate(() => {
          for (const button of document.querySelectorAll<HTMLElement>('summary, [role=tab], .find button'))
            button.click();
        });
      });
      await fixture.driver.stopBackground();
    }
    expect(heard().sort()).toEqual(PAGES.map((pageName) => fixture.newsstand.url(pageName)).sort());

    // The recorder is not deaf: a request by a page itself is heard.
    const { page } = await fixture.visit('front');
    await page.evaluate(() => {
      fetch('/tell-tale').catch(() => undefined);
    });
    await poll('the request to be heard', async () => heard().some((address) => address.endsWith('/tell-tale')));
  });
});
