import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { licenceNotices, packagesOf } from '../../../scripts/lib/licence-notices.mjs';
import { trackedFiles } from '../../../scripts/package/tracked-files.mjs';
import { listFolder, zipFiles } from '../../../scripts/package/zip-folder.mjs';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossquote-package-'));
  mkdirSync(join(folder, 'src'));
  for (const path of ['a.txt', 'src/b.txt', 'left-here.txt']) writeFileSync(join(folder, path), path);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the source archive', () => {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder });

  test('holds what git tracks and nothing else', () => {
    git('init', '-q');
    git('add', 'a.txt', 'src/b.txt');
    const files = unzipSync(zipFiles(folder, trackedFiles(folder)));
    expect(Object.keys(files)).toEqual(['a.txt', 'src/b.txt']);
    expect(strFromU8(files['src/b.txt'] ?? new Uint8Array())).toBe('src/b.txt');
  });

  test('is not made while a tracked file is missing', () => {
    git('init', '-q');
    git('add', 'a.txt');
    rmSync(join(folder, 'a.txt'));
    expect(() => trackedFiles(folder)).toThrow('git tracks a.txt');
  });

  test('is not made where there is no git', () => {
    expect(() => trackedFiles(join(folder, 'nowhere'))).toThrow('git cannot list the sources');
  });
});

test('a folder is packed whole, and to the same bytes each time', () => {
  const paths = listFolder(folder);
  expect([...paths].sort()).toEqual(['a.txt', 'left-here.txt', 'src/b.txt']);
  expect(zipFiles(folder, paths)).toEqual(zipFiles(folder, [...paths].reverse()));
});

describe('the notices', () => {
  test('name every package that a bundle is made of, and no other', () => {
    const inputs = [
      'src/popup/index.tsx',
      'node_modules/preact/hooks/dist/hooks.module.js',
      'node_modules/preact/dist/preact.module.js',
      'node_modules/webextension-polyfill/dist/browser-polyfill.js',
    ];
    expect(packagesOf(inputs)).toEqual(['preact', 'webextension-polyfill']);
    const text = licenceNotices(ROOT, inputs);
    expect(text).toMatch(/^Crossquote\n\nMIT License/);
    expect(text).toMatch(/\npreact [\d.]+ \(MIT\)\n/);
    expect(text).toMatch(/\nwebextension-polyfill [\d.]+ \(MPL-2\.0\)\n/);
    expect(text).toContain('Mozilla Public License');
    expect(text).not.toMatch(/\ndexie [\d.]+ /);
  });

  test('are not made without a licence', () => {
    mkdirSync(join(folder, 'node_modules', 'bare'), { recursive: true });
    writeFileSync(join(folder, 'node_modules', 'bare', 'package.json'), '{"version":"1.0.0","license":"MIT"}');
    expect(() => licenceNotices(folder, ['node_modules/bare/index.js'])).toThrow('bare is bundled');
  });
});
