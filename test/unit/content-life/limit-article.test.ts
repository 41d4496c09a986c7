import fc from 'fast-check';
import { expect, it } from 'vitest';
import { limitArticle } from '../../../src/content/limit-article';
import type { Article, Paragraph } from '../../../src/core/model';
import { LONGEST_ADDRESS, LONGEST_FACT, MOST_ARTICLE_CHARACTERS, MOST_PARAGRAPHS } from '../../../src/messaging/limits';
import { parsePageReading } from '../../../src/messaging/schemas';
import {
  LONGEST_BYLINE,
  LONGEST_DATE,
  LONGEST_LANGUAGE,
  LONGEST_OUTLET,
  LONGEST_ADDRESS as LONGEST_READ_ADDRESS,
  LONGEST_TITLE,
} from '../../../src/reading/limit-facts';

function articleOf(parts: string[]): Article {
  const paragraphs: Paragraph[] = [];
  let text = '';
  for (const part of parts) {
    if (text !== '') text += '\n\n';
    paragraphs.push({ start: text.length, end: text.length + part.length, role: 'body' });
    text += part;
  }
  const facts = { title: null, byline: null, outlet: null, published: null, language: null, url: null };
  return { ...facts, text, paragraphs, complete: true };
}

it('leaves an article of usual length as it is', () => {
  const article = articleOf(['One.', 'Two.']);
  expect(limitArticle(article, 10)).toBe(article);
});

it('cuts a long one in its last paragraph, and calls it incomplete', () => {
  expect(limitArticle(articleOf(['One.', 'Two.', 'Three.']), 8)).toEqual({
    ...articleOf(['One.', 'Tw']),
    complete: false,
    limited: true,
  });
});

it.each([
  ['characters', MOST_ARTICLE_CHARACTERS, 1],
  ['paragraphs', MOST_PARAGRAPHS, MOST_PARAGRAPHS],
])('leaves an article of the most %s as it is, and cuts one with one more', (_what, most, paragraphs) => {
  const parts = (count: number) => (paragraphs === 1 ? ['x'.repeat(count)] : Array.from({ length: count }, () => 'x'));
  const whole = articleOf(parts(most));
  expect(limitArticle(whole)).toBe(whole);
  const cut = limitArticle(articleOf(parts(most + 1)));
  expect(cut.limited).toBe(true);
  expect(cut.paragraphs).toEqual(whole.paragraphs);
  expect(parsePageReading({ state: 'article', article: cut })).not.toBeNull();
});

it('leaves what a page says of itself to the reader, who takes less of it than the background does', () => {
  expect(Math.max(LONGEST_TITLE, LONGEST_OUTLET, LONGEST_BYLINE, LONGEST_DATE, LONGEST_LANGUAGE)).toBeLessThanOrEqual(
    LONGEST_FACT,
  );
  expect(LONGEST_READ_ADDRESS).toBeLessThanOrEqual(LONGEST_ADDRESS);
});

it('does not end in a break between two paragraphs', () => {
  expect(limitArticle(articleOf(['One.', 'Two.']), 5).text).toBe('One.');
});

it('always gives a beginning of the text, with paragraphs inside it', () => {
  const words = fc.array(fc.string({ minLength: 1, maxLength: 20 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(words, fc.integer({ min: 1, max: 60 }), (parts, most) => {
      const whole = articleOf(parts);
      const { text, paragraphs } = limitArticle(whole, most);
      expect(whole.text.startsWith(text)).toBe(true);
      expect(text.length).toBeLessThanOrEqual(most);
      for (const { start, end } of paragraphs) {
        expect(start).toBeLessThanOrEqual(end);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});
