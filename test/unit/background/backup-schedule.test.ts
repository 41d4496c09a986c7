import { describe, expect, it } from 'vitest';
import { alarmFor, backupPath, nextBackup } from '../../../src/background/backup-schedule';
import type { BackupRhythm } from '../../../src/messaging/backup-protocol';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const NOTHING = { made: null, nothing: null, failed: null };
/** By the clock of whoever runs the test, as a reader's is theirs. */
const at = (year: number, month: number, day: number, hour = 9) => new Date(year, month - 1, day, hour).getTime();
const NOW = at(2031, 5, 4);

describe('the next backup', () => {
  it('is never due where the reader wants none', () => {
    expect(nextBackup('off', NOTHING, NOW)).toBeNull();
  });

  it('is due at once where there is none yet', () => {
    expect(nextBackup('monthly', NOTHING, NOW)).toBeLessThanOrEqual(NOW);
  });

  it.each<[BackupRhythm, number, number]>([
    ['daily', at(2031, 5, 3), at(2031, 5, 4)],
    ['weekly', at(2031, 5, 3), at(2031, 5, 10)],
    ['monthly', at(2031, 5, 3), at(2031, 6, 3)],
    // The 31st is the next month's last day, in a leap year too; the year may turn.
    ['monthly', at(2031, 1, 31), at(2031, 2, 28)],
    ['monthly', at(2032, 1, 31), at(2032, 2, 29)],
    ['monthly', at(2030, 12, 31), at(2031, 1, 31)],
    ['daily', at(2030, 12, 31), at(2031, 1, 1)],
  ])('is due %s after the last, at the same hour', (every, made, due) => {
    expect(nextBackup(every, { ...NOTHING, made }, made + HOUR)).toBe(due);
  });

  it('is looked for again a day after there was nothing new, however rare backups are', () => {
    const past = { ...NOTHING, made: at(2031, 3, 1), nothing: at(2031, 5, 3, 12) };
    expect(nextBackup('monthly', past, NOW)).toBe(at(2031, 5, 3, 12) + DAY);
  });

  it.each([
    [1, 10 * MINUTE],
    [2, HOUR],
    [3, 6 * HOUR],
    [4, DAY],
    [40, DAY],
  ])('is tried again after %i failures with a pause of %i ms', (times, pause) => {
    const past = { ...NOTHING, made: at(2031, 3, 1), failed: { at: NOW - MINUTE, times } };
    expect(nextBackup('weekly', past, NOW)).toBe(NOW - MINUTE + pause);
  });

  it('does not wait for a time that was only ahead because the clock was wrong', () => {
    expect(nextBackup('daily', { ...NOTHING, made: at(2040, 1, 1) }, NOW)).toBeLessThanOrEqual(NOW);
  });
});

describe('the alarm', () => {
  it('rings when a backup is due, but not in the first minute and not later than in a day', () => {
    expect(alarmFor(NOW + HOUR, NOW)).toBe(NOW + HOUR);
    expect(alarmFor(NOW - HOUR, NOW)).toBe(NOW + MINUTE);
    expect(alarmFor(NOW + MINUTE + 1, NOW)).toBe(NOW + MINUTE + 1);
    expect(alarmFor(NOW + DAY, NOW)).toBe(NOW + DAY);
    expect(alarmFor(NOW + 30 * DAY, NOW)).toBe(NOW + DAY);
  });
});

it('names the file by the day of the reader’s own clock', () => {
  expect(backupPath(at(2031, 5, 4, 0))).toBe('Crossquote/crossquote-backup-2031-05-04.json');
  expect(backupPath(at(2031, 12, 31, 23))).toBe('Crossquote/crossquote-backup-2031-12-31.json');
});
