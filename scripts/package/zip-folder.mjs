import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
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
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.split(sep).join('/'));
}
