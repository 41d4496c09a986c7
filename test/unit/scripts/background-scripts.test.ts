import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { MODERN_DEXIE } from '../../../scripts/lib/modern-dexie.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** The modules that a script of the background is made of: those of which something is left in it. */
async function modulesOf(entry: string): Promise<string[]> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    format: 'iife',
    alias: MODERN_DEXIE,
    logLevel: 'silent',
  });
  const [output] = Object.values(metafile.outputs);
  return Object.entries(output?.inputs ?? {}).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : []));
}

it('has the core and the database in the script of the engine alone', async () => {
  const [background, engine] = await Promise.all(['src/background/main.ts', 'src/background/engine.ts'].map(modulesOf));
  const both = background?.filter((path) => engine?.includes(path));
  // Each script has its own: none of them may keep anything, or know its own objects again.
  expect(both?.sort()).toEqual([
    'src/background/load-engine.ts',
    'src/background/measure-bytes.ts',
    'src/core/article-limits.ts',
    'src/core/dates/day-range.ts',
    'src/corpus/pack-limits.ts',
  ]);
  expect(background?.filter((path) => /^src\/core\/|\/dexie\//.test(path)).sort()).toEqual([
    'src/core/article-limits.ts',
    'src/core/dates/day-range.ts',
  ]);
  expect(engine).toContain('node_modules/dexie/dist/modern/dexie.mjs');
});
