import type { Grams } from '../knowing/read-grams';
import type { ByteReader } from './byte-reader';
import type { ByteWriter } from './byte-writer';

/** Writes nothing but a 0 for grams that are read out of the quotations as they are. */
export function writeGrams(out: ByteWriter, grams: Grams, ofQuotes: Grams): void {
  if (areSame(grams, ofQuotes)) {
    out.number(0);
    return;
  }
  out.number(1);
  out.number(grams.size);
  for (const [gram, rarity] of grams) {
    out.int32(gram);
    for (const half of new Int32Array(Float64Array.of(rarity).buffer)) out.int32(half);
  }
}

/**
 * The grams; null for those that are to be read out of the quotations.
 * @throws DamagedBytesError
 */
export function readGramRows(from: ByteReader): Grams | null {
  if (from.below(2) === 0) return null;
  const grams = new Map<number, number>();
  for (let left = from.count(12); left > 0; left--) {
    const gram = from.int32();
    grams.set(gram, new Float64Array(Int32Array.of(from.int32(), from.int32()).buffer)[0] ?? 0);
  }
  return grams;
}

function areSame(grams: Grams, others: Grams): boolean {
  if (grams.size !== others.size) return false;
  for (const [gram, rarity] of grams) if (others.get(gram) !== rarity) return false;
  return true;
}
