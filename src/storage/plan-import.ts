import type { Correction } from '../core/corrections/correction';
import { nameContent } from '../core/rows/name-content';
import { isBundledId, type Pack, type PackArticle } from '../corpus/story-pack';
import { divideArticle } from './divide-article';
import { keyOfAddress } from './key-of-address';
import { isOfOrigin, ownId } from './own-ids';
import type { ChangedRows, PlannedRows } from './plan';
import type { ArticleRow, MembershipRow, Noted, Source, TextRow, VersionRow } from './rows';

/** What of a library a pack's articles may be, by id: whoever plans an import needs their texts. */
export function namesOfPacked({ articles }: Pack): Set<string> {
  return new Set(articles.flatMap(({ id }) => [id, ownId('pack', id)]));
}

/**
 * The library with what a pack has and it has not. What is in the pack gets ids that nothing of the reader's and nothing
 * bundled has. An article whose content the library has already, under whatever id, is that one; one that came with an
 * earlier pack under the same id becomes the new one; the reader's own stay as they are, and so do the names of stories
 * that are there.
 * @param before all stories, memberships and articles; the texts of `namesOfPacked`; versions and corrections of the pack's ids
 */
export function planImport(pack: Pack, before: PlannedRows): ChangedRows {
  const places = placeArticles(pack.articles, before);
  const articles = new Map(before.articles.map((row) => [row.id, row]));
  const texts = new Map(before.texts.map((row) => [row.articleId, row]));
  for (const packed of pack.articles) {
    const id = places.get(packed.id);
    if (id?.isNew !== true) continue;
    const { article, text } = toRows(packed, id.id);
    articles.set(article.id, article);
    texts.set(article.id, text);
  }
  const idOf = (packId: string): string | null => {
    const id = isBundledId(packId) ? packId : places.get(packId)?.id;
    return id !== undefined && articles.has(id) ? id : null;
  };
  const shelved = placeStories(pack, before, idOf);
  return {
    stories: shelved.stories,
    memberships: shelved.memberships,
    articles: [...articles.values()],
    texts: [...texts.values()],
    versions: [...before.versions, ...newVersions(pack, before.versions, idOf)],
    corrections: [...before.corrections, ...newCorrections(pack, before.corrections, shelved.idOf)],
  };
}

/** Which article of the library each of a pack is to be, by the pack's ids, and whether it is to be written. */
function placeArticles(packed: readonly PackArticle[], { articles }: PlannedRows): Map<string, Place> {
  const byId = new Map(articles.map((row) => [row.id, row]));
  const byContent = new Map<string, ArticleRow>();
  const byAddress = new Map<string, ArticleRow>();
  for (const row of articles) {
    if (!byContent.has(row.contentHash)) byContent.set(row.contentHash, row);
    if (row.canonicalUrl !== null) byAddress.set(`${row.canonicalUrl} ${row.length}`, row);
  }
  const placeOf = (article: PackArticle): Place => {
    if (isReaders(article.id) && byId.has(article.id)) return { id: article.id, isNew: false };
    const id = ownId('pack', article.id);
    const content = nameContent(article);
    const there = byId.get(id);
    if (there !== undefined) return { id, isNew: there.contentHash !== content };
    // A text that was left out is there where its article is, and is as long.
    const { excerpt, url } = article;
    const whole = excerpt === undefined ? undefined : byAddress.get(`${keyOfAddress(url)} ${excerpt.length}`);
    const same = byContent.get(content) ?? whole;
    return same === undefined ? { id, isNew: true } : { id: same.id, isNew: false };
  };
  return new Map(packed.map((article) => [article.id, placeOf(article)]));
}

interface Place {
  id: string;
  isNew: boolean;
}

/** A pack that a reader has made of their own library calls what is theirs as the library does. */
function isReaders(packId: string): boolean {
  return isOfOrigin('reader', packId);
}

/**
 * The library's stories with those of a pack, and the memberships in them: what comes into a story that is there comes
 * behind what it has.
 */
function placeStories(pack: Pack, before: PlannedRows, articleOf: (packId: string) => string | null) {
  const stories = new Map(before.stories.map((row) => [row.id, row]));
  const placeOf = (packId: string): string => {
    const isTheLibrarys = isBundledId(packId) || (isReaders(packId) && stories.has(packId));
    return isTheLibrarys ? packId : ownId('pack', packId);
  };
  const memberships: MembershipRow[] = [...before.memberships];
  const members = new Map<string, { ids: Set<string>; next: number }>();
  for (const { storyId, articleId, place } of before.memberships) {
    const those = members.get(storyId) ?? { ids: new Set(), next: 0 };
    those.ids.add(articleId);
    members.set(storyId, { ids: those.ids, next: Math.max(those.next, place + 1) });
  }
  for (const { id: packId, name, articleIds } of pack.stories) {
    const id = placeOf(packId);
    if (!stories.has(id)) {
      if (isBundledId(packId)) continue;
      stories.set(id, { id, name, ...packSource(packId) });
    }
    const those = members.get(id) ?? { ids: new Set(), next: 0 };
    for (const one of articleIds) {
      const articleId = articleOf(one);
      if (articleId === null || those.ids.has(articleId)) continue;
      those.ids.add(articleId);
      memberships.push({ storyId: id, articleId, place: those.next++ });
    }
  }
  const idOf = (packId: string) => (stories.has(placeOf(packId)) ? placeOf(packId) : null);
  return { stories: [...stories.values()], memberships, idOf };
}

function newVersions(
  { versions }: Pack,
  before: readonly VersionRow[],
  articleOf: (packId: string) => string | null,
): VersionRow[] {
  const known = new Set(before.map(({ id }) => id));
  return versions.flatMap(({ id, articleId: packId, read, article }) => {
    const [own, articleId] = [ownId('pack', id), articleOf(packId)];
    if (articleId === null || known.has(id) || known.has(own)) return [];
    return [{ id: own, articleId, read, article }];
  });
}

function newCorrections(
  { corrections }: Pack,
  before: readonly Correction[],
  storyOf: (packId: string) => string | null,
): Correction[] {
  const known = new Set(before.map(({ id }) => id));
  return corrections.flatMap((correction): Correction[] => {
    if (known.has(correction.id)) return [];
    if (correction.kind !== 'not-story') return [correction];
    const id = storyOf(correction.story.id);
    return id === null ? [] : [{ ...correction, story: { ...correction.story, id } }];
  });
}

function packSource(packId: string): Source {
  return { origin: 'pack', packId, revision: null };
}

function toRows({ added, provenance, ...article }: PackArticle, id: string): { article: ArticleRow; text: TextRow } {
  const noted: Noted = { ...(added === null ? {} : { added }), ...(provenance === null ? {} : { provenance }) };
  return divideArticle({ ...article, id, ...packSource(article.id), ...noted });
}
