import fc from 'fast-check';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { goodPack, HOSTILE, mutatedPack } from '../fixtures/malformed-packs';
import { hearBackground } from './harness/background-errors';
import { bundleInPage } from './harness/bundle-in-page';
import { BROWSER_NAMES } from './harness/driver';
import { askBackground } from './harness/fault-tools';
import { poll } from './harness/poll';
import { ROOT, useBrowser } from './harness/use-browser';
import type { FileFate, FilesInPage } from './in-page/take-files';

/** How many mutated packs, a browser; `npm run fuzz -- --browsers` gives as many as are asked for. */
const WANTED = process.env.CROSSQUOTE_PACKS;
const SEED = Number(process.env.CROSSQUOTE_SEED ?? 15);

interface NamedFile {
  name: string;
  file: string;
}

/** What the packs of the tests call a bundled article and story, as they are called here. */
const aimed = (file: string) =>
  file.replaceAll('bundled:a', 'bundled:csi').replaceAll('bundled:s', 'bundled:cyber-unit-2017');

const MUTATED = fc
  .sample(mutatedPack, { numRuns: Number(WANTED ?? 40), seed: SEED })
  .map((file, at): NamedFile => ({ name: `mutation ${at} of seed ${SEED}`, file }));

describe.each(BROWSER_NAMES)('malformed packs in %s', (name) => {
  const fixture = useBrowser(name);

  const openShare = async () => {
    await poll('the library', async () => (await askBackground(fixture.probe, 'get-library-place', {})) === 'disk');
    const page = await fixture.driver.openExtensionPage('library/index.html#view=share');
    await page.bringToFront();
    await page.waitForSelector('.packs input[type=file]');
    await page.evaluate(await bundleInPage(ROOT, 'take-files'));
    return page;
  };

  /** Whether anything of a page has run, or stands in it as markup. */
  const isHarmed = (page: Page) =>
    page.evaluate(() => 'ran' in globalThis || document.querySelector('main :is(img, script, iframe)') !== null);

  /** Goes through what the library's page shows of what has come in. */
  const lookAround = async () => {
    const page = await fixture.driver.openExtensionPage('library/index.html#view=stories');
    await page.bringToFront();
    const show = async (hash: string) => {
      await page.evaluate((wanted) => {
        location.hash = wanted;
      }, hash);
      await poll(`something at ${hash}`, () =>
        page.evaluate(() => (document.querySelector('.shelves-view')?.textContent ?? '').length > 0),
      );
      expect(await isHarmed(page)).toBe(false);
    };
    for (const view of ['stories', 'corrections', 'articles']) await show(`#view=${view}`);
    const article = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('.article-row a.row-link')]
        .map(({ hash }) => hash)
        .find((hash) => !hash.includes('article=bundled')),
    );
    if (article !== undefined) await show(article);
    await page.close();
  };

  /** Gives the files to the library's page, one after the other. */
  const takeAll = async (files: readonly NamedFile[], look: () => Promise<void>) => {
    const page = await openShare();
    const ends: Record<FileFate['end'], number> = { refused: 0, nothing: 0, taken: 0, lost: 0 };
    const broken: string[] = [];
    const errors = await hearBackground(fixture.driver, async () => {
      for (const [at, one] of files.entries()) {
        const { end, faults } = await page.evaluate(
          (file, called) => (globalThis as unknown as { filesInPage: FilesInPage }).filesInPage.choose(file, called),
          aimed(one.file),
          `pack-${at}.json`,
        );
        ends[end] += 1;
        if (end === 'taken') {
          await look();
          await page.bringToFront();
          faults.push(
            ...(await page.evaluate(() =>
              (globalThis as unknown as { filesInPage: FilesInPage }).filesInPage.takeBack(),
            )),
          );
        }
        if (faults.length > 0) broken.push(`${one.name}: ${faults.join('; ')}: ${one.file.slice(0, 2000)}`);
      }
      expect(await isHarmed(page)).toBe(false);
    });
    await page.close();
    expect(broken).toEqual([]);
    expect(errors).toEqual([]);
    console.log(`${name}: ${files.length} packs, ${JSON.stringify(ends)}`);
    return ends;
  };

  test('that were written to do harm are refused, or come in clean, and go again', async () => {
    const good = { name: 'a good one', file: JSON.stringify(goodPack()) };
    const hostile = HOSTILE.map(([named, file]) => ({ name: named, file }));
    const ends = await takeAll([good, ...hostile], lookAround);
    expect(ends.taken).toBeGreaterThan(5);
    expect(ends.refused).toBeGreaterThan(20);
  });

  test('that are mutated good ones do so too', async () => {
    const ends = await takeAll(MUTATED, async () => {});
    expect(ends.taken).toBeGreaterThan(MUTATED.length / 20);
    expect(ends.refused).toBeGreaterThan(MUTATED.length / 4);
  }, 3_600_000);
});
