import { describe, expect, it } from 'vitest';
import type { Quote } from '../../../../src/core/model';
import { readQuotes } from '../../../../src/core/quotes/read-quotes';
import { english } from '../../../fixtures/languages';

const read = (text: string): Quote[] => readQuotes({ text }, english);
const marked = (text: string): Quote[] => read(text).filter(({ kind }) => kind === 'direct' || kind === 'fragment');
const speakers = (text: string): (string | null)[] => marked(text).map(({ speaker }) => speaker?.name ?? null);

describe('whose words they are', () => {
  it.each<[string, string, (string | null)[]]>([
    ['a body of two capitals', 'The White House said it was “not for sale.”', ['White House']],
    ['those who work for one', 'White House officials said it was “fine by us.”', ['White House officials']],
    ['an office alone', 'The Prime Minister said it was “a bad joke.”', ['Prime Minister']],
    ['an office over a name', 'Prime Minister Ann Lee said on Monday it was “a bad joke.”', ['Ann Lee']],
    ['a body with a plural possessive', 'The farmers’ union said it was “a bad joke.”', ['The farmers’ union']],
    ['a name after an office', '“We wait,” the players’ coach, Bob Ray, said.', ['Bob Ray']],
    ['the one quoted', 'Reuters quoted Ann Lee, an official at the bureau, as saying: “Nobody knows.”', ['Ann Lee']],
    [
      'a pronoun after who is quoted',
      'Reuters quoted Ann Lee, an official who runs the bureau, after she said that “nobody knows.”',
      ['Ann Lee'],
    ],
    ['the teller, not the addressee', 'Bob Ray told The Daily Post, adding that “nobody knows it.”', ['Bob Ray']],
    ['the one with an answer', 'Bob Ray had one answer. “Nobody knows what comes next.”', ['Bob Ray']],
    ['the one with an answer, by a colon', 'Bob Ray had one answer: “Nobody knows what comes.”', ['Bob Ray']],
    ['an unresolved pronoun for a thing', '“It is over,” it said.', [null]],
    ['a dummy subject', 'There was said to be “a very big problem here.”', [null]],
    ['a passive without an agent', 'The plan is, it is said, “a very bad joke indeed.”', [null]],
    ['a claim', 'His claim that “nobody knows what comes next” was heard.', ['His']],
    ['an answer', 'Her answer was “we will wait and see.”', ['Her']],
    ['a statement', 'In a statement, Ann Lee called the plan “a bad joke.”', ['Ann Lee']],
    ['a sentence without an end', 'Ann Lee said: “We wait and see what comes of this', ['Ann Lee']],
    [
      'years and plural possessives inside',
      '“We wait for the workers’ bill,” Ann Lee said, “and the ’17 one.”',
      ['Ann Lee', 'Ann Lee'],
    ],
    ['text from right to left around it', '\u202eAnn Lee said: “We wait.”\u202c', ['Ann Lee']],
    ['a time before the name', 'Earlier in the day Mr. Ray said it was “a very bad joke.”', ['Ray']],
    ['a weekday before a title', 'Late on Tuesday Ms. Lee said it was “a very bad joke.”', ['Lee']],
    ['a weekday before a name', 'Last Tuesday Ray said it was “a very bad joke.”', ['Ray']],
    ['a time before an owner', 'Yesterday afternoon Ray’s lawyer said it was “a bad joke.”', ['Ray’s lawyer']],
    ['a paper named after a day', 'The Sunday Times said it was “a very bad joke.”', ['Sunday Times']],
    [
      'an office that only the quotation names somebody by',
      'Bob Ray told the Post he was sure. By noon the president had dropped the plan. “President Lee and I spoke of a unit,” he wrote.',
      ['the president'],
    ],
    ['an office without a name', 'The spokeswoman was blunt. “It is over for good,” she said.', ['The spokeswoman']],
    ['a sign', '“We wait here for you,” the sign read.', ['the sign']],
  ])('is told: %s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });

  it('is one name with and without its article', () => {
    const text = 'The GCHQ said it was “not for sale.” GCHQ said it would “wait and see what comes.”';
    expect(speakers(text)).toEqual(['GCHQ', 'GCHQ']);
  });

  it('keeps the chain where "that" leads up to the quotation', () => {
    const [quote] = marked('Bob Ray said Ann Lee told him that “nobody knows what comes next.”');
    expect(quote?.speaker?.name).toBe('Ann Lee');
    expect(quote?.speaker?.via?.map(({ name }) => name)).toEqual(['Bob Ray']);
  });

  it('keeps the watchword of a person from being his speech', () => {
    expect(read('His motto is “Slow and steady.”').map(({ kind, speaker }) => [kind, speaker])).toEqual([
      ['scare', null],
    ]);
  });
});

describe('what is reported', () => {
  const reported = (text: string): [string, string | undefined, string | undefined][] =>
    read(text)
      .filter(({ kind }) => kind === 'indirect')
      .map(({ text: words, speaker, cue }) => [words, speaker?.name, cue?.lemma]);

  it.each<[string, string, [string, string | undefined, string | undefined][]]>([
    ['a denial', 'Ann Lee denied closing the farm.', [['closing the farm', 'Ann Lee', 'deny']]],
    ['a promise', 'Ann Lee promised to close the farm.', [['to close the farm', 'Ann Lee', 'promise']]],
    ['a call', 'Ann Lee called for a vote on the farm.', [['a vote on the farm', 'Ann Lee', 'call for']]],
    [
      'once, though a noun stands between',
      'Bob Ray repeated his claim that the plan was late.',
      [['that the plan was late', 'Bob Ray', 'repeat']],
    ],
    [
      'with both marks of a quotation in it',
      'She was quoted as saying that the plan was “a bad joke.”',
      [['that the plan was “a bad joke.”', 'She', 'quote']],
    ],
    [
      'of the second verb alone',
      '“We will wait,” Bob Ray told Ann Lee, adding that the farm would close.',
      [['that the farm would close', 'Bob Ray', 'add']],
    ],
    ['of nobody', 'It seems that the farm will close.', [['that the farm will close', undefined, 'seem']]],
  ])('is read: %s', (_, text, expected) => {
    expect(reported(text)).toEqual(expected);
  });
});
