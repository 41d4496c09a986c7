import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { marksOf } from '../../src/core/language/quotation-marks';
import type { Language } from '../fixtures/catalogue';
import { BROWSER_NAMES } from './harness/driver';
import { Gallery } from './harness/gallery';
import { ROOT, useBrowser } from './harness/use-browser';

/** A quotation, one within it, and how wide both are beside the same words with marks of ours, in one type. */
interface Widths {
  printed: number;
  wanted: number;
}

/** What stands before and after a `q` is not among a page's words: only its room tells. */
function measure(page: Page, language: string | null, marks: readonly string[]): Promise<Widths> {
  return page.evaluate(
    (tag, [open = '', close = '', innerOpen = '', innerClose = '']) => {
      const line = document.createElement('p');
      // So large that each pair of marks has a room of its own, and none is broken.
      line.style.cssText =
        'font: 200px Georgia, "DejaVu Serif", serif; white-space: pre; position: absolute; inset: 0 auto auto 0';
      const whole = document.createElement('q');
      const inner = document.createElement('q');
      if (tag !== null) whole.lang = tag;
      inner.textContent = 'n';
      whole.append('m', inner, 'm');
      const frame = document.createElement('span');
      frame.append(whole);
      const plain = document.createElement('span');
      if (tag !== null) plain.lang = tag;
      plain.textContent = `${open}m${innerOpen}n${innerClose}m${close}`;
      line.append(frame, document.createElement('br'), plain);
      document.body.append(line);
      const widths = { printed: frame.getBoundingClientRect().width, wanted: plain.getBoundingClientRect().width };
      line.remove();
      return widths;
    },
    language,
    marks,
  );
}

describe.each(BROWSER_NAMES)('quotation marks in %s', (name) => {
  const fixture = useBrowser(name);
  let gallery: Gallery;
  beforeAll(() => {
    gallery = new Gallery(fixture.driver, ROOT);
  });

  const open = async (language: Language): Promise<Page> => {
    const page = await fixture.sharedTab('surface');
    await gallery.show(page, { view: 'surface', state: 'unknown', language });
    return page;
  };

  test.each<[text: string | null, reader: Language]>([
    ['en', 'de'],
    ['de', 'en'],
    ['de-CH', 'de'],
    ['fr', 'en'],
    ['es', 'fr'],
    ['sw', 'fr'],
    [null, 'en'],
    [null, 'de'],
    [null, 'fr'],
    [null, 'es'],
  ])('are those of a text in %s in an interface in %s, within each other too', async (text, language) => {
    const page = await open(language);
    const { printed, wanted } = await measure(page, text, Object.values(marksOf(text, language)));
    expect(printed).toBeCloseTo(wanted, 0);
    // The marks of another language take another room, so this measures something.
    const others = (['en', 'de', 'fr', 'es'] as const).map((one) => Object.values(marksOf(one, 'en')));
    const rooms = await Promise.all(others.map(async (marks) => (await measure(page, text, marks)).wanted));
    expect(new Set(rooms.map(Math.round)).size).toBeGreaterThan(2);
  });
});
