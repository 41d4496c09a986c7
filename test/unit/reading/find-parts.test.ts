import { afterEach, describe, expect, test, vi } from 'vitest';
import { findParts, findPartsInSlices } from '../../../src/reading/find-parts';
import type { PagePart } from '../../../src/reading/page-part';
import { readArticle } from '../../../src/reading/read-article';
import { prose, toPage } from './page';

const PAGE = 'https://harbour.example/bridge';
const HEAD = `<title>The bridge</title><meta property="og:title" content="The bridge is late"><meta property="og:site_name" content="Harbour Post"><meta name="author" content="Ada Quill"><meta property="article:published_time" content="2021-03-04">`;

function read(document: Document, page = PAGE) {
  return findParts(document, page).map((part) => {
    const article = readArticle(document, page, part)?.article;
    if (article === undefined) throw new Error('a part without text');
    const { title, byline, published, dated, url, text } = article;
    return {
      title,
      byline,
      published,
      dated,
      url,
      about: [...new Set(text.match(/says of (?:the )?\w+/g))].join(),
      text,
    };
  });
}

const count = (body: string, head = HEAD) => findParts(toPage(body, head), PAGE).length;
const part = (about: string, tag: string, attributes = '', extra = '', level = 'h1') =>
  `<${tag} ${attributes}><${level}>All of ${about}</${level}>${extra}${prose(7, about)}</${tag}>`;

describe('a row of articles', () => {
  test('of article elements, each with its own facts', () => {
    const document = toPage(
      `<main>${part('The bridge is late', 'article')}${part('the ferry', 'article', 'data-url="/ferry"', '<p class="byline">By <span>Bo Stern</span></p><time datetime="2021-03-05T10:00Z">now</time>', 'h2')}</main>`,
      HEAD,
    );
    expect(read(document)).toMatchObject([
      { title: 'The bridge is late', byline: 'Ada Quill', published: '2021-03-04', url: PAGE },
      {
        title: 'All of the ferry',
        byline: 'Bo Stern',
        published: '2021-03-05T10:00Z',
        url: 'https://harbour.example/ferry',
        about: 'says of the ferry',
      },
    ]);
  });

  test('the page’s facts belong to the one that its title is about, wherever it stands', () => {
    const document = toPage(
      `${part('the ferry', 'article')}${part('why The bridge is late', 'article')}`,
      HEAD.replace('The bridge is late', 'All of why the bridge is late'),
    );
    expect(read(document).map(({ byline }) => byline)).toEqual([null, 'Ada Quill']);
  });

  test('JSON-LD belongs to the one with its address', () => {
    const data = [
      { '@type': 'NewsArticle', headline: 'The bridge is late', author: { name: 'Ada Quill' }, url: PAGE },
      {
        '@type': 'NewsArticle',
        headline: 'Ferries!',
        author: { name: 'Cy Marsh' },
        url: '/ferry',
        datePublished: '2021-03-06',
      },
    ];
    const document = toPage(
      `${part('The bridge is late', 'article')}${part('the ferry', 'article', 'data-url="/ferry"')}`,
      `${HEAD}<script type="application/ld+json">${JSON.stringify(data)}</script>`,
    );
    expect(read(document)[1]).toMatchObject({
      title: 'All of the ferry',
      byline: 'Cy Marsh',
      published: '2021-03-06',
      dated: { from: '2021-03-06', to: '2021-03-06', source: 'stated' },
    });
  });

  test('of containers that say where they stand on their own', () => {
    const body = `<div id="app"><div class="story" data-url="/bridge">${part('The bridge is late', 'div')}</div><div class="story" data-url="/ferry">${part('the ferry', 'div')}</div></div>`;
    expect(read(toPage(body, HEAD)).map(({ about }) => about)).toEqual(['says of The', 'says of the ferry']);
  });

  test('one that was appended below an article without an element of its own', () => {
    const body = `<main><h1>The bridge is late</h1>${prose(7)}<section data-url="/ferry">${part('the ferry', 'div')}</section></main>`;
    const articles = read(toPage(body, HEAD));
    expect(articles.map(({ about }) => about)).toEqual(['says of the bridge', 'says of the ferry']);
    expect(articles[0]).toMatchObject({ byline: 'Ada Quill' });
  });

  test('one whose address the page has taken over meanwhile', () => {
    const body = `<main><h1>The bridge is late</h1>${prose(7)}<section data-url="/ferry">${part('the ferry', 'div')}</section></main>`;
    expect(read(toPage(body, HEAD), 'https://harbour.example/ferry')).toHaveLength(2);
  });

  test('an address on another site is not believed', () => {
    const body = `${part('The bridge is late', 'article')}${part('the ferry', 'article', 'data-url="https://evil.example/ferry"')}`;
    expect(read(toPage(body, HEAD))[1]?.url).toBe(PAGE);
  });
});

