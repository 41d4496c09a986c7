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

describe('a date', () => {
  const headline = '<h1>Council votes on the harbour bridge</h1>';
  const title = '<title>Council votes on the harbour bridge</title>';
  const site = 'https://www.harbourtimes.example';

  it.each([
    ['an itemprop', '<span itemprop="datePublished" content="2017-07-10">Monday</span>'],
    ['an itemprop without a form for machines', '<span itemprop="datePublished">10 July 2017</span>'],
    ['a time without a form for machines', '<time pubdate>July 10, 2017</time>'],
    ['an abbreviation', '<abbr class="published" title="2017-07-10">Monday</abbr>'],
    ['a class', '<div class="publish-date">Published 10:02 AM EST Jul 10, 2017</div>'],
    ['a header that is left out', '<header class="social"><time datetime="2017-07-10">Monday</time></header>'],
  ])('is read from markup: %s', (_, above) => {
    expect(metadata(title, headline + above, `${site}/1`).published).toBe('2017-07-10');
  });

  it.each([
    ['a graph in a list', [{ '@graph': [{ '@type': 'WebSite' }, article] }]],
    ['a main entity', { '@type': 'WebPage', mainEntity: [{ '@type': 'Thing', mainEntity: article }] }],
    [
      'the page',
      {
        '@graph': [
          { ...article, datePublished: '0001-01-01' },
          { ...article, '@type': 'WebPage' },
        ],
      },
    ],
    ['the check of a claim', { ...article, '@type': 'ClaimReview' }],
    ['a recipe', { ...article, '@type': 'Recipe' }],
  ])('is read from JSON-LD: %s', (_, data) => {
    expect(metadata(ld(data)).published).toBe('2017-07-10T08:07:00+02:00');
  });

  it.each(['/2017/07/10/bridge', '/2017/jul/10/bridge', '/2017-07-10/bridge', '/20170710/1', '/bridge-20170710/'])(
    'is read from the address %s',
    (path) => {
      expect(metadata(title, headline, site + path).published).toBe('2017-07-10');
    },
  );

  it.each(['/2017/13/10/bridge', '/19170710/', '/120170710/', '/2017/07/bridge', '/?date=2017-07-10'])(
    'is not read from the address %s',
    (path) => {
      expect(metadata(title, headline, site + path).published).toBeNull();
    },
  );

  it.each([
    'Posted on July 10, 2017',
    '10 July 2017 08:07 BST',
    'Published: Monday, July 10th, 2017 at 8:07 a.m.',
    'By Jane Roe | July 10, 2017',
    'Jane Roe Monday, July 10, 2017 @ 8:07 PM UTC',
    'Published July 10, 2017 | Updated July 12, 2017',
    'Updated July 12, 2017 | Published July 10, 2017',
    'Veröffentlicht am 10. Juli 2017',
    'Publié le 10 juillet 2017 à 08:07',
    'Publicado el 10 de julio de 2017',
    '10.07.2017, 08:07 Uhr',
    '[ 2017-07-10 08:07 ]',
  ])('is read from the line “%s”', (line) => {
    expect(metadata(title, `${headline}<p>${line}</p>`).published).toBe('2017-07-10');
  });

  it.each([
    'Last updated on July 10, 2017',
    'Updated July 10, 2017',
    '© 2017 Harbour Times',
    'Copyright July 10, 2017',
    'Jane Roe in Paris, July 10, 2017',
    'The council, which published its plan on July 10, 2017, has said that it would ask for more money.',
    'The old bridge was closed on July 10, 2017',
    '7/10/2017',
  ])('is not read from the line “%s”', (line) => {
    expect(metadata(title, `${headline}<p>${line}</p>`).published).toBeNull();
  });

  it('is read from a line below a headline that is no heading', () => {
    const above = '<div><div>Council votes on the harbour bridge</div><div>10 July 2017</div></div>';
    const page = toPage(`${above}<div>Harbour, traffic</div><main>${prose(12)}</main>`, title);
    expect(read(page).article.published).toBe('2017-07-10');
  });

  it("is not today's above the headline", () => {
    expect(metadata(title, `<p>Monday, July 10, 2017</p>${headline}`).published).toBeNull();
  });

  it('is that above the headline when the address names its month', () => {
    const above = `<p>Monday, July 10, 2017</p>${headline}`;
    expect(metadata(title, above, `${site}/2017/07/bridge`).published).toBe('2017-07-10');
  });

  it.each([
    ['2017-07-08T23:00:00Z', '2017-07-08T23:00:00Z'],
    ['2017-07-12', '2017-07-12'],
    ['2017-07-07', '2017-07-10'],
    ['2017-07-13', '2017-07-10'],
  ])('of %s in the markup gives %s under an address of July 10', (datetime, published) => {
    const above = `${headline}<time datetime="${datetime}">then</time>`;
    expect(metadata(title, above, `${site}/2017/07/10/bridge`).published).toBe(published);
  });

  it.each([
    ['a revision', '<time class="updated" datetime="2017-07-10">July 10</time>'],
    ['a revision by its words', '<time datetime="2017-07-10">Updated July 10, 2017</time>'],
    ['a revision by its itemprop', '<time itemprop="dateModified" datetime="2017-07-10">July 10</time>'],
    ['year 1', '<time datetime="0001-01-01">July 10</time>'],
    ['the first second of the clock', '<time datetime="1970-01-01">July 10</time>'],
  ])('is not read from markup of %s', (_, above) => {
    expect(metadata(title, headline + above).published).toBeNull();
  });

  it('is not that of a comment or a related article below', () => {
    const below = '<div class="comments"><time datetime="2017-07-10"></time></div><p>Published July 10, 2017</p>';
    const body = `<main>${headline}${prose(12)}</main>${below}`;
    expect(read(toPage(body, title), `${site}/1`).article.published).toBeNull();
  });

  it.each([
    ['2017-07-10T08:07:00Z', '2017-07-10T08:07:00Z'],
    ['2017-07-11T08:07:00Z', '2017-07-10'],
  ])('without a time takes that of a mark of the same day only: %s', (datetime, published) => {
    const above = `${headline}<time datetime="${datetime}">then</time>`;
    expect(metadata('<meta name="date" content="2017-07-10">', above).published).toBe(published);
  });

  const datedBy = (above: string, url: string, head = title) => metadata(head, headline + above, site + url).dated;
  it.each([
    [
      'markup',
      '<time datetime="2017-07-10T08:07Z">then</time>',
      '/2017/07/10/bridge',
      '2017-07-10',
      '2017-07-10',
      'stated',
    ],
    ['a line', '<p>Posted on July 10, 2017</p>', '/2017/07/bridge', '2017-07-10', '2017-07-10', 'stated'],
    ['the day in the address', '', '/2017/07/10/bridge', '2017-07-10', '2017-07-10', 'address'],
    ['the month in the address', '', '/2017/07/bridge', '2017-07-01', '2017-07-31', 'address'],
    ['a month of 29 days', '', '/news/2016/2/bridge', '2016-02-01', '2016-02-29', 'address'],
  ])('is known by %s', (_, above, url, from, to, source) => {
    expect(datedBy(above, url)).toEqual({ from, to, source });
  });

  it('is known by the title before the month in the address', () => {
    const head = '<title>Bridge is off - 10.07.2017 - Harbour Times</title>';
    const days = { from: '2017-07-10', to: '2017-07-10' };
    expect(datedBy('', '/2017/07/bridge', head)).toEqual({ ...days, source: 'stated' });
    expect(datedBy('', '/2017/07/10/bridge', head)).toEqual({ ...days, source: 'address' });
  });

  it('is not known where nothing gives one', () => {
    expect(datedBy('', '/bridge')).toBeNull();
  });

  it.each(['2017-02-30', '31 June 2017'])('is none where no calendar has the day: %s', (day) => {
    expect(metadata(`<meta name="date" content="${day}">`)).toMatchObject({ published: null, dated: null });
  });

  it("is the title's where nothing else gives one", () => {
    expect(metadata('<title>Bridge is off - 10.07.2017 - Harbour Times</title>').published).toBe('2017-07-10');
  });
});

