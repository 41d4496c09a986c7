import { describe, expect, it } from 'vitest';
import { compareSelection } from '../../../../src/core/compare-selection';
import type { Comparison } from '../../../../src/core/comparison-model';
import { LibraryIndex } from '../../../../src/core/library-index';
import type { LibraryArticle } from '../../../../src/core/model';
import { viewArticle } from '../../../../src/core/story/view-article';
import { languages } from '../../../fixtures/languages';
import { makeArticle, makeStoryIndex, makeText } from '../comparison/make-text';

/** Two texts of one event, with a quotation that both print, a shorter cut of it, and a pair of short everyday words. */
interface Pair {
  language: string;
  one: string[];
  other: string[];
  /** What both print, word for word; and what the other one prints of a longer quotation. */
  whole: string;
  fragment: string;
}

const PAIRS: Pair[] = [
  {
    language: 'de',
    one: [
      'Der Hafenmeister trat am Mittwoch vor die Presse. „Die alte Fähre bleibt bis zum Frühjahr am Kai liegen, weil niemand die Reparatur bezahlen will“, sagte Jonas Petersen.',
      'Später sprach er von einer Pleite: „Das war eine unerträgliche Zumutung für die Anwohner dieser kleinen Straße.“',
      'Zum Wetter meinte er: „Das ist gut.“',
    ],
    other: [
      'In der Stadt wird weiter gestritten. Petersen erklärte: „Die alte Fähre bleibt bis zum Frühjahr am Kai liegen, weil niemand die Reparatur bezahlen will.“',
      'Von „eine unerträgliche Zumutung für die Anwohner“ war auch die Rede.',
      'Eine Köchin lobte die Suppe: „Das ist gut.“',
    ],
    whole: 'Die alte Fähre bleibt bis zum Frühjahr am Kai liegen, weil niemand die Reparatur bezahlen will',
    fragment: 'eine unerträgliche Zumutung für die Anwohner',
  },
  {
    language: 'fr',
    one: [
      'Le maire a parlé mercredi devant le moulin. « Le vieux moulin ne sera pas vendu avant que les héritiers aient payé la toiture », a dit Luc Marchand.',
      'Il a aussi regretté les travaux : « Nous avons subi une décision irresponsable pour nos enfants et pour la rivière. »',
      'Du fromage, il a dit : « C’est très bon. »',
    ],
    other: [
      'La dispute continue au village. Selon Marchand, « Le vieux moulin ne sera pas vendu avant que les héritiers aient payé la toiture ».',
      'On parle d’« une décision irresponsable pour nos enfants » depuis lundi.',
      'Une cliente a goûté la soupe : « C’est très bon. »',
    ],
    whole: 'Le vieux moulin ne sera pas vendu avant que les héritiers aient payé la toiture',
    fragment: 'une décision irresponsable pour nos enfants',
  },
  {
    language: 'es',
    one: [
      'La alcaldesa habló el miércoles junto al puente. “El puente viejo seguirá cerrado hasta que los ingenieros terminen la segunda inspección”, dijo Carmen Robles.',
      'Luego se quejó: “Aquello fue una vergüenza intolerable para todos los vecinos del barrio.”',
      'Sobre el café dijo: “Está muy bien.”',
    ],
    other: [
      'El barrio sigue esperando. Robles insistió: “El puente viejo seguirá cerrado hasta que los ingenieros terminen la segunda inspección.”',
      'Se habla de “una vergüenza intolerable para todos los vecinos” desde ayer.',
      'Un niño probó la sopa: “Está muy bien.”',
    ],
    whole: 'El puente viejo seguirá cerrado hasta que los ingenieros terminen la segunda inspección',
    fragment: 'una vergüenza intolerable para todos los vecinos',
  },
];

/** What somebody reading the first text of a pair is shown of the second. */
function view(
  { one, other }: Pair,
  language: string | null,
): Pick<Comparison, 'statements' | 'onlyHere' | 'missing' | 'framing'> {
  const story = makeStoryIndex({ other: makeText('other', other, { language }) });
  return viewArticle(story, makeText('one', one, { language }));
}

const bare = (text: string): string => text.replace(/^[\s\u00a0]+|[\s\u00a0.,]+$/gu, '');

