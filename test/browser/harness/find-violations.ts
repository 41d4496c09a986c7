import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

interface Axe {
  run(
    context: { include: string[]; exclude: string[] },
    options: unknown,
  ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What comes after so many items of a list is made by the same component: two hundred cards are as the first ones are. */
export const REPEATED = 'ol.cards > li:nth-child(n + 13)';
/** What only serves its report, or frames and style sheets of other sites: half of its time. */
const NOT_NEEDED = { preload: false, selectors: false, iframes: false };
/** The rules whose answer depends on the colours that elements have. */
const ON_COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * What axe-core has against a page by WCAG 2.2 AA and best practice, each rule with the elements that break it. `colours`:
 * by these rules alone, for a page that was looked at before in other colours.
 */
export async function findViolations(page: Page, rules: 'all' | 'colours' = 'all'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) {
    await page.evaluate(`${await readFile(AXE, 'utf8')}; undefined`);
    // Not drawn, it is not laid out and painted for nobody either. Cards out of sight are laid out, though: one whose
    // height changes as axe scrolls to it lies over another by axe's reckoning, which keeps the places it has seen.
    await page.evaluate((repeated) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`
        ${repeated} { display: none }
        .cards > li { content-visibility: visible !important }
      `);
      document.adoptedStyleSheets.push(sheet);
    }, REPEATED);
  }
  const runOnly = rules === 'all' ? { type: 'tag', values: TAGS } : { type: 'rule', values: ON_COLOURS };
  return page.evaluate(
    async (only, repeated, notNeeded) => {
      const { axe } = globalThis as unknown as { axe: Axe };
      const { violations } = await axe.run(
        { include: ['html'], exclude: [repeated] },
        { runOnly: only, resultTypes: ['violations'], ...notNeeded },
      );
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    },
    runOnly,
    REPEATED,
    NOT_NEEDED,
  );
}
