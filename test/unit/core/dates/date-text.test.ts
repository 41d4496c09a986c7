import { describe, expect, it } from 'vitest';
import { readDated } from '../../../../src/core/dates/date-text';
import type { Dated, LibraryArticle } from '../../../../src/core/model';
import { makeText } from '../comparison/make-text';

const dateOf = (paragraphs: readonly string[], facts: Partial<LibraryArticle> = {}): string | null => {
  const dated = makeText('a', paragraphs, facts).derive(readDated);
  return dated === null ? null : `${dated.from} ${dated.to} ${dated.source}`;
};
const byText = (...paragraphs: string[]): string | null => dateOf(paragraphs);

const BODY = 'The town council has decided to sell the old ferry.';
const MONTH: Dated = { from: '2031-07-01', to: '2031-07-31', source: 'address' };
const words = (count: number): string => Array.from({ length: count }, () => 'gulls').join(' ');

describe('a dateline', () => {
  it.each([
    'LONDON, July 10, 2031 — The council has sold the ferry.',
    'LONDON, July 10, 2031 – The council has sold the ferry.',
    'LONDON, July 10, 2031 - The council has sold the ferry.',
    'LONDON, July 10, 2031 /PRNewswire/ -- The council has sold the ferry.',
    'Marrow Bay, Calif., July 10, 2031 — The council has sold the ferry.',
    'PORT SAINT ANN, 10 July 2031 (Harbour Wire) - The council has sold the ferry.',
    'LONDON (Harbour Wire) - July 10, 2031 - The council has sold the ferry.',
    'LONDON--(HARBOUR WIRE)--Jul. 10, 2031--The council has sold the ferry.',
    'Marrow Bay, July 10, 2031 (Harbour Wire) — The council has sold the ferry.',
    'July 10, 2031 — The council has sold the ferry.',
    'LONDON (July 10, 2031) – The council has sold the ferry.',
    '(July 10, 2031) — The council has sold the ferry.',
    'LONDON, Thursday, July 10, 2031 — The council has sold the ferry.',
  ])('“%s”', (line) => {
    expect(byText(line, BODY)).toBe('2031-07-09 2031-07-11 text');
  });

  it.each([
    ['a sentence', 'London was quiet on July 10, 2031 — the ferry had gone.'],
    ['a sentence that begins with a place', 'In London, July 10, 2031 — a Thursday — is a feast.'],
    ['no dash', 'London, July 10, 2031. The council has sold the ferry.'],
    ['a hyphen inside a word', 'LONDON, July 10, 2031-style hats are back.'],
    ['a name', 'Ann Lee, July 10, 2031 — “Nothing is sold.”'],
    ['a colon', 'Ann Lee, July 10, 2031: nothing was sold.'],
    ['a day that its weekday is not', 'LONDON, Friday, July 10, 2031 — The council has sold the ferry.'],
    ['a day that no month has', 'LONDON, June 31, 2031 — The council has sold the ferry.'],
    ['no year', 'LONDON, July 10 (Harbour Wire) — The council has sold the ferry.'],
  ])('is not %s', (_what, line) => {
    expect(byText(line, BODY)).toBeNull();
  });

  it('may stand in the fourth paragraph, not in the fifth', () => {
    const line = 'LONDON, July 10, 2031 — The council has sold the ferry.';
    const others = (count: number) => Array.from({ length: count }, () => BODY);
    expect(byText(...others(3), line, ...others(4))).toBe('2031-07-09 2031-07-11 text');
    expect(byText(...others(4), line, ...others(4))).toBeNull();
  });

  it('is none where several paragraphs begin so', () => {
    const first = 'July 10, 2031 — The council has sold the ferry.';
    const later = 'July 11, 2031 — The ferry has sunk.';
    expect(byText(BODY, first)).toBe('2031-07-09 2031-07-11 text');
    expect(byText(BODY, first, later)).toBeNull();
    expect(byText(first, BODY, BODY, BODY, BODY, later)).toBeNull();
  });

  it('has six words for its place, not seven', () => {
    const line = (count: number) => `${'BAY '.repeat(count).trim()}, July 10, 2031 — The ferry is sold.`;
    expect(byText(line(6), BODY)).not.toBeNull();
    expect(byText(line(7), BODY)).toBeNull();
  });

  it.each([
    [120, true],
    [121, false],
  ])('is over after %i characters: %s', (count, found) => {
    const date = ', July 10, 2031 —';
    const place = 'B'.repeat(count - date.length);
    expect(byText(`${place}${date} The ferry is sold.`, BODY) !== null).toBe(found);
  });

  it('without a year is of the year that the address has', () => {
    const line = 'LONDON, July 10 (Harbour Wire) — The council has sold the ferry.';
    expect(dateOf([line, BODY], { dated: MONTH })).toBe('2031-07-09 2031-07-11 text');
    expect(dateOf([line, BODY], { dated: { ...MONTH, from: '2031-08-01', to: '2031-08-31' } })).toBe(
      '2031-08-01 2031-08-31 address',
    );
  });
});

