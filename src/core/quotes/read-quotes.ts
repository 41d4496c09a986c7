import type { Article, Quote } from '../model';

export function readQuotes(
  _article: Pick<Article, 'text' | 'language'> & Partial<Pick<Article, 'paragraphs' | 'title'>>,
): Quote[] {
  return [];
}
