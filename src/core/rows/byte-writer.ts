/** Writes numbers and texts one after another into bytes that `ByteReader` reads; little-endian. */
export class ByteWriter {
  #bytes = new Uint8Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** What has been written, in a buffer of its own. */
  finish(): ArrayBuffer {
    return this.#bytes.buffer.slice(0, this.#length);
  }

  /** A whole number from 0 to 2³² - 1, the smaller the shorter: seven bits a byte (LEB128). */
  number(value: number): void {
    let rest = value >>> 0;
    while (rest > 0x7f) {
      this.#byte((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    this.#byte(rest);
  }

  /** A whole number of 32 bits with a sign, short when it is near 0. */
  signed(value: number): void {
    this.number((value << 1) ^ (value >> 31));
  }

  /** 8 bits. */
  byte(value: number): void {
    this.#byte(value & 0xff);
  }

  /** 32 bits. */
  int32(value: number): void {
    for (let shift = 0; shift < 32; shift += 8) this.#byte((value >>> shift) & 0xff);
  }

  /** A list of 32-bit numbers, with its length. */
  int32s(values: Int32Array): void {
    this.number(values.length);
    for (const value of values) this.int32(value);
  }

  /**
   * A text with its length in UTF-16 units, each unit in one to three bytes as UTF-8 would have it by itself (CESU-8): so
   * half a character comes back too.
   */
  text(value: string): void {
    this.number(value.length);
    for (let at = 0; at < value.length; at++) {
      const unit = value.charCodeAt(at);
      if (unit < 0x80) this.#byte(unit);
      else if (unit < 0x800) {
        this.#byte(0xc0 | (unit >> 6));
        this.#byte(0x80 | (unit & 0x3f));
      } else {
        this.#byte(0xe0 | (unit >> 12));
        this.#byte(0x80 | ((unit >> 6) & 0x3f));
        this.#byte(0x80 | (unit & 0x3f));
      }
    }
  }

  /** Bytes that another writer has written. */
  bytes(buffer: ArrayBuffer): void {
    this.#makeRoom(buffer.byteLength);
    this.#bytes.set(new Uint8Array(buffer), this.#length);
    this.#length += buffer.byteLength;
  }

  #byte(value: number): void {
    if (this.#length === this.#bytes.length) this.#makeRoom(1);
    this.#bytes[this.#length++] = value;
  }

  #makeRoom(more: number): void {
    const needed = this.#length + more;
    if (needed <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(needed, 2 * this.#bytes.length));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }
}
