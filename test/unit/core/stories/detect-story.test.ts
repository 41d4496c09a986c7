import { describe, expect, it } from 'vitest';
import { detectStory } from '../../../../src/core/stories/detect-story';
import { judgeStory } from '../../../../src/core/stories/judge-story';
import { FERRY, makeArticle, makeStory } from './make-article';

const story = makeStory(...FERRY);
const library = { stories: [story] };

const OF_THE_STORY = [
  makeArticle(
    'Council votes on solar ferry tonight',
    'The council of Aldmoor will vote tonight on the solar ferry that Mayor Varga wants to share with Pellstow.',
    'Threlfall has said no to the joint purchase.',
    'The vote begins at eight.',
  ),
  makeArticle(
    null,
    'No ferry for the lake: Pellstow has told Aldmoor that it will not join in, and Varga may go ahead alone.',
    'The solar boat was to be bought by both towns. Threlfall refused.',
  ),
];

const ROUND_UP = makeArticle(
  'The week in brief',
  'A bakery in Thornby won the prize for the best loaf of the county.',
  'The museum of clocks opens again after a year of repairs.',
  'Volunteers counted more swans than ever on the river.',
  'In other news, Pellstow turned down the solar ferry that Varga of Aldmoor had proposed.',
  'The choir of Saint Hilda sings on Saturday.',
  'A lorry lost forty crates of pears on the bypass.',
  'The library asks for the return of its atlas.',
  'Rain is forecast for most of the week.',
);

const OTHERS = [
  [
    'its people in another matter',
    'Varga and Threlfall open flower show',
    'Mayors Ottoline Varga of Aldmoor and Casimir Threlfall of Pellstow opened the flower show together on Sunday.',
    'There were roses and sweet peas. Threlfall won a prize for his marrows.',
  ],
  [
    'its matter among other people',
    'Norwegian port gets solar ferry',
    'The port of Trondheim has bought a solar ferry from a yard in Bergen.',
    'The joint project of two shipping lines will carry cars across the fjord.',
  ],
  [
    'nothing of it',
    'Baker wins prize',
    'A baker from Thornby has won the prize for the best loaf.',
    'She has baked since she was nine.',
  ],
] as const;

describe('detectStory', () => {
  it.each(OF_THE_STORY.map((analysed) => [analysed.article.title ?? 'no title', analysed] as const))(
    'knows an article of the story: %s',
    (_title, analysed) => {
      const found = detectStory(analysed, library).story;
      expect(found).toMatchObject({ id: 'heron', name: 'The heron ferry' });
      expect(found?.score).toBeGreaterThanOrEqual(0.5);
      expect(found?.score).toBeLessThanOrEqual(1);
    },
  );

  it.each(OTHERS)('is silent on %s', (_what, title, ...paragraphs) => {
    expect(detectStory(makeArticle(title, ...paragraphs), library)).toEqual({ story: null, mention: null });
  });

  it('takes a round-up for no text of the story, and tells the mention apart', () => {
    const { story: own, mention } = detectStory(ROUND_UP, library);
    expect(own).toBeNull();
    expect(mention).toMatchObject({ id: 'heron', name: 'The heron ferry' });
    expect(mention?.score).toBeLessThan(0.5);
    expect(mention?.reasons).toEqual([
      {
        kind: 'sentences',
        count: 1,
        things: expect.arrayContaining(['ferry']),
        names: expect.arrayContaining(['Pellstow']),
        words: expect.stringContaining('Pellstow turned down the solar ferry'),
      },
    ]);
  });

  it.each(FERRY.map((analysed, index) => [index, analysed] as const))(
    'knows text %i of the story from the two others',
    (_index, analysed) => {
      const others = makeStory(...FERRY.filter((other) => other !== analysed));
      expect(judgeStory(analysed, others).level).toBe('story');
    },
  );

  it('says why, with the words it rests on', () => {
    const analysed = OF_THE_STORY[0] ?? FERRY[0];
    const reasons = detectStory(analysed, library).story?.reasons ?? [];
    expect(reasons[0]).toMatchObject({ kind: 'title', things: expect.arrayContaining(['ferry']) });
    expect(reasons[1]).toMatchObject({
      kind: 'sentences',
      names: expect.arrayContaining(['Pellstow']),
      words: expect.stringMatching(/^The council of Aldmoor will vote tonight/),
    });
  });

  it('takes the likelier of two stories', () => {
    const flowers = makeStory(
      makeArticle(
        'Marrow scandal at flower show',
        'A marrow of Aldmoor was disqualified from the flower show by its judges.',
        'The marrow had been polished, the judges of the flower show said.',
      ),
      makeArticle(
        'Polished marrow out of show',
        'The judges of the Aldmoor flower show have disqualified a polished marrow.',
        'No marrow had been polished before.',
      ),
    );
    const both = { stories: [{ ...flowers, story: { ...flowers.story, id: 'marrow' } }, story] };
    for (const analysed of OF_THE_STORY) expect(detectStory(analysed, both).story?.id).toBe('heron');
  });

  it('finds nothing in a library without stories, and in texts without words', () => {
    const nothing = { story: null, mention: null };
    expect(detectStory(FERRY[0], { stories: [] })).toEqual(nothing);
    for (const text of ['', ' ', '“”“”“”', '...', '1 2 3']) {
      expect(detectStory(makeArticle(null, text), library)).toEqual(nothing);
      expect(detectStory(FERRY[0], { stories: [makeStory(makeArticle(null, text))] })).toEqual(nothing);
    }
  });
});

