import { existsSync, readdirSync, readFileSync, watch } from 'node:fs';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { browserManifest } from './browser-manifest.mjs';
import { engineRevision } from './engine-revision.mjs';
import { licenceNotices } from './licence-notices.mjs';
import { MODERN_DEXIE } from './modern-dexie.mjs';
import { HIDDEN_PAGE, pageHtml } from './page-html.mjs';
import { buildStoryPack } from './story-pack.mjs';
import { withoutInnerHtml } from './without-inner-html.mjs';

/** @typedef {import('./browser-manifest.mjs').BrowserName} BrowserName */
/** @typedef {{ in: string, out: string }} Entry */

/** The oldest browsers that the manifest admits. */
const TARGETS = { chrome: 'chrome121', firefox: 'firefox140' };

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A build that cannot be: its message is one clear sentence for whoever called it. */
export class BuildError extends Error {
  /** @override */
  name = 'BuildError';
}

/**
 * Builds `dist/BROWSER` for each browser, from scratch.
 *
 * @param {{ browsers: readonly BrowserName[], production: boolean, granted?: boolean, root?: string, into?: string }} options
 *   `production`: minified, without source maps. `granted`: builds `dist/granted-BROWSER` instead, which has the access to
 *   all pages from its installation on, for tests and for trying out. `into`: another folder than `dist`.
 * @returns {Promise<string[]>} The folders, each loadable unpacked.
 * @throws {BuildError} When a source is missing or does not compile.
 */
export async function buildExtension({
  browsers,
  production,
  granted = false,
  root = ROOT,
  into = join(root, 'dist'),
}) {
  const manifest = readJson(join(root, 'manifest.json'));
  const { version } = readJson(join(root, 'package.json'));
  const pack = storyPack(root);
  const pages = findPages(root);
  const folders = [];
  for (const browser of browsers) {
    const folder = join(into, granted ? `granted-${browser}` : browser);
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    const inputs = await bundle([...findBundles(root, browser), ...pages.map((page) => page.entry)], {
      browser,
      folder,
      production,
      root,
      packRevision: pack.revision,
    });
    await writeFile(join(folder, 'THIRD-PARTY-NOTICES.txt'), licenceNotices(root, inputs));
    for (const { name } of pages) await writeFile(join(folder, name, 'index.html'), pageHtml(name));
    if (browser === 'chrome') await writeFile(join(folder, 'offscreen', 'index.html'), HIDDEN_PAGE);
    await cp(join(root, 'src', '_locales'), join(folder, '_locales'), { recursive: true });
    await cp(join(root, 'icons'), join(folder, 'icons'), {
      recursive: true,
      filter: (path) => !path.endsWith('.svg'),
    });
    await writeFile(join(folder, 'story-pack.json'), JSON.stringify(pack));
    await cp(join(root, 'src', 'corpus', 'words-en.bin'), join(folder, 'words-en.bin'));
    await writeFile(
      join(folder, 'manifest.json'),
      JSON.stringify(browserManifest(manifest, browser, version, granted), null, 2),
    );
    folders.push(folder);
  }
  return folders;
}

/**
 * Builds, and builds again whenever a source changes; a build that fails is told and the next change tried.
 *
 * @param {Parameters<typeof buildExtension>[0]} options
 * @param {(result: { folders: string[] } | { error: Error }) => void} onBuilt
 * @returns {Promise<() => void>} Ends the watch. Resolves after the first build.
 */
export async function watchExtension(options, onBuilt) {
  const { root = ROOT } = options;
  const run = async () => {
    try {
      onBuilt({ folders: await buildExtension(options) });
    } catch (error) {
      onBuilt({ error: error instanceof Error ? error : new Error(String(error)) });
    }
  };
  let building = run();
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const later = () => {
    clearTimeout(timer);
    // An editor writes a file in several steps, and a checkout many files: one build for all of them.
    timer = setTimeout(() => {
      building = building.then(run);
    }, 100);
  };
  const watchers = ['src', 'icons', 'manifest.json', 'package.json'].map((path) =>
    watch(join(root, path), { recursive: true }, later),
  );
  await building;
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}

/**
 * The scripts that belong to no page that anybody sees.
 *
 * @param {string} root
 * @param {BrowserName} browser
 * @returns {Entry[]}
 */
function findBundles(root, browser) {
  return [
    { in: 'src/background/main.ts', out: 'background' },
    { in: 'src/background/engine.ts', out: 'engine' },
    { in: 'src/content/main.ts', out: 'content' },
    { in: 'src/content/parts.ts', out: 'parts' },
    { in: 'src/content/paused.ts', out: 'paused' },
    { in: 'src/content/content.css', out: 'content' },
    ...(browser === 'chrome' ? [{ in: 'src/offscreen/main.ts', out: 'offscreen/index' }] : []),
  ].map((entry) => {
    if (!existsSync(join(root, entry.in))) throw new BuildError(`There is no ${entry.in}.`);
    return entry;
  });
}

/**
 * The pages: every folder of `src` with an index.tsx. Their css comes with what that imports.
 *
 * @param {string} root
 * @returns {{ name: string, entry: Entry }[]}
 */
function findPages(root) {
  return readdirSync(join(root, 'src'))
    .filter((name) => existsSync(join(root, 'src', name, 'index.tsx')))
    .map((name) => ({ name, entry: { in: `src/${name}/index.tsx`, out: `${name}/index` } }));
}

/**
 * @param {Entry[]} entryPoints
 * @param {{ browser: BrowserName, folder: string, production: boolean, root: string, packRevision: string }} options
 * @returns {Promise<string[]>} the files that the bundles are made of, from the root
 */
async function bundle(entryPoints, { browser, folder, production, root, packRevision }) {
  try {
    const { metafile } = await build({
      metafile: true,
      absWorkingDir: root,
      entryPoints,
      outdir: folder,
      bundle: true,
      format: 'iife',
      target: TARGETS[browser],
      jsx: 'automatic',
      jsxImportSource: 'preact',
      minify: production,
      sourcemap: production ? false : 'inline',
      legalComments: 'none',
      charset: 'utf8',
      alias: MODERN_DEXIE,
      define: { ENGINE_REVISION: JSON.stringify(engineRevision(root)), PACK_REVISION: JSON.stringify(packRevision) },
      plugins: [withoutInnerHtml()],
      logLevel: 'silent',
    });
    return Object.keys(metafile.inputs);
  } catch (error) {
    const [first] = /** @type {import('esbuild').BuildFailure} */ (error).errors ?? [];
    if (first === undefined) throw error;
    const { file = '', line = 0 } = first.location ?? {};
    throw new BuildError(`${file === '' ? '' : `${file}:${line}: `}${first.text}`);
  }
}

/** @param {string} root */
function storyPack(root) {
  try {
    return buildStoryPack(root);
  } catch (error) {
    throw new BuildError(`The bundled stories under src/corpus cannot be packed: ${reason(error)}`);
  }
}

/** @param {string} path */
function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new BuildError(`${path} cannot be read: ${reason(error)}`);
  }
}

/** @param {unknown} error */
const reason = (error) => (error instanceof Error ? error.message : String(error));
