import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { buildExtension } from '../../scripts/lib/build-extension.mjs';

/** Bytes, minified and compressed; the stylesheets count apart. */
const LIMITS = { 'content.js': 25_000, 'popup/index.js': 45_000 };
/** Bytes, minified: the browser reads it from its disk each time that it wakes the background. */
const MOST_AT_WAKING = 250_000;

const ON_DEMAND = ['parts.js', 'paused.js'];

const root = fileURLToPath(new URL('../..', import.meta.url));
await buildExtension({ browsers: ['chrome'], production: true, root });
const read = (file) => readFileSync(join(root, 'dist', 'chrome', file));
const sizeOf = (file) => gzipSync(read(file), { level: 9 }).length / 1000;
console.log('Bundles, minified and compressed (gzip)');
for (const [file, limit] of Object.entries(LIMITS)) {
  console.log(`  ${file}: ${sizeOf(file).toFixed(1)} kB (limit ${limit / 1000})`);
}
for (const file of ON_DEMAND) console.log(`  ${file}: ${sizeOf(file).toFixed(1)} kB, loaded where it is needed`);
console.log('The background, minified');
const bytesOf = (file) => read(file).length / 1000;
console.log(
  `  background.js: ${bytesOf('background.js').toFixed(1)} kB, at each waking (limit ${MOST_AT_WAKING / 1000})`,
);
console.log(`  engine.js: ${bytesOf('engine.js').toFixed(1)} kB, when something is compared`);
