import type { LibraryArticle, StoryWithArticles } from '../core/model';
import type { ArticleRow, StoryRow } from './rows';

/** The stories with their articles, in the order that each story gives; an article that is not there is left out. */
export function collectStories(stories: readonly StoryRow[], articles: readonly ArticleRow[]): StoryWithArticles[] {
  const byId = new Map(articles.map((row) => [row.id, toArticle(row)]));
  return stories.map(({ id, name, articleIds }) => {
    const found = articleIds.map((articleId) => byId.get(articleId)).filter((article) => article !== undefined);
    return { story: { id, name, articleIds: found.map((article) => article.id) }, articles: found };
  });
}

function toArticle({ origin: _origin, revision: _revision, packId: _packId, ...article }: ArticleRow): LibraryArticle {
  return article;
}
