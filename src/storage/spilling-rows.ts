import { MapRows } from './map-rows';
import { NoRoomError } from './no-room';
import { type ListedRows, type RowChanges, readRange } from './row-store';

/**
 * Rows that are still there to work with where there is no room for them: from the first commit for which there is none,
 * all are made in memory, over what is stored, until the background ends.
 */
export class SpillingRows implements ListedRows {
  readonly #stored: ListedRows;
  readonly #onFull: (error: NoRoomError) => void;
  readonly #spilled = new MapRows();
  readonly #gone = new Set<string>();
  #isFull = false;

  /** @param onFull called once, with the reason */
  constructor(stored: ListedRows, onFull: (error: NoRoomError) => void) {
    this.#stored = stored;
    this.#onFull = onFull;
  }

  async get(keys: readonly string[]): Promise<(ArrayBuffer | null)[]> {
    const stored = await this.#stored.get(keys);
    if (!this.#isFull) return stored;
    const spilled = await this.#spilled.get(keys);
    return keys.map((key, at) => spilled[at] ?? (this.#gone.has(key) ? null : (stored[at] ?? null)));
  }

  range(from: string, before: string): Promise<[key: string, row: ArrayBuffer][]> {
    return readRange(this, from, before);
  }

  async keys(from: string, before: string): Promise<string[]> {
    const stored = await this.#stored.keys(from, before);
    if (!this.#isFull) return stored;
    const spilled = await this.#spilled.keys(from, before);
    return [...new Set([...stored.filter((key) => !this.#gone.has(key)), ...spilled])].sort();
  }

  async commit(changes: RowChanges): Promise<void> {
    if (!this.#isFull) {
      try {
        return await this.#stored.commit(changes);
      } catch (error) {
        if (!(error instanceof NoRoomError)) throw error;
        this.#isFull = true;
        this.#onFull(error);
      }
    }
    for (const key of changes.delete) this.#gone.add(key);
    for (const [key] of changes.put) this.#gone.delete(key);
    await this.#spilled.commit(changes);
  }
}
