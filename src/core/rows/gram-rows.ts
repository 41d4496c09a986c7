import type { Grams } from '../knowing/read-grams';
import type { ByteReader } from './byte-reader';
import type { ByteWriter } from './byte-writer';

/** How the grams of a text differ from those of its quotations alone: as a rule not at all, else in a few. */
export interface GramChanges {
  /** Those that are others, or only in the text. */
  put: Grams;
  /** Those that are only in the quotations. */
  gone: Int32Array;
}

export function writeGrams(out: ByteWriter, grams: Grams, ofQuotes: Grams): void {
  const put = [...grams].filter(([gram, rarity]) => ofQuotes.get(gram) !== rarity);
  out.number(put.length);
  for (const [gram, rarity] of put) {
    out.int32(gram);
    for (const half of new Int32Array(Float64Array.of(rarity).buffer)) out.int32(half);
  }
  out.int32s(Int32Array.from([...ofQuotes.keys()].filter((gram) => !grams.has(gram))));
}

/** @throws DamagedBytesError */
export function readGramChanges(from: ByteReader): GramChanges {
  const put = new Map<number, number>();
  for (let left = from.count(12); left > 0; left--) {
    const gram = from.int32();
    put.set(gram, new Float64Array(Int32Array.of(from.int32(), from.int32()).buffer)[0] ?? 0);
  }
  return { put, gone: from.int32s() };
}

/** The grams of the text, from those of its quotations alone. */
export function changeGrams(ofQuotes: Grams, { put, gone }: GramChanges): Grams {
  if (put.size === 0 && gone.length === 0) return ofQuotes;
  const grams = new Map([...ofQuotes, ...put]);
  for (const gram of gone) grams.delete(gram);
  return grams;
}
