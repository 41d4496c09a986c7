import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importTypescript } from '../setup/import-typescript.mjs';
import { ROOT } from '../setup/set-up.mjs';
import { ARTICLE, PICTURES } from './what-is-tried.mjs';

/**
 * What a person would do, without a display: opens an article, presses the toolbar button, prints what the popup shows
 * and saves pictures of the page and of the popup.
 *
 * @param {{ name: string, program: string, newsstand: { url(name: string): string } }} found
 */
export async function tryHeadless({ name, program, newsstand }) {
  const { tryOnce } = await importTypescript(ROOT, 'test/browser/harness/try-once.ts');
  console.log(`No display here: opening ${newsstand.url(ARTICLE)} in ${program}, headless …\n`);
  const { badge, printed, pictures } = await tryOnce({ name, program, root: ROOT, url: newsstand.url(ARTICLE) });
  console.log(`Toolbar button: ${badge.text} (${badge.title})\n\n${printed}\n`);
  mkdirSync(PICTURES, { recursive: true });
  for (const [what, png] of Object.entries(pictures)) {
    const file = join(PICTURES, `${name}-${what}.png`);
    writeFileSync(file, png);
    console.log(`Picture of the ${what}: ${file}`);
  }
}
