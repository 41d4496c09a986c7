import { describe, expect, it } from 'vitest';
import { bindWords, findBound } from '../../../../src/core/corrections/bind-words';
import { indexText } from '../../../../src/core/text/index-text';
import { TextIndex } from '../../../../src/core/text/text-index';
import { languages } from '../../../fixtures/languages';
import { makeArticle } from '../comparison/make-text';
import { correctionsOf, keyOfAddress, wordsOf } from './make-correction';

const DOORS = 'The doors of the boathouse are nailed shut until the ice has gone';
const YES = makeArticle('yes', [
  'Asked about the boathouse, Ann Lee said: “No.” She left early.',
  'Asked about the ferry, Bo Berg said: “No.” He stayed.',
]);

const read = (article: Parameters<typeof indexText>[0]) => indexText(article, languages);
const bind = (article: typeof YES, words: string, from = 0) =>
  bindWords(article, wordsOf(article, words, from), keyOfAddress);

describe('binding', () => {
  it('keeps the words, and 32 characters on each side', () => {
    const bound = bind(YES, 'No', YES.text.indexOf('ferry'));
    expect(bound).toMatchObject({ exact: 'No', before: 'about the ferry, Bo Berg said: “', after: '.” He stayed.' });
    expect(bound.before).toHaveLength(32);
  });

  it('looks for words whose place has changed since they were shown, and keeps those that are gone', () => {
    const shown = { ...wordsOf(YES, 'No', YES.text.indexOf('ferry')), start: 3, end: 5 };
    expect(bindWords(YES, shown, keyOfAddress).before).toBe('t the boathouse, Ann Lee said: “');
    expect(bindWords(YES, { ...shown, text: 'Never' }, keyOfAddress)).toMatchObject({ before: '', after: '' });
  });
});

describe('finding bound words', () => {
  it('tells two places apart by what stands around them', () => {
    const text = read(YES);
    for (const from of [0, YES.text.indexOf('ferry')]) {
      const found = findBound(text, bind(YES, 'No', from), true);
      expect(found.map((at) => text.quotes[at]?.start)).toEqual([YES.text.indexOf('No', from)]);
    }
  });

  it('finds them when the text has been changed, set otherwise, or cut elsewhere', () => {
    const was = makeArticle('was', [`“${DOORS},” Ann Lee said on Monday.`]);
    const bound = bind(was, DOORS);
    for (const paragraph of [
      `Correction: ‘${DOORS.toUpperCase()}’, Ann Lee said.`,
      `“${DOORS}, and the keys are lost,” Ann Lee said on Monday.`,
      `“${DOORS.replace('The doors of the ', '')},” Ann Lee said on Monday.`,
    ])
      expect(findBound(read(makeArticle('now', ['A new lead.', paragraph])), bound, true)).not.toEqual([]);
    expect(findBound(read(makeArticle('now', ['“The doors are open,” Ann Lee said.'])), bound, true)).toEqual([]);
  });

  it('takes the whole of a short answer before a longer one that has it', () => {
    const article = makeArticle('both', ['“No, no more,” Ann Lee said. Bo Berg said: “No.”']);
    const text = read(article);
    const found = findBound(text, bind(article, 'No', article.text.indexOf('Berg')), true);
    expect(found.map((at) => text.quotes[at]?.text)).toEqual(['No.']);
  });

  it('finds them in another text only where that prints the same around them', () => {
    const was = makeArticle('was', [`The council met. “${DOORS},” Ann Lee said on Monday.`]);
    const bound = bind(was, DOORS);
    const copy = read(makeArticle('copy', ['By our staff.', was.text]));
    expect(findBound(copy, bound, false)).toHaveLength(1);
    // "ann lee said on tuesday" is enough to tell it, "bo said" is not; and whoever says it on another day is another text.
    const [near, far] = ['Tuesday', 'Sunday'].map((day) =>
      read(makeArticle('near', [`“${DOORS},” Ann Lee said on ${day}.`])),
    );
    const near20 = makeArticle('b', [`“${DOORS},” Ann Lee said on Tuesday.`]);
    expect(findBound(near as TextIndex, bind(near20, DOORS), false)).toHaveLength(1);
    expect(findBound(far as TextIndex, bound, false)).toEqual([]);
    // Twenty characters around them are enough, nineteen are not.
    const found = ['Ann Lee said so once.', 'Ann Lee said it all.'].map((around) => {
      const one = makeArticle('one', [`“${DOORS},” ${around}`]);
      return findBound(read(one), bind(one, DOORS), false).length;
    });
    expect(found).toEqual([1, 0]);
    const bare = makeArticle('bare', [`“${DOORS},” Bo said.`]);
    expect(findBound(read(bare), bind(bare, DOORS), true)).toHaveLength(1);
    expect(findBound(read(bare), bind(bare, DOORS), false)).toEqual([]);
  });
});

