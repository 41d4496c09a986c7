import type { BackupFailure, BackupRhythm, BackupState } from '../messaging/backup-protocol';
import type { BrowserSeam } from '../platform/browser-seam';
import { type BackupNote, type BegunBackup, NO_BACKUPS, readBackupNote, withMade, withTrouble } from './backup-note';
import type { BackupPacks, PackedCounts } from './backup-pack';
import { alarmFor, backupPath, nextBackup } from './backup-schedule';
import type { FileMaker } from './make-file';
import { createDownloadWatch, type DownloadEnd } from './watch-download';

const NOTE = 'backup';
export const BACKUP_ALARM = 'backup';

/** Writes backups of the library into the browser's folder of downloads, and knows the last ones. */
export interface BackupKeeper {
  /** Rejects when it cannot be read. */
  find(): Promise<BackupState>;
  /** Rejects when it cannot be stored. The first backup is made at once, and nobody waits for it. */
  choose(every: BackupRhythm): Promise<BackupState>;
  /** Makes one now, even if the last one has the same in it. Rejects when what came of it cannot be stored. */
  backUpNow(): Promise<BackupState>;
  /** Brings to its end what an ended background left half done, and sees to the next alarm. */
  awoke(): Promise<void>;
  /** The alarm has rung: makes a backup where one is due. */
  rang(): Promise<void>;
  /** Something has become of a download. */
  downloadChanged(): void;
  /** The reader has deleted everything: nothing is known of any backup from then on. The files stay. */
  forget(): Promise<void>;
}

interface Parts {
  browser: Pick<BrowserSeam, 'storage' | 'alarms' | 'downloads' | 'permissions'>;
  packs: BackupPacks;
  files: FileMaker;
  /** Milliseconds since 1970. */
  clock: { now(): number; wait(milliseconds: number): Promise<void> };
  /** Tells the open pages. Never rejects. */
  tell(state: BackupState): Promise<void>;
  report(error: unknown, when: string): void;
}

/** A backup that is not to be had. */
class BackupError extends Error {
  override name = 'BackupError';
  readonly reason: BackupFailure;
  constructor(reason: BackupFailure, cause?: unknown) {
    super(`no backup: ${reason}`, { cause });
    this.reason = reason;
  }
}

/**
 * What is asked for is done one after the other. A file counts as a backup once the browser has it whole, and nothing else
 * does: the background may be ended after any line, and what it had begun is looked at, or made again, by the next.
 */
