import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StorageInPage } from '../in-page/storage';
import { bundleInPage } from './bundle-in-page';
import type { BrowserName } from './driver';
import { makeLargePack, type PackSize } from './large-pack';
import type { Probe } from './probe';

/** A function of `StorageInPage` called in the page of the probe. */
export type CallStorage = <Name extends keyof StorageInPage>(
  name: Name,
  ...args: Parameters<StorageInPage[Name]>
) => Promise<Awaited<ReturnType<StorageInPage[Name]>>>;

/** Puts the extension's storage into the page of a probe: a second writer and reader beside the background. */
export async function putStorage(probe: Probe, root: string): Promise<CallStorage> {
  await probe.load(await bundleInPage(root, 'storage'));
  return (name, ...args) =>
    probe.run(
      (_, called, given) => {
        const { storageInPage } = globalThis as unknown as {
          storageInPage: Record<string, (...all: unknown[]) => Promise<never>>;
        };
        return storageInPage[called]?.(...given) as Promise<never>;
      },
      name,
      args as unknown[],
    );
}

/** A copy of the built extension, in a folder of its own, whose bundled stories are a large pack of a name. */
export function enlargeExtension(root: string, browser: BrowserName, name: string, size: PackSize): string {
  const folder = mkdtempSync(join(tmpdir(), 'crossquote-large-'));
  cpSync(join(root, 'dist', `granted-${browser}`), folder, { recursive: true });
  const file = join(folder, 'story-pack.json');
  const { revision } = JSON.parse(readFileSync(file, 'utf8')) as { revision: string };
  writeFileSync(file, JSON.stringify(makeLargePack(name, size, revision)));
  return folder;
}
