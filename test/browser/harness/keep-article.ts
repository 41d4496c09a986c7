import type { PageName } from '../../newsstand/addresses';
import type { Surface } from './driver';
import { poll } from './poll';
import { readPopup } from './read-popup';
import type { BrowserFixture } from './use-browser';

/** A popup, or a page of the extension in a tab. */
export interface Pressable {
  evaluate(run: (words: string) => unknown, words: string): Promise<unknown>;
}

/** Presses the button, or the summary, that has some words in its name, once it can be pressed. */
export function press(surface: Pressable, words: string): Promise<unknown> {
  return poll(`a button “${words}”`, async () => {
    const isPressed = await surface.evaluate((wanted) => {
      const found = [...document.querySelectorAll<HTMLElement>('button:not(:disabled), summary')].find(
        ({ textContent }) => textContent?.replace(/[\u2068\u2069]/g, '').includes(wanted),
      );
      found?.click();
      return found !== undefined;
    }, words);
    return isPressed === true;
  });
}

/** Waits until a popup says so of what was done with its article. */
export function waitForNote(popup: Surface, words: RegExp): Promise<boolean> {
  return poll(`a note like ${words}`, async () => {
    const note = await popup.evaluate(() => document.querySelector('.kept-note')?.textContent ?? '');
    if (words.test(note.replace(/[\u2068\u2069]/g, ''))) return true;
    throw new Error(`last it was “${note}”`);
  });
}

/** Starts a story with the first of some articles and adds the others, each by the button of its popup. */
export async function keepStory(fixture: BrowserFixture, [first, ...others]: readonly PageName[]): Promise<void> {
  const keep = async (page: PageName, button: string) =>
    fixture.withPopup(await fixture.visit(page), async (popup) => {
      await readPopup(popup);
      await press(popup, button);
      await waitForNote(popup, /./);
    });
  if (first !== undefined) await keep(first, 'Start a story');
  for (const page of others) await keep(page, 'Add to');
}
