import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createBackupKeeper } from '../../../src/background/backup-keeper';
import type { BackupPacks } from '../../../src/background/backup-pack';
import type { BackupState } from '../../../src/messaging/backup-protocol';
import type { Download } from '../../../src/platform/browser-seam';
import { FakeBrowser } from '../platform/fake-browser';
import { settle } from './hand-clock';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const START = new Date(2031, 4, 4, 9).getTime();
const FILE = 'crossquote-backup-2031-05-04.json';
const TOLD = { stories: 1, articles: 2 };
const COUNTS = { ...TOLD, versions: 3, corrections: 4 };

/** What outlives the background. */
let browser = new FakeBrowser();
let now = START;
/** What the library holds; empty for nothing of the reader's own. */
let library = '';

beforeEach(() => {
  browser = new FakeBrowser();
  now = START;
  library = 'the ferry, the bridge';
});

/** What the browser does with a file that it is to write. */
type Writes = (bytes: number, file: string) => Download | null;
const whole: Writes = (bytes, file) => ({ state: 'whole', file, bytes, error: null });

/** A background that has just been woken. */
function wake({ writes = whole, packs = {} }: { writes?: Writes; packs?: Partial<BackupPacks> } = {}) {
  const told: BackupState[] = [];
  const report = vi.fn();
  let size = 0;
  const files = {
    make: async (content: Blob) => {
      size = content.size;
      return { url: 'blob:backup', bytes: content.size };
    },
    release: vi.fn(async () => {}),
  };
  const keeper = createBackupKeeper({
    browser,
    packs: {
      make: async () => (library === '' ? 'empty' : { file: new Blob([library]), name: library, counts: COUNTS }),
      check: async () => COUNTS,
      ...packs,
    },
    files,
    clock: {
      now: () => now,
      async wait(milliseconds) {
        now += milliseconds;
        for (const one of browser.saved) {
          if (one.download?.state === 'under-way') one.download = writes(size, one.download.file);
        }
        await settle();
      },
    },
    tell: async (state) => {
      told.push(state);
    },
    report,
  });
  return { keeper, told, files, report };
}

/** The alarm rings when it is due. */
async function ring(keeper: ReturnType<typeof wake>['keeper']) {
  now = Math.max(now, browser.ringing.get('backup') ?? 0);
  browser.ringing.delete('backup');
  await keeper.rang();
}

