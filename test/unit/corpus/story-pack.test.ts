import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { buildStoryPack, readCorpusText } from '../../../scripts/lib/story-pack.mjs';
import type { DateSource } from '../../../src/core/model';
import { readStoryPack } from '../../../src/corpus/read-story-pack';
import { StoryPackError } from '../../../src/corpus/story-pack';

const root = fileURLToPath(new URL('../../..', import.meta.url));

describe('the bundled pack', () => {
  const pack = buildStoryPack(root);

  it('holds the five articles of the bundled story', () => {
    expect(pack.stories.map(({ story }) => story.articleIds)).toEqual([
      ['dci', 'silicon-joint-group', 'csi', 'secarma', 'silicon-uturn'],
    ]);
  });

  it('passes the check that readers’ own packs pass, unchanged', () => {
    expect(readStoryPack(JSON.parse(JSON.stringify(pack)))).toEqual(pack);
  });

  it('is the same each time it is built', () => {
    expect(buildStoryPack(root)).toEqual(pack);
  });

  it('claims no date or author that is not established', () => {
    for (const { articles } of pack.stories) for (const article of articles) expect(article.published).toBeNull();
  });

  it('gives as days what is established, with where that is from', () => {
    const dates = pack.stories[0]?.articles.map(({ id, dated }) => [id, dated && Object.values(dated).join(' ')]);
    expect(dates).toEqual([
      ['dci', '2017-07-09 2017-08-21 note'],
      ['silicon-joint-group', '2017-07-20 2017-07-26 text'],
      ['csi', '2017-07-10 2017-07-31 text'],
      ['secarma', null],
      ['silicon-uturn', '2017-07-10 2017-07-16 text'],
    ]);
  });

  it.each(pack.stories.flatMap(({ articles }) => articles))(
    'has paragraphs that cover the text of $id and no white space at their ends',
    ({ text, paragraphs }) => {
      const words = paragraphs.map(({ start, end }) => text.slice(start, end));
      expect(words.join('\n\n')).toBe(text);
      for (const paragraph of words) expect(paragraph).toMatch(/^\S(.*\S)?$/u);
    },
  );

  it('keeps an article’s own subheads as headings', () => {
    const article = pack.stories[0]?.articles.find(({ id }) => id === 'silicon-joint-group');
    const headings = article?.paragraphs.filter(({ role }) => role === 'heading') ?? [];
    expect(headings.map(({ start, end }) => article?.text.slice(start, end))).toEqual([
      'Cyber Partnership',
      'Russian Hacking',
    ]);
  });
});

describe('readCorpusText', () => {
  it('takes blank lines as the ends of paragraphs and ## as a heading', () => {
    expect(readCorpusText('First.\n\n## A head\n\nSecond,\nin two lines.\n\n\n')).toEqual({
      text: 'First.\n\nA head\n\nSecond,\nin two lines.',
      paragraphs: [
        { start: 0, end: 6, role: 'body' },
        { start: 8, end: 14, role: 'heading' },
        { start: 16, end: 37, role: 'body' },
      ],
    });
  });

  it('finds nothing in an empty file', () => {
    expect(readCorpusText('\n \n')).toEqual({ text: '', paragraphs: [] });
  });
});

