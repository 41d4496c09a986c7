/** The bytes are not what was written. */
export class DamagedBytesError extends Error {
  override readonly name = 'DamagedBytesError';
}

/** UTF-16 units that `String.fromCharCode` is given at a time: more arguments than it takes would overflow the stack. */
const CHUNK = 4096;
/** A word of so many units at most is put together faster than a list of its units is made. */
const SHORT = 24;

/** Reads what a `ByteWriter` wrote, in the same order. Every method throws a `DamagedBytesError` where it cannot be so. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  readonly #end: number;
  #at: number;

  /** @param to before which it ends */
  constructor(bytes: ArrayBuffer | Uint8Array, from = 0, to = bytes.byteLength) {
    this.#bytes = bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes);
    this.#at = from;
    this.#end = to;
  }

  /** Whether all has been read. */
  get atEnd(): boolean {
    return this.#at === this.#end;
  }

  /** All that has not been read yet, not copied. */
  rest(): Uint8Array {
    const rest = this.#bytes.subarray(this.#at, this.#end);
    this.#at = this.#end;
    return rest;
  }

  number(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.#byte();
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
    throw new DamagedBytesError('a number does not end');
  }

  /** A number under `limit`. */
  below(limit: number): number {
    const value = this.number();
    if (value >= limit) throw new DamagedBytesError('a number is too large');
    return value;
  }

  /** How many things follow that take at least `bytes` bytes each. */
  count(bytes = 1): number {
    const count = this.number();
    if (count * bytes > this.#end - this.#at) throw new DamagedBytesError('more things than there are bytes');
    return count;
  }

  signed(): number {
    const value = this.number();
    return (value >>> 1) ^ -(value & 1);
  }

  int32(): number {
    return this.#byte() | (this.#byte() << 8) | (this.#byte() << 16) | (this.#byte() << 24);
  }

  /** Copied as they stand: wherever a browser runs, numbers are little-endian as here. */
  int32s(): Int32Array {
    const values = new Int32Array(this.count(4));
    new Uint8Array(values.buffer).set(this.#bytes.subarray(this.#at, this.#at + values.byteLength));
    this.#at += values.byteLength;
    return values;
  }

  text(): string {
    const length = this.count();
    if (length > SHORT) return this.#longText(length);
    let text = '';
    for (let at = 0; at < length; at++) text += String.fromCharCode(this.#unit());
    return text;
  }

  #longText(length: number): string {
    const units = new Uint16Array(length);
    for (let at = 0; at < length; at++) units[at] = this.#unit();
    let text = '';
    for (let at = 0; at < length; at += CHUNK) text += String.fromCharCode(...units.subarray(at, at + CHUNK));
    return text;
  }

  #unit(): number {
    const first = this.#byte();
    if (first < 0x80) return first;
    if (first < 0xe0) return ((first & 0x1f) << 6) | (this.#byte() & 0x3f);
    return ((first & 0x0f) << 12) | ((this.#byte() & 0x3f) << 6) | (this.#byte() & 0x3f);
  }

  #byte(): number {
    const byte = this.#bytes[this.#at];
    if (byte === undefined || this.#at >= this.#end) throw new DamagedBytesError('the bytes end too soon');
    this.#at++;
    return byte;
  }
}
