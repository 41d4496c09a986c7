import { afterEach, describe, expect, it, vi } from 'vitest';
import { createPartFinder, PARTS } from '../../../src/content/load-parts';
import { prose, toPage } from '../content/reading/page';

const world = globalThis as { [PARTS]?: unknown };
const PAUSES = { signal: new AbortController().signal, yieldControl: async () => {} };
const SEVERAL = `<article><h1>One</h1>${prose(6)}</article><article><h2>Two</h2>${prose(6)}</article>`;

afterEach(() => {
  delete world[PARTS];
});

describe('what tells several articles on a page apart', () => {
  it('is not loaded on a page that is plainly one article', async () => {
    const load = vi.fn();
    const find = createPartFinder(load);
    expect(await find(toPage(`<article><h1>One</h1>${prose(6)}</article>`), 'https://paper.example/', PAUSES)).toEqual(
      [],
    );
    expect(load).not.toHaveBeenCalled();
  });

  it('is loaded once', async () => {
    const load = vi.fn(async () => {
      world[PARTS] = async () => ['found'];
    });
    const find = createPartFinder(load);
    const document = toPage(SEVERAL);
    expect(await find(document, 'https://paper.example/', PAUSES)).toEqual(['found']);
    expect(await find(document, 'https://paper.example/', PAUSES)).toEqual(['found']);
    expect(load).toHaveBeenCalledOnce();
  });

  it('is done without where it cannot be loaded', async () => {
    const find = createPartFinder(() => Promise.reject(new Error('nobody answers')));
    expect(await find(toPage(SEVERAL), 'https://paper.example/', PAUSES)).toEqual([]);
  });

  it.each([
    ['headlines', `<h1>One</h1>${prose(6)}<h1>Two</h1>`],
    ['times', '<time>1</time><time>2</time><time>3</time>'],
    ['entries in its microdata', '<p itemprop="liveBlogUpdate">One.</p>'],
    ['entries in its JSON-LD', '<script type="application/ld+json">{"liveBlogUpdate":[]}</script>'],
    ['a part with an address of its own', '<div data-url="/two"><h2>Two</h2></div>'],
  ])('is loaded for several %s', async (_, body) => {
    const load = vi.fn(async () => {});
    await createPartFinder(load)(toPage(body), 'https://paper.example/', PAUSES);
    expect(load).toHaveBeenCalledOnce();
  });
});
