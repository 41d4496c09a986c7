import type { LibraryArticle } from '../core/model';
import { divideArticle } from './divide-article';
import type { LibraryRows, MembershipRow, Noted } from './rows';

/** What a reader does with stories and articles, all at once. Ids are the library's own. */
export interface Arrangement {
  /** The reader's stories that come, or get another name. */
  stories?: readonly { id: string; name: string }[];
  /** Stories that go; their articles stay, unless they go too. */
  dropStories?: readonly string[];
  /** The reader's articles that come. */
  articles?: readonly (LibraryArticle & Noted)[];
  /** Articles that go, out of all stories. */
  dropArticles?: readonly string[];
  /** Articles that come into a story, behind those that it has, in this order. */
  join?: readonly Members[];
  /** Articles that are in a story no more. */
  leave?: readonly Members[];
}

export interface Members {
  storyId: string;
  articleIds: readonly string[];
}

/** The stories whose articles an arrangement must know of. */
export function storiesOfArrangement({ stories = [], dropStories = [], join = [], leave = [] }: Arrangement): string[] {
  const ids = [...stories.map(({ id }) => id), ...dropStories, ...[...join, ...leave].map(({ storyId }) => storyId)];
  return [...new Set(ids)];
}

/** The articles of which it must know whether they are there. */
export function articlesOfArrangement({ articles = [], dropArticles = [], join = [] }: Arrangement): string[] {
  const ids = [...articles.map(({ id }) => id), ...dropArticles, ...join.flatMap(({ articleIds }) => articleIds)];
  return [...new Set(ids)];
}

/**
 * The library as it is then. What is to go and is not there, and what is to come into a story that is not, is left out; a
 * story that is not the reader's keeps its name.
 * @param before the rows of those stories and articles, and the memberships of both
 */
export function planArranging(arrangement: Arrangement, before: LibraryRows): LibraryRows {
  const { stories = [], dropStories = [], articles = [], dropArticles = [], join = [], leave = [] } = arrangement;
  const rows = {
    stories: new Map(before.stories.map((row) => [row.id, row])),
    articles: new Map(before.articles.map((row) => [row.id, row])),
    texts: new Map(before.texts.map((row) => [row.articleId, row])),
  };
  const source = { origin: 'reader', packId: null, revision: null } as const;
  for (const { id, name } of stories) {
    const known = rows.stories.get(id);
    if (known === undefined) rows.stories.set(id, { id, name, ...source });
    else if (known.origin !== 'bundled') rows.stories.set(id, { ...known, name });
  }
  for (const article of articles) {
    const { article: facts, text } = divideArticle({ ...article, ...source });
    rows.articles.set(facts.id, facts);
    rows.texts.set(facts.id, text);
  }
  for (const id of dropStories) rows.stories.delete(id);
  for (const id of dropArticles) {
    rows.articles.delete(id);
    rows.texts.delete(id);
  }
  const gone = { stories: new Set(dropStories), articles: new Set(dropArticles) };
  const left = new Set(leave.flatMap(({ storyId, articleIds }) => articleIds.map((id) => keyOf(storyId, id))));
  const memberships = before.memberships.filter(
    ({ storyId, articleId }) =>
      !gone.stories.has(storyId) && !gone.articles.has(articleId) && !left.has(keyOf(storyId, articleId)),
  );
  for (const { storyId, articleIds } of join) {
    if (!rows.stories.has(storyId)) continue;
    const there = articleIds.filter((id) => rows.articles.has(id));
    memberships.push(...newMembers(storyId, there, memberships));
  }
  return {
    stories: [...rows.stories.values()],
    memberships,
    articles: [...rows.articles.values()],
    texts: [...rows.texts.values()],
  };
}

/** Rows for articles that come into a story behind those that it has; for those that are in it already, none. */
export function newMembers(
  storyId: string,
  articleIds: readonly string[],
  memberships: readonly MembershipRow[],
): MembershipRow[] {
  const those = memberships.filter((row) => row.storyId === storyId);
  const members = new Set(those.map(({ articleId }) => articleId));
  let place = those.reduce((last, row) => Math.max(last, row.place), -1) + 1;
  return articleIds.flatMap((articleId) => {
    if (members.has(articleId)) return [];
    members.add(articleId);
    return [{ storyId, articleId, place: place++ }];
  });
}

function keyOf(storyId: string, articleId: string): string {
  return JSON.stringify([storyId, articleId]);
}
