import { join } from 'node:path';
import { runScript, runTool } from './run-tool.mjs';

/** @typedef {import('./tally.mjs').Tally} Tally */

/** The parts that are type-checked each with the library it may use: no DOM in the core, Node in the terminal face. */
const PROJECTS = ['src/core', '.', 'src/terminal', 'scripts', 'test'];

/**
 * Builds for both browsers: what is shipped, and what is tested.
 *
 * @param {Tally} tally
 * @param {string} root
 * @returns {Promise<boolean>} whether it could be built
 */
export async function checkBuild(tally, root) {
  const { buildExtension } = await import('../lib/build-extension.mjs');
  try {
    for (const granted of [false, true]) {
      await buildExtension({ browsers: ['chrome', 'firefox'], production: true, granted, root });
    }
    tally.pass('the build');
    return true;
  } catch (error) {
    tally.fail('the build', error instanceof Error ? error.message : String(error));
    return false;
  }
}

/**
 * Types, lint, house rules and web-ext's lint, one after the other: a browser is being tested at the same time.
 *
 * @param {Tally} tally
 * @param {string} root
 * @param {boolean} built
 */
export async function checkStatically(tally, root, built) {
  /** @param {string} what @param {string} tool @param {string[]} args */
  const check = (what, tool, args) => async () => {
    const { status, output } = await runTool(root, tool, args);
    if (status === 0) tally.pass(what);
    else tally.fail(what, output);
  };
  const waiting = [
    ...PROJECTS.map((project) => {
      // A second run looks at what has changed only.
      const known = join(root, '.cache', 'types', `${project.replace(/\W+/g, '-')}.tsbuildinfo`);
      const args = ['-p', project, '--incremental', '--tsBuildInfoFile', known];
      return check(`types of ${project}`, 'typescript/tsc', args);
    }),
    check('lint and format (biome)', '@biomejs/biome/biome', ['check', '--error-on-warnings', '.']),
    check('house rules (dependency-cruiser)', 'dependency-cruiser/depcruise', [
      '--config',
      '.dependency-cruiser.mjs',
      'src',
    ]),
    async () => {
      const { status, output } = await runScript(root, 'scripts/check-sources.mjs');
      if (status === 0) tally.pass('no requests, linear regular expressions');
      else tally.fail('no requests, linear regular expressions', output);
    },
    built ? () => lintExtension(tally, root) : () => tally.fail('web-ext lint', 'The build failed.'),
  ];
  for (const next of waiting) await next();
}

/**
 * Mozilla's linter: not even a notice is let pass.
 *
 * @param {Tally} tally
 * @param {string} root
 */
async function lintExtension(tally, root) {
  const what = 'web-ext lint of dist/firefox';
  const args = ['lint', '--source-dir', 'dist/firefox', '--output', 'json', '--no-config-discovery'];
  const { output, standardOutput } = await runTool(root, 'web-ext', args);
  try {
    /** @type {Record<'errors' | 'warnings' | 'notices', { code: string, message: string, file?: string }[]>} */
    const { errors, warnings, notices } = JSON.parse(standardOutput);
    const found = [...errors, ...warnings, ...notices];
    if (found.length === 0) tally.pass(what);
    else tally.fail(what, found.map(({ code, message, file = '' }) => `${code} ${file}: ${message}`).join('\n'));
  } catch {
    tally.fail(what, output);
  }
}
