#!/usr/bin/env node
/**
 * Runs a command of the terminal face from the sources: bundles `src/terminal/NAME.ts` (some 100 ms) and imports it.
 *
 *   node scripts/terminal.mjs compare|quotes|match|pack|corrections [ARGUMENT...]
 */
import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { engineRevision } from './lib/engine-revision.mjs';
import { buildStoryPack } from './lib/story-pack.mjs';

const [name = '', ...rest] = process.argv.slice(2);
if (!['compare', 'quotes', 'match', 'pack', 'corrections'].includes(name)) {
  console.error('Usage: node scripts/terminal.mjs compare|quotes|match|pack|corrections [ARGUMENT...]');
  process.exit(2);
}
const root = fileURLToPath(new URL('..', import.meta.url));
// A file of its own a process, so that two commands at the same time do not read each other's half-written bundle.
const outfile = `${root}.cache/terminal/${name}-${process.pid}.mjs`;
await build({
  absWorkingDir: root,
  entryPoints: [`src/terminal/${name}.ts`],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  define: {
    BUNDLED_STORY_PACK: JSON.stringify(buildStoryPack(root)),
    BUNDLED_WORDS: JSON.stringify(readFileSync(`${root}src/corpus/words-en.bin`, 'base64')),
    ENGINE_REVISION: JSON.stringify(engineRevision(root)),
    CACHE_FOLDER: JSON.stringify(`${root}.cache/terminal`),
  },
  sourcemap: 'inline',
  logLevel: 'error',
});
process.argv = [process.argv[0] ?? 'node', outfile, ...rest];
process.once('exit', () => rmSync(outfile, { force: true }));
process.setSourceMapsEnabled(true);
await import(pathToFileURL(outfile).href);
