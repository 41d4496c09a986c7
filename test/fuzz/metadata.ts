import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { looksLikeArticle } from '../../src/reading/is-article';
import { listLinkedArticles } from '../../src/reading/linked-articles';
import { readArticle } from '../../src/reading/read-article';
import { readDate } from '../../src/reading/read-date';
import { readJsonLd } from '../../src/reading/read-json-ld';
import { defineTarget, type FuzzTarget } from './fuzz-target';
import { anyValue, hostileText, mutatedValue } from './values';

/** One article as content systems state it. The entries of a live blog and the graph around it are articles too. */
const ARTICLE = {
  '@context': 'https://schema.org',
  '@type': ['NewsArticle'],
  '@id': '#article',
  headline: 'Council votes on the harbour bridge',
  author: [{ '@type': 'Person', name: 'Ann Lee' }, 'Tom Okoro'],
  publisher: { '@type': 'Organization', name: 'The Ferry Post', '@id': '#publisher' },
  datePublished: '2031-04-05T06:07:08.900+02:00',
  inLanguage: { alternateName: 'en' },
  isAccessibleForFree: 'False',
  wordCount: 120,
  articleBody: 'The bridge is closed.',
  mainEntityOfPage: { '@id': '#article', url: 'https://ferry.example/bridge' },
};
const GOOD: readonly unknown[] = [
  ARTICLE,
  [ARTICLE],
  { '@graph': [{ '@type': 'WebPage', '@id': '#page', mainEntity: { '@id': '#article' } }, ARTICLE] },
  { '@type': 'LiveBlogPosting', headline: 'Live', liveBlogUpdate: [ARTICLE, { headline: 'x', url: '#u1' }] },
  { '@type': 'ItemList', itemListElement: [{ item: ARTICLE }, { url: '/a' }] },
];
const NAMES = [
  'og:title',
  'og:site_name',
  'author',
  'article:published_time',
  'og:locale',
  'og:url',
  'date',
  '__proto__',
  'constructor',
];
/** Most of them near enough to a date to be tried. */
const DATE_TEXTS = [
  '2031-04-05',
  '2031-13-45',
  '10000-01-01',
  '5 April 2031',
  'Apr 31, 2031',
  '20310405',
  '2031/4/5',
  '99999999',
  '0001-01-01',
];
/** So that what has no limit shows in the answer: far more than a person could read. */
const LONG = ['x'.repeat(30_000), 'word, '.repeat(6000), ' '.repeat(20_000), 'a | '.repeat(5000), '&#65;'.repeat(5000)];
const MOST_OF_A_VALUE = 4000;

const PROSE = Array.from(
  { length: 5 },
  (_, at) =>
    `<p>Paragraph ${at} says of the bridge that it was planned, discussed, and put off again, until somebody asked.</p>`,
).join('');

const piece = fc.oneof(
  { weight: 10, arbitrary: hostileText },
  { weight: 6, arbitrary: fc.constantFrom(...DATE_TEXTS, 'Ann Lee', 'By Ann Lee', 'Title | Site', 'en_GB', 'x-') },
  { weight: 1, arbitrary: fc.constantFrom(...LONG) },
);
const data = fc.oneof(
  { weight: 8, arbitrary: mutatedValue(fc.constantFrom(...GOOD), 4).map(toJson) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...Object.keys(ARTICLE)), piece)
      .map(([key, value]) => toJson({ ...ARTICLE, [key]: value })),
  },
  { weight: 1, arbitrary: anyValue.map(toJson) },
  { weight: 1, arbitrary: fc.nat(3000).map((depth) => `${'['.repeat(depth)}${toJson(ARTICLE)}${']'.repeat(depth)}`) },
  {
    weight: 1,
    arbitrary: fc.nat(3000).map((depth) => `${'{"@graph":'.repeat(depth)}${toJson(ARTICLE)}${'}'.repeat(depth)}`),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('<!--', '<![CDATA[', '{', ''), piece, fc.constantFrom('-->', ']]>', ''))
      .map((parts) => parts.join('')),
  },
);

interface Case {
  scripts: string[];
  metas: [string, string][];
  title: string;
  byline: string;
  time: string;
  lang: string;
  url: string | null;
}

/** What a page says about itself: JSON-LD, metadata, title, byline, time. */
export function metadataTarget(): FuzzTarget {
  const cases: fc.Arbitrary<Case> = fc.record({
    scripts: fc.array(data, { maxLength: 2 }),
    metas: fc.array(fc.tuple(fc.constantFrom(...NAMES), piece), { maxLength: 4 }),
    title: piece,
    byline: piece,
    time: piece,
    lang: piece,
    url: fc.oneof(fc.constantFrom(null, 'https://ferry.example/bridge'), hostileText),
  });
  return defineTarget('metadata', 80, cases, checkMetadata);
}

function checkMetadata(one: Case): void {
  const document = makePage(one);
  const linked = readJsonLd(document);
  const all = listLinkedArticles(document);
  for (const { headline, authors, publisher, published, language } of [linked, ...all.map(({ data }) => data)].filter(
    (item) => item !== null,
  )) {
    for (const value of [headline, publisher, published, language, ...authors]) {
      assert.ok(value === null || (typeof value === 'string' && value.trim() === value && value !== ''), 'no text');
    }
  }
  looksLikeArticle(document);
  const read = readArticle(document, one.url);
  assert.ok(read !== null, 'the prose was not read');
  const { title, byline, outlet, published, language } = read.article;
  for (const value of [title, byline, outlet]) {
    if (value === null) continue;
    assert.equal(typeof value, 'string');
    assert.ok(value.length <= MOST_OF_A_VALUE, `a value of ${value.length} characters`);
    assert.doesNotMatch(value, /[\r\n\t]/);
  }
  if (published !== null) {
    assert.match(published, /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?$/);
    assert.equal(readDate(published), published, 'not the same date when it is read again');
    assert.ok(!Number.isNaN(Date.parse(published)), `${published} is on no calendar`);
  }
  if (language !== null) assert.match(language, /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i);
}

function makePage({ scripts, metas, title, byline, time, lang }: Case): Document {
  const head = [
    `<title>${escapeHtml(title)}</title>`,
    ...metas.map(([name, content]) => `<meta property="${name}" content="${escapeHtml(content)}">`),
    ...scripts.map((json) => `<script type="application/ld+json">${json.replaceAll('</', '<\\/')}</script>`),
  ];
  const body = `<article><h1>${escapeHtml(title)}</h1><p class="byline">${escapeHtml(byline)}</p><time datetime="${escapeHtml(time)}"></time>${PROSE}</article>`;
  return parseHTML(
    `<!doctype html><html lang="${escapeHtml(lang)}"><head>${head.join('')}</head><body>${body}</body></html>`,
  ).document as unknown as Document;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** As JSON has it; what JSON has no words for is left out. */
function toJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? 'null';
  } catch {
    return '{';
  }
}
