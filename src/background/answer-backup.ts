import type { BackupMessages } from '../messaging/backup-protocol';
import { parseBackUpNow, parseChooseBackup, parseGetBackup } from '../messaging/backup-schemas';
import type { Handlers } from '../messaging/receive';
import type { Sender } from '../platform/browser-seam';
import type { BackupKeeper } from './backup-keeper';

/** The answers to messages about backups, which `admits` takes from the extension's own pages alone. */
export function answerBackup(
  backups: Pick<BackupKeeper, 'find' | 'choose' | 'backUpNow'>,
  admits: (sender: Sender) => boolean,
): Handlers<BackupMessages, Sender> {
  return {
    'get-backup': { admits, parse: parseGetBackup, handle: () => backups.find() },
    'choose-backup': { admits, parse: parseChooseBackup, handle: ({ every }) => backups.choose(every) },
    'back-up-now': { admits, parse: parseBackUpNow, handle: () => backups.backUpNow() },
  };
}
