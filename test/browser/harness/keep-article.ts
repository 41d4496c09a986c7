import type { Surface } from './driver';
import { poll } from './poll';

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
