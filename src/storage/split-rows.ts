import type { LibraryArticle, Story } from '../core/model';
import { divideArticle } from './divide-article';
import type { LibraryRows, MembershipRow, Source } from './rows';

/** Rows as version 2 of the database has them: a story names its articles, an article has its words. */
export type SecondStoryRow = Story & Source;
export type SecondArticleRow = LibraryArticle & Source;

/** The same in the tables of version 3. */
export function splitRows(stories: readonly SecondStoryRow[], articles: readonly SecondArticleRow[]): LibraryRows {
  const divided = articles.map(divideArticle);
  return {
    stories: stories.map(({ articleIds: _articleIds, ...story }) => story),
    memberships: stories.flatMap(({ id, articleIds }) => toMemberships(id, articleIds)),
    articles: divided.map(({ article }) => article),
    texts: divided.map(({ text }) => text),
  };
}

/** A story's articles in their order, each once. */
export function toMemberships(storyId: string, articleIds: readonly string[]): MembershipRow[] {
  return [...new Set(articleIds)].map((articleId, place) => ({ storyId, articleId, place }));
}
