import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { PageName } from '../newsstand/addresses';
import { BROWSER_NAMES, type Surface } from './harness/driver';
import { askBackground } from './harness/fault-tools';
import { emptyRest, fillRest } from './harness/fill-rest';
import { press, waitForNote } from './harness/keep-article';
import { poll } from './harness/poll';
import { readPopup } from './harness/read-popup';
import { emptyDisk, limitDisk } from './harness/storage-quota';
import { chooseFile, openShare, writePack } from './harness/take-in';
import { useBrowser } from './harness/use-browser';

/** Bytes that the browser gives the databases: more than the bundled story and its index take. */
const ROOM = 6 << 20;
const NO_ROOM = /There is no room for it on the disk; nothing has changed/;
const STORY = 'Mayor stops work on the Cale Harbour breakwater';
const TABLES = ['stories', 'memberships', 'articles', 'texts', 'versions', 'memory', 'corrections', 'undos', 'jobs'];

describe.each(BROWSER_NAMES)('a story of one’s own in %s', (name) => {
  const fixture = useBrowser(name);

  const folder = mkdtempSync(join(tmpdir(), 'crossquote-full-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const ask = (type: string, request: unknown) => askBackground(fixture.probe, type, request);

  beforeEach(() => ask('delete-stored', {}));

  const look = async () => {
    const stored = await fixture.probe.stored('crossquote');
    return Object.fromEntries(TABLES.map((table) => [table, stored[`crossquote/${table}`]]));
  };

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

  // In Firefox nobody can say how full it is while it runs: see storage-quota.ts.
  if (name === 'chrome')
    test('on a full disk refuses what has no room in clear words, writes nothing of it by half, and compares on', async () => {
      await fixture.driver.stopBackground();
      await limitDisk(fixture.driver, fixture.probe, ROOM);
      await ask('change-settings', { memory: true });
      await read('breakwater-gazette', async (popup) => {
        await press(popup, 'Start a story');
        await waitForNote(popup, /has begun/);
      });
      await poll('all to be written', async () => {
        const stored = await fixture.probe.stored('crossquote');
        const keys = (stored['crossquote/rows'] as { key: string }[]).map(({ key }) => key);
        const isIndexed = keys.includes('index-state') && !keys.some((key) => key.startsWith('unindexed/'));
        return isIndexed && stored['crossquote/memory']?.length === 1;
      });
      await fillRest(fixture.probe);
      const before = await look();

      await read('no-names', async (popup) => {
        await press(popup, 'Start a story');
        await waitForNote(popup, NO_ROOM);
      });
      await read('breakwater-post', async (popup) => {
        const { story, cards } = await readPopup(popup);
        expect(story).toBe(STORY);
        expect(cards.length).toBeGreaterThan(0);
        await press(popup, 'Add to Mayor');
        await waitForNote(popup, NO_ROOM);
        await press(popup, 'Not right?');
        await press(popup, 'Not a quotation');
        await poll('that it is not corrected', async () =>
          /could not be saved/.test(
            await popup.evaluate(() => document.querySelector('.corrected-note')?.textContent ?? ''),
          ),
        );
      });
      const page = await openShare(fixture.driver);
      await chooseFile(page, writePack(folder));
      await press(page, 'Take in');
      await poll('that it is not taken in', () =>
        page.evaluate(
          () =>
            document.body.textContent?.includes('There is no room for it on the disk. Nothing was changed.') === true,
        ),
      );
      await page.close();
      expect(await look()).toEqual(before);
      expect(await ask('get-library-place', {})).toBe('disk');

      await emptyRest(fixture.probe);
      await read('breakwater-post', async (popup) => {
        await press(popup, 'Add to Mayor');
        await waitForNote(popup, /Added to/);
      });
      await emptyDisk(fixture.driver, fixture.probe);
    });
});
