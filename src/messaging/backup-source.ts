import type { BrowserSeam, OnMessage, Sender } from '../platform/browser-seam';
import type { BackupNews, BackupRhythm, BackupState } from './backup-protocol';
import { receive } from './receive';
import { askBackground } from './send';

/** The backups as a page of the extension sees them. */
export interface BackupSource {
  /** Rejects when the background cannot be reached. */
  load(): Promise<BackupState>;
  /** Resolves when the choice is stored; rejects when it could not be. */
  choose(every: BackupRhythm): Promise<BackupState>;
  /** Resolves when the backup is there, or is not to be had: the state says which. */
  backUpNow(): Promise<BackupState>;
  /** Has the browser ask whether files may be saved. To be called in the handler of a click, before anything is awaited. */
  ask(): Promise<boolean>;
  /** Returns what ends the listening. */
  onChanged(listener: (state: BackupState) => void): () => void;
}

export function createBackupSource({
  runtime,
  permissions,
}: Pick<BrowserSeam, 'runtime' | 'permissions'>): BackupSource {
  return {
    load: () => askBackground(runtime.send, 'get-backup', {}),
    choose: (every) => askBackground(runtime.send, 'choose-backup', { every }),
    backUpNow: () => askBackground(runtime.send, 'back-up-now', {}),
    ask: permissions.requestDownloads,
    onChanged: (listener) => runtime.onMessage(hearOfBackups(listener)),
  };
}

function hearOfBackups(listener: (state: BackupState) => void): OnMessage {
  return receive<BackupNews, Sender>('surfaces', {
    'backup-changed': {
      // Only the background tells of backups: it belongs to no tab.
      admits: (sender) => sender.own && sender.tab === null,
      parse: (request) => ({ request: request as BackupState }),
      handle(state) {
        listener(state);
        return undefined;
      },
    },
  });
}
