import { writeSealed } from '../rows/seal-row';
import { openRow } from './open-row';

/** Which layout a filter has: another layout, another number. */
const LAYOUT = 0x31465143;
/** With so many bits a key and looks a key, one key in a hundred that is not there passes (Bloom 1970). */
const BITS_A_KEY = 10;
const LOOKS = 7;

/** Some keys, of which it says of most others that they are not there: what passes may be there. */
export class Filter {
  readonly #bits: Int32Array;

  private constructor(bits: Int32Array) {
    this.#bits = bits;
  }

  static of(keys: readonly number[]): Filter {
    const filter = new Filter(new Int32Array(Math.max(1, Math.ceil((keys.length * BITS_A_KEY) / 32))));
    for (const key of keys) filter.#look(key, true);
    return filter;
  }

  /** @param row null for one that has not been written yet: nothing passes. @throws DamagedIndexError */
  static fromRow(row: ArrayBuffer | null): Filter {
    if (row === null) return Filter.of([]);
    return new Filter(openRow(row, LAYOUT, 'a filter', (from) => from.int32s()));
  }

  toRow(): ArrayBuffer {
    return writeSealed(LAYOUT, (out) => out.int32s(this.#bits));
  }

  passes(key: number): boolean {
    return this.#look(key, false);
  }

  /** Whether all bits of a key are set; sets them first. Two hashes stand for all (Kirsch and Mitzenmacher 2006). */
  #look(key: number, set: boolean): boolean {
    const bits = this.#bits;
    const size = bits.length * 32;
    let hash = mix(key);
    const step = mix(key ^ 0x9e3779b9) | 1;
    for (let look = 0; look < LOOKS; look++) {
      const at = (hash >>> 0) % size;
      const bit = 1 << (at & 31);
      if (set) bits[at >>> 5] = (bits[at >>> 5] ?? 0) | bit;
      else if (((bits[at >>> 5] ?? 0) & bit) === 0) return false;
      hash = (hash + step) | 0;
    }
    return true;
  }
}

/** Spreads the bits of a hash (the end of MurmurHash3): those of one filter begin alike. */
function mix(key: number): number {
  let hash = Math.imul(key ^ (key >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
