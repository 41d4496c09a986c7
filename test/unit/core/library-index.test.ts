import { describe, expect, it } from 'vitest';
import { LibraryIndex } from '../../../src/core/library-index';
import { indexText } from '../../../src/core/text/index-text';
import type { TextIndex } from '../../../src/core/text/text-index';
import { languages } from '../../fixtures/languages';
import { FERRY, FILLER, makeLibrary, makeStory, readText, withDate } from './knowing/invented-stories';

const library = makeLibrary({ ferry: FERRY });
const NOTHING = { story: null, alsoNear: null, mention: null };
const FILLER_TEXTS = FILLER.map((words, at) => readText(null, words, FILLER[(at + 3) % FILLER.length] ?? ''));
const GERMAN = indexText(
  {
    ...readText('Der Hafen ist leer', 'Im Hafen liegt seit Wochen kein Schiff mehr, und niemand weiß, warum.').article,
    language: 'de',
  },
  languages,
);

const OF_THE_STORY = [
  readText(
    'Council votes on solar ferry tonight',
    'The council of Aldmoor will vote tonight on the solar ferry that Mayor Varga wants to share with Pellstow.',
    'Threlfall has said no to the joint purchase.',
    'The vote begins at eight.',
  ),
  readText(
    null,
    'No ferry for the lake: Pellstow has told Aldmoor that it will not join in, and Varga may go ahead alone.',
    'The solar boat was to be bought by both towns. Threlfall refused.',
  ),
];

