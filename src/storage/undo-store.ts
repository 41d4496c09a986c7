import type { CrossquoteDatabase } from './database';
import type { Plan } from './plan';

/** What takes the last changes of the library back, under the ids of whoever made them. */
export interface UndoStore {
  /** Where one of that id is kept it stays: the change was asked for twice. @param at when it was made; ISO 8601 */
  keep(id: string, plan: Plan, at: string): Promise<void>;
  /** Null: it is not kept any more. */
  find(id: string): Promise<Plan | null>;
  drop(id: string): Promise<void>;
}

/** So many are kept. */
const MOST_UNDOS = 20;
/** And each for so long, in milliseconds: a deleted article is not to stay on the disk for good. */
const UNDO_TIME = 24 * 60 * 60_000;

/** In the database, so that they outlive the background. */
export function createStoredUndos({ undos }: Pick<CrossquoteDatabase, 'undos'>): UndoStore {
  return {
    async keep(id, plan, at) {
      if ((await undos.get(id)) === undefined) await undos.put({ id, at, plan });
      await pruneUndos({ undos }, at);
    },
    async find(id) {
      // Written by nobody else than `keep`.
      return ((await undos.get(id))?.plan as Plan | undefined) ?? null;
    },
    drop: (id) => Promise.resolve(undos.delete(id)),
  };
}

/** Deletes those that are too old, and of the others all but the last. @param now ISO 8601 */
export async function pruneUndos({ undos }: Pick<CrossquoteDatabase, 'undos'>, now: string): Promise<void> {
  const oldest = new Date(Date.parse(now) - UNDO_TIME).toISOString();
  await undos.where('at').below(oldest).delete();
  const ids = await undos.orderBy('at').primaryKeys();
  await undos.bulkDelete(ids.slice(0, -MOST_UNDOS));
}

/** In memory, where there is no database: they end with the background. */
export function createHeldUndos(): UndoStore {
  const held = new Map<string, Plan>();
  return {
    async keep(id, plan) {
      if (!held.has(id)) held.set(id, plan);
      for (const oldest of [...held.keys()].slice(0, -MOST_UNDOS)) held.delete(oldest);
    },
    find: async (id) => held.get(id) ?? null,
    async drop(id) {
      held.delete(id);
    },
  };
}
