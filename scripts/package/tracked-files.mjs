import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What git tracks in a checkout, as it lies there: nothing that was only left in the folder goes into the source archive.
 *
 * @param {string} root
 * @returns {string[]} from the root, with `/`
 * @throws {Error} when git cannot tell, or a tracked file is missing
 */
export function trackedFiles(root) {
  const { status, stdout, stderr, error } = spawnSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git cannot list the sources: ${error?.message ?? stderr}`);
  const paths = stdout.split('\0').filter((path) => path !== '');
  const missing = paths.find((path) => !existsSync(join(root, path)));
  if (missing !== undefined) throw new Error(`git tracks ${missing}, which is not there: commit its removal first`);
  return paths;
}
