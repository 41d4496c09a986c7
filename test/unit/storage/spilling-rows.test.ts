import { describe, expect, it, vi } from 'vitest';
import { NoRoomError } from '../../../src/storage/no-room';
import { SpillingRows } from '../../../src/storage/spilling-rows';
import { createMemoryRows } from './memory-rows';

const row = (size: number) => new ArrayBuffer(size);

function setUp() {
  const stored = createMemoryRows([
    ['a', row(1)],
    ['b', row(2)],
  ]);
  const onFull = vi.fn();
  return { stored, onFull, rows: new SpillingRows(stored, onFull) };
}

describe('rows for which there may be no room', () => {
  it('are stored as long as there is room', async () => {
    const { stored, rows, onFull } = setUp();
    await rows.commit({ put: [['c', row(3)]], delete: ['a'] });
    expect([...stored.rows.keys()]).toEqual(['b', 'c']);
    expect(await rows.keys('a', 'z')).toEqual(['b', 'c']);
    expect(onFull).not.toHaveBeenCalled();
  });

  it('are there all the same when it is full, over what is stored, which stays as it is', async () => {
    const { stored, rows, onFull } = setUp();
    const commit = vi.spyOn(stored, 'commit').mockRejectedValue(new NoRoomError(null));
    const full = new SpillingRows(stored, onFull);
    await full.commit({ put: [['c', row(3)]], delete: ['a'] });
    await full.commit({ put: [['b', row(4)]], delete: [] });
    expect(await full.get(['a', 'b', 'c', 'd'])).toEqual([null, row(4), row(3), null]);
    expect(await full.keys('a', 'z')).toEqual(['b', 'c']);
    expect(await full.range('b', 'c')).toEqual([['b', row(4)]]);
    await full.commit({ put: [['a', row(5)]], delete: ['c'] });
    expect(await full.range('a', 'z')).toEqual([
      ['a', row(5)],
      ['b', row(4)],
    ]);
    expect(commit).toHaveBeenCalledOnce();
    expect(onFull).toHaveBeenCalledExactlyOnceWith(expect.any(NoRoomError));
    expect(await rows.keys('a', 'z')).toEqual(['a', 'b']);
  });

  it('fail as what is stored fails otherwise', async () => {
    const { stored, rows, onFull } = setUp();
    vi.spyOn(stored, 'commit').mockRejectedValue(new Error('gone'));
    await expect(rows.commit({ put: [], delete: ['a'] })).rejects.toThrow('gone');
    expect(await rows.keys('a', 'z')).toEqual(['a', 'b']);
    expect(onFull).not.toHaveBeenCalled();
  });
});