describe.each(PAIRS)('two texts in a language that nothing is known of: $language', (pair) => {
  it.each([
    ['stated', pair.language],
    ['to be seen from the words', null],
  ])('are matched by what they print alike, the language %s', (_how, language) => {
    const { statements } = view(pair, language);
    expect(statements.map(({ here }) => bare(here[0]?.text ?? ''))).toContain(pair.whole);
    const found = statements.flatMap(({ elsewhere }) => elsewhere.map(({ text }) => bare(text)));
    expect(found.sort()).toEqual([pair.whole, pair.fragment].sort());
  });

  it('are not matched by everyday words, quoted of different things', () => {
    const { statements } = view(pair, pair.language);
    for (const { here, elsewhere } of statements)
      for (const { text } of [...here, ...elsewhere]) expect(bare(text).split(/\s+/).length).toBeGreaterThan(4);
  });

  it('have nothing said of them that rests on English', () => {
    const { statements, onlyHere, missing, framing } = view(pair, pair.language);
    const shown = [...onlyHere, ...statements.flatMap(({ here, elsewhere }) => [...here, ...elsewhere])];
    expect(shown.length).toBeGreaterThan(3);
    for (const { cue, speaker, form, edits } of shown) {
      expect([cue, speaker]).toEqual([null, null]);
      expect(form).not.toBe('indirect');
      expect(edits.filter(({ weight }) => weight === 'negation' || weight === 'hedge')).toEqual([]);
    }
    expect(missing).toEqual([]);
    expect(
      framing.flatMap(({ terms, placements }) => [...terms, ...placements.flatMap(({ hedges }) => hedges)]),
    ).toEqual([]);
  });

  it('have their words found when a reader selects them', () => {
    const articles: LibraryArticle[] = [
      makeArticle('one', pair.one, { language: pair.language }),
      makeArticle('other', pair.other, { language: pair.language }),
    ];
    const library = new LibraryIndex(languages, [
      { story: { id: 's', name: 'A story', articleIds: ['one', 'other'] }, articles },
    ]);
    const { statements } = compareSelection(pair.whole, library);
    expect(statements.flatMap(({ elsewhere }) => elsewhere.map(({ articleId }) => articleId)).sort()).toEqual([
      'one',
      'other',
    ]);
  });
});

describe('texts of two languages', () => {
  const english = makeText('english', [
    '“The old ferry stays at the quay until spring, as nobody wants to pay for the repair,” said Jonas Petersen.',
  ]);
  const german = makeText('german', PAIRS[0]?.one ?? [], { language: 'de' });

  it('are never said to leave out what the other one carries, which may be translated', () => {
    expect(viewArticle(makeStoryIndex({ german }), english).missing).toEqual([]);
    expect(viewArticle(makeStoryIndex({ english }), german).missing).toEqual([]);
  });

  it('are matched where one prints the words of the other as they are', () => {
    const quoting = makeText(
      'quoting',
      [
        'Der Satz lautet im Original: „The old ferry stays at the quay until spring, as nobody wants to pay for the repair.“',
      ],
      { language: 'de' },
    );
    const { statements } = viewArticle(makeStoryIndex({ quoting }), english);
    expect(statements.map(({ elsewhere }) => elsewhere.map(({ fidelity }) => fidelity))).toEqual([['verbatim']]);
  });
});

describe('a story of German texts', () => {
  const articles = ['one', 'other'].map((id, at) =>
    makeArticle(id, (at === 0 ? PAIRS[0]?.one : PAIRS[0]?.other) ?? [], {
      language: 'de',
      published: `2031-03-0${at + 1}`,
    }),
  );
  const library = new LibraryIndex(languages, [
    { story: { id: 's', name: 'Die Fähre', articleIds: ['one', 'other'] }, articles },
  ]);
  const detect = (paragraphs: string[]) =>
    library.detect(library.read(makeArticle('new', paragraphs, { language: 'de', published: '2031-03-02' })));

  // A reader may put an article to it by hand: nothing but names and dates would tell, and they tell too little.
  it.each([
    [
      'an article on the same',
      ['Am Kai liegt seit Jahren die alte Fähre. Petersen will sie bis zum Frühjahr reparieren lassen.'],
    ],
    ['one with its quotations', PAIRS[0]?.one.slice(0, 2) ?? []],
    ['one of its own texts', PAIRS[0]?.one ?? []],
  ])('is not known again by %s', (_what, paragraphs) => {
    expect(detect(paragraphs)).toEqual({ story: null, alsoNear: null, mention: null });
  });
});
