import type { BackupCounts } from '../messaging/backup-protocol';

/** What a backup file holds. */
export interface BackupContent {
  file: Blob;
  counts: BackupCounts;
}

/** Makes the content of backups, and reads it as an import would. Of the engine's script. */
export interface BackupPacks {
  /**
   * The whole library as a story pack: the same library gives the same bytes. `empty`: it has nothing of the reader's own;
   * `in-memory`: it is not on the disk, so it is not the reader's library.
   */
  make(): Promise<BackupContent | 'empty' | 'in-memory'>;
  /**
   * What an import of the file into an empty library would bring in of the reader's own; nothing is written.
   * @throws when it would be refused
   */
  check(file: Blob): Promise<BackupCounts>;
}
