import { describe, expect, it } from 'vitest';
import { prose, read, toPage } from './page';

function metadata(head: string, above = '', url: string | null = 'https://www.harbourtimes.example/news/1') {
  return read(toPage(`<main>${above}${prose(5)}</main>`, head), url).article;
}

const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const article = {
  '@type': 'NewsArticle',
  headline: 'Bridge is off',
  datePublished: '2017-07-10T08:07:00+0200',
  author: [{ name: 'Jane Roe' }, { name: 'John Doe' }],
  publisher: { name: 'Harbour Times' },
  inLanguage: 'en-GB',
};

describe('title', () => {
  it.each([
    ['JSON-LD', ld(article), 'Bridge is off'],
    ['JSON-LD in a graph', ld({ '@graph': [{ '@type': 'WebSite', name: 'x' }, article] }), 'Bridge is off'],
    ['JSON-LD with entities', ld({ ...article, headline: 'Bridge &amp; river' }), 'Bridge & river'],
    [
      'OpenGraph when the JSON-LD is cut',
      `${ld({ ...article, headline: 'Bridge is…' })}<meta property="og:title" content="Bridge is off, says council">`,
      'Bridge is off, says council',
    ],
    [
      'OpenGraph when the JSON-LD speaks of something else',
      `${ld({ ...article, headline: 'Local newspaper' })}<meta property="og:title" content="Bridge is off">`,
      'Bridge is off',
    ],
    [
      'OpenGraph when the JSON-LD is broken',
      '<script type="application/ld+json">{"@type":</script><meta property="og:title" content="Bridge is off">',
      'Bridge is off',
    ],
    [
      "the page's title without the site's name",
      '<meta property="og:site_name" content="Harbour Times"><title>Bridge is off | Harbour Times</title>',
      'Bridge is off',
    ],
    ['a title that names the host', '<title>Bridge is off - Harbour Times</title>', 'Bridge is off'],
    [
      'a title with a name that nothing else gives',
      '<title>Bridge is off for now – Gazette</title>',
      'Bridge is off for now',
    ],
    [
      'a title with a dash of its own',
      '<title>Bridge – a sad story of money and men and water</title>',
      'Bridge – a sad story of money and men and water',
    ],
  ])('is read from %s', (_, head, title) => {
    expect(metadata(head, '', 'https://www.harbourtimes.com/1').title).toBe(title);
  });

  it('is the main heading where the title has more', () => {
    expect(
      metadata('<title>Bridge is off for now: Harbour and more</title>', '<h1>Bridge is off for now</h1>').title,
    ).toBe('Bridge is off for now');
  });

  it('is null where nothing says it', () => {
    expect(metadata('').title).toBeNull();
  });
});

describe('what a page says to do harm', () => {
  it.each(['isAccessibleForFree', 'wordCount'])('is left aside: %s that can be made no text', (key) => {
    const data = { ...article, [key]: { toString: [], valueOf: 1 } };
    expect(metadata(ld(data)).title).toBe('Bridge is off');
  });

  it.each(['headline', 'publisher'] as const)('is cut: a %s of 30,000 characters', (key) => {
    const { title, outlet } = metadata(ld({ ...article, [key]: 'x'.repeat(30_000) }));
    expect((key === 'headline' ? title : outlet)?.length).toBe(key === 'headline' ? 300 : 100);
  });
});

describe('byline', () => {
  it.each([
    ['JSON-LD', ld(article), '', 'Jane Roe, John Doe'],
    ['meta', '<meta name="author" content="By Jane Roe">', '', 'Jane Roe'],
    ['a link to the author', '', '<p><a rel="author" href="/jane">Jane Roe</a></p>', 'Jane Roe'],
    ['an itemprop', '', '<span itemprop="author">Jane Roe</span>', 'Jane Roe'],
    ['a class, without the date', '', '<div class="byline">By Jane Roe - Apr 16, 2015 8:02 pm UTC</div>', 'Jane Roe'],
  ])('is read from %s', (_, head, above, byline) => {
    expect(metadata(head, above).byline).toBe(byline);
  });

  it.each([
    ['an address', '<meta name="author" content="https://example.com/jane">', ''],
    ['a place', '', '<p class="byline">CAIRO —</p>'],
  ])('is null for %s', (_, head, above) => {
    expect(metadata(head, above).byline).toBeNull();
  });
});

describe('outlet, date, language', () => {
  it.each([
    ['JSON-LD', ld(article), 'Harbour Times'],
    ['OpenGraph', '<meta property="og:site_name" content="The Harbour Times">', 'The Harbour Times'],
    ["the title's end where it names the host", '<title>Bridge is off | Harbour Times</title>', 'Harbour Times'],
  ])('outlet: %s', (_, head, outlet) => {
    expect(metadata(head, '', 'https://harbourtimes.com/1').outlet).toBe(outlet);
  });

  it.each([
    ['JSON-LD', ld(article), '', '2017-07-10T08:07:00+02:00'],
    ['meta', '<meta property="article:published_time" content="2017-07-10T08:07:00.123Z">', '', '2017-07-10T08:07:00Z'],
    ['meta in words', '<meta name="date" content="July 10, 2017">', '', '2017-07-10'],
    ['markup', '', '<time datetime="2017-07-10">Monday</time>', '2017-07-10'],
  ])('date: %s', (_, head, above, published) => {
    expect(metadata(head, above).published).toBe(published);
  });

  it.each(['7/10/2017', 'yesterday', '2017-13-45'])('no date is guessed from %s', (content) => {
    expect(metadata(`<meta name="date" content="${content}">`).published).toBeNull();
  });

  it('language: of the page', () => {
    expect(metadata('').language).toBe('en');
  });
});
