import type { ArticleRow, LibraryRows, MembershipKey, MembershipRow, SettingRow, StoryRow, TextRow } from './rows';

/** A row of a key as it is and as it is to be; null where there is none. */
export interface RowChange<Row, Key extends string | MembershipKey = string> {
  key: Key;
  before: Row | null;
  after: Row | null;
}

/** All that a plan can change. */
export interface PlannedRows extends LibraryRows {
  settings: SettingRow[];
}

export interface Changes {
  stories: RowChange<StoryRow>[];
  memberships: RowChange<MembershipRow, MembershipKey>[];
  articles: RowChange<ArticleRow>[];
  texts: RowChange<TextRow>[];
  settings: RowChange<SettingRow>[];
}

/** What will be added, changed and deleted: to be shown, or committed. */
export interface Plan {
  /** Revision of the library that it was made for. */
  revision: number;
  /**
   * Takes a change back: it may be committed at another revision too, as long as its rows are still as the change left them.
   */
  undoes: boolean;
  /** Everything that is there goes first, what the engine derived too; that cannot be taken back. */
  startsAnew: boolean;
  changes: Changes;
}

export const NO_ROWS: LibraryRows = { stories: [], memberships: [], articles: [], texts: [] };

/** What makes the second rows of the first; rows that are alike are no change. */
export function compareRows(before: PlannedRows, after: PlannedRows): Changes {
  return {
    stories: compareTable(before.stories, after.stories, ({ id }) => id),
    memberships: compareTable(
      before.memberships,
      after.memberships,
      ({ storyId, articleId }): MembershipKey => [storyId, articleId],
    ),
    articles: compareTable(before.articles, after.articles, ({ id }) => id),
    texts: compareTable(before.texts, after.texts, ({ articleId }) => articleId),
    settings: compareTable(before.settings, after.settings, ({ key }) => key),
  };
}

function compareTable<Row, Key extends string | MembershipKey>(
  before: readonly Row[],
  after: readonly Row[],
  keyOf: (row: Row) => Key,
): RowChange<Row, Key>[] {
  const left = new Map(before.map((row) => [String(keyOf(row)), row]));
  const changes: RowChange<Row, Key>[] = [];
  for (const row of after) {
    const key = keyOf(row);
    const was = left.get(String(key)) ?? null;
    left.delete(String(key));
    if (was === null || !isAlike(was, row)) changes.push({ key, before: was, after: row });
  }
  for (const row of left.values()) changes.push({ key: keyOf(row), before: row, after: null });
  return changes;
}

export function isAlike(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** What takes a plan back that has been committed and has led to a revision. */
export function invertPlan({ changes }: Plan, revision: number): Plan {
  const turn = <Row, Key extends string | MembershipKey>(those: readonly RowChange<Row, Key>[]) =>
    those.map(({ key, before, after }) => ({ key, before: after, after: before }));
  return {
    revision,
    undoes: true,
    startsAnew: false,
    changes: {
      stories: turn(changes.stories),
      memberships: turn(changes.memberships),
      articles: turn(changes.articles),
      texts: turn(changes.texts),
      settings: turn(changes.settings),
    },
  };
}

/**
 * The changes that a job can hide, of rows that come (`added`) or go (`deleted`), and the others. A text is hidden with its
 * article alone.
 */
export function divideChanges(changes: Changes, which: 'added' | 'deleted'): { hidden: Changes; others: Changes } {
  const isHidden = ({ before, after }: RowChange<unknown, string | MembershipKey>) =>
    (which === 'added' ? before : after) === null;
  const articles = new Set(changes.articles.filter(isHidden).map(({ key }) => key));
  const pick = (wanted: boolean): Changes => ({
    stories: changes.stories.filter((change) => isHidden(change) === wanted),
    memberships: changes.memberships.filter((change) => isHidden(change) === wanted),
    articles: changes.articles.filter((change) => isHidden(change) === wanted),
    texts: changes.texts.filter((change) => (isHidden(change) && articles.has(change.key)) === wanted),
    settings: wanted ? [] : changes.settings,
  });
  return { hidden: pick(true), others: pick(false) };
}
