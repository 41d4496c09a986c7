const encoder = new TextEncoder();

/**
 * Bytes of a JSON-safe value as JSON in UTF-8, which is how it goes from the background to a surface. Stops counting
 * beyond `most`: the answer is then any number above it, and no more work than that was done.
 */
export function measureBytes(value: unknown, most = Number.POSITIVE_INFINITY): number {
  if (typeof value === 'string') return measureText(value, most);
  if (typeof value !== 'object' || value === null) return String(value).length;
  const fields = Array.isArray(value) ? value.map((item): [null, unknown] => [null, item]) : Object.entries(value);
  let total = 2;
  let isFirst = true;
  for (const [key, field] of fields) {
    if (field === undefined) continue;
    // A comma before it, and the name with its colon.
    total += (isFirst ? 0 : 1) + (key === null ? 0 : measureText(key, most) + 1) + measureBytes(field, most - total);
    isFirst = false;
    if (total > most) return total;
  }
  return total;
}

function measureText(text: string, most: number): number {
  // Each character takes a byte at least.
  if (text.length > most) return text.length;
  // Nearly all: nothing of it is written in another way than it is.
  if (/^[ !#-[\]-~]*$/.test(text)) return text.length + 2;
  return encoder.encode(JSON.stringify(text)).length;
}
