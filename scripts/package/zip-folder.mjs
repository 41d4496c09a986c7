import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { zipSync } from 'fflate';

/** The oldest date that a zip can hold: files get this one, so that the same files give the same bytes. */
const NO_DATE = new Date(1980, 0, 1);

/**
 * Packs files of a folder, in the order of their names.
 *
 * @param {string} folder the root of the archive
 * @param {readonly string[]} paths from the folder, with `/`
 * @returns {Uint8Array}
 */
export function zipFiles(folder, paths) {
  const entries = [...paths].sort().map((path) => [path, new Uint8Array(readFileSync(join(folder, path)))]);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: NO_DATE });
}

/**
 * All files of a folder and of those in it, from there, with `/`.
 *
 * @param {string} folder
 * @returns {string[]}
 */
export function listFolder(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}
