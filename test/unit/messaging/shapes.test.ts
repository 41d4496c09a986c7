import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  LONGEST_ADDRESS,
  LONGEST_FACT,
  LONGEST_ID,
  MOST_ARTICLE_CHARACTERS,
  MOST_PARAGRAPHS,
} from '../../../src/core/article-limits';
import { isAnswer, isEnvelope } from '../../../src/messaging/envelope';
import { LONGEST_SELECTION, LONGEST_SITE } from '../../../src/messaging/limits';
import { parseAddress, parseNothing, parseShown, parseSites, parseSpan } from '../../../src/messaging/page-guards';
import {
  parseChangeSettings,
  parseCompareAnyway,
  parseCompareSelection,
  parseGetPageState,
  parseGetStoryComparison,
  parsePageRead,
  parsePageReading,
  parseTakeSelection,
} from '../../../src/messaging/schemas';

const article = {
  title: 'Bridge closed',
  byline: null,
  outlet: 'The Ferry Post',
  published: '2031-04-05',
  language: 'en',
  url: 'https://ferry.example/bridge',
  text: 'The bridge is closed.\n\n"For good," she said.',
  paragraphs: [
    { start: 0, end: 21, role: 'body' },
    { start: 23, end: 44, role: 'body' },
  ],
  complete: true,
};

describe('what a page may say of itself', () => {
  it.each([
    [{ state: 'reading' }],
    [{ state: 'no-article', reason: 'not-an-article' }],
    [{ state: 'article', article }],
    [{ state: 'article', article: { ...article, dated: null } }],
    [withParagraphs([{ start: 0, end: 21, role: 'caption' }])],
    [withParagraphs([{ start: 0, end: 21, role: 'link' }])],
    [withDays('2031-04-05', '2031-04-05')],
    [withDays('2032-02-29', '2032-03-06')],
  ])('takes %j', (reading) => {
    expect(parsePageReading(reading)).toEqual({ request: reading });
    expect(parsePageRead({ reading, address: 'https://ferry.example/' })).not.toBeNull();
  });

  it.each([
    ['no reading', null],
    ['an unknown state', { state: 'asleep' }],
    ['no reason', { state: 'no-article' }],
    ['an article without a text', { state: 'article', article: { ...article, text: undefined } }],
    ['a number for a title', { state: 'article', article: { ...article, title: 7 } }],
    ['a paragraph beyond the text', withParagraphs([{ start: 0, end: 45, role: 'body' }])],
    ['a paragraph that ends before it starts', withParagraphs([{ start: 5, end: 4, role: 'body' }])],
    ['half an offset', withParagraphs([{ start: 0.5, end: 4, role: 'body' }])],
    ['an unknown role', withParagraphs([{ start: 0, end: 4, role: 'advert' }])],
    ['a day that its month has not', withDays('2031-02-29', '2031-03-06')],
    ['days that end before they begin', withDays('2031-04-05', '2031-04-04')],
    ['days of the year 10,000', withDays('10000-01-01', '10000-01-01')],
    ['days with an hour', withDays('2031-04-05', '2031-04-05T06:07Z')],
    ['days of no known source', withDays('2031-04-05', '2031-04-05', 'gossip')],
    [
      'days without an end',
      { state: 'article', article: { ...article, dated: { from: '2031-04-05', source: 'text' } } },
    ],
    ['paragraphs out of order', withParagraphs([...article.paragraphs].reverse())],
  ])('does not take %s', (_name, reading) => {
    expect(parsePageReading(reading)).toBeNull();
  });

  it.each([
    ['characters of a text', (count: number) => withText(count), MOST_ARTICLE_CHARACTERS],
    ['paragraphs', (count: number) => withParagraphs(nothingTimes(count)), MOST_PARAGRAPHS],
    ['characters of a title', (count: number) => withFact('title', count), LONGEST_FACT],
    ['characters of a byline', (count: number) => withFact('byline', count), LONGEST_FACT],
    ['characters of an outlet’s name', (count: number) => withFact('outlet', count), LONGEST_FACT],
    ['characters of a date', (count: number) => withFact('published', count), LONGEST_FACT],
    ['characters of a language', (count: number) => withFact('language', count), LONGEST_FACT],
    ['characters of an address', (count: number) => withFact('url', count), LONGEST_ADDRESS],
  ])('takes the most %s, and not one more', (_what, make, most) => {
    expect(parsePageReading(make(most))).not.toBeNull();
    expect(parsePageReading(make(most + 1))).toBeNull();
  });

  it('leaves out fields that it does not know', () => {
    const parsed = parsePageReading({ state: 'article', article: { ...article, extra: 1 }, more: 2 });
    expect(parsed).toEqual({ request: { state: 'article', article } });
  });

  it('needs the address with it', () => {
    expect(parsePageRead({ reading: { state: 'reading' } })).toBeNull();
  });
});

