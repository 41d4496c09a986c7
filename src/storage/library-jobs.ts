import type { Collection, Table } from 'dexie';
import type { CrossquoteDatabase } from './database';
import { divideSteps } from './divide-steps';
import { isOutOfRoom } from './no-room';
import type { Changes, RowChange } from './plan';
import type { HiddenKeys, LibraryRows, MembershipKey } from './rows';

/** What one transaction may write or delete, in rows and in UTF-16 units of texts. */
export interface Limits {
  /** More than this is staged before it becomes visible, or deleted after it has gone. */
  largeRows: number;
  largeUnits: number;
  /** So much is staged, or so many rows are deleted, at a time. */
  stepRows: number;
  stepUnits: number;
}

export const LIMITS: Limits = { largeRows: 1000, largeUnits: 250_000, stepRows: 200, stepUnits: 500_000 };

/** For whoever waits for a commit. */
export interface CommitWatch {
  /** Nothing of the plan is there when it was aborted in time. */
  signal?: AbortSignal;
  /** Told after each step of what is written before anything becomes visible, in rows. */
  staged?(done: number, all: number): void;
}

/** Another writer has come in between: what was planned is to be planned anew. */
export class StalePlanError extends Error {
  override readonly name = 'StalePlanError';
}

/** Rows without those that a job hides. To be called in the transaction that read them. */
export async function withoutHidden(rows: LibraryRows, { jobs }: CrossquoteDatabase): Promise<LibraryRows> {
  const open = await jobs.toArray();
  if (open.length === 0) return rows;
  const hidden = <Name extends keyof HiddenKeys>(name: Name) =>
    new Set(open.flatMap(({ hides }) => hides[name].map((key) => String(key))));
  const [stories, memberships, articles] = [hidden('stories'), hidden('memberships'), hidden('articles')];
  return {
    stories: rows.stories.filter(({ id }) => !stories.has(id)),
    memberships: rows.memberships.filter(
      ({ storyId, articleId }) => !memberships.has(String([storyId, articleId])) && !articles.has(articleId),
    ),
    articles: rows.articles.filter(({ id }) => !articles.has(id)),
    texts: rows.texts.filter(({ articleId }) => !articles.has(articleId)),
  };
}

/** How many of some rows no job hides. To be called in the transaction that reads them. */
export async function countShown<Row>(
  table: 'stories' | 'articles',
  rows: Collection<Row, string>,
  { jobs }: CrossquoteDatabase,
): Promise<number> {
  const hidden = new Set((await jobs.toArray()).flatMap(({ hides }) => hides[table]));
  if (hidden.size === 0) return rows.count();
  return (await rows.primaryKeys()).filter((key) => !hidden.has(key)).length;
}

/** The keys of the rows that a job hides. */
export function keysOf({ stories, memberships, articles }: Changes): HiddenKeys {
  return {
    stories: stories.map(({ key }) => key),
    memberships: memberships.map(({ key }) => key),
    articles: articles.map(({ key }) => key),
  };
}

/**
 * Writes rows that come, in bounded steps, while their job hides them.
 * @throws StalePlanError when the job has been swept by another writer, the signal's reason when it was aborted
 */
export async function stageRows(
  database: CrossquoteDatabase,
  id: string,
  added: Changes,
  { stepRows, stepUnits }: Limits,
  { signal, staged = () => {} }: CommitWatch = {},
): Promise<void> {
  const { stories, memberships, articles, texts, jobs } = database;
  const all = added.stories.length + added.memberships.length + added.articles.length + added.texts.length;
  let done = 0;
  const step = async <Row>(table: Table<Row>, changes: readonly RowChange<Row, string | MembershipKey>[]) => {
    signal?.throwIfAborted();
    await database.transaction('rw', table, jobs, async () => {
      if ((await jobs.get(id))?.over !== false) throw new StalePlanError('what was staged has been swept');
      await table.bulkPut(changes.flatMap(({ after }) => after ?? []));
    });
    done += changes.length;
    staged(done, all);
  };
  for (const some of divideSteps(added.stories, stepRows)) await step(stories, some);
  for (const some of divideSteps(added.memberships, stepRows)) await step(memberships, some);
  for (const some of divideSteps(added.articles, stepRows)) await step(articles, some);
  for (const some of divideSteps(added.texts, stepRows, ({ after }) => after?.text.length ?? 0, stepUnits))
    await step(texts, some);
}

/** Deletes, in bounded steps, what dead jobs have left behind and what finished ones have hidden; then the jobs. */
export async function sweepJobs(database: CrossquoteDatabase, { stepRows }: Limits): Promise<void> {
  const { stories, memberships, articles, texts, jobs } = database;
  for (const { id, hides } of await jobs.toArray()) {
    // Whoever still works on it finds that out before another row is written. One that has just come to its end is gone.
    const isThere = await database
      .transaction('rw', jobs, async () => {
        const job = await jobs.get(id);
        if (job?.over === false) await jobs.put({ id, over: true, hides });
        return job !== undefined;
      })
      .catch(async (error: unknown) => {
        if (!isOutOfRoom(error)) throw error;
        // On a disk that is full there is no room for that either, and its rows are what takes the room.
        await sweepAtOnce(database, id);
        return false;
      });
    if (!isThere) continue;
    for (const some of divideSteps(hides.stories, stepRows)) await stories.bulkDelete(some);
    for (const some of divideSteps(hides.memberships, stepRows)) await memberships.bulkDelete(some);
    for (const some of divideSteps(hides.articles, stepRows)) {
      await database.transaction('rw', [articles, texts], async () => {
        await articles.bulkDelete(some);
        await texts.bulkDelete(some);
      });
    }
    await jobs.delete(id);
  }
}

/** The same for one job in one transaction, which writes nothing. */
function sweepAtOnce(database: CrossquoteDatabase, id: string): PromiseLike<void> {
  const { stories, memberships, articles, texts, jobs } = database;
  return database.transaction('rw', [stories, memberships, articles, texts, jobs], async () => {
    const job = await jobs.get(id);
    if (job === undefined) return;
    await stories.bulkDelete(job.hides.stories);
    await memberships.bulkDelete(job.hides.memberships);
    await articles.bulkDelete(job.hides.articles);
    await texts.bulkDelete(job.hides.articles);
    await jobs.delete(id);
  });
}

/** Whether the rows that come, or those that go, are more than one short transaction should write. */
export function isLarge({ stories, memberships, articles, texts }: Changes, limits: Limits): boolean {
  const units = texts.reduce((sum, { before, after }) => sum + ((after ?? before)?.text.length ?? 0), 0);
  return units > limits.largeUnits || stories.length + memberships.length + articles.length > limits.largeRows;
}
