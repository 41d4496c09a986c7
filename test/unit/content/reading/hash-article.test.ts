import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hashArticle } from '../../../../src/content/reading/hash-article';

it('is the same for the same title and text, however they came about', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.nat(9), (title, text, cut) => {
      const again = { title, text: [text.slice(0, cut), text.slice(cut)].join('') };
      expect(hashArticle(again)).toBe(hashArticle({ title, text }));
    }),
  );
});

it('stays what it was: caches outlive a version', () => {
  expect(hashArticle({ title: 'A title', text: 'A text.' })).toBe('74hmgku8lh');
});

it.each([
  ['another text', { title: 'a', text: 'bd' }],
  ['another title', { title: 'd', text: 'bc' }],
  ['a word moved from the text to the title', { title: 'ab', text: 'c' }],
])('differs for %s', (_, other) => {
  expect(hashArticle(other)).not.toBe(hashArticle({ title: 'a', text: 'bc' }));
});

it('tells thousands of like texts apart', () => {
  const names = Array.from({ length: 5000 }, (_, i) => hashArticle({ title: null, text: `Text ${i}` }));
  expect(new Set(names).size).toBe(5000);
});
