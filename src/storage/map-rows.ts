import type { ListedRows, RowChanges } from './row-store';

/** Rows in memory: they end with the background. */
export class MapRows implements ListedRows {
  readonly #rows = new Map<string, ArrayBuffer>();

  async get(keys: readonly string[]): Promise<(ArrayBuffer | null)[]> {
    return keys.map((key) => this.#rows.get(key) ?? null);
  }

  async range(from: string, before: string): Promise<[key: string, row: ArrayBuffer][]> {
    return [...this.#rows]
      .filter(([key]) => key >= from && key < before)
      .sort(([one], [other]) => (one < other ? -1 : 1));
  }

  async keys(from: string, before: string): Promise<string[]> {
    return (await this.range(from, before)).map(([key]) => key);
  }

  async commit(changes: RowChanges): Promise<void> {
    for (const key of changes.delete) this.#rows.delete(key);
    for (const [key, row] of changes.put) this.#rows.set(key, row);
  }
}
