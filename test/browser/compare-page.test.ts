import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { KeyInput, Page } from 'puppeteer-core';
import { afterAll, describe, expect, test } from 'vitest';
import { BROWSER_NAMES } from './harness/driver';
import { poll } from './harness/poll';
import { waitForSaved } from './harness/saved-file';
import { useBrowser } from './harness/use-browser';

const STORY = 'compare/index.html?story=bundled:cyber-unit-2017';
/** Columns of the matrix, beginning with the statement's own: by date, and what has none last. */
const DCI = 1;
const U_TURN = 2;
const CSI = 3;
const JOINT = 4;
const SECARMA = 5;
const TABS = ['Statements', 'Side by side', 'Timeline', 'Voices and verbs', 'Framing'];

/** What a few statements look like in the five texts: begins with, column -> how it stands there. */
const KNOWN: [string, Record<number, RegExp>][] = [
  [
    'Putin & I discussed forming',
    {
      [DCI]: /^part only/,
      [JOINT]: /^same words/,
      [CSI]: /^same words, other/,
      [SECARMA]: /^part only/,
      [U_TURN]: /^same words/,
    },
  ],
  ['The fact that President Putin and I', { [JOINT]: /^same words/, [CSI]: /^words cut/, [U_TURN]: /^same words/ }],
  ['like the guy who robbed your house', { [DCI]: /^not found/, [JOINT]: /^not found/, [U_TURN]: /^same words/ }],
  ['The bad guys are working together', { [DCI]: /^same words/, [CSI]: /^not found/, [SECARMA]: /^not found/ }],
];

interface Focus {
  row: number;
  column: number;
}