describe('a backup that the reader asks for', () => {
  it('is written into the downloads, and told with its file, size and content', async () => {
    const { keeper, told, files } = wake();
    const state = await keeper.backUpNow();
    expect(browser.saved).toMatchObject([{ url: 'blob:backup', path: `Crossquote/${FILE}` }]);
    expect(state.made).toEqual([{ at: new Date(START).toISOString(), file: FILE, bytes: library.length, ...TOLD }]);
    expect(state).toMatchObject({ every: 'off', running: false, trouble: null, nothing: null, next: null });
    expect(files.release).toHaveBeenCalled();
    expect(told.map(({ running }) => running)).toContain(true);
    expect(told.at(-1)).toEqual(state);
  });

  it('has the name that the browser gave it', async () => {
    const { keeper } = wake({ writes: (bytes) => ({ state: 'whole', file: 'other (1).json', bytes, error: null }) });
    expect((await keeper.backUpNow()).made[0]?.file).toBe('other (1).json');
  });

  it('is written once more where nothing has changed, and not where there is nothing', async () => {
    const { keeper } = wake();
    await keeper.backUpNow();
    expect((await keeper.backUpNow()).made).toHaveLength(2);
    library = '';
    const state = await keeper.backUpNow();
    expect(state.made).toHaveLength(2);
    expect(state.nothing?.why).toBe('empty');
  });

  it.each<[string, Writes, string]>([
    ['the disk is full', () => broken('FILE_NO_SPACE'), 'no-room'],
    ['somebody stops it', () => broken('USER_CANCELED'), 'cancelled'],
    ['the folder is not to be written to', () => broken('FILE_ACCESS_DENIED'), 'not-allowed'],
    ['the browser has another reason', () => broken('FILE_FAILED'), 'failed'],
    ['the file is too short', (bytes, file) => whole(bytes - 1, file), 'not-whole'],
    ['the file is too long', (bytes, file) => whole(bytes + 1, file), 'not-whole'],
    ['nobody knows what became of it', () => null, 'not-whole'],
  ])('is none when %s', async (_case, writes, reason) => {
    const { keeper, files } = wake({ writes });
    const state = await keeper.backUpNow();
    expect(state.made).toEqual([]);
    expect(state.trouble?.reason).toBe(reason);
    expect(files.release).toHaveBeenCalled();
  });

  it.each<[string, Partial<BackupPacks>, string]>([
    ['an import would refuse it', { check: () => Promise.reject(new Error('no pack')) }, 'not-readable'],
    ['an import would bring in less', { check: async () => ({ ...COUNTS, articles: 1 }) }, 'not-readable'],
    ['an import would bring in other stories', { check: async () => ({ ...COUNTS, stories: 2 }) }, 'not-readable'],
    ['an import would lose a correction', { check: async () => ({ ...COUNTS, corrections: 3 }) }, 'not-readable'],
    ['an import would lose a version', { check: async () => ({ ...COUNTS, versions: 2 }) }, 'not-readable'],
    ['the library is in memory', { make: async () => 'in-memory' }, 'no-library'],
    ['the library cannot be read', { make: () => Promise.reject(new Error('closed')) }, 'failed'],
  ])('is not begun when %s', async (_case, packs, reason) => {
    const { keeper, report } = wake({ packs });
    const state = await keeper.backUpNow();
    expect(browser.saved).toEqual([]);
    expect(state.trouble?.reason).toBe(reason);
    expect(report).toHaveBeenCalled();
  });

  it('needs the permission', async () => {
    browser.maySave = false;
    const { keeper } = wake();
    expect(await keeper.backUpNow()).toMatchObject({ permitted: false, trouble: { reason: 'no-permission' } });
  });

  it('keeps the last twelve in mind', async () => {
    const { keeper } = wake();
    for (let times = 0; times < 13; times += 1) await keeper.backUpNow();
    expect((await keeper.find()).made).toHaveLength(12);
  });
});

const broken = (error: string): Download => ({ state: 'broken', file: FILE, bytes: 3, error });

describe('backups by themselves', () => {
  it('begin when they are chosen, and go on with the rhythm', async () => {
    const { keeper } = wake();
    expect((await keeper.choose('weekly')).every).toBe('weekly');
    await settle();
    await keeper.awoke();
    expect(browser.saved).toHaveLength(1);
    library += ', the tunnel';
    for (let days = 0; days < 6; days += 1) await ring(keeper);
    expect(browser.saved).toHaveLength(1);
    await ring(keeper);
    await ring(keeper);
    expect(browser.saved).toHaveLength(2);
    expect(browser.saved[1]?.path).toBe('Crossquote/crossquote-backup-2031-05-11.json');
  });

  it('are not written while nothing has changed, and the day after something has', async () => {
    const { keeper } = wake();
    await keeper.choose('monthly');
    await keeper.awoke();
    now += 31 * DAY;
    await ring(keeper);
    expect(browser.saved).toHaveLength(1);
    expect((await keeper.find()).nothing?.why).toBe('same');
    library += ', the tunnel';
    await ring(keeper);
    expect(browser.saved).toHaveLength(2);
    expect((await keeper.find()).nothing).toBeNull();
  });

  it('are made up for when the browser was closed', async () => {
    const ended = wake();
    await ended.keeper.choose('daily');
    await ended.keeper.awoke();
    const before = browser.saved.length;
    library += ', the tunnel';
    now += 9 * DAY;
    // The browser has forgotten the alarm.
    browser.ringing.clear();
    const { keeper } = wake();
    await keeper.awoke();
    expect(browser.saved).toHaveLength(before);
    expect(browser.ringing.get('backup')).toBe(now + MINUTE);
    await ring(keeper);
    expect(browser.saved).toHaveLength(before + 1);
  });

  it('are not put off by each waking', async () => {
    const { keeper } = wake();
    await keeper.choose('daily');
    await keeper.awoke();
    now += 2 * DAY;
    await wake().keeper.awoke();
    const due = browser.ringing.get('backup');
    now += MINUTE / 2;
    await wake().keeper.awoke();
    expect(browser.ringing.get('backup')).toBe(due);
  });

  it('are tried again with pauses that grow, and no more once one is there', async () => {
    let isFull = true;
    const { keeper } = wake({ writes: (bytes, file) => (isFull ? broken('FILE_NO_SPACE') : whole(bytes, file)) });
    await keeper.choose('daily');
    await keeper.awoke();
    const pauses: number[] = [];
    for (let times = 0; times < 3; times += 1) {
      const failedAt = now;
      await ring(keeper);
      pauses.push(now - failedAt);
    }
    expect(pauses.map((pause) => Math.round(pause / MINUTE))).toEqual([10, 60, 360]);
    isFull = false;
    await ring(keeper);
    expect(await keeper.find()).toMatchObject({ trouble: null, made: [{ file: 'crossquote-backup-2031-05-05.json' }] });
  });

  it('end with the choice, and the permission is given back', async () => {
    const { keeper } = wake();
    await keeper.choose('daily');
    await keeper.awoke();
    expect(browser.ringing.has('backup')).toBe(true);
    const state = await keeper.choose('off');
    expect(state).toMatchObject({ every: 'off', permitted: false, next: null, made: [{ file: FILE }] });
    expect(browser.ringing.has('backup')).toBe(false);
  });

  it('say that the permission is gone, when it was taken', async () => {
    const { keeper } = wake();
    await keeper.choose('daily');
    await keeper.awoke();
    browser.maySave = false;
    now += DAY;
    await ring(keeper);
    expect(await keeper.find()).toMatchObject({ permitted: false, trouble: { reason: 'no-permission' } });
  });

  it('are forgotten with everything else', async () => {
    const { keeper } = wake();
    await keeper.choose('daily');
    await keeper.awoke();
    await keeper.forget();
    expect(await keeper.find()).toMatchObject({ every: 'off', made: [], next: null });
    expect(browser.ringing.size).toBe(0);
  });
});

