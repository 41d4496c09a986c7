import type { Correction } from '../core/corrections/correction';
import { nameContent } from '../core/rows/name-content';
import type { StoryPack } from '../corpus/read-story-pack';
import {
  collectStories,
  joinArticles,
  outlineOf,
  toKnownArticles,
  toLibraryArticle,
  toStoredRows,
} from './collect-stories';
import { createHeldCorrections } from './correction-store';
import { toUnindexedRows } from './index-state';
import { keyOfAddress } from './key-of-address';
import type { Library } from './library';
import { StalePlanError } from './library-jobs';
import { findChangedArticles, listUnindexed } from './list-unindexed';
import { applyChanges, type Changes, invertPlan, isAsBefore, noPlannedRows, type Plan, type PlannedRows } from './plan';
import { type Change, planChange } from './plan-change';
import { lastRead } from './plan-reading';
import type { ListedRows } from './row-store';
import type { ArticleRow, MembershipKey, MembershipRow } from './rows';
import { SEEDED_REVISION } from './setting-keys';
import { createHeldUndos } from './undo-store';

/** The keys of the library's own rows begin with it, then come the table and the row's key. */
export const LIBRARY_ROWS = 'library/';
const BEHIND = 'library0';
const REVISION = `${LIBRARY_ROWS}revision`;

const TABLES = ['stories', 'memberships', 'articles', 'texts', 'versions', 'corrections', 'settings'] as const;

interface Parts {
  /** Where everything is kept: rows that outlive the background, and end with the browser. */
  rows: ListedRows;
  /** Revision of the bundled pack, known without loading it. */
  packRevision: string;
  loadPack(): Promise<StoryPack>;
}

/**
 * The library while there is no database: its rows in memory, and kept where each commit does all or nothing. One background
 * has it; what is written comes one after the other.
 */
