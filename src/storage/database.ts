import { Dexie, type EntityTable } from 'dexie';
import { type FirstArticleRow, type FirstStoryRow, giveOwnIds } from './give-own-ids';
import type { ArticleRow, SettingRow, StoryRow } from './rows';

/**
 * The reader's library on the disk. A version that was published is never changed: what comes next is a new
 * `.version(n + 1)` with an upgrade.
 */
export class CrossquoteDatabase extends Dexie {
  declare stories: EntityTable<StoryRow, 'id'>;
  declare articles: EntityTable<ArticleRow, 'id'>;
  declare settings: EntityTable<SettingRow, 'key'>;

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
        const [stories, articles] = [transaction.table('stories'), transaction.table('articles')];
        const renamed = giveOwnIds(
          (await stories.toArray()) as FirstStoryRow[],
          (await articles.toArray()) as FirstArticleRow[],
        );
        await stories.clear();
        await articles.clear();
        await stories.bulkAdd(renamed.stories);
        await articles.bulkAdd(renamed.articles);
      });
  }
}