const ROUND_UP = readText(
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

describe('detecting a story', () => {
  it.each(OF_THE_STORY.map((text) => [text.article.title ?? 'no title', text] as const))(
    'knows an article of the story: %s',
    (_title, text) => {
      const { story, alsoNear, mention } = library.detect(text);
      expect(story).toMatchObject({ id: 'ferry', name: 'The ferry' });
      expect(story?.score).toBeGreaterThan(0);
      expect(story?.score).toBeLessThanOrEqual(1);
      expect([alsoNear, mention]).toEqual([null, null]);
    },
  );

  it.each(OTHERS)('is silent on %s', (_what, title, ...paragraphs) => {
    const dated = makeLibrary({ ferry: FERRY.map((text) => withDate(text, '2031-05-02')) });
    expect(dated.detect(withDate(readText(title, ...paragraphs), '2031-08-20'))).toEqual(NOTHING);
  });

  it('takes a round-up for no text of the story, and tells the mention apart', () => {
    // In a library of one story a text needs less to be taken for one of it.
    const others = Array.from({ length: 30 }, (_, at) => [
      `guild-${at}`,
      [readText(null, `The weavers' guild of valley ${at} has elected its twelfth treasurer since the flood.`)],
    ]);
    const crowded = makeLibrary({
      ferry: FERRY.map((text) => withDate(text, '2031-05-02')),
      ...Object.fromEntries(others),
    });
    const { story, mention } = crowded.detect(withDate(ROUND_UP, '2031-05-03'));
    expect(story).toBeNull();
    expect(mention).toMatchObject({ id: 'ferry', name: 'The ferry' });
    expect(mention?.reasons).toEqual([
      {
        kind: 'sentences',
        count: 1,
        things: expect.arrayContaining(['ferry']),
        names: expect.arrayContaining(['Pellstow']),
        words: expect.stringContaining('Pellstow turned down the solar ferry'),
      },
      { kind: 'date', days: 1 },
    ]);
  });

  it.each(FERRY.map((text, index) => [index, text] as const))(
    'knows text %i of the story from the two others',
    (_index, text) => {
      const others = makeLibrary({ ferry: FERRY.filter((other) => other !== text) });
      expect(others.detect(text).story?.id).toBe('ferry');
    },
  );

  it('says why, with the words it rests on', () => {
    const reasons = library.detect(OF_THE_STORY[0] ?? FERRY[0]).story?.reasons ?? [];
    expect(reasons[0]).toMatchObject({ kind: 'title', things: expect.arrayContaining(['ferry']) });
    expect(reasons[1]).toMatchObject({
      kind: 'sentences',
      names: expect.arrayContaining(['Pellstow']),
      words: expect.stringMatching(/^The council of Aldmoor will vote tonight/),
    });
  });

  it('takes the likelier of two stories', () => {
    const flowers = [
      readText(
        'Marrow scandal at flower show',
        'A marrow of Aldmoor was disqualified from the flower show by its judges.',
        'The marrow had been polished, the judges of the flower show said.',
      ),
      readText(
        'Polished marrow out of show',
        'The judges of the Aldmoor flower show have disqualified a polished marrow.',
        'No marrow had been polished before.',
      ),
    ];
    const both = makeLibrary({ marrow: flowers, ferry: FERRY });
    for (const text of OF_THE_STORY)
      expect(both.detect(text)).toMatchObject({ story: { id: 'ferry' }, alsoNear: null });
    for (const text of flowers) expect(both.detect(text).story?.id).toBe('marrow');
  });

  it('offers both of two stories that are as near, the likelier first', () => {
    const days = makeLibrary({
      late: FERRY.map((text) => withDate(text, '2031-05-07')),
      early: FERRY.map((text) => withDate(text, '2031-05-02')),
    });
    const found = days.detect(withDate(FERRY[0], '2031-05-03'));
    expect([found.story?.id, found.alsoNear?.id, found.mention]).toEqual(['early', 'late', null]);
    expect(found.story?.score).toBeGreaterThanOrEqual(found.alsoNear?.score ?? 1);
  });

  it('finds nothing in a library without stories, and in texts without words', () => {
    expect(makeLibrary({}).detect(FERRY[0])).toEqual(NOTHING);
    expect(makeLibrary({ empty: [] }).detect(FERRY[0])).toEqual(NOTHING);
    for (const words of ['', ' ', '“”“”“”', '...', '1 2 3']) {
      expect(library.detect(readText(null, words))).toEqual(NOTHING);
      expect(makeLibrary({ ferry: [readText(null, words)] }).detect(FERRY[0])).toEqual(NOTHING);
    }
  });

  // On events that it had not seen it finds 296 of 326 by one text, 310 by two: see `scripts/train/learn-story-weights.mjs`.
  it.each(FERRY.flatMap((text, at) => FERRY.filter((_, other) => other !== at).map((other) => [other, text] as const)))(
    'knows a story of one text',
    (only, text) => {
      expect(makeLibrary({ ferry: [only] }).detect(text).story?.id).toBe('ferry');
    },
  );
});

describe('a library', () => {
  const [read] = OF_THE_STORY;
  if (read === undefined) throw new Error('no text');

  it('knows a story until it is taken out, and again when it is put back', () => {
    const changing = makeLibrary({ ferry: FERRY });
    const story = changing.find('ferry');
    const before = changing.detect(read);
    changing.remove('ferry');
    expect(changing.find('ferry')).toBeNull();
    expect(changing.describe(read, 'ferry')).toBeNull();
    expect(changing.detect(read)).toEqual(NOTHING);
    changing.remove('ferry');
    if (story !== null) changing.put(story);
    expect(changing.detect(read)).toEqual(before);
  });

  it('puts a story in the place of one of the same id', () => {
    const changing = makeLibrary({ ferry: FERRY });
    changing.put(makeStory('ferry', [readText('Loaf of the year', ...FILLER)]));
    expect(changing.stories).toHaveLength(1);
    expect(changing.detect(read).story).toBeNull();
  });

  it('reads an article once, however often it is asked', () => {
    const { article } = read;
    const text = library.read(article);
    expect(library.read(article)).toBe(text);
    expect(library.read(structuredClone(article))).toBe(text);
    expect(library.read({ ...article, title: 'Another title' })).not.toBe(text);
  });

  it.each<[string, readonly TextIndex[]]>([
    ['an empty text', [readText(null, '')]],
    ['a text that stands in it already, read again', [indexText(FERRY[0].article, languages)]],
    ['a text of another language', [GERMAN]],
  ])('answers as before with %s among its texts', (_what, more) => {
    const { story } = makeLibrary({ ferry: [...FERRY, ...more] }).detect(read);
    expect(story?.id).toBe('ferry');
    const bread = readText('Loaf of the year', ...FILLER.slice(0, 3));
    expect(makeLibrary({ ferry: [...FERRY, ...more] }).detect(bread).story).toBeNull();
  });

  it('knows one of many stories', () => {
    const many = new LibraryIndex(languages);
    for (let at = 0; at < 5000; at++)
      many.put(makeStory(`other-${at}`, [FILLER_TEXTS[at % FILLER_TEXTS.length] ?? read]));
    many.put(makeStory('ferry', FERRY));
    expect(many.detect(FERRY[0]).story?.id).toBe('ferry');
  });
});
