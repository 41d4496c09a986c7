import type { PageName } from '../../newsstand/addresses';
import { poll } from './poll';
import { readPopup } from './read-popup';
import type { BrowserFixture } from './use-browser';

/** Puts an article into the library by the button of the popup whose name begins so. */
async function keepArticle(fixture: BrowserFixture, page: PageName, label: string): Promise<void> {
  await fixture.withPopup(await fixture.visit(page), async (popup) => {
    await readPopup(popup);
    await popup.evaluate((wanted) => {
      const buttons = [...document.querySelectorAll('button')];
      buttons.find(({ textContent }) => textContent?.startsWith(wanted))?.click();
    }, label);
    await poll('that it is kept', () =>
      popup.evaluate(() => (document.querySelector('.kept-note')?.textContent ?? '') !== ''),
    );
  });
}

/** Starts a story with the first of some articles and adds the others. */
export async function keepStory(fixture: BrowserFixture, [first, ...others]: readonly PageName[]): Promise<void> {
  if (first !== undefined) await keepArticle(fixture, first, 'Start a story');
  for (const page of others) await keepArticle(fixture, page, 'Add to');
}