describe('readStoryPack', () => {
  const article = (changes: object = {}) => ({
    ...{ id: 'a', title: 'T', byline: null, outlet: null, published: null, dated: null },
    ...{ language: 'en', url: null },
    ...{ text: 'One.\n\nTwo.', paragraphs: [{ start: 0, end: 4, role: 'body' }], complete: true },
    ...changes,
  });
  const days = (from: string, to: string, source = 'text') => ({ from, to, source });
  const packOf = (...articles: object[]) => ({
    ...{ format: 'crossquote-story-pack', version: 1, revision: 'r' },
    stories: [{ story: { id: 's', name: 'S', articleIds: articles.map((a) => Reflect.get(a, 'id')) }, articles }],
  });

  it.each(['body', 'heading', 'blockquote', 'tweet', 'list-item', 'caption', 'link'])(
    'takes a paragraph that is: %s',
    (role) => {
      const { stories } = readStoryPack(packOf(article({ paragraphs: [{ start: 0, end: 4, role }] })));
      expect(stories[0]?.articles[0]?.paragraphs).toEqual([{ start: 0, end: 4, role }]);
    },
  );

  it('leaves out fields that it does not know', () => {
    expect(readStoryPack(packOf(article({ evil: 1 }))).stories[0]?.articles[0]).toEqual(article());
  });

  it.each([
    ['nothing', null, /not what a story pack holds/],
    ['a list', [], /not what a story pack holds/],
    ['another file', { format: 'x' }, /not a story pack/],
    ['a pack of the future', { ...packOf(), version: 3 }, /newer version/],
    ['a pack without a version', { ...packOf(), version: undefined }, /version/],
    ['stories that are no list', { ...packOf(), stories: {} }, /no list of stories/],
    ['an article without text', packOf(article({ text: '' })), /article 1 has no text/],
    ['a title that is a number', packOf(article({ title: 3 })), /title is not a text/],
    ['two articles of one id', packOf(article(), article()), /two articles have the id “a”/],
    [
      'two stories of one id',
      { ...packOf(), stories: [packOf(), packOf()].flatMap((one) => one.stories) },
      /two stories/,
    ],
    [
      'an address that runs when it is clicked',
      packOf(article({ url: 'javascript:alert(1)' })),
      /url is not an address/,
    ],
    ['an address without a host', packOf(article({ url: 'https://' })), /url is not an address/],
    ['a date of the year 10,000', packOf(article({ published: '10000-01-01' })), /published is not a date/],
    ['a day that no month has', packOf(article({ published: '2031-04-32' })), /published is not a date/],
    ['days of the year 10,000', packOf(article({ dated: days('10000-01-01', '10000-01-01') })), /dated is not a day/],
    [
      'a day that its month has not',
      packOf(article({ dated: days('2031-02-01', '2031-02-29') })),
      /dated is not a day/,
    ],
    ['days that end before they begin', packOf(article({ dated: days('2031-04-05', '2031-04-04') })), /in their order/],
    ['days with an hour', packOf(article({ dated: days('2031-04-05', '2031-04-05T06:07Z') })), /dated is not a day/],
    ['days of no known source', packOf(article({ dated: days('2031-04-05', '2031-04-05', 'x') })), /no known source/],
    ['days without an end', packOf(article({ dated: { from: '2031-04-05', source: 'text' } })), /dated has no to/],
    ['completeness left open', packOf(article({ complete: 'yes' })), /complete/],
    ['a paragraph beyond the text', packOf(article({ paragraphs: [{ start: 0, end: 99, role: 'body' }] })), /broken/],
    ['a paragraph of no known role', packOf(article({ paragraphs: [{ start: 0, end: 4, role: 'ad' }] })), /broken/],
    [
      'paragraphs that overlap',
      packOf(article({ paragraphs: ['body', 'body'].map((role) => ({ start: 0, end: 4, role })) })),
      /paragraph 2 .* broken/,
    ],
    [
      'an article that the story does not name',
      { ...packOf(), stories: [{ story: { id: 's', name: 'S', articleIds: ['b'] }, articles: [article()] }] },
      /does not hold the articles/,
    ],
  ])('refuses %s, and says why', (_name, value, message) => {
    expect(() => readStoryPack(value)).toThrow(StoryPackError);
    expect(() => readStoryPack(value)).toThrow(message);
  });

  it.each(['2031', '2031-04', '2031-04-05', '2031-04-05T06:07Z', '2031-04-05T06:07:08.900+02:00', null])(
    'takes the date %s',
    (published) => {
      expect(readStoryPack(packOf(article({ published }))).stories[0]?.articles[0]?.published).toBe(published);
    },
  );

  it.each<DateSource>(['stated', 'address', 'text', 'note'])('takes days that are known by %s', (source) => {
    const dated = days('2032-02-29', '2032-03-06', source);
    expect(readStoryPack(packOf(article({ dated }))).stories[0]?.articles[0]?.dated).toEqual(dated);
  });

  it('takes articles of packs that knew no days', () => {
    const { dated: _dated, ...earlier } = article({ published: '2031-04-05' });
    expect(readStoryPack(packOf(earlier)).stories[0]?.articles[0]).toEqual(article({ published: '2031-04-05' }));
  });

  it('repeats a long or garbled id in its message cut, and without what garbles the line', () => {
    const id = `\u202e\n\ud83d${'x'.repeat(400)}`;
    expect(() => readStoryPack(packOf(article({ id }), article({ id })))).toThrow(
      `two articles have the id “\ufffd\ufffd\ufffd${'x'.repeat(57)}…”`,
    );
  });
});
