import { afterEach, describe, expect, it, vi } from 'vitest';
import { createFinderLoader, createPartFinder, FACTS, PARTS } from '../../../src/content/load-parts';
import { FACTS_ON_PAGE } from '../../../src/reading/find-facts';
import { createArticleReader } from '../../../src/reading/read-article';
import { prose, toPage } from '../reading/page';

const world = globalThis as { [PARTS]?: unknown; [FACTS]?: unknown };
const PAUSES = { signal: new AbortController().signal, yieldControl: async () => {} };
const SEVERAL = `<article><h1>One</h1>${prose(6)}</article><article><h2>Two</h2>${prose(6)}</article>`;

afterEach(() => {
  delete world[PARTS];
  delete world[FACTS];
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

describe('what finds the facts that the page does not state', () => {
  const BODY = `<article><h1>One</h1><time>10 July 2017</time>${prose(6)}</article>`;
  const NAMED = '<meta property="og:site_name" content="The Paper">';
  const stating = (date: string) => `${NAMED}<meta property="article:published_time" content="${date}">`;
  const loading = () =>
    vi.fn(async () => {
      world[FACTS] = FACTS_ON_PAGE;
    });
  const readWith = async (load: () => Promise<unknown>, head = '') => {
    const read = await createArticleReader(createFinderLoader(load))(
      toPage(BODY, head),
      'https://paper.example/',
      PAUSES,
    );
    return read?.article;
  };

  it('is not loaded where the data state the outlet, and day and time', async () => {
    const load = loading();
    expect((await readWith(load, stating('2017-07-11T08:00:00Z')))?.published).toBe('2017-07-11T08:00:00Z');
    expect(load).not.toHaveBeenCalled();
  });

  it('is loaded once where they do not', async () => {
    const load = loading();
    expect((await readWith(load))?.published).toBe('2017-07-10');
    expect((await readWith(load, stating('July 11, 2017')))?.published).toBe('2017-07-11');
    expect(load).toHaveBeenCalledOnce();
  });

  it.each([
    ['no date', '', null],
    ['the day that the data state', stating('2017-07-11'), '2017-07-11'],
  ])('leaves an article that is read with %s where it cannot be loaded', async (_, head, published) => {
    const article = await readWith(() => Promise.reject(new Error('nobody answers')), head);
    expect(article?.text).toBe((await readWith(loading()))?.text);
    expect(article?.published).toBe(published);
  });

  it('is asked for no more where that has failed three times', async () => {
    const load = vi.fn(() => Promise.reject(new Error('nobody answers')));
    const get = createFinderLoader(load);
    for (let i = 0; i < 5; i++) expect(await get()).toBeNull();
    expect(load).toHaveBeenCalledTimes(3);
  });
});
