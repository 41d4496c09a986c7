import { describe, expect, it } from 'vitest';
import { limitQuotations, MOST_QUOTATIONS } from '../../../src/core/limit-quotations';
import { readQuotes } from '../../../src/core/quotes/read-quotes';
import { english } from '../../fixtures/languages';
import { makeArticle } from './comparison/make-text';

const saying = (at: number) => `“The pier number ${at} will stay as it is,” Ann Lee said.`;
const article = (count: number, perParagraph = 1) => {
  const { id: _id, ...rest } = makeArticle(
    'x',
    Array.from({ length: count / perParagraph }, (_, paragraph) =>
      Array.from({ length: perParagraph }, (_unused, at) => saying(paragraph * perParagraph + at)).join(' '),
    ),
  );
  return rest;
};

describe('an article with many quotations', () => {
  it('is read as it is up to the most, and cut before the next', () => {
    const most = article(MOST_QUOTATIONS);
    expect(limitQuotations(most)).toBe(most);
    const cut = limitQuotations(article(MOST_QUOTATIONS + 1));
    expect(cut).toMatchObject({ complete: false, limited: true });
    expect(cut.text).toBe(most.text);
    expect(cut.paragraphs).toEqual(most.paragraphs);
  });

  it('is cut in a paragraph too', () => {
    const cut = limitQuotations(article(12, 6), 4);
    expect(cut.text).toBe(`${[0, 1, 2, 3].map(saying).join(' ')} `);
    expect(readQuotes(cut, english).filter(({ kind }) => kind === 'direct')).toHaveLength(4);
  });

  it('is cut alike where it has no list of paragraphs', () => {
    expect(limitQuotations({ ...article(3), paragraphs: [] }, 2).text).toBe(`${saying(0)}\n\n${saying(1)}\n\n`);
  });
});
