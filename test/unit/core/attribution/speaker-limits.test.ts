import { describe, expect, it } from 'vitest';
import { readQuotes } from '../../../../src/core/quotes/read-quotes';
import { english } from '../../../fixtures/languages';

const speakerIn = (text: string): string | null =>
  readQuotes({ text }, english)
    .filter(({ kind }) => kind === 'direct' || kind === 'fragment')
    .at(-1)?.speaker?.name ?? null;

describe('how far a speaker is looked for', () => {
  it.each<[string, string, string | null]>([
    ['is found', 'in the hall', 'Bob Ray'],
    ['is too far', 'in the cold and windy and very dark hall of the old mill by the river with its big wheel', null],
  ])('before a quotation whose cue has nobody (FARTHEST_INTRODUCER): %s', (_, where, expected) => {
    const text = `Asked for more, Bob Ray did not mince words ${where}: “I am not going there.”`;
    expect(speakerIn(text)).toBe(expected);
  });

  const rain = (count: number): string => 'It rained. '.repeat(count);

  it.each<[string, number, string]>([
    ['is meant', 1, 'Bob Ray'],
    ['is too far back', 6, 'the former mayor'],
  ])('the last subject (FARTHEST_DESCRIBED): %s', (_, count, expected) => {
    expect(speakerIn(`Bob Ray opened the fair. ${rain(count)}“We wait and see,” the former mayor said.`)).toBe(
      expected,
    );
  });

  const others = (count: number): string => 'Eve Holt, D-Utah, sang. '.repeat(count);

  it.each<[string, number, string]>([
    ['is found', 40, 'Ann Lee'],
    ['is too far back', 80, 'the Ohio senator'],
  ])('the one so described (MOST_DESCRIBED): %s', (_, count, expected) => {
    expect(
      speakerIn(`Ann Lee, D-Ohio, opened the fair. ${others(count)}“We wait and see,” the Ohio senator said.`),
    ).toBe(expected);
  });

  it.each<[string, string, string]>([
    ['is near', 'handed to farmers', 'Ann Lee'],
    ['is too far', 'handed to all farmers in the hall', 'a statement handed'],
  ])('who issued a document (FARTHEST_ISSUER): %s', (_, handed, expected) => {
    expect(speakerIn(`“It is a very bad joke,” said a statement ${handed} by Ann Lee.`)).toBe(expected);
  });
});
