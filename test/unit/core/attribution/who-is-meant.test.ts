import { describe, expect, it } from 'vitest';
import { readQuotes } from '../../../../src/core/quotes/read-quotes';
import { english } from '../../../fixtures/languages';

const speakers = (text: string): (string | null)[] =>
  readQuotes({ text }, english)
    .filter(({ kind }) => kind === 'direct' || kind === 'fragment')
    .map(({ speaker }) => speaker?.name ?? null);

describe('who a pronoun goes back to', () => {
  it.each<[string, string, string]>([
    [
      'a subject that is subordinate, where the main one is a thing',
      'The plan was vague when Mr. Bob Ray laid it out for the farmers.\n\n“We wait and see,” he said.',
      'Bob Ray',
    ],
    [
      'the subject of the main clause, not of the one before it',
      'As Bob Ray spoke, Carl Dow kept quiet.\n\n“We wait and see,” he said.',
      'Carl Dow',
    ],
    [
      'who the subject belongs to',
      'Mayor Ann Lee spoke. Eve Holt’s bill would close the mill. “We wait and see,” she said.',
      'Eve Holt',
    ],
    [
      'the mayor, not his lawyer’s employer',
      'Mayor Bob Ray spoke. Carl Dow’s lawyer Tom Hill left. “We wait and see,” he said.',
      'Tom Hill',
    ],
    [
      'a given name of either gender',
      'Mayor Eve Holt spoke first. Jan Ray has ordered the mill closed. “We wait and see,” she said.',
      'Jan Ray',
    ],
    [
      'no body of two words',
      'Ann Lee wrote the bill.\n\nFarm Bank asked for more time. “We wait and see,” she said.',
      'Ann Lee',
    ],
    [
      'the person of the last clause before a subject farther back',
      'Eve Holt opened the fair. It rained. The best line came from the baker Ann Lee. It was late, and she said it “will rain all week.”',
      'Ann Lee',
    ],
    [
      'who is named first, where nobody was named before',
      'Growing beans is “nothing for a farm like mine,” he said.\n\nMayor Bob Ray opened the fair on Monday.',
      'Bob Ray',
    ],
    [
      'who spoke before, and not who is spoken of, in a tag',
      'Bob Ray opened the fair. The baker Carl Dow is not here today, he added, “because nobody asked him to come.”',
      'Bob Ray',
    ],
    [
      'the subject of its sentence, where that speaks',
      'Bob Ray opened the fair. Carl Dow said it “will rain”, and, he added, “nobody will come here.”',
      'Carl Dow',
    ],
    [
      'whose remark it is',
      'The baker Eve Holt was there. As she and Bob Ray waited, she drew boos with her sudden remark: “You are being silly!”',
      'Eve Holt',
    ],
  ])('is %s', (_, text, expected) => {
    expect(speakers(text).at(-1)).toBe(expected);
  });

  it.each<[string, number, string]>([
    ['as near as may be', 16, 'Bob Ray'],
    ['too far on', 60, 'he'],
  ])('is the first one named after it: %s', (_, words, expected) => {
    const between = 'it rained '.repeat(words / 2);
    expect(speakers(`The mill is “no place for a farm,” he said as ${between}and Mayor Bob Ray spoke.`)).toEqual([
      expected,
    ]);
  });
});

