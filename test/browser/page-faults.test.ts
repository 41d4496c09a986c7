import { describe, expect, test } from 'vitest';
import { BROWSER_NAMES, type Surface } from './harness/driver';
import { poll } from './harness/poll';
import type { Probe } from './harness/probe';
import { useBrowser } from './harness/use-browser';

/** Resolves as soon as the background is told or asked something of this type: the probe hears it with the background. */
function hear(probe: Probe, type: string): Promise<void> {
  return probe.run(
    ({ runtime }, wanted) =>
      new Promise<void>((resolve) => {
        runtime.onMessage.addListener((message) => {
          if (message.type === wanted) resolve();
        });
      }),
    type,
  );
}

const hasCard = (popup: Surface) =>
  poll('a quotation in the popup', () => popup.evaluate(() => document.querySelector('.card') !== null));

/** See FAULTS-pages.md. */
describe.each(BROWSER_NAMES)('when the background is ended in %s', (name) => {
  const fixture = useBrowser(name);

  test('just as a page has told of itself, the popup has the comparison, and then the button', async () => {
    const told = hear(fixture.probe, 'page-read');
    const visiting = fixture.visit('csi');
    await told;
    await fixture.driver.stopBackground();
    const visit = await visiting;
    await fixture.withPopup(visit, hasCard);
    await fixture.waitForNumber(visit);
  });

  test('while it compares for the popup, the popup has its answer', async () => {
    const visit = await fixture.visit('dci');
    await fixture.waitForNumber(visit);
    // Nothing is remembered: the popup's question is worked out from the start.
    await fixture.driver.stopBackground();
    const asked = hear(fixture.probe, 'get-page-state');
    const opening = fixture.driver.openPopup(visit.page);
    await asked;
    await fixture.driver.stopBackground();
    const popup = await opening;
    await hasCard(popup);
    await popup.close();
  });

  test('while it compares for the comparison page, that has its answer', async () => {
    const visit = await fixture.visit('silicon-uturn');
    await fixture.waitForNumber(visit);
    await fixture.driver.stopBackground();
    const asked = hear(fixture.probe, 'get-story-comparison');
    const opening = fixture.driver.openExtensionPage(`compare/index.html?tab=${visit.tabId}`);
    await asked;
    await fixture.driver.stopBackground();
    const page = await opening;
    await poll('the matrix', () =>
      page.evaluate(() => {
        if (document.querySelector('[role=grid]') === null) throw new Error(document.body.innerText.slice(0, 300));
        return true;
      }),
    );
    await page.close();
  });

  test('none of this was an error of ours', async () => {
    expect(await fixture.driver.extensionErrors()).toEqual([]);
  });
});
