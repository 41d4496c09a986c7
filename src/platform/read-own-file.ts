/**
 * Reads a JSON file of the extension's own. Nothing else in `src` may call `fetch`: the lint step sees to it.
 *
 * @param url as `runtime.url` gives it
 * @throws when it is the address of anything else, or there is no such file
 */
export async function readOwnFile(url: string): Promise<unknown> {
  if (!/^(?:chrome|moz)-extension:\/\//.test(url)) throw new Error(`Not a file of the extension: ${url}`);
  return (await fetch(url)).json();
}
