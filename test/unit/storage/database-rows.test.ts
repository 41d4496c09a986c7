import { beforeEach, describe, expect, it } from 'vitest';
import { CrossquoteDatabase } from '../../../src/storage/database';
import { DatabaseRows } from '../../../src/storage/database-rows';
import { NoRoomError } from '../../../src/storage/no-room';
import type { ListedRows } from '../../../src/storage/row-store';
import { startBrowser } from './raw-database';

const bytes = (...values: number[]) => Uint8Array.from(values).buffer;
const shown = (row: ArrayBuffer | null | undefined) => (row ? [...new Uint8Array(row)] : null);

describe('rows in the database', () => {
  let database: CrossquoteDatabase;
  let rows: ListedRows;

  beforeEach(async () => {
    startBrowser();
    database = new CrossquoteDatabase();
    await database.open();
    rows = new DatabaseRows(database);
    await rows.commit({
      put: [
        ['a/1', bytes(1)],
        ['a/2', bytes(2, 2)],
        ['b/1', bytes(3)],
      ],
      delete: [],
    });
  });

  it('are given back in the order in which they are asked for, null for one that is not there', async () => {
    expect((await rows.get(['b/1', 'none', 'a/1'])).map(shown)).toEqual([[3], null, [1]]);
  });

  it('are found from a key to before another, in order, with their buffers or without', async () => {
    expect((await rows.range('a/', 'b/')).map(([key, row]) => [key, shown(row)])).toEqual([
      ['a/1', [1]],
      ['a/2', [2, 2]],
    ]);
    expect(await rows.keys('a/2', 'b/1')).toEqual(['a/2']);
    expect(await rows.keys('a/2', 'b/2')).toEqual(['a/2', 'b/1']);
  });

  it('are changed all at once: a row that is put stays though its key is deleted too', async () => {
    await rows.commit({
      put: [
        ['a/1', bytes(9)],
        ['c', bytes(4)],
      ],
      delete: ['a/1', 'a/2'],
    });
    expect(await rows.keys('', '\uffff')).toEqual(['a/1', 'b/1', 'c']);
    expect(shown((await rows.get(['a/1']))[0])).toEqual([9]);
  });

  it('stay as they were when there is no room in the middle, and that is said', async () => {
    database.rows.hook('creating', (key) => {
      if (key === 'd') throw Object.assign(new Error('full'), { name: 'QuotaExceededError' });
    });
    const full = rows.commit({
      put: [
        ['c', bytes(1)],
        ['d', bytes(1)],
      ],
      delete: ['a/1'],
    });
    await expect(full).rejects.toThrow(NoRoomError);
    await expect(full).rejects.toThrow('no room');
    expect(await rows.keys('', '\uffff')).toEqual(['a/1', 'a/2', 'b/1']);
  });

  it('count as not there where somebody has put what is no buffer', async () => {
    await database.table('rows').put({ key: 'a/1', row: 'words' });
    expect(await rows.get(['a/1'])).toEqual([null]);
    expect((await rows.range('a/', 'b/')).map(([key]) => key)).toEqual(['a/2']);
  });
});
