import type { BackupRhythm } from '../messaging/backup-protocol';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/**
 * After so many failures, in milliseconds, until the next try; from then on the last one. What helps by itself (a disk with
 * room again, a download that was stopped) is there within minutes or hours; each try makes the whole file.
 */
const PAUSES = [10 * MINUTE, HOUR, 6 * HOUR, DAY];
/** After a look that found nothing new, until the next one: what is added the day after is then not left for a month. */
const LOOK_AGAIN = DAY;
/** Nothing is begun earlier after a waking: whatever woke the background comes first. */
const SOON = MINUTE;
/** No alarm is set further ahead: it looks at the clock once a day, which may have been put right, or stood still. */
const FURTHEST = DAY;

/** What the next backup depends on. Times are milliseconds since 1970; null: never. */
export interface BackupPast {
  made: number | null;
  /** When it was last looked and there was nothing new. */
  nothing: number | null;
  /** When the last try failed, and how many have since the last that did not. */
  failed: { at: number; times: number } | null;
}

/** When the next backup is due: now, or earlier, where it was missed. Null: never. */
export function nextBackup(every: BackupRhythm, past: BackupPast, now: number): number | null {
  if (every === 'off') return null;
  // A clock that was put back would else have it wait until the old time has come again.
  const known = (at: number | null) => (at === null || at > now ? null : at);
  const [made, nothing] = [known(past.made), known(past.nothing)];
  const failedAt = known(past.failed?.at ?? null);
  return Math.max(
    made === null ? 0 : oneRhythmAfter(made, every),
    nothing === null ? 0 : nothing + LOOK_AGAIN,
    failedAt === null ? 0 : failedAt + (PAUSES[Math.min(past.failed?.times ?? 1, PAUSES.length) - 1] ?? DAY),
  );
}

/** When the alarm is to ring for what is due then. */
export function alarmFor(due: number, now: number): number {
  return Math.min(Math.max(due, now + SOON), now + FURTHEST);
}

/** On the same hour of another day, by the reader's own clock; a month after the 31st is the next month's last day. */
function oneRhythmAfter(at: number, every: Exclude<BackupRhythm, 'off'>): number {
  const then = new Date(at);
  if (every === 'daily') then.setDate(then.getDate() + 1);
  else if (every === 'weekly') then.setDate(then.getDate() + 7);
  else {
    const day = then.getDate();
    then.setDate(1);
    then.setMonth(then.getMonth() + 1);
    const last = new Date(then.getFullYear(), then.getMonth() + 1, 0).getDate();
    then.setDate(Math.min(day, last));
  }
  return then.getTime();
}

/** The path of a backup in the browser's folder of downloads, with the day of the reader's own clock. */
export function backupPath(now: number): string {
  const day = new Date(now);
  const two = (number: number) => String(number).padStart(2, '0');
  return `Crossquote/crossquote-backup-${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}.json`;
}
