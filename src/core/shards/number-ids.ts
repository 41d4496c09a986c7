import { writeSealed } from '../rows/seal-row';
import { hashText } from '../text/hash-text';
import { openRow } from './open-row';

/** Which layout a row of ids has: another layout, another number. */
const LAYOUT = 0x31445143;

/** Rows of ids of a space. An id's row follows from the id, and from its number: neither needs a second list. */
const ROWS = 256;

export const rowOfId = (id: string): number => (hashText(id) >>> 0) % ROWS;
export const rowOfNumber = (number: number): number => number % ROWS;

/** The ids of one row by their places; an empty one is free. */
export class IdRow {
  readonly #row: number;
  readonly #ids: string[];

  /** @param bytes null for one that has not been written yet. @throws DamagedIndexError */
  constructor(row: number, bytes: ArrayBuffer | null) {
    this.#row = row;
    this.#ids = bytes === null ? [] : readIds(bytes);
  }

  idOf(number: number): string | null {
    return this.#ids[Math.floor(number / ROWS)] || null;
  }

  numberOf(id: string): number | null {
    const place = this.#ids.indexOf(id);
    return place < 0 ? null : place * ROWS + this.#row;
  }

  /** Gives an id that is not there a number: the first that is free and may be taken. */
  add(id: string, mayTake: (number: number) => boolean): number {
    let place = this.#ids.findIndex((other, at) => other === '' && mayTake(at * ROWS + this.#row));
    if (place < 0) place = this.#ids.length;
    this.#ids[place] = id;
    return place * ROWS + this.#row;
  }

  remove(id: string): void {
    const place = this.#ids.indexOf(id);
    if (place >= 0) this.#ids[place] = '';
  }

  toRow(): ArrayBuffer {
    return writeSealed(LAYOUT, (out) => {
      out.number(this.#ids.length);
      for (const id of this.#ids) out.text(id);
    });
  }
}

function readIds(bytes: ArrayBuffer): string[] {
  return openRow(bytes, LAYOUT, 'a row of ids', (from) => Array.from({ length: from.count() }, () => from.text()));
}
