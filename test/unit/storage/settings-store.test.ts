import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/settings/settings';
import { type Arrival, createSettingsStore, type EarlierSettings } from '../../../src/storage/settings-store';

const CHOSEN = { ...DEFAULT_SETTINGS, mode: 'everywhere' as const, neverOn: ['mail.example'] };
const DEFAULTS = { known: true, settings: DEFAULT_SETTINGS };
const UNKNOWN = { known: false };
const TAKEN_OVER = { known: true, settings: CHOSEN };

function setUp(found: EarlierSettings | 'unreadable', disk: Record<string, unknown> = {}) {
  const forget = vi.fn(async () => {});
  const fails = { reading: false, writing: false };
  const store = createSettingsStore({
    local: {
      async read(names) {
        if (fails.reading) throw new Error('corrupt');
        return Object.fromEntries(Object.entries(disk).filter(([name]) => names.includes(name)));
      },
      async write(values) {
        if (fails.writing) throw new Error('full');
        Object.assign(disk, structuredClone(values));
      },
    },
    earlier: {
      async find() {
        if (found === 'unreadable') throw new Error('blocked');
        return found;
      },
      forget,
    },
    report: () => {},
  });
  return { store, disk, forget, fails };
}

describe('settings that are not in storage.local', () => {
  it.each<[Arrival | null, string, EarlierSettings | 'unreadable', unknown]>([
    ['install', 'no earlier database', 'no-database', DEFAULTS],
    ['install', 'an earlier database without any', 'never-chosen', DEFAULTS],
    ['install', 'an earlier database with some', { stored: CHOSEN }, TAKEN_OVER],
    ['install', 'an earlier database that cannot be opened', 'unreadable', UNKNOWN],
    ['update', 'no earlier database', 'no-database', UNKNOWN],
    ['update', 'an earlier database without any', 'never-chosen', DEFAULTS],
    ['update', 'an earlier database with some', { stored: CHOSEN }, TAKEN_OVER],
    ['update', 'an earlier database with damaged ones', { stored: { ...CHOSEN, neverOn: 'mail' } }, UNKNOWN],
    ['update', 'an earlier database that cannot be opened', 'unreadable', UNKNOWN],
    // A browser that forgets both at its end, such as Firefox that never remembers history.
    [null, 'no earlier database', 'no-database', UNKNOWN],
    [null, 'a database that was made meanwhile', 'never-chosen', UNKNOWN],
    [null, 'an earlier database with some', { stored: CHOSEN }, TAKEN_OVER],
    [null, 'an earlier database that cannot be opened', 'unreadable', UNKNOWN],
  ])('after the event %s and with %s', async (arrival, _what, found, expected) => {
    const { store, disk } = setUp(found);
    if (arrival !== null) await store.noteArrival(arrival);
    expect(await store.load()).toEqual(expected);
    expect('reader-settings' in disk).toBe(expected !== UNKNOWN);
    // A later waking, whatever has become of the database.
    expect(await setUp('unreadable', disk).store.load()).toEqual(expected);
  });

  it('are taken over once, and put into force', async () => {
    const { store, forget } = setUp({ stored: CHOSEN });
    await store.load();
    await store.load();
    expect(forget).toHaveBeenCalledOnce();
    expect(await store.isPending()).toBe(true);
  });

  it('are not known when they cannot be brought there, and are the next time', async () => {
    const { store, fails, forget } = setUp({ stored: CHOSEN });
    fails.writing = true;
    expect(await store.load()).toEqual(UNKNOWN);
    expect(forget).not.toHaveBeenCalled();
    fails.writing = false;
    expect(await store.load()).toEqual(TAKEN_OVER);
  });
});

describe('settings in storage.local', () => {
  it('are what was saved, whatever the database has', async () => {
    const { store, disk } = setUp({ stored: DEFAULT_SETTINGS });
    await store.save(CHOSEN, true);
    expect(await setUp('never-chosen', disk).store.load()).toEqual(TAKEN_OVER);
    expect(await store.isPending()).toBe(true);
    await store.save(CHOSEN, false);
    expect(await store.isPending()).toBe(false);
  });

  it('that cannot be read are not known, even right after an installation', async () => {
    const { store, fails } = setUp('no-database');
    await store.noteArrival('install');
    await store.save(CHOSEN, false);
    fails.reading = true;
    expect(await store.load()).toEqual(UNKNOWN);
    expect(await store.isPending()).toBe(true);
    fails.reading = false;
    expect(await store.load()).toEqual(TAKEN_OVER);
  });

  it('that are damaged are not known, and never taken for those of a first installation', async () => {
    const { store, disk } = setUp('no-database');
    await store.noteArrival('install');
    disk['reader-settings'] = { ...CHOSEN, neverOn: null };
    expect(await store.load()).toEqual(UNKNOWN);
  });

  it('that cannot be stored are told', async () => {
    const { store, fails } = setUp('no-database');
    fails.writing = true;
    await expect(store.save(CHOSEN, true)).rejects.toThrow('full');
  });
});
