import { NoRoomError } from './no-room';
import { type ListedRows, type RowChanges, readRange } from './row-store';

/**
 * Values that outlive the background and end with the browser: its `storage.session`, which holds ten megabytes in all. A
 * call of `write` does all or nothing; several calls are no transaction. Buffers come back as they were put in both
 * browsers, other arrays do not.
 */
export interface SessionStorage {
  /** The values under these names; those that are not there are left out. */
  read(names: readonly string[]): Promise<Record<string, unknown>>;
  write(values: Record<string, unknown>): Promise<void>;
  remove(names: readonly string[]): Promise<void>;
}

/** Names the slot of each row: who is not named is not there. */
const INDEX = 'rows';
const SLOT = 'row:';

/** By the key of its row, a slot's name. */
type Index = ReadonlyMap<string, string>;

/**
 * Rows where there is no database. A row that is put gets a slot that nobody reads, and one value then names all slots: rows
 * are as before a commit or as after it, wherever the background is ended.
 */
export class SessionRows implements ListedRows {
  readonly #storage: SessionStorage;
  #last: Promise<unknown> = Promise.resolve();

  constructor(storage: SessionStorage) {
    this.#storage = storage;
  }

  async get(keys: readonly string[]): Promise<(ArrayBuffer | null)[]> {
    const index = await this.#readIndex();
    const found = await this.#storage.read(keys.flatMap((key) => index.get(key) ?? []));
    return keys.map((key) => toRow(found[index.get(key) ?? '']));
  }

  range(from: string, before: string): Promise<[key: string, row: ArrayBuffer][]> {
    return readRange(this, from, before);
  }

  async keys(from: string, before: string): Promise<string[]> {
    return [...(await this.#readIndex()).keys()].filter((key) => key >= from && key < before).sort();
  }

  /** One after the other. Rejects with a `NoRoomError` where the ten megabytes do not suffice. */
  commit(changes: RowChanges): Promise<void> {
    const mine = this.#last.then(() => this.#commit(changes));
    this.#last = mine.catch(() => {});
    return mine;
  }

  async #commit(changes: RowChanges): Promise<void> {
    const before = await this.#readIndex();
    const after = new Map(before);
    const values: Record<string, unknown> = {};
    for (const key of changes.delete) after.delete(key);
    for (const [key, row] of changes.put) {
      const slot = `${SLOT}${crypto.randomUUID()}`;
      after.set(key, slot);
      values[slot] = row;
    }
    const named = new Set(after.values());
    try {
      await this.#storage.write({ ...values, [INDEX]: Object.fromEntries(after) });
    } catch (error) {
      throw isQuota(error) ? new NoRoomError(error) : error;
    }
    await this.#storage.remove([...before.values()].filter((slot) => !named.has(slot)));
  }

  async #readIndex(): Promise<Index> {
    const { [INDEX]: index } = await this.#storage.read([INDEX]);
    if (typeof index !== 'object' || index === null) return new Map();
    return new Map(Object.entries(index).filter(([, slot]) => typeof slot === 'string'));
  }
}

/** Both browsers say so in words alone. */
function isQuota(error: unknown): boolean {
  return error instanceof Error && /quota/i.test(`${error.name} ${error.message}`);
}

function toRow(value: unknown): ArrayBuffer | null {
  return value instanceof ArrayBuffer ? value : null;
}
