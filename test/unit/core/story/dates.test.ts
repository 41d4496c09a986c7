import { describe, expect, it } from 'vitest';
import { compareWithLibrary } from '../../../../src/core/compare-with-library';
import type { MissingTime } from '../../../../src/core/comparison-model';
import { readDigest } from '../../../../src/core/knowing/read-digest';
import { StoryProfile } from '../../../../src/core/knowing/story-profile';
import { countDaysApart, readSigns } from '../../../../src/core/knowing/story-signs';
import type { Dated, LibraryArticle, StoryReason } from '../../../../src/core/model';
import { viewArticle } from '../../../../src/core/story/view-article';
import { viewStory } from '../../../../src/core/story/view-story';
import { compareStory } from '../../../fixtures/compare-story';
import { makeStoryIndex, makeText } from '../comparison/make-text';
import { FERRY, makeLibrary, withDate } from '../knowing/invented-stories';

type When = Pick<LibraryArticle, 'published' | 'dated'>;

const HERRING =
  'If the council had listened to the fishermen twenty years ago, we would still have herring in this bay';
const days = (from: number, to: number): Dated => ({
  from: `2031-05-${String(from).padStart(2, '0')}`,
  to: `2031-05-${String(to).padStart(2, '0')}`,
  source: 'text',
});
const on = (day: number): When => ({ published: days(day, day).from });
const within = (from: number, to: number): When => ({ published: null, dated: days(from, to) });
const unknown: When = { published: null };

describe('what is said later', () => {
  it.each<[here: string, there: string, hereWhen: When, thereWhen: When, when: MissingTime]>([
    ['a day', 'the next', on(2), on(3), 'later'],
    ['a day', 'the same', on(2), on(2), 'by-then'],
    ['a day', 'days behind it', on(2), within(3, 9), 'later'],
    ['a day', 'days that begin on it', on(3), within(3, 9), 'by-then'],
    ['days', 'the day behind them', within(3, 9), on(10), 'later'],
    ['days', 'their last day', within(3, 9), on(9), 'by-then'],
    ['days', 'days behind them', within(3, 9), within(10, 12), 'later'],
    ['days', 'days that overlap', within(3, 9), within(9, 12), 'by-then'],
    ['days', 'days before them', within(3, 9), within(1, 2), 'by-then'],
    ['days', 'no known day', within(3, 9), unknown, 'unknown'],
    ['no known day', 'days', unknown, within(3, 9), 'unknown'],
    ['a month', 'a day in it', { published: '2031-05' }, on(9), 'by-then'],
    ['a month', 'the day behind it', { published: '2031-05' }, { published: '2031-06-01' }, 'later'],
  ])('%s, against %s', (_here, _there, hereWhen, thereWhen, when) => {
    const other = makeText('other', [`“${HERRING},” Ann Lee said.`], thereWhen);
    const here = makeText('here', ['The council met. It did not speak of boats.'], hereWhen);
    expect(viewArticle(makeStoryIndex({ other }), here).missing.map((one) => one.when)).toEqual([when]);
  });

  it('needs each text that carries it to be later', () => {
    const other = makeText('other', [`“${HERRING},” Ann Lee said.`], within(10, 12));
    const third = makeText('third', [`The bay is dead. “${HERRING},” Ann Lee said.`], within(9, 12));
    const here = makeText('here', ['The council met. It did not speak of boats.'], within(3, 9));
    expect(viewArticle(makeStoryIndex({ other, third }), here).missing.map((one) => one.when)).toEqual(['by-then']);
  });
});

describe('the order of a story', () => {
  const idsOf = (texts: Readonly<Record<string, When>>): (string | null)[] => {
    const index = makeStoryIndex(
      Object.fromEntries(Object.entries(texts).map(([id, when]) => [id, makeText(id, ['Nobody spoke.'], when)])),
    );
    return index.texts.map(({ id }) => id);
  };
  it.each<[what: string, texts: Readonly<Record<string, When>>]>([
    ['the first day that is possible', { b: within(3, 9), a: within(4, 5), c: on(5) }],
    [
      'the hour, where that is stated',
      { b: { published: '2031-05-03T07:00Z' }, a: { published: '2031-05-03T08:00Z' } },
    ],
    ['a day before some that begin with it', { b: on(3), a: within(3, 9) }],
    ['the last day that is possible', { b: within(3, 4), a: within(3, 9) }],
    ['what is known', { b: on(31), a: unknown }],
    ['their ids', { a: unknown, b: unknown }],
  ])('is by %s', (_what, texts) => {
    expect(idsOf(texts)).toEqual(Object.keys(texts));
    expect(idsOf(Object.fromEntries(Object.entries(texts).reverse()))).toEqual(Object.keys(texts));
  });
});

