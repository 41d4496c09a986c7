import { statSync } from 'node:fs';
import { join } from 'node:path';
import { runNpm } from './run-command.mjs';

/**
 * Runs `npm ci` when `node_modules` is missing or older than the lockfile.
 *
 * @param {string} root the checkout
 * @throws {Error} in words for a person, when npm fails
 */
export async function installModules(root) {
  const installed = modifiedAt(join(root, 'node_modules', '.package-lock.json'));
  const wanted = modifiedAt(join(root, 'package-lock.json'));
  if (installed !== null && (wanted === null || installed >= wanted)) return;
  console.log('Installing what package-lock.json names (npm ci) …');
  const status = await runNpm(['ci', '--no-audit', '--no-fund'], { cwd: root });
  if (status !== 0) throw new Error(`npm ci ended with ${status}: its own words are above.`);
}

/**
 * @param {string} file
 * @returns {number | null} milliseconds, null when there is no such file
 */
function modifiedAt(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? null;
}
