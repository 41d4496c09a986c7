import { spawn, spawnSync } from 'node:child_process';
import process from 'node:process';

/**
 * Runs a program to its end, its output going where this one's goes.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, quiet?: boolean }} [options] quiet: its standard output is not shown
 * @returns {Promise<number>} its exit status; 127 when it could not be started
 */
export function runCommand(command, args, { cwd, env, quiet = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: env ?? process.env,
      stdio: ['ignore', quiet ? 'ignore' : 'inherit', 'inherit'],
    });
    child.once('error', () => resolve(127));
    child.once('close', (status) => resolve(status ?? 1));
  });
}

/**
 * Runs npm by the node that runs this, so that it works the same on Windows, where npm is a script.
 *
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, quiet?: boolean }} [options]
 */
export function runNpm(args, options) {
  const program = process.env.npm_execpath;
  if (program?.endsWith('.js')) return runCommand(process.execPath, [program, ...args], options);
  if (process.platform === 'win32') return runCommand('cmd', ['/c', 'npm', ...args], options);
  return runCommand('npm', args, options);
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {boolean} whether it could be run and ended with 0
 */
export function succeeds(command, args) {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}
