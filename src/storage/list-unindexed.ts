import type { Unindexed } from './index-state';
import type { Changes } from './plan';
import type { MembershipRow } from './rows';

/** The articles that become other ones: what their stories are known by changes with them. */
export function findChangedArticles({ articles }: Changes): string[] {
  return articles.flatMap(({ key, before, after }) => (before !== null && after !== null ? key : []));
}

/**
 * What an index has to learn anew of some changes: texts, then stories.
 * @param holding the memberships of the articles that become other ones
 */
export function listUnindexed(
  { stories, memberships, articles, texts }: Changes,
  holding: readonly MembershipRow[],
): Unindexed[] {
  const textIds = new Set([...articles, ...texts].map(({ key }) => key));
  const storyIds = new Set([
    ...stories.map(({ key }) => key),
    ...memberships.map(({ key: [storyId] }) => storyId),
    ...holding.map(({ storyId }) => storyId),
  ]);
  const toThing = (space: Unindexed['space']) => (id: string) => ({ space, id });
  return [...[...textIds].map(toThing('texts')), ...[...storyIds].map(toThing('stories'))];
}
