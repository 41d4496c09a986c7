import type { StoryPack } from '../corpus/read-story-pack';
import { withOwnIds } from './own-ids';
import type { ArticleRow, StoryRow } from './rows';

/** What to write so that the library holds the bundled stories of a pack. */
export interface SeedingPlan {
  putStories: StoryRow[];
  putArticles: ArticleRow[];
  deleteStories: string[];
  deleteArticles: string[];
}

/**
 * Works out how a library takes over a pack. Bundled rows become those of the pack; rows of a reader stay as they are (no
 * pack has ids like theirs), and articles that a reader put into a bundled story stay in it.
 */
export function planSeeding(
  pack: StoryPack,
  stories: readonly StoryRow[],
  articles: readonly ArticleRow[],
): SeedingPlan {
  const { revision } = pack;
  const origin = 'bundled';
  const readersArticles = idsOf(articles.filter(isReaders));
  const membersBefore = new Map(stories.map((story) => [story.id, story.articleIds]));
  const own = withOwnIds(pack.stories);

  const putArticles = pack.stories.flatMap((packed, at) =>
    (own[at]?.articles ?? []).map(
      (article, place): ArticleRow => ({ ...article, origin, packId: packed.articles[place]?.id ?? null, revision }),
    ),
  );
  const putStories = pack.stories.flatMap(({ story: packed }, at): StoryRow[] => {
    const story = own[at]?.story;
    if (story === undefined) return [];
    const added = (membersBefore.get(story.id) ?? []).filter((id) => readersArticles.has(id));
    return [
      { ...story, articleIds: [...new Set([...story.articleIds, ...added])], origin, packId: packed.id, revision },
    ];
  });

  const bundledArticles = idsOf(putArticles);
  const bundledStories = idsOf(putStories);
  // A bundled text that a reader has put into a story of their own is theirs to keep.
  const keptByReader = new Set(stories.filter(isReaders).flatMap((story) => story.articleIds));
  return {
    putStories,
    putArticles,
    deleteStories: stories.filter((row) => !isReaders(row) && !bundledStories.has(row.id)).map(({ id }) => id),
    deleteArticles: articles
      .filter((row) => !isReaders(row) && !bundledArticles.has(row.id) && !keptByReader.has(row.id))
      .map(({ id }) => id),
  };
}

function isReaders({ origin }: { origin: string }): boolean {
  return origin === 'reader';
}

function idsOf(rows: readonly { id: string }[]): Set<string> {
  return new Set(rows.map(({ id }) => id));
}
