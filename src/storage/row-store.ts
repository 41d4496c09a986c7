/** What one commit changes. A row that is put takes the place of one of the same key. */
export interface RowChanges {
  put: readonly (readonly [key: string, row: ArrayBuffer])[];
  delete: readonly string[];
}

/**
 * Where rows are kept, each one buffer under a key: IndexedDB, or a folder. Few large calls, no many small ones. What is
 * read is as it was put, or damaged: a row must tell by itself. Every method rejects where the place cannot be used.
 */
export interface RowStore {
  /** The rows of these keys, in their order; null for one that is not there. */
  get(keys: readonly string[]): Promise<(ArrayBuffer | null)[]>;
  /** All rows from a key to before another, ascending by key (UTF-16 units). */
  range(from: string, before: string): Promise<[key: string, row: ArrayBuffer][]>;
  /** Makes all of the changes, or none. Short: what takes long is worked out before it. */
  commit(changes: RowChanges): Promise<void>;
}

/** Rows of which it can be said which there are, without reading them. */
export interface ListedRows extends RowStore {
  /** The keys from one to before another, ascending (UTF-16 units). */
  keys(from: string, before: string): Promise<string[]>;
}

/** `range` of rows that give their keys and what is under some of them. */
export async function readRange(
  rows: Pick<ListedRows, 'get' | 'keys'>,
  from: string,
  before: string,
): Promise<[key: string, row: ArrayBuffer][]> {
  const keys = await rows.keys(from, before);
  const found = await rows.get(keys);
  return keys.flatMap((key, at) => {
    const row = found[at] ?? null;
    return row === null ? [] : [[key, row]];
  });
}
