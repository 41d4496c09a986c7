import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { installModules } from './install-modules.mjs';

/** The checkout, without a separator at its end. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

const OLDEST_NODE = 20;

/**
 * Brings a fresh checkout to where the other scripts can run: checks Node and installs the modules. Nothing that this
 * file imports may need `node_modules`.
 *
 * @throws {Error} in words for a person
 */
export async function setUp() {
  const version = Number.parseInt(process.versions.node, 10);
  if (version < OLDEST_NODE) {
    throw new Error(`This is Node ${process.versions.node}; install Node ${OLDEST_NODE} or newer.`);
  }
  await installModules(ROOT);
}
