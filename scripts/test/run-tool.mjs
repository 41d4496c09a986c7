import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';

/**
 * Runs a tool of node_modules by the node that runs this, and keeps what it prints.
 *
 * @param {string} root the checkout
 * @param {string} tool package and program: `typescript/tsc`, `web-ext` where both have the same name
 * @param {readonly string[]} args
 * @param {{ show?: boolean }} [options] show: what it prints is shown line by line, so that several can be shown at once
 * @returns {Promise<{ status: number, output: string, standardOutput: string }>}
 */
export function runTool(root, tool, args, options = {}) {
  return runScript(root, programOf(root, tool), args, options);
}

/**
 * The same for a script of the checkout.
 *
 * @param {string} root
 * @param {string} script
 * @param {readonly string[]} [args]
 * @param {{ show?: boolean }} [options]
 * @returns {Promise<{ status: number, output: string, standardOutput: string }>}
 */
export function runScript(root, script, args = [], { show = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      // A pipe has no colours by itself.
      env: show && process.stdout.isTTY ? { FORCE_COLOR: '1', ...process.env } : process.env,
    });
    if (show) {
      createInterface({ input: child.stdout }).on('line', (line) => console.log(line));
      createInterface({ input: child.stderr }).on('line', (line) => console.error(line));
    }
    let output = '';
    let standardOutput = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      output += text;
      standardOutput += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
    child.once('error', reject);
    child.once('close', (status) => resolve({ status: status ?? 1, output, standardOutput }));
  });
}

/**
 * @param {string} root
 * @param {string} tool
 */
function programOf(root, tool) {
  const [, scope = '', rest = ''] = /^(@[^/]+\/)?(.*)$/.exec(tool) ?? [];
  const [name = '', program = name] = rest.split('/');
  const folder = join(root, 'node_modules', `${scope}${name}`);
  /** @type {{ bin: string | Record<string, string> }} */
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = typeof bin === 'string' ? bin : bin[program];
  if (file === undefined) throw new Error(`${name} has no program ${program}`);
  return join(folder, file);
}
