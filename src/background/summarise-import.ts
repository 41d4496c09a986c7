import type { Pack } from '../corpus/story-pack';
import type { ImportFate, ImportSummary, NamedArticles } from '../messaging/packs-protocol';
import type { PackableRows, Plan } from '../storage/plan';

/** So many articles of each fate are named. */
const MOST_NAMED = 100;

/**
 * What a plan to import a pack comes to.
 * @param stories those of the library, for the names of those that get more articles
 */
export function summariseImport(
  pack: Pack,
  { changes }: Plan,
  stories: readonly Pick<PackableRows['stories'][number], 'id' | 'name'>[],
): ImportSummary {
  const fates = new Map<string, ImportFate>();
  for (const { before, after } of changes.articles) {
    const packId = after?.packId ?? null;
    if (packId !== null) fates.set(packId, before === null ? 'added' : 'changed');
  }
  const articles: Record<ImportFate, NamedArticles> = { added: none(), changed: none(), skipped: none() };
  for (const { id, title, outlet } of pack.articles) {
    const those = articles[fates.get(id) ?? 'skipped'];
    those.count += 1;
    if (those.first.length < MOST_NAMED) those.first.push({ title, outlet });
  }
  const newIds = new Set(changes.stories.map(({ key }) => key));
  const grown = new Map<string, number>();
  for (const { key } of changes.memberships) {
    const [storyId] = key;
    if (!newIds.has(storyId)) grown.set(storyId, (grown.get(storyId) ?? 0) + 1);
  }
  const nameOf = new Map(stories.map(({ id, name }) => [id, name]));
  return {
    newStories: changes.stories.flatMap(({ after }) => after?.name ?? []),
    grownStories: [...grown].map(([id, count]) => ({ name: nameOf.get(id) ?? id, articles: count })),
    articles,
    versions: changes.versions.length,
    corrections: changes.corrections.length,
  };
}

function none(): NamedArticles {
  return { count: 0, first: [] };
}
