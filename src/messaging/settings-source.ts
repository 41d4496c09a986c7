import type { BrowserSeam, OnMessage, Sender } from '../platform/browser-seam';
import type { SettingsChange, SettingsState } from '../settings/settings';
import type { BackgroundToSurfaces, ChangedSettings, LibraryPlace } from './protocol';
import { receive } from './receive';
import { askBackground } from './send';

/** The settings as a page of the extension sees them. */
export interface SettingsSource {
  /** Rejects when the background cannot be reached. */
  load(): Promise<SettingsState>;
  /** Resolves when the change is stored and in force; rejects when it could not be. */
  change(change: SettingsChange): Promise<ChangedSettings>;
  /** Where the library is. Rejects when the background cannot be reached. */
  findLibrary(): Promise<LibraryPlace>;
  /** Returns what ends the listening. */
  onChanged(listener: (settings: SettingsState) => void): () => void;
}

export function createSettingsSource({ runtime }: Pick<BrowserSeam, 'runtime'>): SettingsSource {
  return {
    load: () => askBackground(runtime.send, 'get-settings', {}),
    change: (change) => askBackground(runtime.send, 'change-settings', change),
    findLibrary: () => askBackground(runtime.send, 'get-library-place', {}),
    onChanged: (listener) => runtime.onMessage(hearOfSettings(listener)),
  };
}

function hearOfSettings(listener: (settings: SettingsState) => void): OnMessage {
  return receive<Pick<BackgroundToSurfaces, 'settings-changed'>, Sender>('surfaces', {
    'settings-changed': {
      // Only the background tells of settings: it belongs to no tab.
      admits: (sender) => sender.own && sender.tab === null,
      parse: (request) => ({ request: request as SettingsState }),
      handle(settings) {
        listener(settings);
        return undefined;
      },
    },
  });
}
