import { describe, expect, it } from 'vitest';
import { readQuotes } from '../../../../src/core/quotes/read-quotes';
import { english } from '../../../fixtures/languages';

const speakers = (text: string): (string | null)[] =>
  readQuotes({ text }, english)
    .filter(({ kind }) => kind === 'direct' || kind === 'fragment')
    .map(({ speaker }) => speaker?.name ?? null);
const last = (text: string): string | null => speakers(text).at(-1) ?? null;

const LETTER = 'Ann Lee said in a letter that the ferry would not run.';

describe('the author of a document', () => {
  it.each<[string, string, string | null]>([
    ['who says something in it', `${LETTER} “We wait for the tide,” the letter said.`, 'Ann Lee'],
    ['who issued it', 'Ann Lee issued a statement on Monday. “We wait for the tide,” the statement said.', 'Ann Lee'],
    ['who issued it, in the same sentence', 'Ann Lee issued a statement saying the ferry was “a bad joke.”', 'Ann Lee'],
    ['not of a report', 'Ann Lee published a report. “We wait for the tide,” the report said.', 'the report'],
    ['not of another one', `${LETTER} “We wait for the tide,” the police letter said.`, 'the police letter'],
    [
      'not after another one of nobody',
      `${LETTER} A letter was left at the pier. “We wait for the tide,” the letter said.`,
      'the letter',
    ],
    [
      'up to 24 sentences on',
      `${LETTER} ${'It rained. '.repeat(23)}“We wait for the tide,” the letter said.`,
      'Ann Lee',
    ],
    ['not farther on', `${LETTER} ${'It rained. '.repeat(24)}“We wait for the tide,” the letter said.`, 'the letter'],
  ])('is %s', (_, text, expected) => {
    expect(last(text)).toBe(expected);
  });
});

describe('an office or an outlet', () => {
  it.each<[string, string, string | null]>([
    ['the last subject', 'Ann Lee opened the pier. “We wait for the tide,” the governor said.', 'Ann Lee'],
    [
      'not who has another one',
      'Sen. Ann Lee opened the pier. “We wait for the tide,” the governor said.',
      'the governor',
    ],
    [
      'no reporter for the president',
      'Ann Lee asked about it. “We wait for the tide,” the president said.',
      'the president',
    ],
    ['the outlet named last', 'CNN has sued the port. “We wait for the tide,” the network said.', 'CNN'],
    [
      'an office with "of" before a name',
      'The head of the Harbour Board, Ann Lee, said it was “a bad joke.”',
      'Ann Lee',
    ],
    [
      'an office after what opens the sentence',
      'In a statement, the port’s harbour chief, Ann Lee, called it “a bad joke.”',
      'Ann Lee',
    ],
    ['a name before a party', 'Sen. Ann Lee, R-Utah, a member of the board, said it was “a bad joke.”', 'Ann Lee'],
    [
      'a name before an office and a party',
      'Rep. Ann Lee, chairwoman of the House Harbour Committee, R-Utah, said it was “a bad joke.”',
      'Ann Lee',
    ],
    ['a name after a place like a name', 'San Juan Mayor Mary Lee said it was “a bad joke.”', 'Mary Lee'],
    ['a name after a department', 'Secretary of Education Mary Lee said it was “a bad joke.”', 'Mary Lee'],
    ['a name like a country', 'Rep. Mary Israel said it was “a bad joke.”', 'Mary Israel'],
    ['a verb with a capital', 'Ann Lee left. “We wait for the tide,” she Tweeted.', 'Ann Lee'],
  ])('is read: %s', (_, text, expected) => {
    expect(last(text)).toBe(expected);
  });
});
