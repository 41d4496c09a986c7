import { describe, expect, it } from 'vitest';
import { NoRoomError } from '../../../src/storage/no-room';
import { SessionRows } from '../../../src/storage/session-rows';

const bytes = (...values: number[]) => Uint8Array.from(values).buffer;
const shown = (row: ArrayBuffer | null | undefined) => (row ? [...new Uint8Array(row)] : null);

/** What a browser's session holds, up to a quota in bytes of buffers; `endAfter`: no call but the next so many is done. */
function createSession(quota = Number.POSITIVE_INFINITY) {
  const values = new Map<string, unknown>();
  const state = { endAfter: Number.POSITIVE_INFINITY };
  const count = () => {
    state.endAfter -= 1;
    if (state.endAfter < 0) throw new Error('the background has been ended');
  };
  const sizeOf = (all: Iterable<unknown>) =>
    [...all].reduce<number>((sum, value) => sum + (value instanceof ArrayBuffer ? value.byteLength : 0), 0);
  const storage = {
    async read(names: readonly string[]) {
      return Object.fromEntries(names.flatMap((name) => (values.has(name) ? [[name, values.get(name)]] : [])));
    },
    async write(given: Record<string, unknown>) {
      count();
      const next = new Map([...values, ...Object.entries(structuredClone(given))]);
      if (sizeOf(next.values()) > quota)
        throw new Error('Session storage quota bytes exceeded. Values were not stored.');
      for (const [name, value] of next) values.set(name, value);
    },
    async remove(names: readonly string[]) {
      count();
      for (const name of names) values.delete(name);
    },
  };
  return { storage, values, state };
}

describe('rows in the session', () => {
  it('outlive who has put them: in the order asked for, by their range, and as they were', async () => {
    const { storage } = createSession();
    const put = [['b', bytes(3)] as const, ['a/2', bytes(2, 2)] as const, ['a/1', bytes(1)] as const];
    await new SessionRows(storage).commit({ put, delete: [] });
    const rows = new SessionRows(storage);
    expect((await rows.get(['b', 'none', 'a/1'])).map(shown)).toEqual([[3], null, [1]]);
    expect((await rows.range('a/', 'b')).map(([key, row]) => [key, shown(row)])).toEqual([
      ['a/1', [1]],
      ['a/2', [2, 2]],
    ]);
    expect(await rows.keys('', 'z')).toEqual(['a/1', 'a/2', 'b']);
  });

  it('take the place of rows of their keys, and leave nothing of those', async () => {
    const { storage, values } = createSession();
    const rows = new SessionRows(storage);
    await rows.commit({
      put: [
        ['a', bytes(1)],
        ['b', bytes(2)],
      ],
      delete: [],
    });
    await rows.commit({ put: [['a', bytes(9)]], delete: ['a', 'b'] });
    expect(shown((await rows.get(['a']))[0])).toEqual([9]);
    expect(values.size).toBe(2);
  });

  it('are as they were when the session is full, and that is said', async () => {
    const { storage, values } = createSession(3);
    const rows = new SessionRows(storage);
    await rows.commit({ put: [['a', bytes(1, 1)]], delete: [] });
    const full = rows.commit({ put: [['b', bytes(2, 2)]], delete: ['a'] });
    await expect(full).rejects.toThrow(NoRoomError);
    expect(await rows.keys('', 'z')).toEqual(['a']);
    expect(values.size).toBe(2);
    await rows.commit({ put: [['c', bytes(3)]], delete: [] });
    expect(await rows.keys('', 'z')).toEqual(['a', 'c']);
  });

  it.each([
    [0, ['a']],
    [1, ['b']],
  ])('are those before or after a commit that is ended after %i steps', async (steps, expected) => {
    const { storage, state } = createSession();
    await new SessionRows(storage).commit({ put: [['a', bytes(1)]], delete: [] });
    state.endAfter = steps;
    await expect(new SessionRows(storage).commit({ put: [['b', bytes(2)]], delete: ['a'] })).rejects.toThrow('ended');
    state.endAfter = Number.POSITIVE_INFINITY;
    expect(await new SessionRows(storage).keys('', 'z')).toEqual(expected);
  });

  it('are all there after commits at the same time', async () => {
    const rows = new SessionRows(createSession().storage);
    await Promise.all(['a', 'b', 'c'].map((key) => rows.commit({ put: [[key, bytes(1)]], delete: [] })));
    expect(await rows.keys('', 'z')).toEqual(['a', 'b', 'c']);
  });

  it('count as not there where what is stored is no row', async () => {
    const { storage, values } = createSession();
    const rows = new SessionRows(storage);
    await rows.commit({ put: [['a', bytes(1)]], delete: [] });
    for (const name of values.keys()) if (name !== 'rows') values.set(name, 'words');
    expect(await rows.get(['a'])).toEqual([null]);
    values.set('rows', 7);
    expect(await rows.keys('', 'z')).toEqual([]);
  });
});
