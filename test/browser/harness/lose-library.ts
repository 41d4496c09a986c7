import { deleteDatabase } from './fault-tools';
import { poll } from './poll';
import { readPopup } from './read-popup';
import type { BrowserFixture, Visit } from './use-browser';

/** Takes the library's database away from a sleeping background, and reads an article until the popup says so. @returns the article */
export async function loseLibrary(fixture: BrowserFixture): Promise<Visit> {
  await fixture.driver.stopBackground();
  await deleteDatabase(fixture.probe);
  const visit = await fixture.visit('dci');
  await fixture.waitForNumber(visit);
  await fixture.withPopup(visit, async (popup) => {
    await readPopup(popup);
    const line = () => popup.evaluate(() => document.querySelector('.loss-note')?.textContent ?? '');
    await poll('the line', async () => (await line()).startsWith('Part of your library is gone.'));
  });
  return visit;
}
