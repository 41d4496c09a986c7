/**
 * Reads a JSON file of the extension's own. Nothing else in `src` may call `fetch`: the lint step sees to it.
 *
 * @param url as `runtime.url` gives it
 * @throws when it is the address of anything else, or there is no such file
 */
export async function readOwnFile(url: string): Promise<unknown> {
  return (await fetchOwn(url)).json();
}

/** The same for a file of bytes. */
export async function readOwnBytes(url: string): Promise<ArrayBuffer> {
  return (await fetchOwn(url)).arrayBuffer();
}

async function fetchOwn(url: string): Promise<Response> {
  if (!/^(?:chrome|moz)-extension:\/\//.test(url)) throw new Error(`Not a file of the extension: ${url}`);
  return fetch(url);
}
