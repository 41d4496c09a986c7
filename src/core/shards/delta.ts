import type { ByteReader } from '../rows/byte-reader';
import type { ByteWriter } from '../rows/byte-writer';
import { writeSealed } from '../rows/seal-row';
import { openRow } from './open-row';
import type { Posting, ShardKey } from './shard';

/** Which layout a delta has: another layout, another number. */
const LAYOUT = 0x31445844;

/** A story or a text by its number, and what it is found by, each with the mark of its posting. */
export interface Entry<Key extends ShardKey> {
  number: number;
  keys: ReadonlyMap<Key, number>;
}

/** What came in one commit, to know texts by. */
export interface NearDelta {
  stories: readonly Entry<number>[];
  texts: readonly Entry<number>[];
}

export function writeNearDelta({ stories, texts }: NearDelta): ArrayBuffer {
  return writeSealed(LAYOUT, (out) => {
    for (const entries of [stories, texts]) writeEntries(out, entries, (hash) => out.int32(hash));
  });
}

/** @throws DamagedIndexError */
export function readNearDelta(row: ArrayBuffer | null): NearDelta {
  return openRow(row, LAYOUT, 'a delta', (from) => {
    const readHash = () => from.int32() >>> 0;
    return { stories: readEntries(from, readHash), texts: readEntries(from, readHash) };
  });
}

/** What came in one commit, to search it: the words of texts. */
export function writeWordsDelta(texts: readonly Entry<string>[]): ArrayBuffer {
  return writeSealed(LAYOUT, (out) => writeEntries(out, texts, (word) => out.text(word)));
}

/** @throws DamagedIndexError */
export function readWordsDelta(row: ArrayBuffer | null): Entry<string>[] {
  return openRow(row, LAYOUT, 'a delta', (from) => readEntries(from, () => from.text()));
}

/** The entries of some deltas, turned around: by what they are found by. */
export class GatheredEntries<Key extends ShardKey> {
  readonly numbers = new Set<number>();
  readonly postings = new Map<Key, Posting[]>();

  add(entries: readonly Entry<Key>[]): void {
    for (const { number, keys } of entries) {
      this.numbers.add(number);
      for (const [key, mark] of keys) {
        const known = this.postings.get(key);
        if (known === undefined) this.postings.set(key, [{ number, mark }]);
        else known.push({ number, mark });
      }
    }
  }
}

function writeEntries<Key extends ShardKey>(
  out: ByteWriter,
  entries: readonly Entry<Key>[],
  writeKey: (key: Key) => void,
): void {
  out.number(entries.length);
  for (const { number, keys } of entries) {
    out.number(number);
    out.number(keys.size);
    for (const [key, mark] of keys) {
      writeKey(key);
      out.number(mark);
    }
  }
}

function readEntries<Key extends ShardKey>(from: ByteReader, readKey: () => Key): Entry<Key>[] {
  return Array.from({ length: from.count() }, () => {
    const number = from.number();
    const keys = new Map<Key, number>();
    for (let left = from.count(); left > 0; left--) keys.set(readKey(), from.number());
    return { number, keys };
  });
}
