import type { LibraryArticle, StoryWithArticles } from '../core/model';
import { joinArticle } from './divide-article';
import type { KnownArticle, Outline, StoredRows } from './library';
import type { ArticleRow, LibraryRows, MembershipRow, Source, TextRow } from './rows';

/** The stories with their articles, in the order that each story gives; an article that is not there is left out. */
export function collectStories({ stories, memberships, articles, texts }: LibraryRows): StoryWithArticles[] {
  const byId = new Map(joinArticles(articles, texts).map((row) => [row.id, toLibraryArticle(row)]));
  const members = groupMembers(memberships);
  return stories.map(({ id, name }) => {
    const found = (members.get(id) ?? []).map((articleId) => byId.get(articleId)).filter((one) => one !== undefined);
    return { story: { id, name, articleIds: found.map((article) => article.id) }, articles: found };
  });
}

/** The rows as they are shown and taken along: a story with its articles' ids, an article with its words. */
export function toStoredRows({ stories, memberships, articles, texts }: LibraryRows): StoredRows {
  const members = groupMembers(memberships);
  return {
    stories: stories.map((row) => ({ ...row, articleIds: members.get(row.id) ?? [] })),
    articles: joinArticles(articles, texts),
  };
}

/** The ids of the articles of each story, in their order. */
export function groupMembers(memberships: readonly MembershipRow[]): Map<string, string[]> {
  const members = new Map<string, string[]>();
  for (const { storyId, articleId } of [...memberships].sort(byPlace)) {
    const those = members.get(storyId);
    if (those === undefined) members.set(storyId, [articleId]);
    else those.push(articleId);
  }
  return members;
}

/** Which stories and articles there are; words are not needed. Bundled ones come first. */
export function outlineOf({ stories, memberships, articles }: Omit<LibraryRows, 'texts'>): Outline {
  const members = groupMembers(memberships);
  const bundledFirst = (one: Source, other: Source) =>
    Number(other.origin === 'bundled') - Number(one.origin === 'bundled');
  return {
    stories: [...stories].sort(bundledFirst).map(({ id }) => ({ id, articleIds: members.get(id) ?? [] })),
    articles: articles.map(({ id }) => id),
  };
}

/** The articles with their words; one whose words are not there is left out. */
export function joinArticles(articles: readonly ArticleRow[], texts: readonly TextRow[]) {
  const textOf = new Map(texts.map((text) => [text.articleId, text]));
  return articles.flatMap((article) => {
    const text = textOf.get(article.id);
    return text === undefined ? [] : [joinArticle(article, text)];
  });
}

function byPlace(one: MembershipRow, other: MembershipRow): number {
  return one.place - other.place || (one.articleId < other.articleId ? -1 : 1);
}

/** An article without where it is from. */
export function toLibraryArticle(row: ReturnType<typeof joinArticle>): LibraryArticle {
  const {
    origin: _origin,
    revision: _revision,
    packId: _packId,
    added: _added,
    provenance: _provenance,
    ...article
  } = row;
  return article;
}

/** What the library has of an article that is met again. */
export function toKnownArticles(
  { articles, memberships }: Pick<LibraryRows, 'articles' | 'memberships'>,
  contentHash: string,
): KnownArticle[] {
  return articles.map((row) => ({
    id: row.id,
    isSame: row.contentHash === contentHash,
    storyIds: memberships.filter(({ articleId }) => articleId === row.id).map(({ storyId }) => storyId),
  }));
}