describe('a line that says when it was posted', () => {
  it.each([
    'Posted on 10 July 2031',
    'Published: July 10, 2031',
    'Posted by Ann Lee on Thursday, July 10, 2031 at 8:07 am',
    '10 July 2031',
    'Thursday, July 10th, 2031',
    'July 10, 2031 | 08:07 GMT',
    '2031-07-10 08:07',
  ])('“%s”', (line) => {
    expect(byText(line, BODY, BODY, BODY)).toBe('2031-07-10 2031-07-10 text');
  });

  it.each([
    'Updated on 10 July 2031',
    'Last modified July 10, 2031',
    'Posted 9 July 2031, updated 10 July 2031',
    'First published by the Ferry Post on 10 July 2031',
    'Originally published July 10, 2031',
    '© 10 July 2031',
    'Ann Lee, 10 July 2031',
    '7/10/2031',
    'July 2031',
    'The plan that was posted at the harbour on the wall of the town hall on 10 July 2031 is wrong.',
  ])('is not “%s”', (line) => {
    expect(byText(line, BODY, BODY, BODY)).toBeNull();
  });

  it('stands at the end too if it says so: nothing but a date is that of a correction there', () => {
    const others = Array.from({ length: 6 }, () => BODY);
    expect(byText(...others, 'Posted on 10 July 2031')).toBe('2031-07-10 2031-07-10 text');
    expect(byText(...others, 'Posted on 10 July 2031', BODY)).toBe('2031-07-10 2031-07-10 text');
    expect(byText(...others, 'Posted on 10 July 2031', BODY, BODY)).toBeNull();
    expect(byText(...others, '10 July 2031')).toBeNull();
  });

  it('has 100 characters, not 101', () => {
    const line = (count: number) => 'Posted on 10 July 2031'.padEnd(count, ' .');
    expect(byText(line(100), BODY)).not.toBeNull();
    expect(byText(line(101), BODY)).toBeNull();
  });

  it('has four words in small letters besides, not five', () => {
    expect(byText('Posted to the wall on 10 July 2031', BODY)).not.toBeNull();
    expect(byText('Posted to the old wall on 10 July 2031', BODY)).toBeNull();
  });
});

