import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { buildExtension } from '../../scripts/lib/build-extension.mjs';
import { engineRevision } from '../../scripts/lib/engine-revision.mjs';
import { MODERN_DEXIE } from '../../scripts/lib/modern-dexie.mjs';
import { buildStoryPack } from '../../scripts/lib/story-pack.mjs';

/**
 * The extension as it is shipped, with the access to all pages that a reader is asked for, another table of words, and a
 * page more (library-in-page.ts).
 *
 * @param {{ name: 'chrome' | 'firefox', root: string, into: string, table: ArrayBuffer, page: string }} options
 *   `page`: what the page more is called
 * @returns {Promise<string>} its folder
 */
export async function makeCopy({ name, root, into, table, page }) {
  const [built] = await buildExtension({ browsers: [name], production: true, granted: true, root, into });
  await build({
    absWorkingDir: root,
    entryPoints: ['test/bench/library-in-page.ts'],
    outfile: join(built, 'bench.js'),
    bundle: true,
    format: 'iife',
    minify: true,
    alias: MODERN_DEXIE,
    define: {
      ENGINE_REVISION: JSON.stringify(engineRevision(root)),
      PACK_REVISION: JSON.stringify(buildStoryPack(root).revision),
    },
    logLevel: 'error',
  });
  await writeFile(
    join(built, page),
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title><script src="bench.js"></script>',
  );
  await writeFile(join(built, 'words-en.bin'), new Uint8Array(table));
  return built;
}

/** The copy again, with a background that answers everything at once and does nothing else. Gives its folder. */
export async function makeEmpty(copy, folder) {
  await cp(copy, folder, { recursive: true });
  await writeFile(
    join(folder, 'background.js'),
    `(globalThis.browser ?? chrome).runtime.onMessage.addListener((message, sender, answer) => {
      answer({ ok: true, response: { state: 'no-article', reason: 'not-an-article' } });
    });`,
  );
  return folder;
}
