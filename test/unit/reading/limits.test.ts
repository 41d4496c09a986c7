import { describe, expect, it } from 'vitest';
import {
  cutTo,
  LONGEST_ADDRESS,
  LONGEST_BYLINE,
  LONGEST_OUTLET,
  LONGEST_TITLE,
  limitAddress,
  limitFacts,
  MOST_AUTHORS,
} from '../../../src/reading/limit-facts';
import { isModestJson, LONGEST_DATA, MOST_DEPTH, MOST_VALUES } from '../../../src/reading/weigh-json';
import { prose, read, toPage } from './page';

const NOTHING = { title: null, byline: null, outlet: null, published: null, language: null };
const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const factsOf = (head: string) => read(toPage(`<main>${prose(5)}</main>`, head), 'https://paper.example/news').article;
const words = (length: number) =>
  'word '
    .repeat(length)
    .slice(0, length - 1)
    .trimEnd()
    .padEnd(length, 'x');

describe('a title', () => {
  it('of the longest length stays, and a longer one is cut with an ellipsis', () => {
    const longest = words(LONGEST_TITLE);
    expect(limitFacts({ ...NOTHING, title: longest }).title).toBe(longest);
    const cut = limitFacts({ ...NOTHING, title: `${longest}y` }).title ?? '';
    expect(cut.length).toBeLessThanOrEqual(LONGEST_TITLE);
    expect(cut).toMatch(/…$/);
  });

  it('is not cut through a character', () => {
    expect(cutTo('ab😀cd', 4)).toBe('ab…');
    expect(cutTo('ab😀cd', 5)).toBe('ab😀…');
  });

  it.each([
    ['OpenGraph', `<meta property="og:title" content="${'word '.repeat(100_000)}">`],
    ['the page', `<title>${'word '.repeat(100_000)}</title>`],
    ['JSON-LD', ld({ '@type': 'NewsArticle', headline: 'word '.repeat(50_000) })],
  ])('of a megabyte in %s is cut', (_place, head) => {
    const title = factsOf(head).title ?? '';
    expect(title.startsWith('word word')).toBe(true);
    expect(title.length).toBeLessThanOrEqual(LONGEST_TITLE);
  });
});

it('an outlet of the longest length stays, and a longer one is cut', () => {
  const longest = words(LONGEST_OUTLET);
  expect(limitFacts({ ...NOTHING, outlet: longest }).outlet).toBe(longest);
  expect(limitFacts({ ...NOTHING, outlet: `${longest}y` }).outlet).toMatch(/…$/);
  const stated = factsOf(`<meta property="og:site_name" content="${'word '.repeat(1000)}">`).outlet ?? '';
  expect(stated.length).toBeLessThanOrEqual(LONGEST_OUTLET);
});

it('a byline, a language and an address that are too long are as if they were not stated', () => {
  const byline = words(LONGEST_BYLINE);
  expect(limitFacts({ ...NOTHING, byline }).byline).toBe(byline);
  expect(limitFacts({ ...NOTHING, byline: `${byline}y` }).byline).toBeNull();
  expect(limitFacts({ ...NOTHING, language: `en${'-abcdefgh'.repeat(4)}` }).language).toBeNull();
  expect(limitFacts({ ...NOTHING, language: 'zh-Hant-TW' }).language).toBe('zh-Hant-TW');
  const address = 'https://paper.example/'.padEnd(LONGEST_ADDRESS, 'a');
  expect(limitAddress(address)).toBe(address);
  expect(limitAddress(`${address}a`)).toBeNull();
});

it('of a crowd of authors no more are named than stand under an article', () => {
  const authors = (count: number) => Array.from({ length: count }, (_, i) => ({ name: `A${i}` }));
  const byline = (count: number) => factsOf(ld({ '@type': 'NewsArticle', author: authors(count) })).byline;
  expect(byline(MOST_AUTHORS)?.split(', ')).toHaveLength(MOST_AUTHORS);
  expect(byline(MOST_AUTHORS + 1)).toBe(byline(MOST_AUTHORS));
});

describe('JSON-LD', () => {
  const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
  const listOf = (values: number) => `[${Array.from({ length: values }, () => '0').join()}]`;

  it.each([
    ['as deep as may be', nested(MOST_DEPTH), true],
    ['deeper', nested(MOST_DEPTH + 1), false],
    ['with as many values as may be', listOf(MOST_VALUES - 1), true],
    ['with more', listOf(MOST_VALUES), false],
    ['as long as may be', `"${'x'.repeat(LONGEST_DATA - 2)}"`, true],
    ['longer', `"${'x'.repeat(LONGEST_DATA - 1)}"`, false],
    ['with brackets and commas in its strings', JSON.stringify('[{,\\"'.repeat(MOST_VALUES)), true],
    ['with a string that never ends', `"${'\\'.repeat(1000)}`, true],
  ])('%s is looked at or not', (_case, source, modest) => {
    expect(isModestJson(source)).toBe(modest);
  });

  it('that is too deep is none, and the page is read by its other facts', () => {
    const deep = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Deep","x":${nested(MOST_DEPTH)}}</script>`;
    expect(factsOf(`${deep}<meta property="og:title" content="Shallow">`).title).toBe('Shallow');
  });

  it('states how long a text is, however long that is', () => {
    const body = `${'A sentence that is not on the page. '.repeat(2000)}`;
    expect(factsOf(ld({ '@type': 'NewsArticle', headline: 'Long', articleBody: body })).complete).toBe(false);
  });
});
