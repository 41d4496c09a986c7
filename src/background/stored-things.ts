import type { Stored } from '../messaging/protocol';
import type { Settings } from '../settings/settings';
import type { BackupKeeper } from './backup-keeper';
import type { WithLibrary } from './library-holder';
import type { LibraryWatch } from './library-watch';
import type { SettingsKeeper } from './settings-keeper';

/** Everything that is stored, for the reader to see, take along and delete. */
export interface StoredThings {
  /** Rejects when it cannot be read. */
  find(): Promise<Stored>;
  /** Deletes all of it; the bundled story comes in again. Rejects when it cannot. */
  remove(): Promise<Stored>;
}

/** What is in force also says what the browser allows, which nobody stores. */
function pickStored({ mode, neverOn, marks, theme, memory, memoryDays }: Settings): Settings {
  return { mode, neverOn, marks, theme, memory, memoryDays };
}

interface Parts {
  withLibrary: WithLibrary;
  settings: Pick<SettingsKeeper, 'find' | 'change'>;
  watch: Pick<LibraryWatch, 'forget'>;
  backups: Pick<BackupKeeper, 'forget'>;
}

export function createStoredThings({ withLibrary, settings, watch, backups }: Parts): StoredThings {
  const find = async (): Promise<Stored> => {
    const state = await settings.find();
    const { inMemory, rows, corrections } = await withLibrary(async (library) => ({
      inMemory: library.inMemory,
      rows: await library.rows(),
      corrections: await library.corrections.all(),
    }));
    return {
      inMemory,
      settings: state.known ? pickStored(state.settings) : null,
      stories: rows.stories,
      texts: rows.articles,
      corrections,
    };
  };
  return {
    find,
    async remove() {
      await withLibrary((library) => library.clear());
      await watch.forget();
      await backups.forget();
      await settings.change({ startAnew: true });
      return find();
    },
  };
}