describe('an outlet', () => {
  it.each([
    [
      'a graph that names it elsewhere',
      ld({
        '@graph': [
          { ...article, publisher: { '@id': '#us' } },
          { '@type': 'Organization', '@id': '#us', name: 'Harbour Times' },
        ],
      }),
    ],
    ['the name of the site in JSON-LD', ld({ '@type': 'WebSite', name: 'Harbour Times' })],
    ['the itemprop of a publisher', '<meta itemprop="publisher" content="Harbour Times">'],
    [
      'a title with the words that the host is the initials of',
      '<title>Bridge is off - Harbour Times</title>',
      'https://www.htimes.example/1',
    ],
    ['a title that begins with it', '<title>Harbour Times: Bridge is off</title>'],
    [
      'the name where another source has an address',
      '<meta property="og:site_name" content="https://harbourtimes.example"><title>Bridge is off - Harbour Times</title>',
    ],
  ])('is read from %s', (_, head, url = 'https://www.harbourtimes.example/1') => {
    expect(metadata(head, '', url).outlet).toBe('Harbour Times');
  });

  it('is read from the markup of a publisher', () => {
    const above = '<div itemprop="publisher"><meta itemprop="name" content="Harbour Times"></div>';
    expect(metadata('', above).outlet).toBe('Harbour Times');
  });

  it.each([
    ['© 2017 Harbour Times, Inc. All rights reserved.', 'Harbour Times'],
    ['© 2017 Somebody Else', null],
    ['Write to us at harbourtimes', 'harbourtimes.example'],
  ])('by the footer “%s”: %s', (footer, outlet) => {
    const body = `<main>${prose(5)}</main><footer>${footer}</footer>`;
    expect(read(toPage(body, ''), 'https://www.harbourtimes.example/1').article.outlet).toBe(outlet);
  });

  it('is null where the page never names its host', () => {
    expect(metadata('<title>Bridge is off - a sad story</title>').outlet).toBeNull();
  });
});
