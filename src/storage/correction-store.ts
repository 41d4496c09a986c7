import type { Correction } from '../core/corrections/correction';
import type { CrossquoteDatabase } from './database';
import { withRoom } from './no-room';
import type { ListedRows } from './row-store';
import { CORRECTIONS_REVISION } from './setting-keys';

/** What the reader has said against the engine, wherever it is kept. */
export interface CorrectionStore {
  /** Names the corrections: as long as it is the same, so are they. */
  revision(): Promise<string>;
  /** All, the first that was said first. */
  all(): Promise<Correction[]>;
  /** Keeps some, in the place of those of the same ids. @throws NoRoomError where there is no room for them */
  put(corrections: readonly Correction[]): Promise<void>;
  /** Takes some back, by their ids. @returns how many of them were there */
  remove(ids: readonly string[]): Promise<number>;
}

/** Those of the database. */
export function createStoredCorrections(database: CrossquoteDatabase): CorrectionStore {
  const { corrections, settings } = database;
  const findRevision = async (): Promise<number> => Number((await settings.get(CORRECTIONS_REVISION))?.value ?? 0);
  const change = <T>(work: () => Promise<T>): Promise<T> =>
    Promise.resolve(
      database.transaction('rw', [corrections, settings], async () => {
        const done = await work();
        await settings.put({ key: CORRECTIONS_REVISION, value: (await findRevision()) + 1 });
        return done;
      }),
    );
  return {
    revision: async () => String(await findRevision()),
    all: async () => (await corrections.toArray()).sort(byTime),
    put: (rows) => withRoom(() => change(async () => void (await corrections.bulkPut([...rows])))),
    remove: (ids) =>
      change(async () => {
        const there = (await corrections.bulkGet([...ids])).filter((row) => row !== undefined);
        await corrections.bulkDelete(there.map(({ id }) => id));
        return there.length;
      }),
  };
}

/** The keys of rows that hold corrections begin with it, then comes the id. */
const ROWS = 'corrections/';
const BEHIND = 'corrections0';

/** Those of the library in memory: rows beside its own, that end with the browser as it does. */
export async function openSessionCorrections(rows: ListedRows): Promise<CorrectionStore & { forget(): void }> {
  const decode = (row: ArrayBuffer) => JSON.parse(new TextDecoder().decode(row)) as Correction;
  const held = new Map((await rows.range(ROWS, BEHIND)).map(([key, row]) => [key, decode(row)]));
  let revision = 0;
  return {
    revision: async () => `session-${revision}`,
    all: async () => [...held.values()].sort(byTime),
    async put(corrections) {
      const made = corrections.map((one) => [`${ROWS}${one.id}`, one] as const);
      const put = made.map(([key, one]): [string, ArrayBuffer] => [
        key,
        new TextEncoder().encode(JSON.stringify(one)).buffer,
      ]);
      await rows.commit({ put, delete: [] });
      for (const [key, one] of made) held.set(key, one);
      revision += 1;
    },
    async remove(ids) {
      const there = ids.map((id) => `${ROWS}${id}`).filter((key) => held.has(key));
      await rows.commit({ put: [], delete: there });
      for (const key of there) held.delete(key);
      revision += 1;
      return there.length;
    },
    forget() {
      held.clear();
      revision += 1;
    },
  };
}

function byTime(one: Correction, other: Correction): number {
  return one.at < other.at ? -1 : one.at > other.at ? 1 : one.id < other.id ? -1 : 1;
}
