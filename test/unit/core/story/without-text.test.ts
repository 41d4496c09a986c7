import { describe, expect, it } from 'vitest';
import { compareSelection } from '../../../../src/core/compare-selection';
import { compareText } from '../../../../src/core/compare-with-library';
import { LibraryIndex } from '../../../../src/core/library-index';
import { fromRow, toRow } from '../../../../src/core/rows/text-row';
import { viewArticle } from '../../../../src/core/story/view-article';
import { viewStory } from '../../../../src/core/story/view-story';
import type { TextIndex } from '../../../../src/core/text/text-index';
import { languages } from '../../../fixtures/languages';
import { makeStoryIndex, makeText } from '../comparison/make-text';
import { FERRY, makeLibrary } from '../knowing/invented-stories';

const engine = { revision: 'test', languages };

/** What is left of a text when only its row is there. */
function forgetWords(text: TextIndex): TextIndex {
  const left = fromRow(toRow(text, engine), null, engine);
  if (left === null) throw new Error('the row was refused');
  return left;
}

const HIVES = '“We counted nine hundred hives in spring and barely forty were humming by midsummer,” said Orla Finch.';
const SMOKE =
  '“Nobody in this valley will sell smoked honey to tourists again while I keep the register,” Finch added.';

/** Words of a newsroom's own, no two paragraphs alike. */
const OWN = [
  'The beekeepers of the upper valley met in the school hall on Thursday evening to hear what had become of their colonies.',
  'A retired postman had drawn a map on which every abandoned hive was marked with a small black pin and the date of its loss.',
  'Rain kept the road to the quarry closed, so that several families followed the meeting by telephone from their kitchens.',
  'By the end of the night a committee of five had been chosen, and the caretaker locked the hall shortly before eleven.',
];
const OTHER = [
  'Candles, mead and a lecture on clover: the honey fair opened under a grey sky, with fewer stalls than in any year before.',
  'Mites are the likeliest cause, and two laboratories on the coast have yet to send what they have found to the county.',
];

const FULL = makeText('full', [...OWN, HIVES, SMOKE]);
const READ = makeText('read', [...OTHER, HIVES]);

