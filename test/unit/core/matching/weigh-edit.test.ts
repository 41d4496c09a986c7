import { describe, expect, it } from 'vitest';
import { weighEdit } from '../../../../src/core/matching/weigh-edit';
import { foldWords } from '../../../../src/core/text/fold-words';
import { english } from '../../../fixtures/languages';

const weigh = (from: string, to: string) =>
  weighEdit(foldWords(from, english.folding), foldWords(to, english.folding), english);

describe('what a difference of words amounts to', () => {
  it.each<[string, string, string, string]>([
    ['a number taken back', 'about thirty boats', 'thirty boats', 'hedge'],
    ['a word that may stand before a number', 'about', '', 'hedge'],
    ['a preposition', 'I love everything about', '', 'wording'],
    ['a preposition before other words', 'walked around the town', 'saw', 'wording'],
    ['a word of doubt', 'may', 'will', 'hedge'],
  ])('%s', (_, from, to, weight) => {
    expect(weigh(from, to)).toBe(weight);
  });
});
