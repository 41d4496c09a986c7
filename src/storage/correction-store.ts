import type { Correction } from '../core/corrections/correction';
import type { CrossquoteDatabase } from './database';
import { withRoom } from './no-room';
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

interface Held {
  read(): readonly Correction[];
  /** Writes rows, all or none, and has them from then on. */
  change(put: readonly Correction[], gone: readonly string[]): Promise<void>;
  /** How often any have been changed. */
  changes(): number;
}

/** Those of the library in memory, which are among its own rows. */
export function createHeldCorrections({ read, change, changes }: Held): CorrectionStore {
  return {
    revision: async () => `session-${changes()}`,
    all: async () => [...read()].sort(byTime),
    put: (corrections) => change(corrections, []),
    async remove(ids) {
      const there = read().flatMap(({ id }) => (ids.includes(id) ? id : []));
      if (there.length > 0) await change([], there);
      return there.length;
    },
  };
}

function byTime(one: Correction, other: Correction): number {
  return one.at < other.at ? -1 : one.at > other.at ? 1 : one.id < other.id ? -1 : 1;
}
