import { describe, expect, it } from 'vitest';
import { comparisonKey } from '../../../src/background/comparison-key';
import type { Article } from '../../../src/core/model';

const article: Article = {
  title: 'Bridge closed',
  byline: null,
  outlet: null,
  published: null,
  language: 'en',
  url: 'https://ferry.example/bridge',
  text: 'The bridge is closed.',
  paragraphs: [{ start: 0, end: 21, role: 'body' }],
  complete: true,
};
const keyOf = (changes: Partial<Article>, library = '1') => comparisonKey({ ...article, ...changes }, library);

describe('what a comparison is held by', () => {
  it('is the same for the same article at another address', async () => {
    expect(await keyOf({ url: 'https://amp.ferry.example/bridge' })).toBe(await keyOf({}));
  });

  it.each([
    ['another text', keyOf({ text: 'The bridge is opened.' })],
    ['another title', keyOf({ title: 'Bridge opened' })],
    ['a cut text', keyOf({ complete: false })],
    ['other paragraphs', keyOf({ paragraphs: [{ start: 0, end: 21, role: 'tweet' }] })],
    ['another library', keyOf({}, '2')],
  ])('differs for %s', async (_name, other) => {
    expect(await other).not.toBe(await keyOf({}));
  });
});
