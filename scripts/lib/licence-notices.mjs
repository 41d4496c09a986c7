import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The licences of the packages that are in the bundles, as text for the folder that is shipped.
 *
 * @param {string} root the checkout
 * @param {readonly string[]} inputs the files that the bundles are made of, from the root
 * @returns {string}
 * @throws {Error} when a package comes without its licence
 */
export function licenceNotices(root, inputs) {
  const parts = packagesOf(inputs).map((name) => {
    const folder = join(root, 'node_modules', name);
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
    if (file === undefined) throw new Error(`${name} is bundled and has no file with its licence`);
    const text = readFileSync(join(folder, file), 'utf8').trim();
    return `${name} ${version} (${license})\nSource: https://www.npmjs.com/package/${name}/v/${version}\n\n${text}\n`;
  });
  const own = join(root, 'LICENSE');
  const first = existsSync(own) ? `Crossquote\n\n${readFileSync(own, 'utf8').trim()}\n` : '';
  return [first, ...parts].join(`\n${'-'.repeat(80)}\n\n`);
}

/**
 * The packages of node_modules that files belong to, in the order of their names.
 *
 * @param {readonly string[]} inputs
 */
export function packagesOf(inputs) {
  const names = inputs.flatMap((path) => {
    const name = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(path)?.[1];
    return name === undefined ? [] : [name];
  });
  return [...new Set(names)].sort();
}
