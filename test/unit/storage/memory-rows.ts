import type { ListedRows, RowChanges } from '../../../src/storage/row-store';

/** Rows in memory, and what was committed, in its order. */
export function createMemoryRows(first: Iterable<readonly [string, ArrayBuffer]> = []) {
  const rows = new Map(first);
  const commits: RowChanges[] = [];
  const within = (from: string, before: string) =>
    [...rows].filter(([key]) => key >= from && key < before).sort(([one], [other]) => (one < other ? -1 : 1));
  const store: ListedRows = {
    get: async (keys) => keys.map((key) => rows.get(key) ?? null),
    range: async (from, before) => within(from, before),
    keys: async (from, before) => within(from, before).map(([key]) => key),
    async commit(changes) {
      commits.push(changes);
      for (const key of changes.delete) rows.delete(key);
      for (const [key, row] of changes.put) rows.set(key, row);
    },
  };
  return { ...store, rows, commits };
}
