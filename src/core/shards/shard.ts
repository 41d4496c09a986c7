import type { ByteReader } from '../rows/byte-reader';
import { ByteWriter } from '../rows/byte-writer';
import { writeSealed } from '../rows/seal-row';
import { openRow } from './open-row';

/** What has a key, by its number, and a byte that says how: what each kind of shard takes it for. */
export interface Posting {
  readonly number: number;
  readonly mark: number;
}

/** A hash without a sign, or a word. */
export type ShardKey = number | string;

/** Which layout a shard has: another layout, another number. */
const LAYOUT = 0x31535143;

/**
 * Which stories or texts have some keys, as one buffer: the keys ascend, each as what it has beyond the one before; then
 * the postings of each, by number. Opening it looks at the keys alone.
 */
export class Shard<Key extends ShardKey> {
  readonly keys: readonly Key[];
  readonly #postings: Uint8Array;
  /** Where the postings of each key begin; one more for the end. */
  readonly #starts: Uint32Array;

  private constructor(keys: readonly Key[], starts: Uint32Array, postings: Uint8Array) {
    this.keys = keys;
    this.#starts = starts;
    this.#postings = postings;
  }

  /** @param row null for one that has not been written yet: an empty shard. @throws DamagedIndexError */
  static ofHashes(row: ArrayBuffer | null): Shard<number> {
    return Shard.#open<number>(row, (from, before) => before + from.number(), 0);
  }

  /** @param row null for one that has not been written yet: an empty shard. @throws DamagedIndexError */
  static ofWords(row: ArrayBuffer | null): Shard<string> {
    return Shard.#open<string>(row, (from, before) => before.slice(0, from.number()) + from.text(), '');
  }

  static #open<Key extends ShardKey>(
    row: ArrayBuffer | null,
    readKey: (from: ByteReader, before: Key) => Key,
    first: Key,
  ): Shard<Key> {
    if (row === null) return new Shard<Key>([], new Uint32Array(1), new Uint8Array());
    return openRow(row, LAYOUT, 'a shard', (from) => {
      const count = from.count(2);
      const keys: Key[] = [];
      const starts = new Uint32Array(count + 1);
      let key = first;
      for (let at = 0; at < count; at++) {
        key = readKey(from, key);
        keys.push(key);
        starts[at + 1] = (starts[at] ?? 0) + from.number();
      }
      return new Shard(keys, starts, from.rest());
    });
  }

  /** The place of the first key that is not before this one. */
  find(key: Key): number {
    let low = 0;
    let high = this.keys.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.keys[middle] ?? key) < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Calls `see` with each posting of a key; never where no such key is there. */
  forEach(key: Key, see: (number: number, mark: number) => void): void {
    const at = this.find(key);
    if (this.keys[at] === key) this.forEachAt(at, see);
  }

  /** The same by the place of the key. */
  forEachAt(at: number, see: (number: number, mark: number) => void): void {
    const bytes = this.#postings;
    const end = this.#starts[at + 1] ?? 0;
    let number = 0;
    // The same as `ByteReader.number`, in place: a letter typed has a hundred thousand postings.
    for (let from = this.#starts[at] ?? 0; from < end; ) {
      let next = 0;
      let byte = 0x80;
      for (let shift = 0; byte > 0x7f; shift += 7) {
        byte = bytes[from++] ?? 0;
        next |= (byte & 0x7f) << shift;
      }
      number += next >>> 1;
      see(number, (next & 1) === 0 ? 0 : (bytes[from++] ?? 0));
    }
  }
}

/**
 * A row with other postings added to those of a shard.
 * @param added those of the keys that are new or have more, in any order
 * @param stays whether a posting that was there before is still true
 */
export function mergeShard<Key extends ShardKey>(
  shard: Shard<Key>,
  added: ReadonlyMap<Key, readonly Posting[]>,
  stays: (number: number) => boolean,
): { row: ArrayBuffer; keys: Key[] } {
  const all = new Map<Key, Posting[]>();
  shard.keys.forEach((key, at) => {
    const kept: Posting[] = [];
    shard.forEachAt(at, (number, mark) => {
      if (stays(number)) kept.push({ number, mark });
    });
    if (kept.length > 0) all.set(key, kept);
  });
  for (const [key, postings] of added) {
    const kept = all.get(key);
    if (kept === undefined) all.set(key, [...postings]);
    else kept.push(...postings);
  }
  const keys = [...all.keys()].sort((a, b) => (a < b ? -1 : 1));
  return { row: writeShard(keys, all), keys };
}

function writeShard<Key extends ShardKey>(keys: readonly Key[], all: ReadonlyMap<Key, Posting[]>): ArrayBuffer {
  return writeSealed(LAYOUT, (out) => {
    const postings = new ByteWriter();
    out.number(keys.length);
    let before: ShardKey | undefined;
    for (const key of keys) {
      writeKey(out, key, before);
      before = key;
      const start = postings.length;
      writePostings(postings, all.get(key) ?? []);
      out.number(postings.length - start);
    }
    out.bytes(postings.finish());
  });
}

/** Each by how far its number is behind the one before, doubled; odd where a mark follows. */
function writePostings(out: ByteWriter, postings: readonly Posting[]): void {
  let last = 0;
  for (const { number, mark } of [...postings].sort((a, b) => a.number - b.number)) {
    out.number(((number - last) << 1) | (mark === 0 ? 0 : 1));
    if (mark !== 0) out.byte(mark);
    last = number;
  }
}

function writeKey(out: ByteWriter, key: ShardKey, before: ShardKey | undefined): void {
  if (typeof key === 'number') {
    out.number(key - Number(before ?? 0));
    return;
  }
  const last = String(before ?? '');
  let shared = 0;
  while (shared < key.length && key[shared] === last[shared]) shared++;
  out.number(shared);
  out.text(key.slice(shared));
}
