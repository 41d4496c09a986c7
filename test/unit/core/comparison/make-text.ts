import { analyseArticle } from '../../../../src/core/analyse-article';
import type { LibraryText } from '../../../../src/core/comparison/compare-texts';
import { prepareForMatching } from '../../../../src/core/matching/prepare-text';
import type { LibraryArticle } from '../../../../src/core/model';

/** An article of the paragraphs given. */
export function makeArticle(
  id: string,
  paragraphs: readonly string[],
  facts: Partial<LibraryArticle> = {},
): LibraryArticle {
  const text = paragraphs.join('\n\n');
  let at = 0;
  const spans = paragraphs.map((paragraph) => {
    const start = at;
    at += paragraph.length + 2;
    return { start, end: start + paragraph.length, role: 'body' as const };
  });
  return {
    id,
    title: `Title of ${id}`,
    byline: null,
    outlet: `Outlet of ${id}`,
    published: null,
    language: 'en',
    url: null,
    text,
    paragraphs: spans,
    complete: true,
    ...facts,
  };
}

export function makeText(id: string, paragraphs: readonly string[], facts: Partial<LibraryArticle> = {}): LibraryText {
  const article = makeArticle(id, paragraphs, facts);
  return { id, article, text: prepareForMatching(analyseArticle(article)) };
}
