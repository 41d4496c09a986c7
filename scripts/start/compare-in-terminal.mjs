import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { runCommand } from '../setup/run-command.mjs';
import { ROOT } from '../setup/set-up.mjs';
import { ARTICLE, PICTURES } from './what-is-tried.mjs';

/**
 * Without any browser: saves a page of the newsstand, as a reader would, and has the terminal face compare it.
 *
 * @param {{ url(name: string): string }} newsstand
 * @returns {Promise<number>} the exit status
 */
export async function compareInTerminal(newsstand) {
  const address = new URL(newsstand.url(ARTICLE));
  // Node, unlike browsers, does not know every name under localhost: ask the loopback address for the host by name.
  const html = await get(address);
  mkdirSync(PICTURES, { recursive: true });
  const file = join(PICTURES, `${ARTICLE}.html`);
  writeFileSync(file, html);
  console.log(`Saved ${address.href} as ${file}. The terminal face says of it:\n`);
  return runCommand(process.execPath, [join(ROOT, 'scripts', 'terminal.mjs'), 'compare', file], { cwd: ROOT });
}

/**
 * @param {URL} address
 * @returns {Promise<string>}
 */
async function get(address) {
  const { request } = await import('node:http');
  return new Promise((resolve, reject) => {
    const { host, port, pathname } = address;
    request({ host: '127.0.0.1', port, path: pathname, headers: { host } }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (piece) => {
        text += piece;
      });
      response.on('end', () => resolve(text));
    })
      .on('error', reject)
      .end();
  });
}