describe('a speaker that is corrected', () => {
  it('is the speaker of all that goes on with the words', () => {
    const article = makeArticle('chain', [`“${DOORS},” Ann Lee said. “Nobody may go in before Easter.”`]);
    const words = wordsOf(article, DOORS);
    const corrections = correctionsOf([article], { kind: 'speaker', words, speaker: 'Edda Quill', instead: 'Ann Lee' });
    const speakers = read(article)
      .derive(corrections.correct)
      .quotes.map(({ speaker }) => speaker?.name);
    expect(speakers).toEqual(['Edda Quill', 'Edda Quill']);
  });

  it('is another one where the text prints the words again, if they are enough to be the same ones', () => {
    const long = makeArticle('long', [`“${DOORS},” Ann Lee said.`, 'Nobody came.', `“${DOORS},” Ann Lee said again.`]);
    const speakersOf = (article: typeof long, text: string) => {
      const said = { kind: 'speaker', words: wordsOf(article, text), speaker: 'Edda Quill', instead: null } as const;
      const { quotes } = read(article).derive(correctionsOf([article], said).correct);
      return quotes.map(({ speaker }) => speaker?.name);
    };
    expect(speakersOf(long, DOORS)).toEqual(['Edda Quill', 'Edda Quill']);
    const four = makeArticle('four', [
      '“Shut until the ice,” Ann Lee said.',
      'Nobody came.',
      '“Shut until the ice,” Ann Lee said again.',
    ]);
    expect(speakersOf(four, 'Shut until the ice')).toEqual(['Edda Quill', 'Ann Lee']);
  });

  it('is another one in a text whose words are not there', () => {
    const article = makeArticle('bare', [`“${DOORS},” Ann Lee said.`]);
    const whole = read(article);
    const bare = new TextIndex(
      { ...article, text: '', paragraphs: [], complete: false, withoutText: true },
      {
        language: whole.language,
        quotes: whole.quotes,
        length: whole.length,
        wordCount: whole.wordCount,
        readWords: null,
      },
    );
    const url = 'https://quill.example/doors';
    const said = { kind: 'speaker', words: wordsOf(article, DOORS), speaker: 'Edda Quill', instead: null } as const;
    const corrections = correctionsOf([{ ...article, url }], said);
    const addressed = new TextIndex({ ...bare.article, url }, { ...bare, quotes: bare.quotes, readWords: null });
    expect(addressed.derive(corrections.correct).quotes[0]?.speaker?.name).toBe('Edda Quill');
    expect(bare.derive(corrections.correct)).toBe(bare);
  });

  it('is called by the shown name only where nobody else can be meant', () => {
    const article = makeArticle('names', [
      `“${DOORS},” Ann Lee said.`,
      '“The ferry stays where it is until spring,” said Bo Lee.',
    ]);
    const corrections = correctionsOf([article], { kind: 'one-person', names: ['Ann Harrow', 'Ann Lee'] });
    const { quotes } = read(article).derive(corrections.correct);
    expect(quotes.map(({ speaker }) => speaker?.name)).toEqual(['Ann Harrow', 'Bo Lee']);
  });
});
