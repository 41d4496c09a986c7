import { Dexie, type EntityTable } from 'dexie';
import type { ArticleRow, ComparisonRow, SettingRow, StoryRow } from './rows';

/**
 * The reader's library on the disk. A version that was published is never changed: what comes next is a new
 * `.version(n + 1)` with an upgrade.
 */
export class CrossquoteDatabase extends Dexie {
  declare stories: EntityTable<StoryRow, 'id'>;
  declare articles: EntityTable<ArticleRow, 'id'>;
  declare comparisons: EntityTable<ComparisonRow, 'key'>;
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
  }
}