const press = async (page: Page, ...keys: KeyInput[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const pressWithControl = async (page: Page, key: KeyInput) => {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
};

/** Presses Tab until the element that the selector names has the focus. @throws when it never has. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
  }
  throw new Error(`Tab never came to ${selector}`);
}

const textOf = (page: Page, selector: string) =>
  page.evaluate((wanted) => (document.querySelector(wanted)?.textContent ?? '').replace(/\s+/g, ' ').trim(), selector);
const textsOf = (page: Page, selector: string) =>
  page.evaluate(
    (wanted) =>
      [...document.querySelectorAll(wanted)].map((one) => (one.textContent ?? '').replace(/\s+/g, ' ').trim()),
    selector,
  );

/** The cell of the grid that has the focus and shows it; null when none does. */
const readFocus = (page: Page): Promise<Focus | null> =>
  page.evaluate(() => {
    const cell = document.activeElement;
    const row = cell?.parentElement;
    if (!cell || !row?.dataset.row || getComputedStyle(cell).outlineStyle === 'none') return null;
    return { row: Number(row.dataset.row), column: [...row.children].indexOf(cell) };
  });
const waitForFocus = (page: Page, row: number, column: number) =>
  poll(`the focus at ${row}, ${column}`, async () => {
    const focus = await readFocus(page);
    return focus?.row === row && focus.column === column;
  });

/** Chooses a tab with the mouse. */
async function chooseTab(page: Page, label: string): Promise<void> {
  const tabs = await page.$$('[role=tab]');
  for (const tab of tabs) {
    if (await tab.evaluate((element, wanted) => element.textContent?.startsWith(wanted), label)) await tab.click();
  }
  await poll(`the tab ${label}`, async () => (await textOf(page, '[role=tab][aria-selected=true]')).startsWith(label));
}

/** By then the page has heard of what was scrolled before, and has answered: both happen with a frame. */
const nextFrames = (page: Page) =>
  page.evaluate(async () => {
    for (let frames = 0; frames < 4; frames += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  });

/** Keeps what the page copies, instead of the machine's own clipboard. */
const keepWhatIsCopied = (page: Page) =>
  page.evaluate(() => {
    const copied: string[] = [];
    Object.assign(globalThis, { copied });
    const writeText = async (text: string) => {
      copied.push(text);
    };
    Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
  });

const readCopied = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { copied: string[] }).copied.at(-1) ?? '');

describe.each(BROWSER_NAMES)('the comparison page in %s', (name) => {
  const downloads = mkdtempSync(join(tmpdir(), 'crossquote-downloads-'));
  const fixture = useBrowser(name, { downloads });
  afterAll(() => rmSync(downloads, { recursive: true, force: true }));
  const waitForFile = async (ending: string) => {
    const { file, bytes } = await waitForSaved(downloads, ending);
    return { file, text: bytes.toString('utf8') };
  };
  const withPage = async (path: string, selector: string, use: (page: Page) => Promise<void>) => {
    const page = await fixture.driver.openExtensionPage(path);
    try {
      await page.bringToFront();
      await poll(selector, async () => (await page.$(selector)) !== null);
      await use(page);
    } finally {
      await page.close();
    }
  };
  const withStory = (use: (page: Page) => Promise<void>) => withPage(STORY, '[role=grid]', use);

  test('shows in each cell what the five texts do with a statement', () =>
    withStory(async (page) => {
      expect(await textsOf(page, '[role=columnheader] .matrix-outlet-name')).toEqual([
        'DCI (Defence Contracts International)',
        'Silicon UK',
        'Cyber Security Intelligence',
        'Silicon UK',
        'Secarma',
      ]);
      await page.click('.singles > summary');
      await poll('what is in one text only', async () => (await page.$$('[role=grid]')).length === 2);
      const rows = await page.evaluate(() =>
        [...document.querySelectorAll('[data-row]')].map((row) => ({
          words: row.querySelector('.matrix-words')?.textContent ?? '',
          cells: [...row.children].map((cell) => cell.getAttribute('aria-label') ?? ''),
        })),
      );
      for (const [beginning, expected] of KNOWN) {
        const row = rows.find(({ words }) => words.startsWith(beginning));
        for (const [column, said] of Object.entries(expected)) {
          expect(row?.cells[Number(column)], `${beginning}, column ${column}`).toMatch(said);
        }
      }
    }));

  test('is gone through by keyboard alone: tabs, grid, detail and back, order', () =>
    withStory(async (page) => {
      await tabTo(page, '[role=tab]');
      for (const tab of [...TABS.slice(1), ...TABS.slice(0, 1)]) {
        await press(page, 'ArrowRight');
        await poll(tab, async () => (await textOf(page, '[role=tab][aria-selected=true]')).startsWith(tab));
        expect(await textOf(page, '[role=tabpanel]:not([hidden])')).not.toBe('');
      }

      await tabTo(page, '[data-row] > *');
      await waitForFocus(page, 0, 0);
      const last = Number(await page.$eval('[role=grid]', (grid) => grid.getAttribute('aria-rowcount'))) - 2;
      await press(page, 'ArrowRight', 'ArrowDown');
      await waitForFocus(page, 1, 1);
      await press(page, 'ArrowLeft', 'ArrowUp', 'ArrowUp');
      await waitForFocus(page, 0, 0);
      await press(page, 'End');
      await waitForFocus(page, 0, SECARMA);
      await press(page, 'Home');
      await waitForFocus(page, 0, 0);
      await pressWithControl(page, 'End');
      await waitForFocus(page, last, SECARMA);
      await pressWithControl(page, 'Home');
      await waitForFocus(page, 0, 0);

      await press(page, 'ArrowRight', 'ArrowRight', 'ArrowDown', 'Enter');
      await poll('the detail', () => page.evaluate(() => document.activeElement?.id === 'detail-title'));
      expect(await textOf(page, '.detail-outlet')).toContain('U-Turns On Russia');
      expect(await page.$$eval('[aria-selected=true][role=gridcell]', (cells) => cells.length)).toBe(1);
      await press(page, 'Escape');
      await waitForFocus(page, 1, U_TURN);

      const inGivenOrder = await textsOf(page, '.matrix-speaker');
      await page.focus('.toolbar > :last-child select');
      await press(page, ...(name === 'firefox' ? (['ArrowDown', 'ArrowDown'] as const) : (['B'] as const)));
      const bySpeaker = [...inGivenOrder].sort(new Intl.Collator('en').compare);
      await poll('the order', async () => (await textsOf(page, '.matrix-speaker')).join() === bySpeaker.join());
      expect(bySpeaker).not.toEqual(inGivenOrder);
    }));

  test('opens what is clicked: the words there, dropped ones struck through, what stands around', () =>
    withStory(async (page) => {
      const row = await page.evaluate(() =>
        [...document.querySelectorAll('[data-row]')].findIndex((one) =>
          one.textContent?.includes('The fact that Pres'),
        ),
      );
      await (await page.$(`[data-row="${row}"] > :nth-child(${CSI + 1})`))?.click();
      await poll('the detail', async () => (await textOf(page, '.detail-outlet')).includes('It’s Not Happening'));
      expect(await textOf(page, '.detail-outlet del')).toContain('but a ceasefire can');
      expect(await textOf(page, '.detail-outlet .fidelity')).toBe('words cut');
      expect(await textsOf(page, '.detail-outlet .detail-around .printed')).toHaveLength(2);
      expect(await textOf(page, '.detail-words')).toContain('doesn’t mean I think it can happen');
    }));

  test('sets two texts side by side, what they share level, and goes from a mark to its partner', () =>
    withStory(async (page) => {
      await chooseTab(page, 'Side by side');
      await page.select('.pair .field:nth-of-type(1) select', 'bundled:silicon-joint-group');
      await page.select('.pair .field:nth-of-type(2) select', 'bundled:csi');
      await poll('both texts', async () => {
        const titles = await textsOf(page, '.pane-title');
        return titles[0]?.includes('Joint Cyber Security Group') && titles[1]?.includes('It’s Not Happening');
      });
      expect(await textOf(page, '.pair-shared')).toMatch(/^[2-9] shared quotations [1-9] worded differently/);
      expect(await textsOf(page, '.pane .only-here')).not.toEqual([]);

      const topsOf = (row: number) =>
        page.$$eval(
          '.pane-text',
          (texts, wanted) =>
            texts.flatMap((text) =>
              [...text.children]
                .filter((one) => (one as HTMLElement).style.gridRowStart === `${wanted}`)
                .map((one) => Math.round(one.getBoundingClientRect().top)),
            ),
          row,
        );
      const [left, right] = await topsOf(2);
      expect(left).toBeGreaterThan(0);
      expect(right).toBe(left);
      const scrollers = await page.$$eval('.side-by-side *', (all) =>
        all.filter((one) => /auto|scroll/.test(getComputedStyle(one).overflowY)).map(({ className }) => className),
      );
      expect(scrollers).toEqual([]);

      for (const width of [1280, 320]) {
        await page.setViewport({ width, height: 700 });
        await nextFrames(page);
        await page.focus('#left-quotation-1');
        await press(page, 'Enter');
        await poll('the partner', () => page.evaluate(() => document.activeElement?.id === 'right-quotation-1'));
        await nextFrames(page);
        const [top = 0, covered = 0, outlet = ''] = await page.$eval('#right-quotation-1', (mark) => {
          const line = mark.closest('.pane')?.querySelector('.pane-outlet');
          return [mark.getBoundingClientRect().top, line?.getBoundingClientRect().bottom, line?.textContent ?? ''];
        });
        expect(top, `at ${width} px`).toBeGreaterThan(Number(covered));
        expect(top).toBeLessThan(700);
        // Whose words they are stays in sight.
        expect(covered).toBeGreaterThan(0);
        expect(outlet).toContain('Cyber Security Intelligence');
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
    }));

  test('has the voices as charts, and as a table that says the same', () =>
    withStory(async (page) => {
      await chooseTab(page, 'Voices and verbs');
      const bar = await page.$eval('.chart-bar', (one) => one.getAttribute('aria-label') ?? '');
      const words = Number(/Donald Trump, words quoted: (\d+)/.exec(bar)?.[1]);
      expect(words).toBeGreaterThan(0);
      await page.click('.chart .disclosure > summary');
      await poll('the table', async () => (await page.$('.figures tbody tr')) !== null);
      const row = (await textsOf(page, '.figures tbody tr')).find((one) => one.startsWith('DCI') && /Trump/.test(one));
      expect(row).toMatch(new RegExp(`Donald Trump${words}`));
    }));

  test('is copied and saved as Markdown, CSV and JSON: the files are on the disk', () =>
    withStory(async (page) => {
      for (const file of readdirSync(downloads)) rmSync(join(downloads, file));
      await keepWhatIsCopied(page);
      const [copy, save] = await page.$$('.export button');
      const forms: [string, string, RegExp][] = [
        ['markdown', 'md', /^# .*\n[\s\S]*> ?.*Putin & I discussed forming/],
        ['csv', 'csv', /^[\w, -]+\r?\n[\s\S]*,verbatim,/],
        ['json', 'json', /^\{/],
      ];
      for (const [format, ending, expected] of forms) {
        await page.select('.export select', format);
        await copy?.click();
        await poll('what is copied', async () => expected.test(await readCopied(page)));
        const copied = await readCopied(page);
        await save?.click();
        const { file, text } = await waitForFile(ending);
        expect(file).toMatch(/^crossquote-[\p{L}\p{N}-]+\.(md|csv|json)$/u);
        expect(text).toBe(format === 'csv' ? `\uFEFF${copied}` : copied);
      }
      const { statements } = JSON.parse(await readCopied(page)) as { statements: unknown[] };
      expect(statements.length).toBeGreaterThan(10);
      expect(await textsOf(page, '.export .export-outcome')).toEqual(['Copied.', 'Saved to your downloads.']);
    }));

  test('is printed whole: every text, every statement, and nothing that can only be pressed', () =>
    withStory(async (page) => {
      const count = Number(await textOf(page, '[role=tab] .tab-count'));
      // Before any promise is kept: so the sheet is on the paper in whichever way printing is begun.
      const isThere = await page.evaluate(() => {
        dispatchEvent(new Event('beforeprint'));
        return document.querySelector('.sheet') !== null;
      });
      expect(isThere).toBe(true);
      expect(await textsOf(page, '.sheet-address')).toHaveLength(5);
      expect(await page.$$eval('.sheet-matrix tbody tr', (all) => all.length)).toBe(count);
      expect(await page.$$eval('.sheet-statement', (all) => all.length)).toBe(count);
      expect(await page.$$eval('.sheet .framing tbody tr', (all) => all.length)).toBe(5);
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      await poll('the tabs again', async () => (await page.$('[role=tab]')) !== null);
    }));

  test('comes out on several pages of paper, in the sheet that is made for it', () =>
    withStory(async (page) => {
      await page.evaluate(() => {
        addEventListener('beforeprint', () => {
          const sheet = document.querySelector('.sheet');
          Object.assign(globalThis, { printed: sheet?.querySelectorAll('.sheet-statement').length ?? 0 });
        });
      });
      const file = Buffer.from(await page.pdf({ format: 'A4' })).toString('latin1');
      expect(file.startsWith('%PDF-')).toBe(true);
      expect(await page.evaluate(() => (globalThis as unknown as { printed: number }).printed)).toBeGreaterThan(10);
      await poll('the tabs again', async () => (await page.$('[role=tab]')) !== null);
    }));

  test('says of an unknown story that there is nothing to compare, and what to do', () =>
    withPage('compare/index.html?story=nobody-knows-it', 'h1', async (page) => {
      await poll('the notice', async () => (await textOf(page, 'main')).includes('No story to compare'));
      expect(await textOf(page, 'main')).toContain('Open an article on a story in your library');
    }));

  test('has met no error', async () => {
    expect(await fixture.driver.extensionErrors()).toEqual([]);
  });
});