describe('a day that is told from the day of writing', () => {
  it.each([
    ['The ferry was sold today, 10 July 2031.', '2031-07-10 2031-07-10 text'],
    ['The ferry was sold this morning (10 July 2031).', '2031-07-10 2031-07-10 text'],
    ['The ferry was sold on 10 July 2031, today.', '2031-07-10 2031-07-10 text'],
    ['The ferry was sold yesterday (Thursday 10 July 2031).', '2031-07-11 2031-07-11 text'],
    ['The ferry was sold last night, July 10, 2031.', '2031-07-10 2031-07-11 text'],
    ['The ferry will be sold tomorrow, on Thursday, July 10, 2031.', '2031-07-09 2031-07-09 text'],
    // The week goes from Sunday or from Monday: both may be meant.
    ['The ferry was sold last week, on 10 July 2031.', '2031-07-13 2031-07-20 text'],
    ['The ferry was sold last week, on Sunday 13 July 2031.', '2031-07-14 2031-07-26 text'],
    ['The ferry was sold this week, on 10 July 2031.', '2031-07-06 2031-07-13 text'],
    ['The ferry was sold earlier this week (10 July 2031).', '2031-07-10 2031-07-13 text'],
    ['The ferry will be sold later this week, on 10 July 2031.', '2031-07-06 2031-07-10 text'],
    ['The ferry will be sold next week, on 10 July 2031.', '2031-06-29 2031-07-06 text'],
    ['The ferry was sold earlier this month, on 10 July 2031.', '2031-07-10 2031-07-31 text'],
    ['The ferry was sold last month, on 10 December 2031.', '2032-01-01 2032-01-31 text'],
    ['The ferry will be sold next month, on 10 January 2032.', '2031-12-01 2031-12-31 text'],
    ['The ferry will be sold later this month, on 10 July 2031.', '2031-07-01 2031-07-10 text'],
  ])('%s', (sentence, date) => {
    expect(byText(BODY, sentence)).toBe(date);
  });

  it.each([
    'The ferry was sold on 10 July 2031.',
    'The ferry was sold last year, on 10 July 2031.',
    'Today all is quiet; the ferry was sold on 10 July 2031.',
    'The ferry was sold on 10 July 2031, yesterday’s papers say.',
    '“The ferry was sold today, 10 July 2031,” Ann Lee said.',
    'The ferry was sold yesterday, 10 July.',
  ])('is not in: %s', (sentence) => {
    expect(byText(BODY, sentence)).toBeNull();
  });

  it('counts where all that is told goes together, and not otherwise', () => {
    const first = 'The ferry was sold last week, on 10 July 2031.';
    expect(byText(BODY, first, 'The quay was closed yesterday, 14 July 2031.')).toBe('2031-07-15 2031-07-15 text');
    expect(byText(BODY, first, 'The quay was closed yesterday, 24 July 2031.')).toBeNull();
  });

  it('is within the month of the address', () => {
    const sentence = 'The ferry was sold last week, on 24 July 2031.';
    expect(dateOf([BODY, sentence], { dated: MONTH })).toBe('2031-07-27 2031-07-31 text');
    expect(dateOf([BODY, 'The ferry was sold yesterday, 31 July 2031.'], { dated: MONTH })).toBe(
      '2031-07-01 2031-07-31 address',
    );
  });
});

