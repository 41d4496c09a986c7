import type { BroughtArticle, GivenArticle } from '../core/library-model';
import type { Article } from '../core/model';
import { nameContent } from '../core/rows/name-content';
import { keyOfAddress } from '../storage/key-of-address';
import type { Library } from '../storage/library';
import type { Bringing } from './arrange-change';
import type { LibraryReader } from './library-reader';

interface Parts {
  library: Pick<Library, 'find' | 'facts'>;
  reader: Pick<LibraryReader, 'findCopyOf'>;
  /** Names what is new: a change that is asked for twice brings nothing twice. */
  changeId: string;
  /** ISO 8601. */
  now: string;
}

/**
 * What becomes of articles that somebody brings: those that the library has already stay what they are, by their content or
 * by their address; the others are new, and copies of other texts where they are.
 */
export async function bringArticles(
  given: readonly GivenArticle[],
  { library, reader, changeId, now }: Parts,
): Promise<Bringing> {
  const articles: Bringing['articles'] = [];
  const brought: BroughtArticle[] = [];
  /** Of this bringing, by content and by address. */
  const met = new Map<string, string>();
  for (const [at, { article, provenance }] of given.entries()) {
    const { title } = article;
    const keys = [`content ${nameContent(article)}`, `address ${keyOfAddress(article.url) ?? `of ${at}`}`];
    const again = keys.map((key) => met.get(key)).find((id) => id !== undefined);
    if (again !== undefined) {
      brought.push({ id: again, title, brought: 'same', of: null });
      continue;
    }
    const known = await library.find(article);
    const [same] = known.sort((a, b) => Number(b.isSame) - Number(a.isSame));
    const id = same?.id ?? `reader:${changeId}-${at}`;
    for (const key of keys) met.set(key, id);
    if (same !== undefined) {
      brought.push({ id, title, brought: same.isSame ? 'same' : 'version', of: null });
      continue;
    }
    articles.push({ ...article, id, added: now, provenance });
    const of = await findOriginal(article, reader, library);
    brought.push({ id, title, brought: of === null ? 'added' : 'copy', of });
  }
  return { articles, brought };
}

async function findOriginal(
  article: Article,
  reader: Pick<LibraryReader, 'findCopyOf'>,
  library: Pick<Library, 'facts'>,
): Promise<BroughtArticle['of']> {
  const id = await reader.findCopyOf(article);
  if (id === null) return null;
  const [row] = (await library.facts({ stories: [], articles: [id] })).articles;
  return row === undefined ? null : { id, title: row.title, outlet: row.outlet };
}