describe('a text whose words are not there, in a story', () => {
  const left = forgetWords(FULL);

  it('carries the sentence of a passage that another text prints beside other ones', () => {
    const [first, second, third] = [
      'Nobody in this valley will sell smoked honey again.',
      'We counted nine hundred hives in spring and barely forty by midsummer.',
      'The county owes us a straight answer before the clover is cut.',
    ];
    const passage = (...sentences: (string | undefined)[]) => `“${sentences.join(' ')}” Orla Finch said.`;
    const there = forgetWords(makeText('there', [...OWN, passage(first, second)]));
    const { statements } = viewArticle(makeStoryIndex({ there }), makeText('here', [...OTHER, passage(second, third)]));
    expect(statements.map(({ here, elsewhere }) => [here[0]?.text, elsewhere[0]?.text])).toEqual([[second, second]]);
  });

  it('carries what it quotes, with nothing before or after', () => {
    const { statements } = viewArticle(makeStoryIndex({ full: left }), READ);
    expect(statements).toHaveLength(1);
    expect(statements[0]?.elsewhere).toMatchObject([
      {
        articleId: 'full',
        outlet: 'Outlet of full',
        text: 'We counted nine hundred hives in spring and barely forty were humming by midsummer,',
        fidelity: 'verbatim',
        form: 'direct',
        speaker: { name: 'Orla Finch' },
        before: '',
        after: '',
        start: FULL.article.text.indexOf('We counted'),
      },
    ]);
  });

  it('is a witness of what the text being read leaves out', () => {
    const { missing } = viewArticle(makeStoryIndex({ full: left }), READ);
    expect(missing.map(({ label, witnesses }) => [label, witnesses])).toEqual([
      ['Finch: Nobody in this valley will sell smoked honey to …', 1],
    ]);
  });

  it('tells the same statements as its whole text', () => {
    const tell = (text: TextIndex) => {
      const { statements, missing, onlyHere } = viewArticle(makeStoryIndex({ full: text }), READ);
      const places = [...statements, ...missing].map(({ label, fullest, elsewhere }) => [
        label,
        fullest,
        elsewhere.map(({ text: words, start, end, edits }) => [words, start, end, edits]),
      ]);
      return [places, onlyHere];
    };
    expect(tell(left)).toEqual(tell(FULL));
  });

  it('is never said to leave something out', () => {
    const story = makeStoryIndex({ read: READ, other: makeText('other', [...OTHER.slice(1), SMOKE]) });
    expect(viewArticle(story, FULL).missing).toEqual([]);
    const fewer = makeText('fewer', [...OWN, HIVES]);
    expect(viewArticle(story, fewer).missing).toHaveLength(1);
    expect(viewArticle(story, forgetWords(fewer)).missing).toEqual([]);
  });

  it('is the text that is read again, and is not compared with it', () => {
    const library = new LibraryIndex(languages);
    library.put(makeStoryIndex({ full: left }));
    const { article, story, onlyHere, statements } = compareText(FULL, library);
    expect([story?.id, article.inLibrary]).toEqual(['s', 'full']);
    expect([statements, onlyHere.length]).toEqual([[], 2]);
  });

  it('is one witness with a text of the same newsroom, by its fingerprints', () => {
    const agency = makeText('agency', [...OWN, OTHER[1] ?? '', HIVES]);
    const witnesses = (...texts: TextIndex[]) =>
      makeStoryIndex(Object.fromEntries(texts.map((text, at) => [`t${at}`, text]))).draft().witnesses;
    expect(witnesses(FULL, agency)).toEqual([0, 0]);
    expect(witnesses(left, agency)).toEqual([0, 0]);
    expect(witnesses(left, forgetWords(agency))).toEqual([0, 0]);
    // What both quote makes no witness of two.
    expect(witnesses(left, READ)).toEqual([0, 1]);
    expect(witnesses(left, forgetWords(READ))).toEqual([0, 1]);
  });

  it('is framed by what is known of it alone', () => {
    const framed = (text: TextIndex) => viewStory(makeStoryIndex({ full: text, read: READ }), null).framing[0];
    const whole = framed(FULL);
    expect(whole?.voices).toMatchObject([{ speaker: 'Orla Finch' }]);
    expect(framed(left)).toEqual({
      ...whole,
      voices: whole?.voices.map(({ said: _said, ...voice }) => voice),
      ...{ lead: '', terms: [], firstWord: null, lastWord: null, placements: [], complete: false },
    });
  });

  it('stands in the story with its facts, and says that its text is not there', () => {
    const { articles, passages, statements } = viewStory(makeStoryIndex({ full: left, read: READ }), READ);
    expect(articles[0]).toMatchObject({ id: 'full', title: 'Title of full', text: '', withoutText: true });
    expect(passages.filter(({ between }) => between.includes('full'))).toEqual([]);
    expect(statements).toHaveLength(2);
  });

  it('is found by selected words that it quotes, and not by its own', () => {
    const library = new LibraryIndex(languages);
    library.put(makeStoryIndex({ full: left }));
    const found = compareSelection('barely forty were humming by midsummer', library);
    expect(found.statements.map(({ elsewhere }) => elsewhere.map(({ articleId }) => articleId))).toEqual([['full']]);
    expect(compareSelection('a small black pin and the date of its loss', library)).toMatchObject({
      statements: [],
      passages: [],
    });
  });
});

describe('stories of texts whose words are not there', () => {
  it('are known as well as with all their words', () => {
    const [read, ...rest] = FERRY;
    const known = makeLibrary({ ferry: rest }).detect(read);
    expect(known.story?.id).toBe('ferry');
    expect(makeLibrary({ ferry: rest.map(forgetWords) }).detect(read)).toEqual(known);
  });
});
