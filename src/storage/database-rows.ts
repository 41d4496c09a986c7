import type { CrossquoteDatabase } from './database';
import { withRoom } from './no-room';
import type { ListedRows, RowChanges } from './row-store';

/** Rows in the database, beside the library. A commit that finds no room rejects with a `NoRoomError`. */
export class DatabaseRows implements ListedRows {
  readonly #database: CrossquoteDatabase;

  constructor(database: CrossquoteDatabase) {
    this.#database = database;
  }

  async get(keys: readonly string[]): Promise<(ArrayBuffer | null)[]> {
    const found = await this.#database.rows.bulkGet([...keys]);
    return found.map((one) => toRow(one?.row));
  }

  async range(from: string, before: string): Promise<[key: string, row: ArrayBuffer][]> {
    const found = await this.#between(from, before).toArray();
    return found.flatMap(({ key, row }) => {
      const whole = toRow(row);
      return whole === null ? [] : [[key, whole]];
    });
  }

  keys(from: string, before: string): Promise<string[]> {
    return Promise.resolve(this.#between(from, before).primaryKeys());
  }

  async commit(changes: RowChanges): Promise<void> {
    const { rows } = this.#database;
    await withRoom(() =>
      this.#database.transaction('rw', rows, async () => {
        await rows.bulkDelete([...changes.delete]);
        await rows.bulkPut(changes.put.map(([key, row]) => ({ key, row })));
      }),
    );
  }

  #between(from: string, before: string) {
    return this.#database.rows.where('key').between(from, before, true, false);
  }
}

/** Null for what is no buffer: somebody else has written it. */
function toRow(value: unknown): ArrayBuffer | null {
  return value instanceof ArrayBuffer ? value : null;
}