describe('a page that is one article', () => {
  const teaser = (about: string) =>
    `<article><h3><a href="/x">About ${about}</a></h3><time datetime="2021-03-01">1 March</time><p>Somebody says of ${about} that it was planned and discussed and then put off for another year.</p></article>`;
  test.each<[string, string]>([
    ['with teasers below it', part('the bridge', 'article') + 'a b c d e f g'.split(' ').map(teaser).join('')],
    [
      'in sections with headings',
      `<article><h1>The bridge</h1>${['one', 'two', 'three'].map((about) => `<section><h2>${about}</h2>${prose(6, about)}</section>`).join('')}</article>`,
    ],
    [
      'with long comments below it',
      `${part('the bridge', 'article')}<div id="comments">${[1, 2, 3, 4].map((i) => `<article class="comment" id="c${i}"><h3>Guest ${i}</h3><time datetime="2021-03-01">1 March</time>${prose(8, `comment ${i}`)}</article>`).join('')}</div>`,
    ],
    [
      'with a box in it',
      `<article><h1>The bridge</h1>${prose(8)}<article><h2>The numbers</h2>${prose(6, 'numbers')}</article></article>`,
    ],
    [
      'whose headings are all of the first order',
      `<article><section><h1>One</h1>${prose(6)}</section><section><h1>Two</h1>${prose(6)}</section></article>`,
    ],
    [
      'with the times of its versions',
      `<article><h1>The bridge</h1><time>1</time><time>2</time><time>3</time>${prose(9)}</article>`,
    ],
  ])('%s', (_, body) => {
    expect(count(body)).toBe(0);
  });

  test('or none', () => {
    expect(count('')).toBe(0);
    expect(count('abcdefghij'.split('').map(teaser).join(''))).toBe(0);
  });
});

describe('a live blog', () => {
  const entry = (i: number, tag = 'div', attributes = '') =>
    `<${tag} id="entry-${i}" ${attributes}><h3><time datetime="2021-03-05T1${i}:00Z">1${i}.00</time> Entry ${i}</h3><p>Somebody says of pier${i} that it stands as it always has.</p></${tag}>`;
  const entries = [9, 8, 7, 6, 5, 4, 3, 2].map((i) => entry(i)).join('');

  test('each entry for itself', () => {
    const [first, second] = read(toPage(`<main><h1>Live: the storm</h1><div>${entries}</div></main>`, HEAD));
    expect(first).toMatchObject({
      title: 'Entry 9',
      byline: null,
      published: '2021-03-05T19:00Z',
      url: `${PAGE}#entry-9`,
      text: 'Somebody says of pier9 that it stands as it always has.',
    });
    expect(second?.title).toBe('Entry 8');
  });

  test('what stands above the entries is an article for itself when it is long', () => {
    const document = toPage(
      `<main><h1>Live: the storm</h1>${prose(2, 'the storm at sea')}<div>${entries}</div></main>`,
      HEAD,
    );
    const all = findParts(document, PAGE);
    expect(all.map(({ lead }) => lead === true)).toEqual([true, ...Array(8).fill(false)]);
    expect(read(document)[0]).toMatchObject({ title: 'The bridge is late', about: 'says of the storm' });
  });

  test('of entries that microdata names', () => {
    const marked = [1, 2]
      .map((i) => `<li itemprop="liveBlogUpdate"><p>Somebody says of pier${i} that it stands as ever.</p></li>`)
      .join('');
    expect(read(toPage(`<ol>${marked}</ol>`, HEAD))).toMatchObject([
      { title: 'The bridge is late', byline: null, published: null, dated: null, url: PAGE },
      { text: 'Somebody says of pier2 that it stands as ever.' },
    ]);
  });

  test('of entries that JSON-LD names, by anchors in them', () => {
    const data = {
      '@type': 'LiveBlogPosting',
      headline: 'Live: the storm',
      liveBlogUpdate: [1, 2].map((i) => ({
        '@type': 'BlogPosting',
        headline: `Update ${i}`,
        url: `${PAGE}#u${i}`,
        author: { name: 'Bo Stern' },
        datePublished: `2021-03-05T1${i}:00:00Z`,
      })),
    };
    const body = `<div class="feed">${[1, 2].map((i) => `<div class="item"><a id="u${i}"></a><p>Somebody says of pier${i} that it stands as it always has.</p></div>`).join('')}</div>`;
    const articles = read(toPage(body, `${HEAD}<script type="application/ld+json">${JSON.stringify(data)}</script>`));
    expect(articles.map(({ text }) => text.slice(17, 22))).toEqual(['pier1', 'pier2']);
  });

  test('grown by whole pieces of entries', () => {
    const body = `<main><h1>Live</h1><div class="piece">${entry(9)}${entry(8)}</div><div class="piece">${entry(7)}${entry(6)}</div></main>`;
    expect(read(toPage(body, HEAD)).map(({ title }) => title)).toEqual(['Entry 9', 'Entry 8', 'Entry 7', 'Entry 6']);
  });

  test('no words are lost to a time in a sentence', () => {
    const body = [1, 2, 3]
      .map(
        (i) =>
          `<div id="e${i}"><p>At <time datetime="2021-03-05">noon</time> somebody says of pier${i} that it stands as it always has.</p></div>`,
      )
      .join('');
    expect(read(toPage(`<main>${body}</main>`, HEAD))[0]?.text).toContain('At noon somebody');
  });
});

