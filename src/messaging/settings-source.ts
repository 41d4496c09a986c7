import type { BrowserSeam, OnMessage, Sender } from '../platform/browser-seam';
import type { CurrentSettings, SettingsChange } from '../settings/settings';
import type { BackgroundToSurfaces } from './protocol';
import { receive } from './receive';
import { askBackground } from './send';

/** The settings as a page of the extension sees them. */
export interface SettingsSource {
  /** Rejects when the background cannot be reached. */
  load(): Promise<CurrentSettings>;
  /** Resolves when the change is stored and in force; rejects when it could not be. */
  change(change: SettingsChange): Promise<CurrentSettings>;
  /** Returns what ends the listening. */
  onChanged(listener: (settings: CurrentSettings) => void): () => void;
}

export function createSettingsSource({ runtime }: Pick<BrowserSeam, 'runtime'>): SettingsSource {
  return {
    load: () => askBackground(runtime.send, 'get-settings', {}),
    change: (change) => askBackground(runtime.send, 'change-settings', change),
    onChanged: (listener) => runtime.onMessage(hearOfSettings(listener)),
  };
}

function hearOfSettings(listener: (settings: CurrentSettings) => void): OnMessage {
  return receive<Pick<BackgroundToSurfaces, 'settings-changed'>, Sender>('surfaces', {
    'settings-changed': {
      // Only the background tells of settings: it belongs to no tab.
      admits: (sender) => sender.own && sender.tab === null,
      parse: (request) => ({ request: request as CurrentSettings }),
      handle(settings) {
        listener(settings);
        return undefined;
      },
    },
  });
}
