import type { StoredSettings } from '../settings/read-settings';
import {
  type CurrentSettings,
  changeSettings,
  DEFAULT_SETTINGS,
  type Settings,
  type SettingsChange,
  type SettingsState,
  settleSettings,
} from '../settings/settings';
import type { Arrival, SettingsStore } from '../storage/settings-store';
import type { SettingsApplier } from './apply-settings';

/** The only one that writes what the reader has chosen. */
export interface SettingsKeeper {
  /** What is in force, or that it is not known. Never rejects. */
  find(): Promise<SettingsState>;
  /**
   * Resolves when it is stored and in force; changes are made one after the other. Rejects when it cannot be stored, or
   * when it is not known what it would change.
   */
  change(change: SettingsChange): Promise<SettingsState>;
  /** Brings to its end what an ended background may have left half done. Never rejects. */
  awoke(): Promise<void>;
  /** The extension was installed or updated: the pages that are open have no script of this version. Never rejects. */
  installed(arrival: Arrival): Promise<void>;
  /** The browser tells that the reader gave access to every page or to a site, or took it away. Never rejects. */
  accessChanged(change: 'given' | 'taken'): Promise<SettingsState>;
}

interface Parts {
  store: SettingsStore;
  /** Whether the browser gives access to every page, and the patterns of sites that it gives access to one by one. */
  hasWeb(): Promise<boolean>;
  findSites(): Promise<readonly string[]>;
  applier: SettingsApplier;
}

export function createSettingsKeeper({ store, hasWeb, findSites, applier }: Parts): SettingsKeeper {
  // Both only save work: the background may be ended after any line and lose them.
  let stored: Settings | null = null;
  let inForce: CurrentSettings | null = null;
  let loading: Promise<StoredSettings> | null = null;
  let last: Promise<unknown> = Promise.resolve();

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work);
    last = done.catch(() => {});
    return done;
  };

  const settleNow = async (settings: Settings) => settleSettings(settings, await hasWeb(), await findSites());

  const load = async (): Promise<Settings | null> => {
    if (stored !== null) return stored;
    loading ??= store.load().finally(() => {
      loading = null;
    });
    const loaded = await loading;
    stored = loaded.known ? loaded.settings : null;
    return stored;
  };

  const find = async (): Promise<SettingsState> => {
    const settings = await load();
    if (settings === null) return { known: false };
    inForce ??= await settleNow(settings);
    return { known: true, settings: inForce };
  };

  /** Stores what is wanted and puts it into force. `before`: null when it is not known. */
  const settle = async (wanted: Settings, before: CurrentSettings | null): Promise<SettingsState> => {
    const now = await settleNow(wanted);
    if (wanted !== stored) {
      // Before it is stored nothing is read that will not be: were the background ended in between, it would be.
      await applier.narrow(now, before);
      try {
        await store.save(wanted, true);
      } catch (error) {
        if (before !== null) await applier.register(before);
        throw error;
      }
      stored = wanted;
    }
    inForce = now;
    const isDone = await applier.apply(now, before);
    // Where it cannot be noted, the next waking does it again.
    if (isDone) await store.save(wanted, false).catch(() => {});
    return { known: true, settings: now };
  };

  return {
    find,
    awoke: () =>
      inTurn(async () => {
        const state = await find();
        if (!state.known || stored === null) return applier.readNothing();
        const wasOtherwise = await applier.register(state.settings);
        if (wasOtherwise || (await store.isPending())) await settle(stored, null);
      }),
    installed: (arrival) =>
      inTurn(async () => {
        await store.noteArrival(arrival);
        // What is being loaded already may not know of it.
        await load();
        const state = await find();
        if (!state.known || stored === null) return;
        if (await store.isPending()) await settle(stored, null);
        else await applier.applyMode(state.settings);
      }),
    change: (change) =>
      inTurn(async () => {
        const state = await find();
        if (!state.known && !('startAnew' in change)) throw new Error('the settings are not known');
        const before = state.known ? state.settings : null;
        return settle(changeSettings(stored ?? DEFAULT_SETTINGS, change), before);
      }),
    accessChanged: (access) =>
      inTurn(async () => {
        const before = inForce;
        const settings = await load();
        if (settings === null) return { known: false };
        // Given in the browser's own list of extensions, it is as much a choice as one made in the settings.
        const isChoice = access === 'given' && settings.mode === 'click';
        return settle(isChoice ? { ...settings, mode: 'everywhere' } : settings, before);
      }),
  };
}
