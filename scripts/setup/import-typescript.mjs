import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

let counter = 0;

/**
 * Bundles a TypeScript module of the checkout (some 100 ms) and imports it: Node 20 cannot import one itself. Needs
 * `node_modules`, so it is called after set-up only.
 *
 * @param {string} root the checkout
 * @param {string} entry from the root
 * @returns {Promise<any>} the module
 */
export async function importTypescript(root, entry) {
  const { build } = await import('esbuild');
  // A file of its own a process and call, so that two commands at a time do not read each other's half-written bundle.
  const outfile = join(root, '.cache', 'scripts', `${process.pid}-${counter++}.mjs`);
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    sourcemap: 'inline',
    logLevel: 'error',
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(outfile, { force: true });
  }
}
