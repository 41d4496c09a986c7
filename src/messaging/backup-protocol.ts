/** How often a backup file is written. */
export const BACKUP_RHYTHMS = ['off', 'daily', 'weekly', 'monthly'] as const;
export type BackupRhythm = (typeof BACKUP_RHYTHMS)[number];

/** How much a backup has of the reader's own. */
export interface BackupCounts {
  stories: number;
  articles: number;
}

/** A backup that the browser has written whole. */
export interface MadeBackup extends BackupCounts {
  /** When it was made, ISO 8601. */
  at: string;
  /** The name of the file, without its folder. */
  file: string;
  bytes: number;
}

/**
 * Why there is no new backup. `no-permission`: the browser does not let it save files by itself; `no-room`: the disk is
 * full; `not-allowed`: the browser may not write into its downloads folder; `cancelled`: somebody stopped it in the
 * browser's list of downloads; `not-whole`: the file is not as large as it should be, or is not there; `not-readable`: what
 * would have been written did not pass the check that an import begins with; `no-library`: the library is in memory only;
 * `failed`: anything else.
 */
export const BACKUP_FAILURES = [
  'no-permission',
  'no-room',
  'not-allowed',
  'cancelled',
  'not-whole',
  'not-readable',
  'no-library',
  'failed',
] as const;
export type BackupFailure = (typeof BACKUP_FAILURES)[number];

/** All that a reader can see of the backups. Times are of ISO 8601. */
export interface BackupState {
  every: BackupRhythm;
  /** Whether the browser lets the extension save files by itself. */
  permitted: boolean;
  /** Whether one is being made now. */
  running: boolean;
  /** The last ones, newest first. */
  made: MadeBackup[];
  /** What went wrong since the newest of them. */
  trouble: { at: string; reason: BackupFailure } | null;
  /** When it was last seen that there is nothing new to back up, or nothing of the reader's own at all. */
  nothing: { at: string; why: 'same' | 'empty' } | null;
  /** When the next one is due; null where none is. */
  next: string | null;
}

/** About backups, from a page of the extension to the background. */
export interface BackupMessages {
  'get-backup': { request: Record<string, never>; response: BackupState };
  /** Answers when the choice is stored; a backup that is due then is made afterwards. Fails when it cannot be stored. */
  'choose-backup': { request: { every: BackupRhythm }; response: BackupState };
  /** Answers when the backup is there, or is not to be had. */
  'back-up-now': { request: Record<string, never>; response: BackupState };
}

/** About backups, from the background to every open page of the extension. */
export interface BackupNews {
  'backup-changed': { request: BackupState; response: undefined };
}

/** To the document in which Chromium makes files, as its background cannot. It makes one, and is closed after it. */
export interface BackgroundToOffscreen {
  /** Puts a part behind those that it has. */
  'add-part': { request: { part: string }; response: undefined };
  /** The parts as one file: an address that lasts as long as the document, and the file's size in bytes. */
  'finish-file': { request: { type: string }; response: { url: string; bytes: number } };
}
