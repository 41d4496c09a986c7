import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { RowChanges, RowStore } from '../storage/row-store';

/**
 * Rows in one file: a line of JSON that says which rows follow and how long each is, then the rows. A file that is read
 * otherwise counts as none.
 */
interface Head {
  format: typeof FORMAT;
  rows: [key: string, bytes: number][];
}

const FORMAT = 'crossquote-rows-1';
const LINE_END = 10;

type Rows = ReadonlyMap<string, Uint8Array>;

/**
 * Keeps rows in a file, which is read once, when it is first asked, and written anew beside the old one by each commit. It
 * then takes the old one's place in one step, so that nobody ever reads half of it. Of two processes that commit at the
 * same time the last one wins; what the other one put is gone, and will be made again.
 */
export class FileRows implements RowStore {
  readonly #path: string;
  #rows: Promise<Rows> | null = null;

  constructor(path: string) {
    this.#path = path;
  }

  async get(keys: readonly string[]): Promise<(ArrayBuffer | null)[]> {
    const rows = await this.#read();
    return keys.map((key) => {
      const row = rows.get(key);
      return row === undefined ? null : toBuffer(row);
    });
  }

  async range(from: string, before: string): Promise<[key: string, row: ArrayBuffer][]> {
    const rows = [...(await this.#read())].filter(([key]) => key >= from && key < before);
    return rows.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, row]) => [key, toBuffer(row)]);
  }

  async commit(changes: RowChanges): Promise<void> {
    // Another process may have put some since.
    const rows = new Map(await readRows(this.#path));
    for (const key of changes.delete) rows.delete(key);
    for (const [key, row] of changes.put) rows.set(key, new Uint8Array(row));
    await replaceFile(this.#path, [toHead(rows), ...rows.values()]);
    this.#rows = Promise.resolve(rows);
  }

  #read(): Promise<Rows> {
    this.#rows ??= readRows(this.#path);
    return this.#rows;
  }
}

const toBuffer = (row: Uint8Array): ArrayBuffer => Uint8Array.from(row).buffer;

function toHead(rows: Rows): Uint8Array {
  const head: Head = { format: FORMAT, rows: [...rows].map(([key, { length }]) => [key, length]) };
  return new TextEncoder().encode(`${JSON.stringify(head)}\n`);
}

/** The file's rows; none where there is no such file, or where it is not what was written. */
async function readRows(path: string): Promise<Rows> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return new Map();
    throw error;
  }
  const line = bytes.indexOf(LINE_END);
  const head = line < 0 ? null : readHead(new TextDecoder().decode(bytes.subarray(0, line)));
  const rows = new Map<string, Uint8Array>();
  let at = line + 1;
  for (const [key, length] of head?.rows ?? []) {
    rows.set(key, bytes.subarray(at, at + length));
    at += length;
  }
  return at === bytes.length ? rows : new Map();
}

function readHead(line: string): Head | null {
  try {
    const head: unknown = JSON.parse(line);
    return isHead(head) ? head : null;
  } catch {
    return null;
  }
}

function isHead(value: unknown): value is Head {
  if (typeof value !== 'object' || value === null || !('format' in value) || !('rows' in value)) return false;
  const isRow = (row: unknown) =>
    Array.isArray(row) && typeof row[0] === 'string' && Number.isInteger(row[1]) && Number(row[1]) >= 0;
  return value.format === FORMAT && Array.isArray(value.rows) && value.rows.every(isRow);
}

/** Writes a file in the place of another, whole or not at all; nobody else of the machine may read it. */
async function replaceFile(path: string, parts: readonly Uint8Array[]): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const beside = `${path}.${randomUUID()}`;
  try {
    await writeFile(beside, parts, { mode: 0o600 });
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw error;
  }
}
