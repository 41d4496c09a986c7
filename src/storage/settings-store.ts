import { readSettings, type StoredSettings } from '../settings/read-settings';
import { DEFAULT_SETTINGS, type Settings } from '../settings/settings';

/** Small values on the disk, beside the database: the browser's `storage.local`. Both functions may reject. */
export interface SmallStorage {
  /** The values under these names; those that are not there are left out. */
  read(names: readonly string[]): Promise<Record<string, unknown>>;
  write(values: Record<string, unknown>): Promise<void>;
}

/** What the database of an earlier version, which kept the settings in it, has of them. */
export type EarlierSettings =
  /** There is no such database. */
  | 'no-database'
  /** There is one, it can be read, and the reader has never chosen anything. */
  | 'never-chosen'
  /** As they were stored, in whatever state. */
  | { stored: unknown };

export interface EarlierStore {
  /** Rejects when it cannot be found out. */
  find(): Promise<EarlierSettings>;
  /** The settings are elsewhere now: what is left of them would only be older. */
  forget(): Promise<void>;
}

/** How this version came to be here, as the browser tells it once. */
export type Arrival = 'install' | 'update';

export interface SettingsStore {
  /** Never rejects: what cannot be read is not known. */
  load(): Promise<StoredSettings>;
  /** `pending`: it has yet to be put into force. Rejects when it cannot be stored. */
  save(settings: Settings, pending: boolean): Promise<void>;
  /** Whether something that was saved may not be in force yet, as the background was ended in between. Never rejects. */
  isPending(): Promise<boolean>;
  /** Resolves when it is noted. Never rejects. */
  noteArrival(arrival: Arrival): Promise<void>;
}

const SETTINGS = 'reader-settings';
const PENDING = 'reader-settings-pending';
const ARRIVAL = 'arrival';

interface Parts {
  local: SmallStorage;
  earlier: EarlierStore;
  report(error: unknown, when: string): void;
}

/**
 * What the reader has chosen, in `storage.local`: a database that is corrupt, blocked or cleared takes none of it along.
 *
 * Where `storage.local` has no settings, nothing is concluded from that alone: it may have lost them. They are
 * - those of an earlier version, where its database has them: taken over once;
 * - the defaults, where the browser has told that this is a first installation and no earlier database is there, or that
 *   this is an update and the earlier database can be read and has none. From then on they are stored;
 * - not known in every other case, such as an earlier database that cannot be opened.
 *
 * Nothing rests on `storage.local` outlasting the browser, though it does wherever that was measured, in Firefox 153 ESR
 * with an add-on installed for good: with `places.history.enabled` off, with all kinds of data cleared at the end, and with
 * `browser.privatebrowsing.autostart` (“never remember history”). There Firefox runs no add-on that was not allowed in
 * private windows. One that was is private everywhere and has no databases (`InvalidStateError`), so its library is in
 * memory; but what it put into `storage.local` is there after a restart. As allowing it starts the add-on anew, Firefox
 * tells it of no installation: the third case holds until the reader chooses anew.
 *
 * The browser tells of an installation or update to one waking only, which may be ended early: it is noted first.
 */
export function createSettingsStore({ local, earlier, report }: Parts): SettingsStore {
  const save = (settings: Settings, pending: boolean) => local.write({ [SETTINGS]: settings, [PENDING]: pending });

  const takeOver = async (arrival: unknown): Promise<StoredSettings> => {
    const found = await earlier.find().catch((error: unknown) => {
      // Without databases at all, as in some broken profiles, there is none of an earlier version either.
      report(error, 'looking for the settings of an earlier version');
      return 'unreadable' as const;
    });
    const isFirst = found === 'no-database' ? arrival === 'install' : found === 'never-chosen' && isArrival(arrival);
    if (isFirst) {
      await save(DEFAULT_SETTINGS, true);
      return { known: true, settings: DEFAULT_SETTINGS };
    }
    if (typeof found === 'string') return { known: false };
    const read = readSettings(found.stored);
    if (!read.known) return read;
    await save(read.settings, true);
    await earlier.forget().catch((error: unknown) => report(error, 'forgetting the settings of an earlier version'));
    return read;
  };

  return {
    save,
    async load() {
      try {
        const { [SETTINGS]: stored, [ARRIVAL]: arrival } = await local.read([SETTINGS, ARRIVAL]);
        return stored === undefined ? await takeOver(arrival) : readSettings(stored);
      } catch (error) {
        report(error, 'reading the settings');
        return { known: false };
      }
    },
    async isPending() {
      try {
        return (await local.read([PENDING]))[PENDING] !== false;
      } catch {
        return true;
      }
    },
    async noteArrival(arrival) {
      await local.write({ [ARRIVAL]: arrival }).catch((error: unknown) => report(error, 'noting the installation'));
    },
  };
}

function isArrival(value: unknown): value is Arrival {
  return value === 'install' || value === 'update';
}