describe('what others may ask', () => {
  it.each([
    [parseSpan, { start: 3, end: 9 }, true],
    [parseSpan, { start: 9, end: 3 }, false],
    [parseSpan, { start: -1, end: 3 }, false],
    [parseSpan, { start: 0, end: Number.POSITIVE_INFINITY }, false],
    [parseSpan, 'span', false],
    [parseAddress, { url: 'https://a.example' }, true],
    [parseAddress, { url: 5 }, false],
    [parseGetPageState, { tabId: 12 }, true],
    [parseGetPageState, { tabId: 1.5 }, false],
    [parseGetPageState, { tabId: '12' }, false],
    [parseShown, { shown: false }, true],
    [parseShown, { shown: 0 }, false],
    [parseSites, { sites: null }, true],
    [parseSites, { sites: ['paper.example'] }, true],
    [parseSites, { sites: [5] }, false],
    [parseSites, {}, false],
    [parseChangeSettings, { mode: 'everywhere' }, true],
    [parseChangeSettings, { mode: 'always' }, false],
    [parseChangeSettings, { theme: 'dark' }, true],
    [parseChangeSettings, { marks: 'yes' }, false],
    [parseChangeSettings, { addSite: 'paper.example' }, true],
    [parseChangeSettings, { addSite: 'https://paper.example/' }, false],
    [parseChangeSettings, { addSite: 'com' }, false],
    [parseChangeSettings, { removeSite: 'paper.example' }, true],
    [parseChangeSettings, { theme: 'dark', mode: 'click' }, false],
    [parseChangeSettings, {}, false],
    [parseTakeSelection, { id: 'a' }, true],
    [parseTakeSelection, {}, false],
    [parseCompareSelection, { text: '' }, true],
    [parseCompareSelection, { text: null }, false],
    [parseCompareSelection, { text: 'x'.repeat(LONGEST_SELECTION) }, true],
    [parseCompareSelection, { text: 'x'.repeat(LONGEST_SELECTION + 1) }, false],
    [parseTakeSelection, { id: 'x'.repeat(LONGEST_ID) }, true],
    [parseTakeSelection, { id: 'x'.repeat(LONGEST_ID + 1) }, false],
    [parseCompareAnyway, { tabId: 1, storyId: 'x'.repeat(LONGEST_ID) }, true],
    [parseCompareAnyway, { tabId: 1, storyId: 'x'.repeat(LONGEST_ID + 1) }, false],
    [parseGetStoryComparison, { storyId: 'x'.repeat(LONGEST_ID) }, true],
    [parseGetStoryComparison, { storyId: 'x'.repeat(LONGEST_ID + 1) }, false],
    [parseChangeSettings, { addSite: siteOf(LONGEST_SITE) }, true],
    [parseChangeSettings, { addSite: siteOf(LONGEST_SITE + 1) }, false],
    [parsePageRead, { reading: { state: 'reading' }, address: 'x'.repeat(LONGEST_ADDRESS) }, true],
    [parsePageRead, { reading: { state: 'reading' }, address: 'x'.repeat(LONGEST_ADDRESS + 1) }, false],
  ])('%o takes %.200j: %s', (parse, value, taken) => {
    expect(parse(value) !== null).toBe(taken);
  });
});

/** A name of so many characters, in parts of two letters. */
function siteOf(count: number): string {
  const end = '.example';
  return `${`${'x.'.repeat(count)}`.slice(0, count - end.length - 1).replace(/\.$/, 'x')}x${end}`;
}

const nothingTimes = (count: number) => Array.from({ length: count }, () => ({ start: 0, end: 0, role: 'body' }));

function withText(count: number) {
  return { state: 'article', article: { ...article, text: 'x'.repeat(count) } };
}

function withFact(name: 'title' | 'byline' | 'outlet' | 'published' | 'language' | 'url', count: number) {
  return { state: 'article', article: { ...article, [name]: 'x'.repeat(count) } };
}

function withDays(from: string, to: string, source = 'text') {
  return { state: 'article', article: { ...article, dated: { from, to, source } } };
}

function withParagraphs(paragraphs: unknown[]) {
  return { state: 'article', article: { ...article, paragraphs } };
}

it('no shape throws, whatever comes', () => {
  const parsers = [
    parseSpan,
    parseAddress,
    parseNothing,
    parseGetPageState,
    parsePageRead,
    parsePageReading,
    parseSites,
    parseShown,
    parseChangeSettings,
  ];
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (value) => {
      for (const parse of [...parsers, isEnvelope, isAnswer]) parse(value);
    }),
  );
});
