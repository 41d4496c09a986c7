#!/usr/bin/env node
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { ROOT, setUp } from './setup/set-up.mjs';

// Nothing that needs node_modules may be imported above: set-up installs them.

try {
  await setUp();
  await packAll();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/**
 * Builds for both browsers and writes into `dist` what the stores want: a zip for each, and the sources for Mozilla's
 * reviewers, who build them by the README and compare. The same sources give the same bytes.
 */
async function packAll() {
  const { buildExtension } = await import('./lib/build-extension.mjs');
  const { listFolder, zipFiles } = await import('./package/zip-folder.mjs');
  const { trackedFiles } = await import('./package/tracked-files.mjs');
  const folders = await buildExtension({ browsers: ['chrome', 'firefox'], production: true, root: ROOT });
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const [chrome = '', firefox = ''] = folders;
  mkdirSync(join(ROOT, 'dist'), { recursive: true });
  for (const { name, folder, paths } of [
    { name: 'chrome', folder: chrome, paths: listFolder(chrome) },
    { name: 'firefox', folder: firefox, paths: listFolder(firefox) },
    { name: 'source', folder: ROOT, paths: trackedFiles(ROOT) },
  ]) {
    const file = join(ROOT, 'dist', `crossquote-${version}-${name}.zip`);
    const bytes = zipFiles(folder, paths);
    writeFileSync(file, bytes);
    console.log(`${file}: ${paths.length} files, ${Math.ceil(bytes.length / 1024)} KiB`);
  }
}