describe('a background that is ended', () => {
  /** One that writes a file without an end, as the background is ended before that. */
  async function endInTheMiddle() {
    const { keeper } = wake();
    await keeper.choose('daily');
    await keeper.awoke();
    const never = new Promise<never>(() => {});
    const dead = createBackupKeeper({
      browser,
      packs: {
        make: async () => ({ file: new Blob([library]), name: library, counts: COUNTS }),
        check: async () => COUNTS,
      },
      files: { make: async ({ size }) => ({ url: 'blob:', bytes: size }), release: async () => {} },
      clock: { now: () => now, wait: () => never },
      tell: async () => {},
      report: () => {},
    });
    dead.backUpNow();
    await settle();
    await settle();
  }
  const lastSaved = () => browser.saved.at(-1);

  it('leaves a file that counts once the browser has it whole', async () => {
    await endInTheMiddle();
    const begun = lastSaved();
    if (begun) begun.download = whole(library.length, FILE);
    const { keeper } = wake();
    const count = browser.saved.length;
    await keeper.awoke();
    expect((await keeper.find()).made[0]?.file).toBe(FILE);
    expect(browser.saved).toHaveLength(count);
  });

  it('leaves half a file that is called no backup, and the next alarm makes one', async () => {
    await endInTheMiddle();
    const begun = lastSaved();
    const before = (await wake().keeper.find()).made.length;
    if (begun) begun.download = broken('CRASH');
    library += ', the tunnel';
    const { keeper } = wake();
    await keeper.awoke();
    expect(await keeper.find()).toMatchObject({ trouble: { reason: 'failed' } });
    expect((await keeper.find()).made).toHaveLength(before);
    now += DAY;
    await ring(keeper);
    expect((await keeper.find()).made).toHaveLength(before + 1);
  });

  it('asked twice for one backup, as nobody answered, makes one', async () => {
    await endInTheMiddle();
    const begun = lastSaved();
    if (begun) begun.download = whole(library.length, FILE);
    const count = browser.saved.length;
    await wake().keeper.backUpNow();
    expect(browser.saved).toHaveLength(count);
  });

  it('takes what is not as it was written for nothing', async () => {
    browser.stored.backup = { every: 'hourly', made: 'none', trouble: { at: 'x' }, begun: { id: 'y' } };
    expect(await wake().keeper.find()).toMatchObject({ every: 'off', made: [], trouble: null });
  });
});
