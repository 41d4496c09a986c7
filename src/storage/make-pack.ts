import { nameContent } from '../core/rows/name-content';
import { fitArticle, fitName, fitVersion } from '../corpus/fit-pack';
import { isBundledId, type Pack, type PackArticle, type PackStory } from '../corpus/story-pack';
import { sortPack } from '../corpus/write-pack';
import { groupMembers, joinArticles } from './collect-stories';
import { ownId } from './own-ids';
import { pickCorrections } from './pack-corrections';
import type { PackableRows } from './plan';
import type { Source } from './rows';

/** What of a library is packed: everything of the reader's and of packs, or some stories by the library's ids. */
export type PackedPart = 'all' | { stories: readonly string[] };

/**
 * A library, or some stories of it, as a pack. The same library gives the same pack, and one that has come of bringing a pack
 * into an empty library gives that pack again. What comes with Crossquote itself is only named: every library has it. Two
 * articles of the same content become one.
 */
export function makePack(rows: PackableRows, part: PackedPart): Pack {
  const members = groupMembers(rows.memberships);
  const chosen = part === 'all' ? rows.stories : rows.stories.filter(({ id }) => part.stories.includes(id));
  const wanted = part === 'all' ? null : new Set(chosen.flatMap(({ id }) => members.get(id) ?? []));
  const isWanted = (id: string) => wanted === null || wanted.has(id);
  const { articles, nameOf } = packArticles(rows, isWanted);
  const storyIds = new Map([
    ...chosen.filter(isBundled).map(({ id }) => [id, id] as const),
    ...giveIds(chosen.filter((row) => !isBundled(row))),
  ]);
  return sortPack({
    articles,
    stories: chosen.flatMap(({ id, name, origin }): PackStory[] => {
      const named = [...new Set((members.get(id) ?? []).flatMap((one) => nameOf(one) ?? []))];
      const articleIds = origin === 'bundled' ? named.filter((one) => !isBundledId(one)) : named;
      if (origin === 'bundled' && articleIds.length === 0) return [];
      return [{ id: storyIds.get(id) ?? id, name: fitName(name), articleIds }];
    }),
    versions: packVersions(rows, (id) => (isWanted(id) ? nameOf(id) : null)),
    corrections: pickCorrections(rows, isWanted, part === 'all', storyIds),
  });
}

/** The articles that are packed, and by what name the pack's lists call each that is packed or bundled; null for others. */
function packArticles(rows: PackableRows, isWanted: (id: string) => boolean) {
  const bundled = new Set(rows.articles.filter(isBundled).map(({ id }) => id));
  const byContent = new Map(rows.articles.filter(isBundled).map((row) => [row.contentHash, row.id]));
  const own = rows.articles.filter((row) => !isBundled(row) && isWanted(row.id));
  const names = giveIds(own);
  const nameOf = new Map<string, string>();
  const articles: PackArticle[] = [];
  for (const { id, ...article } of joinArticles(own, rows.texts).sort(byName(names))) {
    const name = names.get(id) ?? id;
    const fitted = fitArticle({ ...article, id: name });
    if (fitted === null) continue;
    const content = nameContent(fitted);
    nameOf.set(id, byContent.get(content) ?? name);
    if (byContent.has(content)) continue;
    byContent.set(content, name);
    articles.push(fitted);
  }
  return { articles, nameOf: (id: string): string | null => (bundled.has(id) ? id : (nameOf.get(id) ?? null)) };
}

function packVersions({ versions }: PackableRows, nameOf: (articleId: string) => string | null): Pack['versions'] {
  const prefix = ownId('pack', '');
  const packIdOf = (id: string) => (id.startsWith(prefix) ? id.slice(prefix.length) : id);
  const ids = giveIds(versions.map(({ id }) => ({ id, packId: packIdOf(id) })));
  return versions.flatMap(({ id, articleId, read, article }) => {
    const name = nameOf(articleId);
    if (name === null) return [];
    return fitVersion({ id: ids.get(id) ?? id, articleId: name, read, article }) ?? [];
  });
}

/**
 * What a pack calls some rows, by the library's ids: as the pack that they came with called them, so that the same comes out
 * again; the reader's by the library's own ids. Of two of one name the second gets another.
 */
function giveIds(rows: readonly { id: string; packId: string | null }[]): Map<string, string> {
  const taken = new Set<string>();
  const ids = new Map<string, string>();
  for (const { id, packId } of rows.toSorted((one, other) => compareTexts(one.id, other.id))) {
    const wished = packId ?? id;
    let name = wished;
    for (let number = 2; taken.has(name) || isBundledId(name); number++) name = `${number}.${wished.slice(0, 400)}`;
    taken.add(name);
    ids.set(id, name);
  }
  return ids;
}

function byName(names: ReadonlyMap<string, string>) {
  return ({ id: one }: { id: string }, { id: other }: { id: string }): number =>
    compareTexts(names.get(one) ?? '', names.get(other) ?? '');
}

function compareTexts(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

function isBundled({ origin }: Pick<Source, 'origin'>): boolean {
  return origin === 'bundled';
}
