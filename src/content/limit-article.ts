import { cutArticle } from '../core/cut-article';
import type { Article } from '../core/model';
import { MOST_ARTICLE_CHARACTERS, MOST_PARAGRAPHS } from '../messaging/limits';

/**
 * The article, cut to its beginning when it is far longer than any article is; a cut one is incomplete. What the page
 * states of itself is shorter than the background takes: the reader has cut it (src/reading/limit-facts.ts).
 */
export function limitArticle(article: Article, most = MOST_ARTICLE_CHARACTERS): Article {
  const { paragraphs, text } = article;
  const end = Math.min(most, paragraphs[MOST_PARAGRAPHS]?.start ?? most);
  return text.length <= end ? article : cutArticle(article, end);
}