describe('those who speak together', () => {
  const together = 'Ann Lee, Bob Ray and Carl Dow';
  it.each<[string, string, string[]]>([
    [
      'two before the verb',
      '“We wait and see,” Ann Lee and Bob Ray said in a joint statement.',
      ['Ann Lee and Bob Ray'],
    ],
    [
      'with their offices',
      'Speaker Ann Lee and party leader Bob Ray said it was “a bad joke.”',
      ['Ann Lee and Bob Ray'],
    ],
    ['three after the verb', '“We wait and see,” said Ann Lee, Bob Ray and Carl Dow in a statement.', [together]],
    [
      'by their surnames',
      'Ann Lee met Bob Ray.\n\n“We wait and see,” Lee and Ray said in a joint statement.',
      ['Ann Lee and Bob Ray'],
    ],
    [
      'by their number',
      'Ann Lee of Utah, Bob Ray of Texas and Carl Dow of Ohio, who led the fight, said it was late.\n\n“We wait and see,” the three senators said.',
      [together],
    ],
    ['by a pronoun', 'Ann Lee and Bob Ray met in May. “We wait and see,” they said.', ['Ann Lee and Bob Ray']],
    ['behind a place', 'In Ohio, Ann Lee and Bob Ray said it was “a bad joke.”', ['Ann Lee and Bob Ray']],
    ['a firm of two names', 'Smith and Wilder said it was “a bad joke.”', ['Smith and Wilder']],
    ['one who is met and one who speaks', '“We wait,” Ann Lee said, and Bob Ray agreed.', ['Ann Lee']],
  ])('are named: %s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });

  it('are not meant by another number', () => {
    const text = 'Ann Lee and Bob Ray met in May.\n\n“We wait and see,” the three senators said.';
    expect(speakers(text)).toEqual(['the three senators']);
  });
});

describe('the subject of a cue', () => {
  it.each<[string, string, string | null]>([
    ['over two adverbs', 'When Eve Holt came, Bob Ray slowly and calmly declared: “I am still here.”', 'Bob Ray'],
    [
      'before a participle of its own',
      'One Santa Rosa lawyer representing farmers called it “a display of greed.”',
      'One Santa Rosa lawyer',
    ],
    [
      'of a passive, after the quotation',
      'The plan was said to be “quite encouraging” by the farm board.',
      'the farm board',
    ],
    [
      'an office after a participle',
      'Amy Holt, the Ohio senator, spoke. Earlier, pushing back, the Ohio senator scored with this line: “I am not going.”',
      'Amy Holt',
    ],
    [
      'who is known by surname alone',
      'Trump seemed almost stunned by what was happening there. “So far, I cannot believe how quiet it has been on the farm.”',
      'Donald Trump',
    ],
    [
      'the teller, not the one told of',
      'Bob Ray told the board that Carl Dow offered him a “flat denial” of it.',
      'Bob Ray',
    ],
    ['whose famous words they are', 'Ann Lee spoke of Mayor Bob Ray’s famous “red line” speech of May.', 'Bob Ray'],
    ['no owner of one word', 'Ann Lee called Bob Ray’s “reckless” speech a joke.', 'Ann Lee'],
    ['no time', 'Two weeks said it was “a very bad joke.”', null],
    ['nothing said', 'Every answer said it was “a very bad joke.”', null],
    ['nothing done', 'The performance called it “a very bad joke.”', null],
    ['a body with the ending of a deed', 'The administration called it “a very bad joke.”', 'The administration'],
    ['a paper that is quoted from', 'The motion called it “a very bad joke.”', 'The motion'],
    ['no preposition', 'Amid said it was “a very bad joke.”', null],
  ])('is told: %s', (_, text, expected) => {
    expect(speakers(text)).toEqual([expected]);
  });
});

describe('what a text prints again', () => {
  it.each<[string, string, (string | null)[]]>([
    [
      'is of whoever says it there',
      '“I will not sell the farm, not here and not today.”\n\nThe board met in May.\n\nAnn Lee was angry. “And I will not sell the farm, not here and not today,” she said.',
      ['Ann Lee', 'Ann Lee'],
    ],
    [
      'is nobody’s where two words are all',
      'The board was told “not here,” as ever.\n\nAnn Lee was angry. “Not here and not today,” she said.',
      [null, 'Ann Lee'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});

describe('a post', () => {
  it.each<[string, string, string]>([
    ['by the whole name', '@OlwenPryce', 'Olwen Pryce'],
    ['by first letters and surname', '@oPryce', 'Olwen Pryce'],
    ['by a surname that is another’s too', '@Pryce', '@Pryce'],
    ['by a name that nobody has', '@MillFan99', '@MillFan99'],
  ])('is of whose handle stands before it, %s', (_, handle, expected) => {
    expect(
      speakers(
        `Olwen Pryce and Bob Ray met in May. He was blunt.\n\n${handle}: “There is no mill, and there never was.”`,
      ),
    ).toEqual([expected]);
  });
});

describe('a list after a colon', () => {
  it.each(['•', '-', '–'])('is of whoever introduces it: %s', (bullet) => {
    expect(
      speakers(
        `The bakers met in May. Olwen Pryce said:\n\n${bullet} “Flour has never been so dear in this town.”\n\n${bullet} “We want a lamp in the yard before the winter.”\n\nNobody answered.`,
      ),
    ).toEqual(['Olwen Pryce', 'Olwen Pryce']);
  });
});
