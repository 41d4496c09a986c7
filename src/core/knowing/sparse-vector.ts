/** Weights by the hash of what they weigh; what is not in it weighs nothing. */
export type SparseVector = ReadonlyMap<number, number>;

/** What of a vector is asked when another one is held beside it. */
export type Weights = Pick<SparseVector, 'get'>;

/** The sum of the products, at the cost of the first one's size. */
export function dot(a: SparseVector, b: Weights): number {
  let sum = 0;
  for (const [key, x] of a) sum += x * (b.get(key) ?? 0);
  return sum;
}

/**
 * (1 + ln count) · weight, of length 1 (Salton and Buckley 1988, "ltc"); empty where nothing weighs. The three lists go
 * side by side; what counts 0 is left out.
 */
export function weighCounts(keys: Int32Array, counts: Uint32Array, weights: Float64Array): SparseVector {
  const products = new Float64Array(keys.length);
  let square = 0;
  for (let at = 0; at < keys.length; at++) {
    const count = counts[at] ?? 0;
    if (count === 0) continue;
    const x = (1 + Math.log(count)) * (weights[at] ?? 0);
    if (x <= 0) continue;
    products[at] = x;
    square += x * x;
  }
  const length = Math.sqrt(square);
  const vector = new Map<number, number>();
  for (let at = 0; at < keys.length; at++) {
    const x = products[at] ?? 0;
    if (x > 0) vector.set(keys[at] ?? 0, x / length);
  }
  return vector;
}
