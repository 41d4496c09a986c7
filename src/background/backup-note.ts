import * as v from 'valibot';
import { BACKUP_FAILURES, BACKUP_RHYTHMS } from '../messaging/backup-protocol';

/** The last backups that are told; the newest before a loss has to be among them when the reader hears of it. */
const MOST_TOLD = 12;

const time = v.pipe(
  v.string(),
  v.check((value) => !Number.isNaN(Date.parse(value)), 'no time'),
);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const text = v.pipe(v.string(), v.maxLength(1000));
/** Names what is in a backup. */
const content = text;

const made = v.object({ at: time, file: text, bytes: count, stories: count, articles: count });

const note = v.object({
  every: v.fallback(v.picklist(BACKUP_RHYTHMS), 'off'),
  /** Newest first. */
  made: v.fallback(v.array(made), []),
  /** Of the newest. */
  content: v.fallback(v.nullable(content), null),
  trouble: v.fallback(
    v.nullable(v.object({ at: time, reason: v.picklist(BACKUP_FAILURES), times: v.pipe(count, v.minValue(1)) })),
    null,
  ),
  nothing: v.fallback(v.nullable(v.object({ at: time, why: v.picklist(['same', 'empty']) })), null),
  /** What the browser is writing, or was when the background was ended. */
  begun: v.fallback(v.nullable(v.object({ ...made.entries, content, id: v.number() })), null),
});

/**
 * What is noted of the backups in `storage.local`, beside the library: it is there when that has gone. Times are of ISO 8601.
 */
export type BackupNote = v.InferOutput<typeof note>;
/** A backup that is being written, and the browser's id of its download. */
export type BegunBackup = NonNullable<BackupNote['begun']>;

export const NO_BACKUPS: BackupNote = v.parse(note, {});

/** What is not as it was written counts as not there. */
export function readBackupNote(value: unknown): BackupNote {
  const read = v.safeParse(note, value);
  return read.success ? read.output : NO_BACKUPS;
}

/** With a backup that the browser has written whole. */
export function withMade(before: BackupNote, { id: _, content, ...backup }: BegunBackup): BackupNote {
  const made = [backup, ...before.made].slice(0, MOST_TOLD);
  return { ...before, made, content, trouble: null, nothing: null, begun: null };
}

/** With another try that failed. */
export function withTrouble(
  before: BackupNote,
  reason: NonNullable<BackupNote['trouble']>['reason'],
  at: string,
): BackupNote {
  return { ...before, begun: null, trouble: { at, reason, times: (before.trouble?.times ?? 0) + 1 } };
}
