import type { Table } from 'dexie';
import type { CrossquoteDatabase } from './database';
import { toUnindexedRows } from './index-state';
import {
  isLarge,
  keysOf,
  LIMITS,
  type Limits,
  StalePlanError,
  stageRows,
  sweepJobs,
  withoutHidden,
} from './library-jobs';
import { findChangedArticles, listUnindexed } from './list-unindexed';
import { withRoom } from './no-room';
import { type Changes, divideChanges, invertPlan, isAlike, type Plan, type RowChange } from './plan';
import { type Change, type Concerned, findConcerned, planChange } from './plan-change';
import type { LibraryRows, MembershipKey } from './rows';
import { LIBRARY_REVISION, SEEDED_REVISION } from './setting-keys';
import { getThere, membershipsOf } from './some-rows';

/** How often a change is planned anew when others write in between. */
const ATTEMPTS = 5;
/** How long it lets them come to an end then, and how often it looks, in milliseconds. */
const PATIENCE = 5000;
const PAUSE = 20;

/**
 * The only way in which the library is written. A plan becomes visible in one short transaction, in which the library's
 * revision is counted; readers see the library before it or after it.
 *
 * A large plan is staged: what comes is written before, in bounded steps, while a job hides it, and the transaction only
 * ends the job; what goes is hidden by a job, and deleted afterwards. No commit becomes visible while another one's job
 * is there, so that what is swept is never what somebody else has written.
 */
export class LibraryWriter {
  readonly #database: CrossquoteDatabase;
  readonly #limits: Limits;
  readonly #committed: () => void;

  /** @param committed called after each commit */
  constructor(database: CrossquoteDatabase, limits: Limits = LIMITS, committed: () => void = () => {}) {
    this.#database = database;
    this.#limits = limits;
    this.#committed = committed;
  }

  /** Works out what a change comes to. Writes nothing. */
  async plan(change: Change): Promise<Plan> {
    const { rows, revision } = await this.#read(change);
    return { revision, undoes: false, startsAnew: change.kind === 'start-anew', changes: planChange(change, rows) };
  }

