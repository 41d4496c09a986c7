import { beforeEach, describe, expect, test } from 'vitest';
import { BROWSER_NAMES, type Surface } from './harness/driver';
import { askBackground } from './harness/fault-tools';
import { poll } from './harness/poll';
import { readPopup } from './harness/read-popup';
import { useBrowser } from './harness/use-browser';

const SPEAKER = 'Edda Quill';

const speakerOf = (surface: Surface) =>
  surface.evaluate(() => document.querySelector('.card .speaker')?.textContent ?? '');
const waitForSpeaker = (surface: Surface, name: string) =>
  poll(`the speaker ${name}`, async () => (await speakerOf(surface)) === name);
const noteOf = (surface: Surface) =>
  surface.evaluate(() => document.querySelector('.corrected-note')?.textContent ?? '');

describe.each(BROWSER_NAMES)('a correction in %s', (name) => {
  const fixture = useBrowser(name);

  beforeEach(() => askBackground(fixture.probe, 'delete-stored', {}));

  /** Ends the background, whose next waking finds a newer pack and rows of another engine. */
  const update = async () => {
    await fixture.driver.stopBackground();
    await fixture.probe.put('crossquote', 'settings', { key: 'seeded-revision', value: 'an older pack' });
    await fixture.probe.run(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('crossquote');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const clearing = opening.result.transaction('rows', 'readwrite');
            clearing.objectStore('rows').clear();
            clearing.oncomplete = () => {
              opening.result.close();
              resolve();
            };
          };
        }),
    );
  };

  test('of a speaker is made by two keys on the card, stays after an update, and is taken back', async () => {
    const visit = await fixture.visit('silicon-uturn');
    let before = '';
    await fixture.withPopup(visit, async (popup) => {
      await readPopup(popup);
      before = await speakerOf(popup);
      expect(before).not.toBe('');
      await popup.evaluate(() => {
        const menus = [...document.querySelectorAll<HTMLElement>('.card:first-of-type > .correct > summary')];
        menus[0]?.focus();
      });
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
      }, SPEAKER);
      await popup.press('Enter');
      await waitForSpeaker(popup, SPEAKER);
      // The page is told first, then whoever asked; and the keyboard goes on at the way back.
      await poll('the note', async () => (await noteOf(popup)).includes('Corrected.'));
      await poll('the focus on “Undo”', () => popup.evaluate(() => document.activeElement?.textContent === 'Undo'));
    });

    await update();
    await fixture.withPopup(await fixture.visit('silicon-uturn'), async (popup) => {
      await readPopup(popup);
      await waitForSpeaker(popup, SPEAKER);
      const told = await popup.evaluate(() => document.querySelector('.corrected .aside')?.textContent);
      expect(told).toBe('Corrected by you: who says it');
      await popup.evaluate(() => document.querySelector<HTMLElement>('.corrected button')?.focus());
      await popup.press('Enter');
      await waitForSpeaker(popup, before);
    });
    expect(await askBackground(fixture.probe, 'list-corrections', {})).toEqual([]);
  });
});
