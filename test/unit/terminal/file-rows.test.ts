import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FileRows } from '../../../src/terminal/file-rows';

let folder = '';
const file = () => join(folder, 'cache', 'rows.bin');
const open = () => new FileRows(file());
const row = (...bytes: number[]) => Uint8Array.from(bytes).buffer;
const put = (...rows: [string, ArrayBuffer][]) => ({ put: rows, delete: [] });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossquote-rows-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('rows in a file', () => {
  it('are none before the first commit, which makes the folder', async () => {
    expect(await open().get(['a'])).toEqual([null]);
    expect(await open().range('', '\uffff')).toEqual([]);
    await open().commit(put(['a', row(1, 2, 10, 3)]));
    expect(await open().get(['b', 'a'])).toEqual([null, row(1, 2, 10, 3)]);
    expect(readdirSync(join(folder, 'cache'))).toEqual(['rows.bin']);
    if (process.platform !== 'win32') expect(statSync(file()).mode & 0o077).toBe(0);
  });

  it('come and go, in one commit, and are seen by whoever holds them already', async () => {
    const held = open();
    await held.commit(put(['a', row(1)], ['b', row(2)], ['c', row()]));
    await held.commit({ put: [['b', row(4, 4)]], delete: ['a', 'never there'] });
    for (const rows of [held, open()]) expect(await rows.get(['a', 'b', 'c'])).toEqual([null, row(4, 4), row()]);
  });

  it('come in the order of their keys, from one to before another', async () => {
    await open().commit(put(['e2/b', row(2)], ['e1/z', row(1)], ['e2/a', row(3)], ['e3/a', row(4)]));
    expect(await open().range('e2/', 'e3/')).toEqual([
      ['e2/a', row(3)],
      ['e2/b', row(2)],
    ]);
  });

  it('keep what another process has put since they were read', async () => {
    const [one, other] = [open(), open()];
    expect(await one.get(['a'])).toEqual([null]);
    await other.commit(put(['a', row(1)]));
    await one.commit(put(['b', row(2)]));
    expect(await open().get(['a', 'b'])).toEqual([row(1), row(2)]);
  });

  it('are whole after commits at the same time', async () => {
    const commits = Array.from({ length: 8 }, (_, at) => open().commit(put([`k${at}`, row(at)])));
    await Promise.all(commits);
    const rows = await open().range('', '\uffff');
    expect(rows.length).toBeGreaterThan(0);
    for (const [key, kept] of rows) expect(kept).toEqual(row(Number(key.slice(1))));
    expect(readdirSync(join(folder, 'cache'))).toEqual(['rows.bin']);
  });

  it.each<[string, (bytes: Buffer) => Uint8Array]>([
    ['cut', (bytes) => bytes.subarray(0, bytes.length - 1)],
    ['longer than it says', (bytes) => Buffer.concat([bytes, Buffer.of(0)])],
    ['empty', () => Buffer.of()],
    ['another format', (bytes) => Buffer.from(bytes.toString('latin1').replace('rows-1', 'rows-2'), 'latin1')],
    ['without a head', (bytes) => bytes.subarray(3)],
    ['a head of another shape', () => Buffer.from('{"format":"crossquote-rows-1","rows":[["a",-1]]}\n')],
    ['no JSON object', () => Buffer.from('null\n')],
  ])('are none in a file that is %s, and the next commit mends it', async (_what, damage) => {
    await open().commit(put(['a', row(1, 2, 3)]));
    writeFileSync(file(), damage(readFileSync(file())));
    expect(await open().get(['a'])).toEqual([null]);
    await open().commit(put(['b', row(2)]));
    expect(await open().range('', '\uffff')).toEqual([['b', row(2)]]);
  });

  it('reject where the place cannot be used, and leave nothing behind', async () => {
    writeFileSync(join(folder, 'cache'), 'a file where the folder should be');
    await expect(open().commit(put(['a', row(1)]))).rejects.toThrow();
    expect(readdirSync(folder)).toEqual(['cache']);
  });
});
