/** Weights by the hash of what they weigh; what is not in it weighs nothing. */
export type SparseVector = ReadonlyMap<number, number>;

/** The sum of the products. */
export function dot(a: SparseVector, b: SparseVector): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [key, x] of few) sum += x * (many.get(key) ?? 0);
  return sum;
}

/** (1 + ln count) · weight, of length 1 (Salton and Buckley 1988, "ltc"); empty where nothing weighs. */
export function weighCounts(counts: ReadonlyMap<number, number>, weigh: (key: number) => number): SparseVector {
  const vector = new Map<number, number>();
  let square = 0;
  for (const [key, count] of counts) {
    const x = (1 + Math.log(count)) * weigh(key);
    if (x <= 0) continue;
    vector.set(key, x);
    square += x * x;
  }
  const length = Math.sqrt(square);
  for (const [key, x] of vector) vector.set(key, x / length);
  return vector;
}
