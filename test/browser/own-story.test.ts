import { beforeEach, describe, expect, test } from 'vitest';
import type { PageName } from '../newsstand/addresses';
import { BROWSER_NAMES, type Surface } from './harness/driver';
import { askBackground } from './harness/fault-tools';
import { press, waitForNote } from './harness/keep-article';
import { poll } from './harness/poll';
import { readPopup } from './harness/read-popup';
import { useBrowser } from './harness/use-browser';

describe.each(BROWSER_NAMES)('a story of one’s own in %s', (name) => {
  const fixture = useBrowser(name);

  beforeEach(() => askBackground(fixture.probe, 'delete-stored', {}));

  /** Reads an article, and does something in its popup once that is there. */
  const read = async <Result>(page: PageName, use: (popup: Surface) => Promise<Result>) =>
    fixture.withPopup(await fixture.visit(page), async (popup) => {
      await readPopup(popup);
      return use(popup);
    });

  test('is started from an article, grows by one click, compares the next one, and all of it can be taken back', async () => {
    await read('breakwater-gazette', async (popup) => {
      expect((await readPopup(popup)).story).toBe('No known story');
      await press(popup, 'Start a story');
      await waitForNote(popup, /Mayor stops work on the Cale Harbour breakwater has begun/);
      expect((await readPopup(popup)).story).toBe('Mayor stops work on the Cale Harbour breakwater');
    });

    await read('breakwater-post', async (popup) => {
      const shown = await readPopup(popup);
      expect(shown.story).toBe('Mayor stops work on the Cale Harbour breakwater');
      const cut = shown.cards.find(({ words }) => words.some((text) => text.includes('another ton')));
      expect(cut?.difference).toBe('words cut');
      expect(cut?.groups[0]?.carriers[0]?.outlet).toBe('Cale Harbour Gazette');
      await press(popup, 'Add to Mayor');
      await waitForNote(popup, /Added to Mayor stops work/);
    });

    await read('breakwater-voice', async (popup) => {
      const shown = await readPopup(popup);
      expect(shown.story).toBe('Mayor stops work on the Cale Harbour breakwater');
      await press(popup, 'Add to Mayor');
      await waitForNote(popup, /Added to Mayor stops work/);
    });

    await read('breakwater-times', async (popup) => {
      const shown = await readPopup(popup);
      const tons = shown.cards.find(({ words }) => words.some((text) => text.includes('another ton')));
      const outlets = tons?.groups.flatMap(({ carriers }) => carriers.map(({ outlet }) => outlet)).sort();
      expect(outlets).toEqual(['Cale Harbour Gazette', 'Coast Voice', 'The Northern Post']);
      await press(popup, 'Add to Mayor');
      await waitForNote(popup, /Added to/);
      await press(popup, 'Undo');
      await waitForNote(popup, /Undone/);
      await poll('the button to be back', () =>
        popup.evaluate(() =>
          [...document.querySelectorAll('button')].some((one) => /Add to/.test(one.textContent ?? '')),
        ),
      );
    });
  });

  test('does not take another address of an article for another text', async () => {
    await read('breakwater-gazette', async (popup) => {
      await press(popup, 'Start a story');
      await waitForNote(popup, /has begun|had this article/);
    });
    await read('breakwater-gazette-later', async (popup) => {
      const shown = await readPopup(popup);
      const outlets = shown.cards.flatMap(({ groups }) => groups.flatMap(({ carriers }) => carriers));
      expect(outlets.map(({ outlet }) => outlet)).not.toContain('Cale Harbour Gazette');
    });
  });
});
