import type { MadeBackup } from '../messaging/backup-protocol';
import type { LibraryLoss } from '../messaging/protocol';

/** The last backup of the library as it was before something of it was gone; null where none is known. Newest first. */
export function findBackupBefore({ noticed }: LibraryLoss, made: readonly MadeBackup[]): MadeBackup | null {
  return made.find(({ at }) => Date.parse(at) < Date.parse(noticed)) ?? null;
}
