import { limitQuotations } from '../core/limit-quotations';
import type { Article } from '../core/model';
import { nameContent } from '../core/rows/name-content';
import { indexText } from '../core/text/index-text';
import type { TextIndex } from '../core/text/text-index';
import { compareVersions, isOtherVersion, type VersionChanges } from '../core/versions/compare-versions';
import type { ArticleVersion, ChangedSince } from '../messaging/versions-protocol';
import type { Library } from '../storage/library';
import { toRememberedArticle } from '../storage/remembered-article';
import type { StoreOf } from './create-memory';
import type { ReaderHolder } from './hold-reader';
import type { WithLibrary } from './library-holder';
import { limitChanges } from './limit-changes';

/** What has become of articles since they were read. Each rejects where the library cannot be had. Of the engine's script. */
export interface Versions {
  /**
   * In what an article differs from the last other reading of it that is kept in the library, or else, where
   * `remembered`, in reading memory; null where it does not, or there is none.
   */
  findChange(article: Article, address: string, remembered: boolean): Promise<ChangedSince | null>;
  /**
   * Keeps a reading of an article of the library whose words are others than those that are kept. A whole one comes in the
   * place of mere quotations in any case.
   */
  note(article: Article, address: string, at: string): Promise<void>;
  /** The other readings of an article that are kept, the last first, and in what it differs from each. */
  list(articleId: string): Promise<ArticleVersion[]>;
}

interface Parts {
  withLibrary: WithLibrary;
  readers: Pick<ReaderHolder, 'readerOf' | 'engine'>;
  storeOf: StoreOf;
  newId(): string;
  /** Called after each change of the library, for what can wait. */
  changed(): void;
}

/** A reading of an article that is kept somewhere. */
interface Reading {
  read: string | null;
  article: Article;
  /** Whether it had the whole article. */
  whole: boolean;
}

/** Whether a reading has all of an article of which only the quotations are there. */
const givesWords = (article: Article, last: Article): boolean =>
  last.withoutText === true && !article.withoutText && article.complete;

export function createVersions({ withLibrary, readers, storeOf, newId, changed }: Parts): Versions {
  const read = async (article: Article) => indexText(article, (await readers.engine()).languages);
  const compare = async (before: Reading, after: TextIndex): Promise<VersionChanges | null> => {
    const whole = { before: before.whole, after: after.article.complete };
    const changes = compareVersions(await read(before.article), after, whole);
    return isOtherVersion(changes) ? changes : null;
  };
  const toReading = (article: Article, when: string | null): Reading => ({
    ...{ read: when, article },
    whole: article.complete,
  });
  /** What the library has of an article, the last reading first. */
  const findReadings = async (library: Library, id: string): Promise<Reading[]> => {
    const [article] = await library.articles([id]);
    const [row] = (await library.facts({ stories: [], articles: [id] })).articles;
    const kept = (await library.versions(id)).map((version) => toReading(version.article, version.read));
    const own = article === undefined ? [] : [toReading(article, row?.added ?? null)];
    return row?.origin === 'bundled' ? [...kept, ...own] : [...own, ...kept];
  };
  const findRemembered = async (library: Library, text: TextIndex, address: string): Promise<Reading[]> => {
    const store = await storeOf(library);
    const rows = (await store?.earlier(nameContent(text.article), address)) ?? [];
    return rows.map((row) => ({
      ...{ read: row.readAt, article: toRememberedArticle(row) },
      whole: row.facts.complete,
    }));
  };
  const stated = (article: Article, address: string): Article => ({ ...article, url: article.url ?? address });

  return {
    findChange: (article, address, remembered) =>
      withLibrary(async (library) => {
        const known = await library.find(stated(article, address));
        if (known.length === 0 && !remembered) return null;
        const text = (await readers.readerOf(library)).read(limitQuotations(article));
        const content = nameContent(article);
        const readings = (await Promise.all(known.map(({ id }) => findReadings(library, id)))).flat();
        if (remembered) readings.push(...(await findRemembered(library, text, article.url ?? address)));
        for (const reading of readings.filter((one) => nameContent(one.article) !== content)) {
          const changes = await compare(reading, text);
          if (changes !== null) return { read: reading.read, changes: limitChanges(changes) };
        }
        return null;
      }),
    note: (article, address, at) =>
      withLibrary(async (library) => {
        const known = await library.find(stated(article, address));
        // Under another address these words are a copy of it.
        if (known.length === 0 || known.some(({ isSame }) => isSame)) return;
        const text = await read(limitQuotations(article));
        for (const { id } of known) {
          const [last] = await findReadings(library, id);
          if (last === undefined) continue;
          const isOther = (await compare(last, text)) !== null;
          if (!isOther && !givesWords(article, last.article)) continue;
          const versionId = isOther ? newId() : null;
          await library.write({ kind: 'new-reading', articleId: id, article, at, versionId });
          changed();
        }
      }),
    list: (articleId) =>
      withLibrary(async (library) => {
        const [article] = await library.articles([articleId]);
        if (article === undefined) return [];
        const text = await read(article);
        const versions: ArticleVersion[] = [];
        for (const { id, read: when, article: other } of await library.versions(articleId)) {
          const changes = await compare(toReading(other, when), text);
          if (changes !== null) versions.push({ id, read: when, changes: limitChanges(changes) });
        }
        return versions;
      }),
  };
}
