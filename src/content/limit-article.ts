import { cutArticle } from '../core/cut-article';
import type { Article } from '../core/model';
import { LONGEST_ADDRESS, LONGEST_FACT, MOST_ARTICLE_CHARACTERS, MOST_PARAGRAPHS } from '../messaging/limits';

/** The article, cut to its beginning when it is far longer than any article is; a cut one is incomplete. */
export function limitArticle(article: Article, most = MOST_ARTICLE_CHARACTERS): Article {
  const { paragraphs, text } = article;
  const end = Math.min(most, paragraphs[MOST_PARAGRAPHS]?.start ?? most);
  return limitFacts(text.length <= end ? article : cutArticle(article, end));
}

/** What a page states of itself, each cut to what the background takes. */
function limitFacts(article: Article): Article {
  const { title, byline, outlet, published, language, url } = article;
  const facts = [title, byline, outlet, published, language];
  if (facts.every((fact) => (fact?.length ?? 0) <= LONGEST_FACT) && (url?.length ?? 0) <= LONGEST_ADDRESS)
    return article;
  const cut = (fact: string | null) => fact?.slice(0, LONGEST_FACT) ?? null;
  return {
    ...article,
    title: cut(title),
    byline: cut(byline),
    outlet: cut(outlet),
    published: cut(published),
    language: cut(language),
    url: url !== null && url.length > LONGEST_ADDRESS ? null : url,
  };
}
