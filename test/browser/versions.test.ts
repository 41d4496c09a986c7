import { beforeEach, describe, expect, test } from 'vitest';
import type { PageName } from '../newsstand/addresses';
import { BROWSER_NAMES, type Surface } from './harness/driver';
import { askBackground } from './harness/fault-tools';
import { type Pressable, press, waitForNote } from './harness/keep-article';
import { poll } from './harness/poll';
import { readPopup } from './harness/read-popup';
import { useBrowser } from './harness/use-browser';

const ARTICLE = 'breakwater-gazette';
const CHANGED = 'Changed since you read it today';

/** What is told of the quotations, which is all that reading memory can tell beside the headline. */
const QUOTATIONS = {
  Headline: [
    'Before Mayor stops work on the Cale Harbour breakwater / Now Mayor stops work on the Cale Harbour breakwater and asks who signed',
  ],
  'Quotations changed': [
    'Before Ines Tarrow We will not pour another ton of concrete into the sea until the report is public, and I mean every page of it, / Now Ines Tarrow We will not pour another ton of concrete into the sea until the report is public,',
  ],
  'Other speakers': [
    'The cracks are real, but nobody in the basin is in danger tonight, / Before Hugh Balder / Now Odo Marsh',
  ],
  'New quotations': ['Ines Tarrow I will name every one of them before the week is over,'],
};
const CHANGES = {
  ...QUOTATIONS,
  'Correction note': ['Correction: An earlier version of this article gave the number of cracked caissons as eleven.'],
  'Sentences gone': [
    'Work on the new breakwater at Cale Harbour stopped on Monday after divers had found cracks in eleven of its caissons.',
  ],
  'New sentences': [
    'Work on the new breakwater at Cale Harbour stopped on Monday after divers had found cracks in seventeen of its caissons.',
  ],
};

/** Unfolds what has changed, and reads it. */
async function readChanges(surface: Pressable) {
  await press(surface, CHANGED);
  return poll('the changes', async () => {
    const changes = await surface.evaluate(() => {
      const tidy = (item: Element) => {
        const lines = item.querySelector('p') === null ? [item] : [...item.querySelectorAll('p')];
        return lines.map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim()).join(' / ');
      };
      const shown = document.querySelector('.changes');
      if (shown === null) return undefined;
      const sections = [...shown.querySelectorAll('section')].map((section) => [
        section.querySelector('h3')?.textContent ?? '',
        [...section.querySelectorAll('li')].map(tidy),
      ]);
      return { lists: Object.fromEntries(sections), note: shown.querySelector(':scope > .aside')?.textContent ?? '' };
    }, '');
    return changes as { lists: Record<string, string[]>; note: string } | undefined;
  });
}

describe.each(BROWSER_NAMES)('an article that was written anew in %s', (name) => {
  const fixture = useBrowser(name);
  beforeEach(async () => {
    fixture.newsstand.reprint(ARTICLE, null);
    await askBackground(fixture.probe, 'delete-stored', {});
  });
  const read = async <Result>(page: PageName, use: (popup: Surface) => Promise<Result>) =>
    fixture.withPopup(await fixture.visit(page), async (popup) => {
      await readPopup(popup);
      return use(popup);
    });
  const rows = async (table: string) =>
    ((await fixture.probe.stored())[`crossquote/${table}`] ?? []) as Record<string, unknown>[];
  const waitForRows = (table: string, count: number) =>
    poll(`${count} rows of ${table}`, async () => (await rows(table)).length === count);

  test('is told so of with all that has changed, in the popup and in the library, and both readings are kept', async () => {
    await read(ARTICLE, async (popup) => {
      await press(popup, 'Start a story');
      await waitForNote(popup, /has begun/);
    });
    expect(await rows('versions')).toEqual([]);

    fixture.newsstand.reprint(ARTICLE, 'breakwater-gazette-evening');
    await read(ARTICLE, async (popup) => expect(await readChanges(popup)).toEqual({ lists: CHANGES, note: '' }));
    await waitForRows('versions', 1);
    const [before] = await rows('versions');
    expect(JSON.stringify(before)).toContain('eleven of its caissons');
    const own = (await rows('texts')).find(({ articleId }) => articleId === before?.articleId);
    expect(String(own?.text)).toContain('seventeen of its caissons');

    // It has been kept by now, and is told all the same; another reading of the same words is none.
    await read(ARTICLE, async (popup) => expect((await readChanges(popup)).lists).toEqual(CHANGES));
    const page = await fixture.driver.openExtensionPage(`library/index.html#view=read&article=${before?.articleId}`);
    expect(await readChanges(page)).toEqual({ lists: CHANGES, note: '' });
    await page.close();
    expect(await rows('versions')).toHaveLength(1);
  });

  test('is told so of with its quotations where it is remembered only', async () => {
    await askBackground(fixture.probe, 'change-settings', { memory: true });
    await read(ARTICLE, async () => {});
    await waitForRows('memory', 1);

    fixture.newsstand.reprint(ARTICLE, 'breakwater-gazette-evening');
    await read(ARTICLE, async (popup) => {
      const { lists, note } = await readChanges(popup);
      expect(lists).toEqual(QUOTATIONS);
      expect(note).toBe('Only its quotations were remembered: what else has changed is not known.');
    });
    await waitForRows('memory', 2);
    expect(await rows('versions')).toEqual([]);
    expect(JSON.stringify(await rows('memory'))).not.toContain('of its caissons');
  });
});
