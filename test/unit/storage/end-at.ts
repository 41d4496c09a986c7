import type { CrossquoteDatabase } from '../../../src/storage/database';

const WRITES = ['put', 'add', 'delete', 'clear'] as const;

interface Ended {
  /** Called before each operation that writes. */
  before(store: IDBObjectStore): void;
}

/** Does some work and lets somebody look at each operation of it that writes. */
async function watch<T>({ before }: Ended, work: () => Promise<T>): Promise<T> {
  const { prototype } = globalThis.IDBObjectStore;
  const kept = WRITES.map((name) => [name, prototype[name]] as const);
  for (const [name, write] of kept) {
    Object.assign(prototype, {
      [name](this: IDBObjectStore, ...args: never[]) {
        before(this);
        return (write as (...given: never[]) => IDBRequest).apply(this, args);
      },
    });
  }
  try {
    return await work();
  } finally {
    for (const [name, write] of kept) Object.assign(prototype, { [name]: write });
  }
}

/** How many operations write. */
export async function operations(work: () => Promise<unknown>): Promise<number> {
  let count = 0;
  await watch({ before: () => (count += 1) }, work);
  return count;
}

/** Does some work as a background does it that is ended at one of its writing operations: nothing happens from then on. */
export async function endAt(step: number, database: CrossquoteDatabase, work: () => Promise<unknown>): Promise<void> {
  let left = step;
  let isOver = false;
  const ended = {
    before(store: IDBObjectStore) {
      left -= 1;
      if (left > 0 && !isOver) return;
      isOver = true;
      try {
        store.transaction.abort();
      } catch {
        // It is aborted already.
      }
      database.close();
      throw new Error('the background has been ended');
    },
  };
  await watch(ended, work).catch((error: unknown) => {
    if (!isOver) throw error;
  });
  database.close();
}
