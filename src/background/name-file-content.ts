/** Bytes that are in memory at once. */
const STEP = 4 * 1024 * 1024;

/** A name for what is in a file: the same for the same bytes, another for others (SHA-256 of the hashes of its parts). */
export async function nameContent(file: Blob): Promise<string> {
  const hashes: Uint8Array[] = [];
  for (let from = 0; from < file.size; from += STEP) {
    hashes.push(await hash(await file.slice(from, from + STEP).arrayBuffer()));
  }
  const all = await hash(await new Blob(hashes as Uint8Array<ArrayBuffer>[]).arrayBuffer());
  return [...all].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function hash(bytes: ArrayBuffer): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}
