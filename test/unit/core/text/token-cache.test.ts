import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSpelling } from '../../../../src/core/text/spelling';
import { TokenCache } from '../../../../src/core/text/token-cache';

describe('the spelling of a token', () => {
  it.each([
    ['Word', 'word', 'word', true],
    ['word', 'word', 'word', false],
    ['can’t', "can't", 'word', false],
    ['’S', "'s", 'word', false],
    ['’', '’', 'punctuation', false],
    ['3.5', '3.5', 'number', false],
  ])('reads %s', (text, lower, kind, capital) => {
    expect(readSpelling(text)).toEqual({ text, lower, kind, capital });
  });
});

describe('the cache of tokens', () => {
  it('learns a word once and gives it back wherever it stands', () => {
    const learned: string[] = [];
    const cache = new TokenCache((token) => {
      learned.push(token);
      return { text: token };
    });
    const text = 'wait and wait';
    expect(cache.read(text, 0, 4)).toBe(cache.read(text, 9, 13));
    expect(learned).toEqual(['wait']);
  });

  it('never mistakes one word for another, even of one slot', () => {
    const cache = new TokenCache((token) => ({ text: token }));
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 20 }), { maxLength: 200 }), (words) => {
        for (const word of words) expect(cache.read(word, 0, word.length).text).toBe(word);
      }),
    );
    // More words than there are slots.
    for (let number = 0; number < 40_000; number++) {
      const word = number.toString(36);
      expect(cache.read(word, 0, word.length).text).toBe(word);
    }
  });
});
