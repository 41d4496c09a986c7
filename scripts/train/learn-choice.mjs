/**
 * A choice among alternatives and none, learned from such choices: softmax over the weighed signs of each alternative, where
 * none has 0; ridge, Newton's method.
 */

/** @typedef {{ x: number[][], y: number }} Example the signs of each alternative; which one is right, -1 for none */
/** @typedef {{ weights: number[], bias: number }} Weighing a weight for each sign, and what there is without any */

/** On weights of signs that have a spread of 1. */
const RIDGE = 1;
const BIAS_RIDGE = 1e-3;
const FIRST_BIAS = -3;
const MOST_TURNS = 30;
const LEAST_MOVE = 1e-5;
/** Of a step that Newton's method takes: how much of what its slope promises it must win, and how short it may get. */
const LEAST_GAIN = 1e-4;
const LEAST_STEP = 1e-5;

/** @param {Example[]} examples @param {number} count of signs @returns {Weighing} */
export function learnChoice(examples, count) {
  const all = examples.flatMap(({ x }) => x);
  const scales = Array.from({ length: count }, (_, k) => {
    const mean = all.reduce((sum, v) => sum + (v[k] ?? 0), 0) / all.length;
    const spread = Math.sqrt(all.reduce((sum, v) => sum + ((v[k] ?? 0) - mean) ** 2, 0) / all.length) || 1;
    return { mean, spread };
  });
  const data = examples.map(({ x, y }) => ({
    x: x.map((v) => [...scales.map(({ mean, spread }, k) => ((v[k] ?? 0) - mean) / spread), 1]),
    y,
  }));
  const w = minimise(data, [...scales.map(() => RIDGE), BIAS_RIDGE]);
  return {
    weights: scales.map(({ spread }, k) => (w[k] ?? 0) / spread),
    bias: scales.reduce((bias, { mean, spread }, k) => bias - ((w[k] ?? 0) * mean) / spread, w[count] ?? 0),
  };
}

/**
 * Newton's method with a shrinking step.
 *
 * @param {Example[]} data the last sign of each alternative is 1, for the bias
 * @param {number[]} ridge
 */
function minimise(data, ridge) {
  /** @type {number[]} */
  let w = ridge.map((_, k) => (k === ridge.length - 1 ? FIRST_BIAS : 0));
  let now = rateLoss(data, ridge, w);
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    const { gradient, hessian } = differentiate(data, ridge, w);
    const step = solve(hessian, gradient);
    const slope = multiply(step, gradient);
    let size = 1;
    let next = w;
    let then = now;
    do {
      next = w.map((z, k) => z - size * (step[k] ?? 0));
      then = rateLoss(data, ridge, next);
      size /= 2;
    } while (then > now - LEAST_GAIN * size * slope && size > LEAST_STEP);
    const moved = Math.max(...step.map((s) => Math.abs(s * size * 2)));
    w = next;
    now = then;
    if (moved < LEAST_MOVE) break;
  }
  return w;
}

/**
 * The score and the chance of each alternative, and the logarithm of what all scores come to.
 *
 * @param {number[][]} x
 * @param {number[]} w
 */
function rateChances(x, w) {
  const scores = x.map((v) => multiply(v, w));
  const top = Math.max(0, ...scores);
  const powers = scores.map((s) => Math.exp(s - top));
  const all = powers.reduce((a, b) => a + b, Math.exp(-top));
  return { scores, p: powers.map((z) => z / all), log: top + Math.log(all) };
}

/** @param {Example[]} data @param {number[]} ridge @param {number[]} w */
function rateLoss(data, ridge, w) {
  return (
    w.reduce((sum, z, k) => sum + ((ridge[k] ?? 0) * z * z) / 2, 0) +
    data.reduce((sum, { x, y }) => {
      const { scores, log } = rateChances(x, w);
      // None has no score: 0.
      return sum + log - (scores[y] ?? 0);
    }, 0)
  );
}

/** @param {Example[]} data @param {number[]} ridge @param {number[]} w */
function differentiate(data, ridge, w) {
  const gradient = w.map((z, k) => (ridge[k] ?? 0) * z);
  const hessian = ridge.map((r, i) => ridge.map((_, j) => (i === j ? r : 0)));
  for (const { x, y } of data) {
    const { p } = rateChances(x, w);
    const mean = ridge.map(() => 0);
    for (const [i, v] of x.entries()) {
      const chance = p[i] ?? 0;
      add(mean, v, chance);
      add(gradient, v, chance - (i === y ? 1 : 0));
      for (const [a, row] of hessian.entries()) add(row, v, chance * (v[a] ?? 0));
    }
    for (const [a, row] of hessian.entries()) add(row, mean, -(mean[a] ?? 0));
  }
  return { gradient, hessian };
}

/** Gauss's elimination with pivots. @param {number[][]} matrix @param {number[]} right */
function solve(matrix, right) {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  for (let i = 0; i < right.length; i++) {
    const size = (/** @type {number[]} */ row) => Math.abs(row[i] ?? 0);
    const pivot = rows.slice(i).reduce((best, row) => (size(row) > size(best) ? row : best));
    rows[rows.indexOf(pivot)] = rows[i] ?? pivot;
    rows[i] = pivot;
    for (const row of rows) if (row !== pivot) add(row, pivot, -((row[i] ?? 0) / (pivot[i] ?? 0)), i);
  }
  return rows.map((row, i) => (row[right.length] ?? 0) / (row[i] ?? 0));
}

/** @param {number[]} a @param {number[]} b */
function multiply(a, b) {
  return a.reduce((sum, z, k) => sum + z * (b[k] ?? 0), 0);
}

/**
 * Adds so many times the terms to the sums, in place.
 *
 * @param {number[]} sums
 * @param {number[]} terms
 * @param {number} times
 */
function add(sums, terms, times, from = 0) {
  for (let k = from; k < sums.length; k++) sums[k] = (sums[k] ?? 0) + times * (terms[k] ?? 0);
}
