import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { buildExtension } from '../../scripts/lib/build-extension.mjs';

/** Bytes, minified and compressed; the stylesheets count apart. */
const LIMITS = { 'content.js': 25_000, 'popup/index.js': 45_000 };

const ON_DEMAND = ['parts.js', 'paused.js'];

const root = fileURLToPath(new URL('../..', import.meta.url));
await buildExtension({ browsers: ['chrome'], production: true, root });
const sizeOf = (file) => gzipSync(readFileSync(join(root, 'dist', 'chrome', file)), { level: 9 }).length / 1000;
console.log('Bundles, minified and compressed (gzip)');
for (const [file, limit] of Object.entries(LIMITS)) {
  console.log(`  ${file}: ${sizeOf(file).toFixed(1)} kB (limit ${limit / 1000})`);
}
for (const file of ON_DEMAND) console.log(`  ${file}: ${sizeOf(file).toFixed(1)} kB, loaded where it is needed`);
