import type { CrossquoteDatabase } from './database';
import { openDatabase } from './open-database';
import { READER_SETTINGS } from './setting-keys';
import type { EarlierStore } from './settings-store';

interface Parts {
  /** Gives a database that is not open, which is closed again. */
  create(): CrossquoteDatabase;
  /** The names of the databases that there are. */
  list(): Promise<readonly string[]>;
}

/** The settings that version 0.1.0 kept in the database. */
export function createEarlierStore({ create, list }: Parts): EarlierStore {
  const inDatabase = async <T>(work: (database: CrossquoteDatabase) => Promise<T>): Promise<T> => {
    const database = create();
    const result = await openDatabase(database, () => work(database));
    database.close();
    return result;
  };
  return {
    async find() {
      // Opening it would make it. A browser that cannot even say which there are has none of an earlier version.
      const names = await list().catch((): readonly string[] => []);
      if (!names.includes(create().name)) return 'no-database';
      const row = await inDatabase(({ settings }) => settings.get(READER_SETTINGS));
      return row === undefined ? 'never-chosen' : { stored: row.value };
    },
    forget: () => inDatabase(({ settings }) => settings.delete(READER_SETTINGS)),
  };
}