describe('judgeStory', () => {
  it('counts a quotation of the story that is taken over without marks', () => {
    const told = makeArticle(
      'Threlfall in verse',
      'The poet read lines on the ferry of Aldmoor and Pellstow, and the solar joint purchase that Varga wants.',
      'He would not be towed across our own lake by a floating greenhouse with a timetable, the poem goes.',
    );
    const [quote] = judgeStory(told, story).quotes;
    expect(told.article.text.slice(quote?.start, quote?.end)).toBe(
      'not be towed across our own lake by a floating greenhouse with a timetable',
    );
  });

  it('does not take famous words alone for the story', () => {
    const remembered = makeArticle(
      'The art of the insult',
      'Great insults are short, but some are long.',
      'My own favourite is that we will not be towed across our own lake by a floating greenhouse with a timetable.',
    );
    expect(judgeStory(remembered, story).level).toBe('mention');
  });

  it('takes an office that is left open for its holder, and one that is filled for nobody else', () => {
    const pair = makeStory(
      makeArticle(
        'President Quill and Ostra plan amber tunnel',
        'On Monday President Quill agreed with Ostra to dig an amber tunnel.',
        'The amber tunnel that President Quill wants leads to Ostra.',
      ),
      makeArticle(
        'Amber tunnel agreed',
        'An amber tunnel will be dug by Ostra, as President Quill had asked.',
        'The amber tunnel is the work of President Quill and of Ostra.',
      ),
    );
    const open = makeArticle('Amber tunnel to Ostra', 'The amber tunnel to Ostra will be dug, the president said.');
    const filled = makeArticle(
      'Amber tunnel to Ostra',
      'The amber tunnel to Ostra will be dug, President Harrow said.',
    );
    expect(judgeStory(open, pair).score).toBeGreaterThan(judgeStory(filled, pair).score);
  });

  it('trusts a text less that appears long after the story', () => {
    const dated = (analysed: (typeof FERRY)[number], published: string | null) => ({
      ...analysed,
      article: { ...analysed.article, published },
    });
    const past = makeStory(...FERRY.slice(1).map((analysed) => dated(analysed, '2031-05-02')));
    const [near, far, unknown] = ['2031-05-06T08:00:00Z', '2032-05-06', null].map((published) =>
      judgeStory(dated(FERRY[0], published), past),
    );
    expect(near?.daysApart).toBe(4);
    expect(near?.score).toBe(unknown?.score);
    expect(far?.score).toBeLessThan(near?.score ?? 0);
    expect(unknown?.daysApart).toBeNull();
  });
});