describe('the days between a text and a story', () => {
  const apart = (here: When, ...story: When[]): number | null => {
    const profile = new StoryProfile();
    for (const [at, when] of story.entries()) profile.add(makeText(`t${at}`, [`Text ${at} of the ferry.`], when));
    const digest = makeText('here', ['The ferry again.'], here).derive(readDigest);
    const signs = readSigns(digest, profile);
    const count = countDaysApart(digest, profile);
    expect(signs.days).toBe(count === null ? null : Math.log1p(Math.max(0, count - 3)));
    return count;
  };
  it.each<[here: When, story: When[], count: number | null]>([
    [on(3), [on(8)], 5],
    [on(3), [on(8), on(1)], 2],
    [within(3, 9), [on(12)], 3],
    [on(12), [within(3, 9)], 3],
    [within(3, 9), [within(9, 12)], 0],
    [within(3, 9), [within(10, 12), unknown], 1],
    [unknown, [on(8)], null],
    [on(3), [unknown], null],
  ])('of %j and %j are %j', (here, story, count) => {
    expect(apart(here, ...story)).toBe(count);
  });

  const dateReason = (here: When, there: When): StoryReason | undefined => {
    const [first, ...others] = FERRY;
    const at = ({ published, dated = null }: When) => ({ published, dated });
    const story = [first, ...others]
      .map((text) => withDate(text, null))
      .map((text, n) =>
        n === 0 ? makeText('f', text.article.text.split('\n\n'), { ...text.article, ...at(there) }) : text,
      );
    const text = makeText('g', first.article.text.split('\n\n'), { ...first.article, ...at(here) });
    return makeLibrary({ ferry: story })
      .detect(text)
      .story?.reasons.find(({ kind }) => kind === 'date');
  };
  it.each<[here: When, there: When, most: number | null]>([
    [on(3), on(3), 0],
    [within(3, 9), on(9), 6],
    [within(3, 9), within(3, 9), 6],
    [within(3, 9), within(10, 17), 14],
    [within(3, 9), within(10, 18), null],
  ])('are told as a reason as the most that they can be: %j, %j', (here, there, most) => {
    expect(dateReason(here, there)).toEqual(most === null ? undefined : { kind: 'date', days: most });
  });
});

describe('the date of the text being read', () => {
  const paragraphs = FERRY[0].article.text.split('\n\n');
  const library = (facts: Partial<LibraryArticle>) => {
    const [, ...others] = FERRY;
    return makeLibrary({
      ferry: [makeText('own', paragraphs, { title: FERRY[0].article.title, ...facts }), ...others],
    });
  };
  const read = (here: Partial<LibraryArticle>, copy: Partial<LibraryArticle>) => {
    const index = library(copy);
    const { article } = makeText('guest', paragraphs, { title: FERRY[0].article.title, ...here });
    const comparison = compareWithLibrary(article, index);
    const story = compareStory(index, 'ferry', article);
    const reading = story?.articles.find(({ id }) => id === story.readingId);
    expect(reading?.dated).toEqual(comparison.article.dated);
    if (comparison.article.dated === null) expect(reading?.published).toBeNull();
    return comparison.article.dated;
  };
  const dated = days(3, 9);

  it('is its own', () => {
    expect(read({ published: '2031-05-04', outlet: 'A' }, { dated, outlet: 'A' })).toEqual({
      ...days(4, 4),
      source: 'stated',
    });
  });

  it('is that of its copy in the library where it has none', () => {
    expect(read({ outlet: 'A' }, { dated, outlet: 'A' })).toEqual(dated);
    expect(read({ outlet: null }, { dated, outlet: 'A' })).toEqual(dated);
  });

  it('is not that of another outlet', () => {
    expect(read({ outlet: 'B' }, { dated, outlet: 'A' })).toBeNull();
    expect(read({ outlet: 'B' }, { published: '2031-05-04', outlet: 'A' })).toBeNull();
  });

  it('counts as it is shown: what was said after the copy appeared is said later', () => {
    const text = [
      'The council met. It did not speak of boats. Nobody had asked it to, and nobody was there to ask it.',
      'It will meet again in the hall behind the old fish market, and all who live by the harbour may come.',
    ];
    const index = makeStoryIndex({
      copy: makeText('copy', text, { dated, outlet: null }),
      other: makeText('other', [`“${HERRING},” Ann Lee said.`], on(10)),
    });
    expect(viewArticle(index, makeText('here', text, { outlet: null })).missing.map(({ when }) => when)).toEqual([
      'later',
    ]);
  });

  it('stands with each text of the story', () => {
    const one = makeText('one', ['Nobody spoke.'], on(3));
    const other = makeText('other', ['Posted on 4 May 2031', 'Nobody spoke.']);
    const { articles } = viewStory(makeStoryIndex({ one, other }), null);
    expect(articles.map((article) => article.dated)).toEqual([
      { ...days(3, 3), source: 'stated' },
      { ...days(4, 4), source: 'text' },
    ]);
  });
});
