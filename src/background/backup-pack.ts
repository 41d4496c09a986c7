import type { BackupCounts } from '../messaging/backup-protocol';

/** How much there is of everything that a pack can have. */
export interface PackedCounts extends BackupCounts {
  versions: number;
  corrections: number;
}

/** What a backup file holds. */
export interface BackupContent {
  file: Blob;
  /** The same for the same content, and another for any other. */
  name: string;
  counts: PackedCounts;
}

/** Makes the content of backups, and reads it as an import would. Of the engine's script. */
export interface BackupPacks {
  /**
   * The whole library as a story pack: the same library gives the same bytes. `empty`: it has nothing of the reader's own;
   * `in-memory`: it is not on the disk, so it is not the reader's library.
   */
  make(): Promise<BackupContent | 'empty' | 'in-memory'>;
  /**
   * What an import of the file would bring in where nothing of the reader's is; nothing is written.
   * @throws when it would be refused
   */
  check(file: Blob): Promise<PackedCounts>;
}