describe('hostile pages', () => {
  test.each<[string, string]>([
    ['a thousand nested articles', `${'<article><h2>x</h2>'.repeat(1000)}${prose(9)}`],
    ['ten thousand times', `${'<p><time>1</time></p>'.repeat(10_000)}${prose(9)}`],
    [
      'a headline of a megabyte',
      `<article><h1>${'x '.repeat(500_000)}</h1>${prose(9)}</article><article>${prose(9)}</article>`,
    ],
    [
      'fields named like methods',
      `<form><input name="querySelectorAll"><input name="localName">${part('a', 'article')}${part('b', 'article')}</form>`,
    ],
  ])('%s', (_, body) => {
    const parts: PagePart[] = findParts(toPage(body, HEAD), PAGE);
    expect(parts.length).toBeLessThan(3);
  });
});

describe('in slices', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });
  /** A clock that goes on by a millisecond each time it is looked at: a slice has five steps. */
  const count = () => {
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => now++);
    let pauses = 0;
    return { pauses: () => pauses, yieldControl: async () => void pauses++ };
  };
  const times = (entries: number) =>
    Array.from(
      { length: entries },
      (_, i) => `<div id="e${i}"><time datetime="2021-03-04">${i}</time>${prose(2, `entry ${i}`)}</div>`,
    ).join('');
  const row = (articles: number) =>
    Array.from({ length: articles }, (_, i) => part(`story ${i}`, 'article', '', '', 'h2')).join('');

  test.each([
    ['entries', times(200)],
    ['articles', row(60)],
  ])('finds the same %s as at once, with pauses', async (_, body) => {
    const document = toPage(`<main>${body}</main>`, HEAD);
    const clock = count();
    const { signal } = new AbortController();
    const found = await findPartsInSlices(document, PAGE, { signal, yieldControl: clock.yieldControl });
    expect(found?.map(({ root }) => root)).toEqual(findParts(document, PAGE).map(({ root }) => root));
    expect(found?.length).toBeGreaterThanOrEqual(60);
    // 400 paragraphs of both, each looked at once or twice, twenty in a step.
    expect(clock.pauses()).toBeGreaterThanOrEqual(3);
  });

  test('ends when it is called off in a pause', async () => {
    const controller = new AbortController();
    const clock = count();
    const yieldControl = async () => {
      await clock.yieldControl();
      controller.abort();
    };
    const document = toPage(`<main>${times(200)}</main>`, HEAD);
    expect(await findPartsInSlices(document, PAGE, { signal: controller.signal, yieldControl })).toBeNull();
    expect(clock.pauses()).toBe(1);
  });
});
