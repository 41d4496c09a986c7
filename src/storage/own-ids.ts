import type { StoryWithArticles } from '../core/model';
import type { Origin } from './rows';

/**
 * The id that the library gives to what came with `id`: whatever a pack calls its texts, none of them can stand for a
 * reader's, or for one of another origin.
 */
export function ownId(origin: Origin, id: string): string {
  return `${origin}:${id}`;
}

/** The stories of the bundled pack under the ids that they have in the library. */
export function withOwnIds(stories: readonly StoryWithArticles[]): StoryWithArticles[] {
  const own = (id: string) => ownId('bundled', id);
  return stories.map(({ story, articles }) => ({
    story: { ...story, id: own(story.id), articleIds: story.articleIds.map(own) },
    articles: articles.map((article) => ({ ...article, id: own(article.id) })),
  }));
}