export async function openSessionLibrary({ rows, packRevision, loadPack }: Parts): Promise<Library> {
  let { held, revision } = await readHeld(rows);
  let corrected = 0;
  let last: Promise<unknown> = Promise.resolve();

  const commit = async (plan: Plan): Promise<Plan | null> => {
    if (plan.revision !== revision && !(plan.undoes && isAsLeft(held, plan.changes)))
      throw new StalePlanError('the library has changed');
    const after = plan.startsAnew ? applyChanges(noPlannedRows(), plan.changes) : applyChanges(held, plan.changes);
    const gone = plan.startsAnew ? await rows.keys('', '\uffff') : [];
    const changed = toRows(plan.changes);
    const other = new Set(findChangedArticles(plan.changes));
    const holding = held.memberships.filter(({ articleId }) => other.has(articleId));
    const unindexed = toUnindexedRows(listUnindexed(plan.changes, holding), revision + 1);
    await rows.commit({
      put: [...changed.put, ...unindexed, [REVISION, toBuffer(revision + 1)]],
      delete: [...gone, ...changed.delete],
    });
    if (plan.startsAnew || plan.changes.corrections.length > 0) corrected += 1;
    held = after;
    revision += 1;
    return plan.startsAnew ? null : invertPlan(plan, revision);
  };
  /** Counted by themselves: no story and no article is another one by them. */
  const correct = async (put: readonly Correction[], gone: readonly string[]): Promise<void> => {
    const other = new Set([...gone, ...put.map(({ id }) => id)]);
    await rows.commit({
      put: put.map((one) => [rowKey('corrections', one.id), toBuffer(one)]),
      delete: gone.map((id) => rowKey('corrections', id)),
    });
    held = { ...held, corrections: [...held.corrections.filter(({ id }) => !other.has(id)), ...put] };
    corrected += 1;
  };
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work);
    last = mine.catch(() => {});
    return mine;
  };
  const plan = (change: Change): Plan => ({
    revision,
    undoes: false,
    startsAnew: change.kind === 'start-anew',
    changes: planChange(change, held),
  });
  const write = (change: Change) => inTurn(() => commit(plan(change)));
  if (held.settings.find(({ key }) => key === SEEDED_REVISION)?.value !== packRevision)
    await write({ kind: 'seed', pack: await loadPack() });

  const pick = <Row>(those: readonly Row[], ids: readonly string[], idOf: (row: Row) => string) => {
    const wanted = new Set(ids);
    return those.filter((row) => wanted.has(idOf(row)));
  };
  return {
    inMemory: true,
    revision: async () => `session-${revision}`,
    stories: async (ids) =>
      collectStories(ids === undefined ? held : { ...held, stories: pick(held.stories, ids, ({ id }) => id) }),
    articles: async (ids) =>
      joinArticles(
        pick(held.articles, ids, ({ id }) => id),
        held.texts,
      ).map(toLibraryArticle),
    outline: async () => outlineOf(held),
    storiesOf: async (ids) => [
      ...new Set(pick(held.memberships, ids, ({ articleId }) => articleId).map(({ storyId }) => storyId)),
    ],
    async find(article) {
      const key = keyOfAddress(article.url);
      const contentHash = nameContent(article);
      const isKnown = (row: ArticleRow) =>
        row.contentHash === contentHash || (key !== null && row.canonicalUrl === key);
      return toKnownArticles({ ...held, articles: held.articles.filter(isKnown) }, contentHash);
    },
    facts: async (wanted) => ({
      stories: pick(held.stories, wanted.stories, ({ id }) => id),
      memberships: pick(held.memberships, wanted.stories, ({ storyId }) => storyId),
      articles: pick(held.articles, wanted.articles, ({ id }) => id),
    }),
    async listing() {
      const { stories, memberships, articles } = held;
      const versions = new Map<string, number>();
      for (const { articleId } of held.versions) versions.set(articleId, (versions.get(articleId) ?? 0) + 1);
      return { stories, memberships, articles, versions };
    },
    undos: createHeldUndos(),
    contents: async () => [...new Set(held.articles.map(({ contentHash }) => contentHash))],
    versions: async (articleId) => lastRead(held.versions.filter((row) => row.articleId === articleId)),
    derived: rows,
    packable: async () => held,
    memory: null,
    corrections: createHeldCorrections({
      read: () => held.corrections,
      changes: () => corrected,
      change: (put, gone) => inTurn(() => correct(put, gone)),
    }),
    rows: async () => toStoredRows(held),
    plan: async (change) => plan(change),
    commit: (made, { signal } = {}) =>
      inTurn(() => {
        signal?.throwIfAborted();
        return commit(made);
      }),
    own: async () => null,
    write,
    undo: (made) =>
      inTurn(async () => {
        await commit(made);
      }),
    clear: async () => {
      await write({ kind: 'start-anew', pack: await loadPack() });
    },
    close() {},
  };
}

async function readHeld(rows: ListedRows): Promise<{ held: PlannedRows; revision: number }> {
  const held = noPlannedRows();
  let revision = 0;
  for (const [key, row] of await rows.range(LIBRARY_ROWS, BEHIND)) {
    const value: unknown = JSON.parse(new TextDecoder().decode(row));
    if (key === REVISION) revision = Number(value);
    for (const table of TABLES) if (key.startsWith(`${LIBRARY_ROWS}${table}/`)) (held[table] as unknown[]).push(value);
  }
  return { held, revision };
}

const toBuffer = (value: unknown): ArrayBuffer => new TextEncoder().encode(JSON.stringify(value)).buffer;

const rowKey = (table: string, key: string | MembershipKey): string => `${LIBRARY_ROWS}${table}/${JSON.stringify(key)}`;

function toRows(changes: Changes): { put: [string, ArrayBuffer][]; delete: string[] } {
  const made = { put: [] as [string, ArrayBuffer][], delete: [] as string[] };
  for (const table of TABLES) {
    for (const { key, after } of changes[table]) {
      if (after === null) made.delete.push(rowKey(table, key));
      else made.put.push([rowKey(table, key), toBuffer(after)]);
    }
  }
  return made;
}

/** Whether the rows are as the changes say that they were, and nobody has come to need those that go. */
function isAsLeft(held: PlannedRows, changes: Changes): boolean {
  const gone = new Set(changes.articles.flatMap(({ key, after }) => (after === null ? key : [])));
  const known = new Set(changes.memberships.map(({ key }) => String(key)));
  const isUsed = ({ storyId, articleId }: MembershipRow) =>
    gone.has(articleId) && !known.has(String([storyId, articleId]));
  return isAsBefore(held, changes) && !held.memberships.some(isUsed);
}
