/**
 * Reads a table of weights: `0.5=` and then every feature of that weight, `_` for a space in its name. Grouped by weight,
 * a table of hundreds stays short.
 */
export function readWeights(table: string): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  let weight = 0;
  for (const part of table.trim().split(/\s+/)) {
    if (/^-?\d+(?:\.\d+)?=$/.test(part)) weight = Number(part.slice(0, -1));
    else weights.set(part.replaceAll('_', ' '), weight);
  }
  return weights;
}
