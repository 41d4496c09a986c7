import { readSettings } from '../settings/read-settings';
import {
  type CurrentSettings,
  changeSettings,
  type Settings,
  type SettingsChange,
  settleSettings,
} from '../settings/settings';
import type { WithLibrary } from './library-holder';

/** The only one that writes what the reader has chosen. */
export interface SettingsKeeper {
  /** What is in force. Never rejects: what cannot be read is as if it had never been chosen. */
  find(): Promise<CurrentSettings>;
  /** Resolves when it is stored and in force; changes are made one after the other. Rejects when it cannot be stored. */
  change(change: SettingsChange): Promise<CurrentSettings>;
  /** Puts in order what the browser has lost by installing or updating the extension. Never rejects. */
  installed(): Promise<void>;
  /** What the browser may have lost while it was closed. What was chosen may not be known: then all stays as it is. */
  started(): Promise<void>;
  /** The browser tells that the reader gave access to every page or to a site, or took it away. */
  accessChanged(change: 'given' | 'taken'): Promise<CurrentSettings>;
}

interface Parts {
  withLibrary: WithLibrary;
  /** Whether the browser gives access to every page, and the patterns of sites that it gives access to one by one. */
  hasWeb(): Promise<boolean>;
  findSites(): Promise<readonly string[]>;
  /** Puts into force what has changed. `before`: null when it is not known. Never rejects. */
  apply(now: CurrentSettings, before: CurrentSettings | null): Promise<void>;
  /** Puts in order which pages are read. Never rejects. */
  applyMode(now: CurrentSettings): Promise<void>;
  report(error: unknown, when: string): void;
}

export function createSettingsKeeper({
  withLibrary,
  hasWeb,
  findSites,
  apply,
  applyMode,
  report,
}: Parts): SettingsKeeper {
  // Both only save work: the background may be ended after any line and lose them.
  let stored: Settings | null = null;
  let inForce: CurrentSettings | null = null;
  let last: Promise<unknown> = Promise.resolve();

  const load = async (): Promise<Settings> => {
    if (stored !== null) return stored;
    try {
      stored = readSettings(await withLibrary((library) => library.recallSettings()));
      return stored;
    } catch (error) {
      report(error, 'reading the settings');
      return readSettings(undefined);
    }
  };

  const settleNow = async (settings: Settings) => settleSettings(settings, await hasWeb(), await findSites());

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work);
    last = done.catch(() => {});
    return done;
  };

  const settle = async (decide: (settings: Settings) => Settings, before: CurrentSettings | null) => {
    const old = await load();
    const wanted = decide(old);
    if (wanted !== old) await withLibrary((library) => library.rememberSettings(wanted));
    stored = wanted;
    const now = await settleNow(wanted);
    inForce = now;
    await apply(now, before);
    return now;
  };

  const find = async () => {
    inForce ??= await settleNow(await load());
    return inForce;
  };

  const isKnown = () => withLibrary(async ({ inMemory }) => !inMemory).catch(() => false);

  return {
    find,
    installed: () => inTurn(async () => applyMode(await find())),
    started: () =>
      inTurn(async () => {
        // Without its disk the library has no settings, and the sites that are never read would be read.
        if (await isKnown()) await applyMode(await find());
      }),
    change: (change) => inTurn(async () => settle((settings) => changeSettings(settings, change), await find())),
    accessChanged: (access) =>
      // Given in the browser's own list of extensions, it is as much a choice as one made in the settings.
      inTurn(() =>
        settle(
          (settings) =>
            access === 'given' && settings.mode === 'click' ? { ...settings, mode: 'everywhere' } : settings,
          inForce,
        ),
      ),
  };
}
