import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

/**
 * Runs a tool of node_modules by the node that runs this, and keeps what it prints.
 *
 * @param {string} root the checkout
 * @param {string} tool package and program: `typescript/tsc`, `web-ext` where both have the same name
 * @param {readonly string[]} args
 * @param {{ show?: boolean }} [options] show: what it prints goes where this one's goes, and is not kept
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
      stdio: show ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let standardOutput = '';
    child.stdout?.setEncoding('utf8').on('data', (text) => {
      output += text;
      standardOutput += text;
    });
    child.stderr?.setEncoding('utf8').on('data', (text) => {
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
