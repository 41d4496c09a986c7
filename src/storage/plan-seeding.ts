import type { StoryPack } from '../corpus/read-story-pack';
import { divideArticle } from './divide-article';
import { ownId } from './own-ids';
import type { LibraryRows, MembershipRow, Source } from './rows';
import { toMemberships } from './split-rows';

/**
 * The library as it is with the bundled stories of a pack. Bundled rows become those of the pack; rows of a reader stay as
 * they are (no pack has ids like theirs), and articles that a reader put into a bundled story stay in it, behind the pack's.
 * @param before of the texts, only those of bundled articles are needed
 */
export function planSeeding(pack: StoryPack, before: LibraryRows): LibraryRows {
  const packed = takePack(pack);
  const readersStories = before.stories.filter(isKept);
  const readersArticles = before.articles.filter(isKept);
  const isInReadersStory = isIn(idsOf(readersStories), ({ storyId }: MembershipRow) => storyId);
  const isOfReader = isIn(idsOf(readersArticles), ({ articleId }: MembershipRow) => articleId);
  const bundledStories = idsOf(packed.stories);
  const added = before.memberships.filter(
    (row) => !isInReadersStory(row) && isOfReader(row) && bundledStories.has(row.storyId),
  );
  // A bundled text that a reader has put into a story of their own is theirs to keep.
  const used = new Set(before.memberships.filter(isInReadersStory).map(({ articleId }) => articleId));
  const bundledArticles = idsOf(packed.articles);
  const kept = before.articles.filter((row) => !isKept(row) && !bundledArticles.has(row.id) && used.has(row.id));
  const keeps = idsOf([...kept, ...readersArticles]);
  return {
    stories: [...packed.stories, ...readersStories],
    memberships: [
      ...packed.memberships,
      ...moveBehind(packed.memberships, added),
      ...before.memberships.filter(isInReadersStory),
    ],
    articles: [...packed.articles, ...kept, ...readersArticles],
    texts: [...packed.texts, ...before.texts.filter(({ articleId }) => keeps.has(articleId))],
  };
}

/** The rows of a pack, under ids of our own. */
function takePack({ stories, revision }: StoryPack): LibraryRows {
  const source = (id: string): Source => ({ origin: 'bundled', packId: id, revision });
  const own = (id: string) => ownId('bundled', id);
  const divided = stories
    .flatMap(({ articles }) => articles)
    .map((article) => divideArticle({ ...article, id: own(article.id), ...source(article.id) }));
  return {
    stories: stories.map(({ story: { id, name } }) => ({ id: own(id), name, ...source(id) })),
    memberships: stories.flatMap(({ story }) => toMemberships(own(story.id), story.articleIds.map(own))),
    articles: divided.map(({ article }) => article),
    texts: divided.map(({ text }) => text),
  };
}

/** Rows that come after all of their story's, in the order that they have among themselves. */
function moveBehind(first: readonly MembershipRow[], rows: readonly MembershipRow[]): MembershipRow[] {
  const next = new Map<string, number>();
  for (const { storyId } of first) next.set(storyId, (next.get(storyId) ?? 0) + 1);
  return [...rows]
    .sort((one, other) => one.place - other.place)
    .map((row) => {
      const place = next.get(row.storyId) ?? 0;
      next.set(row.storyId, place + 1);
      return { ...row, place };
    });
}

/** Whether a row is none of ours: the reader's, or of a pack that they brought in. */
function isKept({ origin }: Source): boolean {
  return origin !== 'bundled';
}

function isIn<Row>(ids: ReadonlySet<string>, idOf: (row: Row) => string): (row: Row) => boolean {
  return (row) => ids.has(idOf(row));
}

function idsOf(rows: readonly { id: string }[]): Set<string> {
  return new Set(rows.map(({ id }) => id));
}