export function createBackupKeeper({ browser, packs, files, clock, tell, report }: Parts): BackupKeeper {
  const { storage, alarms, downloads, permissions } = browser;
  const watch = createDownloadWatch({ downloads, clock });
  let running = false;
  let last: Promise<unknown> = Promise.resolve();

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work);
    last = done.catch(() => {});
    return done;
  };
  const time = () => new Date(clock.now()).toISOString();
  const read = async () => readBackupNote((await storage.read([NOTE]))[NOTE]);

  const dueOf = ({ every, made: [newest], nothing, trouble }: BackupNote) => {
    const at = (value: { at: string } | null | undefined) => (value ? Date.parse(value.at) : null);
    const failed = trouble === null ? null : { at: Date.parse(trouble.at), times: trouble.times };
    return nextBackup(every, { made: at(newest), nothing: at(nothing), failed }, clock.now());
  };
  const describe = async (note: BackupNote): Promise<BackupState> => {
    const { every, made, trouble, nothing } = note;
    const due = dueOf(note);
    return {
      every,
      permitted: await permissions.hasDownloads(),
      running,
      made,
      trouble: trouble === null ? null : { at: trouble.at, reason: trouble.reason },
      nothing,
      next: due === null ? null : new Date(Math.max(due, clock.now())).toISOString(),
    };
  };
  const find = async () => describe(await read());
  const write = async (note: BackupNote): Promise<BackupNote> => {
    await storage.write({ [NOTE]: note });
    await tell(await describe(note));
    return note;
  };

  const setAlarm = async (note: BackupNote, isWaking = false): Promise<void> => {
    const due = dueOf(note);
    if (due === null) return alarms.clear(BACKUP_ALARM);
    const wanted = alarmFor(due, clock.now());
    // One that rings earlier stays: each waking would else put it off.
    const there = isWaking ? await alarms.find(BACKUP_ALARM) : null;
    if (there === null || there > wanted) await alarms.set(BACKUP_ALARM, wanted);
  };

  /** Waits for what the browser writes, and notes what has become of it. */
  const follow = async (note: BackupNote, begun: BegunBackup): Promise<BackupNote> => {
    const end: DownloadEnd | null = (await permissions.hasDownloads())
      ? await watch.waitFor(begun.id, begun.bytes)
      : { reason: 'no-permission' };
    // Somebody is asked where to put it, or the disk sleeps: the next waking looks again.
    if (end === null) return note;
    await files.release();
    return write('file' in end ? withMade(note, { ...begun, file: end.file }) : withTrouble(note, end.reason, time()));
  };

  const begin = async (isForced: boolean, note: BackupNote): Promise<BegunBackup | 'same' | 'empty'> => {
    if (!(await permissions.hasDownloads())) throw new BackupError('no-permission');
    const made = await packs.make();
    if (made === 'in-memory') throw new BackupError('no-library');
    if (made === 'empty') return 'empty';
    const { file, name: content, counts } = made;
    if (content === note.content && !isForced) return 'same';
    const found = await packs.check(file).catch((error: unknown) => {
      throw new BackupError('not-readable', error);
    });
    if (!isSame(found, counts)) throw new BackupError('not-readable');
    const { url, bytes } = await files.make(file);
    if (bytes !== file.size) throw new BackupError('not-whole');
    const path = backupPath(clock.now());
    const id = await downloads.start(url, path);
    const { stories, articles } = counts;
    return { id, at: time(), file: path.slice(path.indexOf('/') + 1), bytes, stories, articles, content };
  };

  const backUp = async (isForced: boolean): Promise<BackupNote> => {
    running = true;
    let note = await read();
    try {
      await tell(await describe(note));
      // Of an ended background: it may have written what would be written now.
      if (note.begun !== null) {
        note = await follow(note, note.begun);
        if (note.begun !== null || note.trouble === null) return note;
      }
      const begun = await begin(isForced, note);
      if (typeof begun === 'string') {
        return await write({ ...note, trouble: null, nothing: { at: time(), why: begun } });
      }
      note = await write({ ...note, begun });
      return await follow(note, begun);
    } catch (error) {
      report(error, 'making a backup');
      await files.release();
      return await write(withTrouble(note, error instanceof BackupError ? error.reason : 'failed', time()));
    } finally {
      running = false;
    }
  };
  const tellEnd = async (note: BackupNote): Promise<BackupState> => {
    await setAlarm(note).catch((error: unknown) => report(error, 'setting the alarm of the next backup'));
    const state = await describe(note);
    await tell(state);
    return state;
  };
  const backUpIfDue = async (): Promise<void> => {
    const note = await read();
    const due = dueOf(note);
    const isDue = due !== null && due <= clock.now();
    // First the alarm: were the background ended in the middle, that would wake it to do it again.
    if (isDue) await setAlarm(note);
    await tellEnd(isDue ? await backUp(false) : note);
  };

  return {
    find,
    choose: (every) =>
      inTurn(async () => {
        const before = await read();
        // A choice is a new beginning: nobody waits for the end of an old failure's pause.
        const note = await write({ ...before, every, trouble: every === 'off' ? before.trouble : null });
        await setAlarm(note);
        if (every === 'off') await permissions.giveUpDownloads();
        else inTurn(backUpIfDue).catch((error: unknown) => report(error, 'making the first backup'));
        return describe(note);
      }),
    backUpNow: () => inTurn(async () => tellEnd(await backUp(true))),
    awoke: () =>
      inTurn(async () => {
        const note = await read();
        if (note.every === 'off' && note.begun === null) return;
        await setAlarm(note.begun === null ? note : await follow(note, note.begun), true);
      }),
    rang: () => inTurn(backUpIfDue),
    downloadChanged: () => watch.hear(),
    forget: () =>
      inTurn(async () => {
        await write(NO_BACKUPS);
        await alarms.clear(BACKUP_ALARM);
        await permissions.giveUpDownloads();
      }),
  };
}

function isSame(one: PackedCounts, other: PackedCounts): boolean {
  const names = ['stories', 'articles', 'versions', 'corrections'] as const;
  return names.every((name) => one[name] === other[name]);
}
