import type { ByteReader } from './byte-reader';
import type { ByteWriter } from './byte-writer';

/** The texts of a row, each once, however often it comes: whoever means one writes its place. */
export class TextTable {
  readonly #places = new Map<string, number>();

  /** The place of a text, a new one if it has none yet. */
  place(text: string): number {
    const known = this.#places.get(text);
    if (known !== undefined) return known;
    this.#places.set(text, this.#places.size);
    return this.#places.size - 1;
  }

  /** One more than the place of a text; 0 for none. */
  placeOrNone(text: string | null): number {
    return text === null ? 0 : this.place(text) + 1;
  }

  write(out: ByteWriter): void {
    out.number(this.#places.size);
    for (const text of this.#places.keys()) out.text(text);
  }
}

/** The texts of a row, by their places. */
export class ReadTable {
  readonly #texts: readonly string[];

  /** @throws DamagedBytesError */
  constructor(from: ByteReader) {
    this.#texts = Array.from({ length: from.count() }, () => from.text());
  }

  /** The text whose place stands next. @throws DamagedBytesError */
  next(from: ByteReader): string {
    return this.#texts[from.below(this.#texts.length)] ?? '';
  }

  /** The same where there may be none. @throws DamagedBytesError */
  nextOrNone(from: ByteReader): string | null {
    const place = from.below(this.#texts.length + 1);
    return place === 0 ? null : (this.#texts[place - 1] ?? '');
  }
}
