import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { zipSync } from 'fflate';

/** The oldest date that a zip can hold: files get this one, so that the same files give the same bytes. */
const NO_DATE = new Date(1980, 0, 1);

/**
 * Packs a folder, its files at the root of the archive, in the order of their names.
 *
 * @param {string} folder
 * @param {readonly string[]} leaveOut names of files and folders in `folder` itself; logs are never packed
 * @returns {{ bytes: Uint8Array, files: number }}
 */
export function zipFolder(folder, leaveOut) {
  const paths = listFiles(folder, leaveOut)
    .map((path) => relative(folder, path).split(sep).join('/'))
    .sort();
  const entries = Object.fromEntries(paths.map((path) => [path, new Uint8Array(readFileSync(join(folder, path)))]));
  return { bytes: zipSync(entries, { level: 9, mtime: NO_DATE }), files: paths.length };
}

/**
 * @param {string} folder
 * @param {readonly string[]} leaveOut
 * @returns {string[]}
 */
function listFiles(folder, leaveOut) {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !leaveOut.includes(name) && !name.endsWith('.log'))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return listFiles(path, []);
      return entry.isFile() ? [path] : [];
    });
}
