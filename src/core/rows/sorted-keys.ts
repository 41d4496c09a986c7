/** Bits a key of the map, at least: of the keys that are not there one in eight passes, and is looked for in vain. */
const BITS_A_KEY = 8;

/**
 * Ascending keys, which are hashes. Of most that are asked for one bit says that they are not there; the others are found by
 * halving.
 */
export class SortedKeys {
  readonly #keys: Int32Array;
  /** A bit for each end that a key has, so many bits of it; a power of two. Made when first asked. */
  #bits: Int32Array | null = null;

  constructor(ascending: Int32Array) {
    this.#keys = ascending;
  }

  get length(): number {
    return this.#keys.length;
  }

  /** The place of a key; -1 where it is not there. */
  find(wanted: number): number {
    const keys = this.#keys;
    this.#bits ??= mapEnds(keys);
    const bits = this.#bits;
    if ((((bits[(wanted >>> 5) & (bits.length - 1)] ?? 0) >>> (wanted & 31)) & 1) === 0) return -1;
    let low = 0;
    let high = keys.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((keys[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return keys[low] === wanted ? low : -1;
  }
}

function mapEnds(keys: Int32Array): Int32Array {
  let size = 1;
  while (size * 32 < keys.length * BITS_A_KEY) size *= 2;
  const bits = new Int32Array(size);
  for (const key of keys) {
    const at = (key >>> 5) & (size - 1);
    bits[at] = (bits[at] ?? 0) | (1 << (key & 31));
  }
  return bits;
}
