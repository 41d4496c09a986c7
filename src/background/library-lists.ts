import { Corrections } from '../core/corrections/corrections';
import type { ArticleFilter, ArticleOrder, ListedArticle, ListedStory } from '../core/library-model';
import { keyOfAddress } from '../storage/key-of-address';
import type { Library, Listing } from '../storage/library';

/** A library's stories and articles as lists, and in which order. */
export interface LibraryLists {
  /** The last that got something first. */
  stories: readonly ListedStory[];
  articles: readonly ListedArticle[];
  byId: ReadonlyMap<string, ListedArticle>;
  /** Each once, most articles first. */
  outlets: readonly string[];
}

/** Gives the lists of a library; the same as long as nothing of it changes, nor of what its reader has said of it. */
export function holdLists(): (library: Pick<Library, 'revision' | 'listing' | 'corrections'>) => Promise<LibraryLists> {
  let held: { of: object; revision: string; lists: LibraryLists } | null = null;
  return async (library) => {
    const revision = (await Promise.all([library.revision(), library.corrections.revision()])).join(' ');
    if (held?.of !== library || held.revision !== revision) {
      const corrections = new Corrections(await library.corrections.all(), keyOfAddress);
      held = { of: library, revision, lists: makeLists(await library.listing(), corrections) };
    }
    return held.lists;
  };
}

/** An article of which a reader says that it is not of a story is not in that one's list, wherever it was put. */
export function makeLists(
  { stories, memberships, articles, versions }: Listing,
  corrections: Pick<Corrections, 'isBoundOutside'>,
): LibraryLists {
  const homes = new Map<string, string[]>();
  for (const { storyId, articleId } of memberships) {
    const those = homes.get(articleId);
    if (those === undefined) homes.set(articleId, [storyId]);
    else those.push(storyId);
  }
  const listed = articles.map((row): ListedArticle => {
    const { id, title, outlet, published, dated = null, language, url, origin, length, withoutText = false } = row;
    const put = homes.get(id) ?? [];
    const bound = { address: row.canonicalUrl, contentHash: row.contentHash };
    const outside = put.filter((storyId) => corrections.isBoundOutside(bound, storyId));
    return {
      ...{ id, title, outlet, published, dated, language, url, origin, length, withoutText },
      added: row.added ?? null,
      provenance: row.provenance ?? null,
      storyIds: put.filter((storyId) => !outside.includes(storyId)),
      ...(outside.length > 0 && { outside }),
      versions: versions.get(id) ?? 0,
    };
  });
  const members = new Map<string, ListedArticle[]>(stories.map(({ id }) => [id, []]));
  for (const article of listed) for (const storyId of article.storyIds) members.get(storyId)?.push(article);
  return {
    stories: stories
      .map(({ id, name, origin }): ListedStory => ({ id, name, origin, ...summarize(members.get(id) ?? []) }))
      .sort((a, b) => compareTexts(b.added ?? '', a.added ?? '') || compareTexts(a.name, b.name)),
    articles: listed,
    byId: new Map(listed.map((article) => [article.id, article])),
    outlets: countOutlets(listed),
  };
}

/** Whether an article passes a filter. One whose day is not known passes no limit of days. */
export function passes({ story, outlet, origin, from, to }: ArticleFilter, article: ListedArticle): boolean {
  if (story === 'none' ? article.storyIds.length > 0 : story !== null && !article.storyIds.includes(story))
    return false;
  if (outlet !== null && article.outlet !== outlet) return false;
  if (origin !== null && article.origin !== origin) return false;
  if (from === null && to === null) return true;
  const days = daysOf(article);
  return days !== null && (from === null || days.to >= from) && (to === null || days.from <= to);
}

/** Newest first by date, A to Z by words; what is not known comes last. */
export function orderArticles(articles: readonly ListedArticle[], order: ArticleOrder): ListedArticle[] {
  const newestFirst = order === 'added' || order === 'published';
  const keyed = articles.map((article) => ({ article, key: keyOf(article, order) }));
  const compare = (a: { key: string | null }, b: { key: string | null }) => {
    if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
    return newestFirst ? compareTexts(b.key, a.key) : a.key.localeCompare(b.key);
  };
  return keyed.sort(compare).map(({ article }) => article);
}

function keyOf(article: ListedArticle, order: ArticleOrder): string | null {
  switch (order) {
    case 'added':
      return article.added;
    case 'published':
      return article.published ?? article.dated?.from ?? null;
    case 'title':
      return article.title;
    case 'outlet':
      return article.outlet;
  }
}

function summarize(articles: readonly ListedArticle[]): Omit<ListedStory, 'id' | 'name' | 'origin'> {
  const days = articles.flatMap((article) => daysOf(article) ?? []);
  return {
    articles: articles.length,
    outlets: countOutlets(articles),
    from: pickLeast(days.map(({ from }) => from)),
    to: pickLeast(
      days.map(({ to }) => to),
      -1,
    ),
    added: pickLeast(
      articles.flatMap(({ added }) => added ?? []),
      -1,
    ),
  };
}

function daysOf({ published, dated }: ListedArticle): { from: string; to: string } | null {
  if (dated !== null) return dated;
  const day = published?.slice(0, 'YYYY-MM-DD'.length);
  return day === undefined ? null : { from: day, to: day };
}

function countOutlets(articles: readonly ListedArticle[]): string[] {
  const counts = new Map<string, number>();
  for (const { outlet } of articles) if (outlet !== null) counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || compareTexts(a[0], b[0])).map(([outlet]) => outlet);
}

/** The least of some texts, or with -1 the greatest; null of none. */
function pickLeast(texts: readonly string[], sign: 1 | -1 = 1): string | null {
  return texts.reduce<string | null>(
    (best, text) => (best === null || sign * compareTexts(text, best) < 0 ? text : best),
    null,
  );
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
