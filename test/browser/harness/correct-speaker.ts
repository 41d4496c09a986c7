import type { Surface } from './driver';
import { poll } from './poll';

/** Who says what stands on the first card. */
export const speakerOf = (surface: Surface) =>
  surface.evaluate(() => document.querySelector('.card .speaker')?.textContent ?? '');

export const waitForSpeaker = (surface: Surface, name: string) =>
  poll(`the speaker ${name}`, async () => (await speakerOf(surface)) === name);

/** Corrects the speaker of the first card by the keyboard alone; the keyboard is on “Undo” then. */
export async function correctSpeaker(popup: Surface, name: string): Promise<void> {
  await popup.evaluate(() => document.querySelector<HTMLElement>('.card:first-of-type > .correct > summary')?.focus());
  await popup.press('Enter');
  await poll('the menu', () =>
    popup.evaluate(() => document.querySelector('.correct[open] input[type="text"]') !== null),
  );
  await popup.evaluate((typed) => {
    const input = document.querySelector<HTMLInputElement>('.correct[open] input[type="text"]');
    if (input === null) throw new Error('There is no field');
    input.value = typed;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.focus();
  }, name);
  await popup.press('Enter');
  await waitForSpeaker(popup, name);
  // The page is told first, then whoever asked; and the keyboard goes on at the way back.
  await poll('the note', () =>
    popup.evaluate(() => document.querySelector('.corrected-note')?.textContent?.includes('Corrected.') ?? false),
  );
  await poll('the focus on “Undo”', () => popup.evaluate(() => document.activeElement?.textContent === 'Undo'));
}
