import type { ByteReader } from '../rows/byte-reader';
import { readSealed } from '../rows/seal-row';
import { DamagedIndexError } from './row-names';

/**
 * What `take` reads out of a row.
 * @param what names the row in the error
 * @throws DamagedIndexError where there is no row, or it is damaged or of another layout
 */
export function openRow<T>(row: ArrayBuffer | null, layout: number, what: string, take: (from: ByteReader) => T): T {
  const taken = row === null ? null : readSealed(row, layout, take);
  if (taken === null) throw new DamagedIndexError(`${what} is missing, damaged or of another layout`);
  return taken;
}
