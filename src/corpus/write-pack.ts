import type { TextDigest } from './digest-text';
import { PACK_FORMAT, PACK_VERSION, type Pack, type PackArticle } from './story-pack';

/**
 * The text of a pack's file in pieces, as they come: an article at a time, so that nobody has to hold them all. The same
 * lists give the same text: there is no white space but a line's end behind it, and fields come in the order in which the
 * parts have them.
 *
 * The checksum names the JSON text `{"articles":[…],"stories":[…],"versions":[…],"corrections":[…]}` of what is in the file.
 * @param lists what comes behind the articles; asked for when these are through
 */
export async function* writePack(
  articles: Iterable<PackArticle> | AsyncIterable<PackArticle>,
  lists: () => Omit<Pack, 'articles'>,
  digest: TextDigest,
): AsyncGenerator<string> {
  yield `{"format":${JSON.stringify(PACK_FORMAT)},"version":${PACK_VERSION},`;
  digest.add('{');
  for await (const piece of writeLists(articles, lists)) {
    digest.add(piece);
    yield piece;
  }
  digest.add('}');
  yield `,"checksum":${JSON.stringify(await digest.end())}}\n`;
}

/** What the checksum of a pack's file is of: its lists as they stand in it. */
export function writeChecked({ articles, stories, versions, corrections }: Record<keyof Pack, unknown>): string {
  return JSON.stringify({ articles, stories, versions, corrections });
}

async function* writeLists(
  articles: Iterable<PackArticle> | AsyncIterable<PackArticle>,
  lists: () => Omit<Pack, 'articles'>,
): AsyncGenerator<string> {
  yield '"articles":[';
  let before = '';
  for await (const article of articles) {
    yield before + JSON.stringify(article);
    before = ',';
  }
  const { stories, versions, corrections } = lists();
  yield `],"stories":${JSON.stringify(stories)}`;
  yield `,"versions":${JSON.stringify(versions)}`;
  yield `,"corrections":${JSON.stringify(corrections)}`;
}

/** The lists in the order in which they are written: by id. The articles of a story keep theirs. */
export function sortPack({ articles, stories, versions, corrections }: Pack): Pack {
  return {
    articles: articles.toSorted(byId),
    stories: stories.toSorted(byId),
    versions: versions.toSorted(byId),
    corrections: corrections.toSorted(byId),
  };
}

function byId({ id: one }: { id: string }, { id: other }: { id: string }): number {
  return one < other ? -1 : Number(one > other);
}