  /**
   * Carries a plan out: all of it or nothing.
   * @returns what takes it back; null where nothing can
   * @throws StalePlanError when the library is not what the plan was made for, NoRoomError when the disk is full
   */
  async commit(plan: Plan): Promise<Plan | null> {
    await this.sweep();
    const { hidden, others } = divideChanges(plan.changes, 'added');
    // What starts anew deletes what is there, and would delete what had been staged.
    const job = !plan.startsAnew && isLarge(hidden, this.#limits) ? crypto.randomUUID() : null;
    try {
      const revision = await withRoom(async () => {
        if (job !== null) await this.#stage(job, hidden);
        return this.#makeVisible(plan, job === null ? plan.changes : others, job);
      });
      this.#committed();
      return plan.startsAnew ? null : invertPlan(plan, revision);
    } finally {
      // What was staged for nothing, or has just been hidden. Where it fails, the next opening does it.
      await this.sweep().catch(() => {});
    }
  }

  /** Plans a change and commits it; anew when another writer comes in between. */
  async write(change: Change): Promise<Plan | null> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.commit(await this.plan(change));
      } catch (error) {
        if (!(error instanceof StalePlanError) || attempt === ATTEMPTS) throw error;
        await this.#letOthersEnd();
      }
    }
  }

  /** Clears away what jobs have left: those that were ended with their background, and those that have yet to delete. */
  sweep(): Promise<void> {
    return sweepJobs(this.#database, this.#limits);
  }

  /** Two that swept each other's work again and again would both come to nothing. */
  async #letOthersEnd(): Promise<void> {
    for (let time = 0; time < PATIENCE && (await this.#database.jobs.count()) > 0; time += PAUSE) {
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }

  /** The rows that a change must know of, at one moment. */
  #read(change: Change) {
    const { stories, memberships, articles, texts, settings, jobs } = this.#database;
    return this.#database.transaction('r', [stories, memberships, articles, texts, settings, jobs], async () => {
      const concerned = findConcerned(change);
      const rows = await (concerned === null ? this.#readAll() : this.#readConcerned(concerned));
      const seeded = concerned === null ? await settings.get(SEEDED_REVISION) : undefined;
      return {
        rows: { ...(await withoutHidden(rows, this.#database)), settings: seeded === undefined ? [] : [seeded] },
        revision: await this.#findRevision(),
      };
    });
  }

  async #readAll(): Promise<LibraryRows> {
    const { stories, memberships, articles, texts } = this.#database;
    const facts = await articles.toArray();
    const bundled = facts.filter(({ origin }) => origin === 'bundled').map(({ id }) => id);
    return {
      stories: await stories.toArray(),
      memberships: await memberships.toArray(),
      articles: facts,
      // Those of a reader's articles, which may be many, stay as they are.
      texts: await getThere(texts, bundled),
    };
  }

  async #readConcerned({
    stories: storyIds,
    articles: articleIds,
    withMembers,
    homesOf,
  }: Concerned): Promise<LibraryRows> {
    const { stories, memberships, articles, texts } = this.#database;
    const own = await membershipsOf(memberships, storyIds);
    const members = withMembers ? own.map(({ articleId }) => articleId) : [];
    const wanted = [...members, ...homesOf];
    const others = wanted.length === 0 ? [] : await memberships.where('articleId').anyOf(wanted).toArray();
    const stays = new Set(storyIds);
    const ids = [...new Set([...articleIds, ...members])];
    return {
      stories: await getThere(stories, storyIds),
      memberships: [...own, ...others.filter(({ storyId }) => !stays.has(storyId))],
      articles: await getThere(articles, ids),
      texts: await getThere(texts, ids),
    };
  }

  /** 0 before anything was written. */
  async #findRevision(): Promise<number> {
    const value = (await this.#database.settings.get(LIBRARY_REVISION))?.value;
    return typeof value === 'number' ? value : 0;
  }

  async #stage(id: string, added: Changes): Promise<void> {
    const { jobs } = this.#database;
    await this.#database.transaction('rw', jobs, async () => {
      if ((await jobs.count()) > 0) throw new StalePlanError('another writer is at work');
      await jobs.add({ id, over: false, hides: keysOf(added) });
    });
    await stageRows(this.#database, id, added, this.#limits);
  }

  /**
   * The short transaction.
   * @param changes those of the plan that are not staged
   * @param job what hides those that are
   * @returns the library's revision from then on
   */
  #makeVisible(plan: Plan, changes: Changes, job: string | null): PromiseLike<number> {
    const database = this.#database;
    const { jobs, memberships, rows, settings } = database;
    const { hidden, others } = divideChanges(changes, 'deleted');
    return database.transaction('rw', database.tables, async () => {
      const open = await jobs.toArray();
      if (open.some(({ id, over }) => id !== job || over) || open.length !== (job === null ? 0 : 1)) {
        throw new StalePlanError('another writer is at work');
      }
      const revision = await this.#findRevision();
      if (plan.revision !== revision && !(plan.undoes && (await this.#isAsLeft(plan.changes)))) {
        throw new StalePlanError('the library has changed');
      }
      if (plan.startsAnew) await Promise.all(database.tables.map((table) => table.clear()));
      if (job !== null) await jobs.delete(job);
      if (isLarge(hidden, this.#limits)) {
        await jobs.add({ id: crypto.randomUUID(), over: true, hides: keysOf(hidden) });
        await this.#apply(others);
      } else {
        await this.#apply(changes);
      }
      const changed = findChangedArticles(plan.changes);
      const holding = changed.length === 0 ? [] : await memberships.where('articleId').anyOf(changed).toArray();
      const unindexed = toUnindexedRows(listUnindexed(plan.changes, holding), revision + 1);
      await rows.bulkPut(unindexed.map(([key, row]) => ({ key, row })));
      await settings.put({ key: LIBRARY_REVISION, value: revision + 1 });
      return revision + 1;
    });
  }

  async #apply(changes: Changes): Promise<void> {
    const { stories, memberships, articles, texts, settings } = this.#database;
    await applyTo(stories, changes.stories);
    await applyTo(memberships, changes.memberships);
    await applyTo(articles, changes.articles);
    await applyTo(texts, changes.texts);
    await applyTo(settings, changes.settings);
  }

  /** Whether the rows are as the changes say that they were, and nobody has come to need those that go. */
  async #isAsLeft(changes: Changes): Promise<boolean> {
    const { stories, memberships, articles, settings } = this.#database;
    // Of texts, the rows of their articles name the content.
    const isAlikeIn = await Promise.all([
      isAsBefore(stories, changes.stories),
      isAsBefore(memberships, changes.memberships),
      isAsBefore(articles, changes.articles),
      isAsBefore(settings, changes.settings),
    ]);
    const gone = changes.articles.flatMap(({ key, after }) => (after === null ? key : []));
    const known = new Set(changes.memberships.map(({ key }) => String(key)));
    const used = await memberships.where('articleId').anyOf(gone).primaryKeys();
    return isAlikeIn.every(Boolean) && used.every((key) => known.has(String(key)));
  }
}

async function applyTo<Row, Key extends string | MembershipKey>(
  table: Table<Row, Key>,
  changes: readonly RowChange<Row, Key>[],
): Promise<void> {
  await table.bulkDelete(changes.flatMap(({ key, after }) => (after === null ? [key] : [])));
  await table.bulkPut(changes.flatMap(({ after }) => after ?? []));
}

async function isAsBefore<Row, Key extends string | MembershipKey>(
  table: Table<Row, Key>,
  changes: readonly RowChange<Row, Key>[],
): Promise<boolean> {
  const now = await table.bulkGet(changes.map(({ key }) => key));
  return changes.every(({ before }, at) => isAlike(before, now[at] ?? null));
}
