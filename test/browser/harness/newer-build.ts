import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { engineRevision } from '../../../scripts/lib/engine-revision.mjs';
import type { BrowserName } from './driver';

/** A build of the extension that a test may change. */
export interface OwnBuild {
  folder: string;
  /** What names its engine. */
  engine: string;
}

/** A copy of the built extension in a folder of its own. */
export function copyBuild(root: string, browser: BrowserName): OwnBuild {
  const folder = mkdtempSync(join(tmpdir(), 'crossquote-build-'));
  cpSync(join(root, 'dist', `granted-${browser}`), folder, { recursive: true });
  return { folder, engine: engineRevision(root) };
}

/**
 * Makes a newer version of the build, in the same folder: with another engine, another revision of the bundled
 * stories and a higher number: by these a build of changed sources differs for all that an older one has stored.
 *
 * @throws when the build does not name its engine
 */
export function makeNewer({ folder, engine }: OwnBuild): OwnBuild {
  const newer = rename(engine);
  const { revision } = JSON.parse(readFileSync(join(folder, 'story-pack.json'), 'utf8')) as { revision: string };
  let named = 0;
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.js') && path !== 'story-pack.json') continue;
    edit(join(folder, path), (text) => {
      named += text.split(engine).length - 1;
      return text.replaceAll(engine, newer).replaceAll(revision, rename(revision));
    });
  }
  if (named === 0) throw new Error('The build does not name its engine: it is older than the sources');
  edit(join(folder, 'manifest.json'), (text) => {
    const manifest = JSON.parse(text) as { version: string };
    return JSON.stringify({ ...manifest, version: manifest.version.replace(/\d+$/, (last) => `${Number(last) + 1}`) });
  });
  return { folder, engine: newer };
}

/** Another name of the same length, which is not come back to soon. */
function rename(revision: string): string {
  return revision.slice(1) + revision.slice(0, 1);
}

function edit(path: string, change: (text: string) => string): void {
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}
