import type { Article } from '../core/model';
import { nameContent } from '../core/rows/name-content';
import { divideArticle, joinArticle } from './divide-article';
import type { PlannedRows } from './plan';
import type { LibraryRows, VersionRow } from './rows';

/** An article of the library as it has been met now. */
export interface NewReading {
  articleId: string;
  article: Article;
  /** When it was read, ISO 8601. */
  at: string;
  /** Of the version that is kept beside: an id that no other one has. */
  versionId: string;
}

/** Readings of one article that are kept beside the last: a page that is written anew all day would else fill the disk. */
const MOST_VERSIONS = 20;

/**
 * The rows after it: the new reading takes the place of a reader's or a pack's, which becomes a version; a bundled article
 * stays, and the new reading becomes one. The same rows, where the library has these words already.
 */
export function planReading({ articleId, article, at, versionId }: NewReading, before: PlannedRows): PlannedRows {
  const row = before.articles.find(({ id }) => id === articleId);
  const text = before.texts.find((one) => one.articleId === articleId);
  const content = nameContent(article);
  const mine = before.versions.filter((version) => version.articleId === articleId);
  if (row === undefined || text === undefined || row.contentHash === content) return before;
  const known = mine.some((version) => nameContent(version.article) === content);
  if (row.origin === 'bundled')
    return known ? before : withVersion(before, { id: versionId, articleId, read: at, article });
  const { id: _id, origin, packId, revision, added = at, provenance, ...old } = joinArticle(row, text);
  const facts = { id: articleId, origin, packId, revision, added: at, ...(provenance && { provenance }) };
  const divided = divideArticle({ ...article, ...facts });
  return {
    ...withVersion(before, { id: versionId, articleId, read: added, article: old }),
    articles: before.articles.map((one) => (one.id === articleId ? divided.article : one)),
    texts: before.texts.map((one) => (one.articleId === articleId ? divided.text : one)),
  };
}

/** In the order in which they were read, the last first. */
export function lastRead(versions: readonly VersionRow[]): VersionRow[] {
  return [...versions].sort((a, b) => (a.read < b.read ? 1 : -Number(a.read > b.read)));
}

/** The versions of those articles that are there after a change too, and of those that it was not to know of. */
export function keepVersions(before: PlannedRows, after: LibraryRows): VersionRow[] {
  const there = new Set(after.articles.map(({ id }) => id));
  const gone = new Set(before.articles.flatMap(({ id }) => (there.has(id) ? [] : [id])));
  return before.versions.filter(({ articleId }) => !gone.has(articleId));
}

function withVersion(before: PlannedRows, version: VersionRow): PlannedRows {
  const mine = before.versions.filter(({ articleId }) => articleId === version.articleId);
  const going = new Set(
    lastRead(mine)
      .slice(MOST_VERSIONS - 1)
      .map(({ id }) => id),
  );
  return { ...before, versions: [...before.versions.filter(({ id }) => !going.has(id)), version] };
}
