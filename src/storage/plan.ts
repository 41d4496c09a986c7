import type { Correction } from '../core/corrections/correction';
import type {
  ArticleRow,
  LibraryRows,
  MembershipKey,
  MembershipRow,
  SettingRow,
  StoryRow,
  TextRow,
  VersionRow,
} from './rows';

/** A row of a key as it is and as it is to be; null where there is none. */
export interface RowChange<Row, Key extends string | MembershipKey = string> {
  key: Key;
  before: Row | null;
  after: Row | null;
}

/** All that a plan can change. */
export interface PlannedRows extends LibraryRows {
  /** Of the articles that it may change or delete. */
  versions: VersionRow[];
  corrections: Correction[];
  settings: SettingRow[];
}

/** All rows of a library that a pack may have. */
export type PackableRows = Omit<PlannedRows, 'settings'>;

export interface Changes {
  stories: RowChange<StoryRow>[];
  memberships: RowChange<MembershipRow, MembershipKey>[];
  articles: RowChange<ArticleRow>[];
  texts: RowChange<TextRow>[];
  versions: RowChange<VersionRow>[];
  corrections: RowChange<Correction>[];
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

/** The library's rows after a change; of a table that it does not concern, it need not have any. */
export type ChangedRows = LibraryRows & Partial<PlannedRows>;

export function noPlannedRows(): PlannedRows {
  return { stories: [], memberships: [], articles: [], texts: [], versions: [], corrections: [], settings: [] };
}

/** What the rows of each table are called. */
export const KEY_OF = {
  stories: ({ id }: StoryRow) => id,
  memberships: ({ storyId, articleId }: MembershipRow): MembershipKey => [storyId, articleId],
  articles: ({ id }: ArticleRow) => id,
  texts: ({ articleId }: TextRow) => articleId,
  versions: ({ id }: VersionRow) => id,
  corrections: ({ id }: Correction) => id,
  settings: ({ key }: SettingRow) => key,
};

/** What makes the second rows of the first; rows that are alike are no change. */
export function compareRows(before: PlannedRows, after: ChangedRows): Changes {
  const { versions = before.versions, corrections = before.corrections, settings = before.settings } = after;
  return {
    stories: compareTable(before.stories, after.stories, KEY_OF.stories),
    memberships: compareTable(before.memberships, after.memberships, KEY_OF.memberships),
    articles: compareTable(before.articles, after.articles, KEY_OF.articles),
    texts: compareTable(before.texts, after.texts, KEY_OF.texts),
    versions: compareTable(before.versions, versions, KEY_OF.versions),
    corrections: compareTable(before.corrections, corrections, KEY_OF.corrections),
    settings: compareTable(before.settings, settings, KEY_OF.settings),
  };
}

/** The rows with changes made in them. */
export function applyChanges(rows: PlannedRows, changes: Changes): PlannedRows {
  return {
    stories: applyToTable(rows.stories, changes.stories, KEY_OF.stories),
    memberships: applyToTable(rows.memberships, changes.memberships, KEY_OF.memberships),
    articles: applyToTable(rows.articles, changes.articles, KEY_OF.articles),
    texts: applyToTable(rows.texts, changes.texts, KEY_OF.texts),
    versions: applyToTable(rows.versions, changes.versions, KEY_OF.versions),
    corrections: applyToTable(rows.corrections, changes.corrections, KEY_OF.corrections),
    settings: applyToTable(rows.settings, changes.settings, KEY_OF.settings),
  };
}

function applyToTable<Row, Key extends string | MembershipKey>(
  rows: readonly Row[],
  changes: readonly RowChange<Row, Key>[],
  keyOf: (row: Row) => Key,
): Row[] {
  const now = new Map(rows.map((row) => [String(keyOf(row)), row]));
  for (const { key, after } of changes) {
    if (after === null) now.delete(String(key));
    else now.set(String(key), after);
  }
  return [...now.values()];
}

/** Whether all rows are as some changes say that they were. */
export function isAsBefore(rows: PlannedRows, changes: Changes): boolean {
  const isAsBeforeIn = <Row, Key extends string | MembershipKey>(
    those: readonly Row[],
    made: readonly RowChange<Row, Key>[],
    keyOf: (row: Row) => Key,
  ) => {
    const now = new Map(those.map((row) => [String(keyOf(row)), row]));
    return made.every(({ key, before }) => isAlike(before, now.get(String(key)) ?? null));
  };
  return (
    isAsBeforeIn(rows.stories, changes.stories, KEY_OF.stories) &&
    isAsBeforeIn(rows.memberships, changes.memberships, KEY_OF.memberships) &&
    isAsBeforeIn(rows.articles, changes.articles, KEY_OF.articles) &&
    isAsBeforeIn(rows.versions, changes.versions, KEY_OF.versions) &&
    isAsBeforeIn(rows.corrections, changes.corrections, KEY_OF.corrections) &&
    isAsBeforeIn(rows.settings, changes.settings, KEY_OF.settings)
  );
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
      versions: turn(changes.versions),
      corrections: turn(changes.corrections),
      settings: turn(changes.settings),
    },
  };
}

/** Rows of these are written when the others become visible. */
const NOT_HIDDEN: Pick<Changes, 'versions' | 'corrections' | 'settings'> = {
  versions: [],
  corrections: [],
  settings: [],
};

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
    ...(wanted
      ? NOT_HIDDEN
      : { versions: changes.versions, corrections: changes.corrections, settings: changes.settings }),
  });
  return { hidden: pick(true), others: pick(false) };
}
