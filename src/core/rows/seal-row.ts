import { ByteReader, DamagedBytesError } from './byte-reader';
import { ByteWriter } from './byte-writer';

/** Layout, length in bytes and check sum of what follows, 32 bits each: how every row begins. */
const HEAD = 12;

/**
 * A row of what `fill` writes.
 * @param layout which layout it has: another layout, another number
 */
export function writeSealed(layout: number, fill: (out: ByteWriter) => void): ArrayBuffer {
  const out = new ByteWriter();
  for (let at = 0; at < HEAD / 4; at++) out.int32(0);
  fill(out);
  const row = out.finish();
  const head = new DataView(row, 0, HEAD);
  head.setUint32(0, layout, true);
  head.setUint32(4, row.byteLength, true);
  head.setUint32(8, sumUp(row), true);
  return row;
}

/**
 * What `take` reads out of a row; it has to read all of it.
 * @returns null for a row that is damaged, or of another layout
 */
export function readSealed<T>(row: ArrayBuffer, layout: number, take: (from: ByteReader) => T): T | null {
  if (!isWhole(row, layout)) return null;
  try {
    const from = new ByteReader(row, HEAD);
    const taken = take(from);
    return from.atEnd ? taken : null;
  } catch (error) {
    if (error instanceof DamagedBytesError) return null;
    throw error;
  }
}

function isWhole(row: ArrayBuffer, layout: number): boolean {
  if (row.byteLength < HEAD) return false;
  const head = new DataView(row, 0, HEAD);
  const [its, length, sum] = [0, 4, 8].map((at) => head.getUint32(at, true));
  return its === layout && length === row.byteLength && sum === sumUp(row);
}

/** 32 bits of what follows the head: MurmurHash3, four bytes at a time, zeros after the last ones. */
function sumUp(row: ArrayBuffer): number {
  const length = row.byteLength - HEAD;
  const words = new Int32Array(row, HEAD, length >>> 2);
  let sum = length;
  for (let at = 0; at < words.length; at++) sum = takeIn(sum, words[at] ?? 0);
  let last = 0;
  for (const [at, byte] of new Uint8Array(row, HEAD + words.byteLength).entries()) last |= byte << (8 * at);
  sum = takeIn(sum, last);
  sum = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b);
  sum = Math.imul(sum ^ (sum >>> 13), 0xc2b2ae35);
  return (sum ^ (sum >>> 16)) >>> 0;
}

function takeIn(sum: number, word: number): number {
  const spread = Math.imul(word, 0xcc9e2d51);
  const mixed = sum ^ Math.imul((spread << 15) | (spread >>> 17), 0x1b873593);
  return (Math.imul((mixed << 13) | (mixed >>> 19), 5) + 0xe6546b64) | 0;
}
