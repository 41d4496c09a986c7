import { describe, expect, it } from 'vitest';
import { compareWithLibrary } from '../../../src/core/compare-with-library';
import { LibraryIndex } from '../../../src/core/library-index';
import { languages } from '../../fixtures/languages';
import { makeArticle } from './comparison/make-text';

const OATH = 'The Quillmarsh wind park will be built before the herring come back or I will resign';
const paragraphs = (verb: string): string[] => [
  `Mayor Ann Lee ${verb} a wind park for Quillmarsh on Monday, after years of quarrels over turbines in the bay.`,
  `“${OATH},” Ann Lee told the Quillmarsh council, which has spoken about turbines for eleven years.`,
  'The turbines of the Quillmarsh wind park would stand two miles from the harbour, where the fishermen want to keep their nets.',
];
const library = new LibraryIndex(languages, [
  {
    story: { id: 's', name: 'The Quillmarsh wind park', articleIds: ['first', 'second'] },
    articles: [
      makeArticle('first', paragraphs('promised')),
      makeArticle('second', ['The Quillmarsh turbines again.', ...paragraphs('announced').slice(1).reverse()]),
    ],
  },
]);

/** So much else that one quotation is little of it. */
const OF_THE_BAKERS = [
  'The oven was paid for by the county, and the bricks came from the ruined brewery behind the chapel.',
  'It holds sixty loaves at a time, twice as many as the square oven that cracked during the frost in February.',
  'Nine bakers share it in turns, beginning at two in the morning, when the first dough has risen in the cellar.',
  'Rye is baked on Tuesdays and Saturdays, spelt on Fridays, and plaited buns before every holiday of the parish.',
  'The oldest of the guild, Hedda Crumb, learned the trade from an uncle who never weighed his flour or his salt.',
  'Schoolchildren may come on Thursdays to knead, to burn their fingers and to carry home what they have made.',
  'The guild hopes that customers will forgive the smoke, which drifts over the market when the chimney is cold.',
  'Apprentices are wanted: whoever can rise early and carry sacks should ask for the master at the side door.',
];

describe('compareWithLibrary', () => {
  it('compares a text with the story it belongs to', () => {
    const found = compareWithLibrary(
      makeArticle('x', [
        'In Quillmarsh the wind park is back: turbines in the bay, says the mayor, and the council listens.',
        `“${OATH.replace(' or I will resign', '')},” Mayor Ann Lee said of the Quillmarsh wind park.`,
        'Turbines have been a matter of quarrels in Quillmarsh for years.',
      ]),
      library,
    );
    expect(found.story?.id).toBe('s');
    expect(found.article.inLibrary).toBeNull();
    expect(found.statements[0]?.here.map((o) => o.fidelity)).toEqual(['shortened']);
    expect(found.statements[0]?.elsewhere.map((o) => o.articleId).sort()).toEqual(['first', 'second']);
  });

  it('never compares one of the library’s texts with itself', () => {
    const { article, statements } = compareWithLibrary(makeArticle('page', paragraphs('promised')), library);
    expect(article.inLibrary).toBe('first');
    expect(statements.flatMap(({ elsewhere }) => elsewhere.map((o) => o.articleId))).toEqual(['second']);
  });

  it('compares a text with a story that is asked for, and says that it only mentions that one', () => {
    const passing = makeArticle('x', [
      'The bakers of Thornby have a new oven, and it is round.',
      `Of promises in general the baker said: “${OATH}”, as they say by the sea.`,
      ...OF_THE_BAKERS,
    ]);
    const plain = compareWithLibrary(passing, library);
    expect(plain).toMatchObject({ story: null, mention: { id: 's' }, statements: [], framing: [] });
    const asked = compareWithLibrary(passing, library, 's');
    expect(asked).toMatchObject({ story: { id: 's' }, mention: { id: 's' } });
    expect(asked.statements[0]?.elsewhere.map((o) => o.articleId).sort()).toEqual(['first', 'second']);
    expect(compareWithLibrary(passing, library, 'unknown')).toEqual(plain);
  });

  it('calls no story of its own a mention when that is asked for', () => {
    const own = makeArticle('x', paragraphs('swore'));
    expect(compareWithLibrary(own, library, 's')).toEqual(compareWithLibrary(own, library));
    expect(compareWithLibrary(own, library).mention).toBeNull();
  });

  it('only lists the quotations of a text that belongs to no story', () => {
    const found = compareWithLibrary(
      makeArticle('x', ['“Soup is not a meal but a prelude to one,” the cook Bo Berg said.']),
      library,
    );
    expect(found.story).toBeNull();
    expect(found.statements).toEqual([]);
    expect(found.missing).toEqual([]);
    expect(found.onlyHere.map(({ text }) => text)).toEqual(['Soup is not a meal but a prelude to one,']);
  });

  it.each([
    ['nothing', []],
    ['quotation marks alone', ['“”“”"" \'\' «»']],
    ['quotations of punctuation', ['Ann Lee said: “…” and then “?!” of the Quillmarsh wind park turbines.']],
    ['a quotation that is never closed', ['Ann Lee said: “The Quillmarsh wind park and its turbines']],
    ['a quotation of one word', ['The Quillmarsh wind park with its turbines: “no”, said Ann Lee.']],
    ['other scripts', ['港の風力発電所は「建設される」と市長は言った。', 'Мэр сказал: «Будет ветропарк».']],
    ['lone surrogates', ['\uD800“\uDC00” said']],
  ])('answers to %s', (_what, text) => {
    expect(() => compareWithLibrary(makeArticle('x', text), library)).not.toThrow();
  });

  it('answers to an article that quotes itself over and over', () => {
    const found = compareWithLibrary(
      makeArticle(
        'x',
        Array.from({ length: 200 }, () => paragraphs('promised')[1] ?? ''),
      ),
      library,
    );
    expect(found.article.words).toBeGreaterThan(200);
  });
});