describe('a day that is called by its weekday', () => {
  it.each([
    [
      'its date in the lead',
      ['Ann Lee said on Thursday 10 July 2031 that the ferry was sold.'],
      '2031-07-10 2031-07-16',
    ],
    [
      'its date elsewhere, and alone',
      [BODY, BODY, BODY, BODY, 'The sale was on Thursday, July 10, 2031. The boat left on Thursday evening.'],
      '2031-07-10 2031-07-16',
    ],
    [
      'its date under a post',
      ['The boat left on Thursday.', 'We are off! — Ann Lee (@annlee) July 10, 2031', BODY],
      '2031-07-09 2031-07-16',
    ],
    [
      'the year of a date near it',
      ['Ann Lee said on Thursday 10 July that the ferry, built on 3 June 2031, was sold.'],
      '2031-07-10 2031-07-16',
    ],
  ])('and has %s', (_what, paragraphs, days) => {
    expect(byText(...paragraphs, BODY)).toBe(`${days} text`);
  });

  it.each([
    ['has its date and no weekday', ['The sale was on July 10, 2031. The boat left on Thursday.']],
    ['is another day', ['The sale was on Thursday, July 10, 2031. The boat left on Friday.']],
    ['is every such day', ['The sale was on Thursday, July 10, 2031. The boat leaves on Thursdays.']],
    ['is to come', ['The sale will be on Thursday, July 10, 2031. The boat leaves on Thursday.']],
    ['comes by itself later', ['The sale was on Thursday, July 10, 2031. The boat will leave on Thursday.']],
    [
      'is not the last of the text',
      ['The sale was on Thursday, July 10, 2031. It left on Thursday. It sank on 1 May 2033.'],
    ],
    ['has no year', ['Ann Lee said on Thursday 10 July that the ferry was sold.']],
    [
      'does not fit the year near it',
      ['Ann Lee said on Friday 10 July that the ferry, built on 3 June 2031, was sold.'],
    ],
    ['has a date far away only', [`Ann Lee said on Thursday 10 July that ${words(50)} of 3 June 2031 were sold.`]],
    [
      'is on a picture',
      [BODY, BODY, BODY, BODY, 'The boat on Thursday, July 10, 2031 (Harbour Photo). It left on Thursday.'],
    ],
    ['comes behind a post', ['We are off! — Ann Lee (@annlee) July 10, 2031', 'The boat left on Thursday.']],
    ['is in what somebody said', ['“I left on Thursday, July 10, 2031. I left on Thursday,” Ann Lee said.']],
    [
      'has its date behind the lead',
      [BODY, BODY, BODY, BODY, 'Ann Lee said on Thursday 10 July 2031 that it was sold.'],
    ],
    ['has nothing that somebody said', ['The ferry sank on Thursday 10 July 2031.']],
  ])('tells nothing where it %s', (_what, paragraphs) => {
    expect(byText(...paragraphs, BODY)).toBeNull();
  });

  it.each([
    [40, '2031-07-10 2031-07-16 text'],
    [41, null],
  ])('with %i words between it and its date: %s', (count, date) => {
    expect(
      byText(BODY, BODY, BODY, BODY, `It was Thursday, July 10, 2031. ${words(count - 2)}. It left on Thursday.`),
    ).toBe(date);
  });

  it.each([
    [60, null],
    [61, '2031-07-10 2031-07-16 text'],
  ])('to come by a word %i characters before: %s', (count, date) => {
    const sentence = `It will ${'x'.repeat(count - 'will  on '.length)} on Thursday, July 10, 2031. It left on Thursday.`;
    expect(byText(BODY, BODY, BODY, BODY, sentence)).toBe(date);
  });

  it.each([
    [300, null],
    [301, '2031-07-10 2031-07-16 text'],
  ])('on a picture by a credit %i characters before: %s', (count, date) => {
    const credit = `Getty ${'x'.repeat(count - 'Getty  '.length)} Thursday, July 10, 2031.`;
    expect(byText(BODY, BODY, BODY, BODY, `${credit} It left on Thursday.`)).toBe(date);
  });

  it.each([
    ['60 days', 'said on Thursday 10 July that the ferry of 11 May 2031 was sold', '2031-07-10 2031-07-16 text'],
    ['61 days', 'said on Thursday 10 July that the ferry of 10 May 2031 was sold', null],
  ])('gets its year from a date at most 60 days away: %s', (_what, words, date) => {
    expect(byText(`Ann Lee ${words}.`, BODY)).toBe(date);
  });
});

it.each([
  [100, '2031-07-10 2031-07-10 text'],
  [101, null],
])('a text that names %i days: %s', (count, date) => {
  const list = '1 May 2030, '.repeat(count - 1);
  expect(byText(BODY, BODY, BODY, BODY, `${list} and sold today, 10 July 2031.`)).toBe(date);
});

describe('what comes from outside', () => {
  const line = 'LONDON, July 10, 2031 — The council has sold the ferry.';
  it.each<[what: string, facts: Partial<LibraryArticle>, date: string]>([
    ['a date of publication', { published: '2031-07-12T08:00Z' }, '2031-07-12 2031-07-12 stated'],
    [
      'a day in the address',
      { dated: { ...MONTH, from: '2031-07-12', to: '2031-07-12' } },
      '2031-07-12 2031-07-12 address',
    ],
    ['a note', { dated: { ...MONTH, source: 'note' } }, '2031-07-01 2031-07-31 note'],
  ])('%s counts for more than the text', (_what, facts, date) => {
    expect(dateOf([line, BODY], facts)).toBe(date);
  });

  it('is all there is for a text in another language', () => {
    expect(dateOf([line, BODY], { language: 'de' })).toBeNull();
  });

  it('reads a text without a list of its paragraphs by its lines', () => {
    expect(dateOf([line, BODY], { paragraphs: [] })).toBe('2031-07-09 2031-07-11 text');
  });
});
