import { Dexie, type EntityTable, type Table, type Transaction } from 'dexie';
import type { Correction } from '../core/corrections/correction';
import { type FirstArticleRow, type FirstStoryRow, giveOwnIds } from './give-own-ids';
import { keyOfAddress } from './key-of-address';
import type {
  ArticleRow,
  DerivedRow,
  JobRow,
  MembershipKey,
  MembershipRow,
  MemoryRow,
  SettingRow,
  StoryRow,
  TextRow,
  UndoRow,
  VersionRow,
} from './rows';
import { type SecondArticleRow, type SecondStoryRow, splitRows } from './split-rows';

/**
 * The reader's library on the disk (README.md has the tables). A version that was published is never changed: what comes
 * next is a new `.version(n + 1)` with an upgrade.
 */
export class CrossquoteDatabase extends Dexie {
  declare stories: EntityTable<StoryRow, 'id'>;
  declare memberships: Table<MembershipRow, MembershipKey>;
  declare articles: EntityTable<ArticleRow, 'id'>;
  declare texts: EntityTable<TextRow, 'articleId'>;
  declare rows: EntityTable<DerivedRow, 'key'>;
  declare jobs: EntityTable<JobRow, 'id'>;
  declare settings: EntityTable<SettingRow, 'key'>;
  declare versions: EntityTable<VersionRow, 'id'>;
  declare memory: EntityTable<MemoryRow, 'contentHash'>;
  declare corrections: EntityTable<Correction, 'id'>;
  declare undos: EntityTable<UndoRow, 'id'>;

  constructor(name = 'crossquote') {
    // Opened by its owner alone: by itself it would come back empty, without the bundled stories.
    super(name, { autoOpen: false });
    this.version(1).stores({
      stories: 'id, origin',
      articles: 'id, origin',
      comparisons: 'key, made',
      settings: 'key',
    });
    // What was read is kept no more, and each row gets an id of our own.
    this.version(2)
      .stores({ comparisons: null })
      .upgrade(async (transaction) => {
        const rows = await takeOut<FirstStoryRow, FirstArticleRow>(transaction);
        const renamed = giveOwnIds(rows.stories, rows.articles);
        await transaction.table('stories').bulkAdd(renamed.stories);
        await transaction.table('articles').bulkAdd(renamed.articles);
      });
    // Which articles a story has, and their words, are apart from both.
    this.version(3)
      .stores({
        stories: '&id, origin, revision',
        memberships: '&[storyId+articleId], articleId',
        articles: '&id, contentHash, canonicalUrl, origin',
        texts: '&articleId',
        rows: '&key',
        jobs: '&id',
      })
      .upgrade(async (transaction) => {
        const rows = await takeOut<SecondStoryRow, SecondArticleRow>(transaction);
        for (const [table, split] of Object.entries(splitRows(rows.stories, rows.articles))) {
          await transaction.table(table).bulkAdd(split);
        }
      });
    // What is of the reader's own beside stories and texts; an article has one key for all of its addresses, and its length.
    this.version(4)
      .stores({
        versions: '&id, articleId',
        memory: '&contentHash, expires, site, readAt',
        corrections: '&id, at',
        undos: '&id, at',
      })
      .upgrade(async (transaction) => {
        const lengths = new Map<string, number>();
        await transaction.table<TextRow>('texts').each(({ articleId, text }) => {
          lengths.set(articleId, text.length);
        });
        await transaction
          .table<ArticleRow>('articles')
          .toCollection()
          .modify((row) => {
            row.canonicalUrl = keyOfAddress(row.url);
            row.length = lengths.get(row.id) ?? 0;
          });
      });
  }
}

/** The rows of the two tables that each version had, which are empty then. */
async function takeOut<Story, Article>(transaction: Transaction): Promise<{ stories: Story[]; articles: Article[] }> {
  const [stories, articles] = [transaction.table('stories'), transaction.table('articles')];
  const rows = { stories: (await stories.toArray()) as Story[], articles: (await articles.toArray()) as Article[] };
  await stories.clear();
  await articles.clear();
  return rows;
}
