import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName, LaunchOptions } from './driver';
import { removeProfile } from './remove-profile';

/** Where a browser's downloads go, under the names that the extension gives them, and how the browser is started for it. */
export interface BackupFolder {
  downloads: string;
  options: Partial<LaunchOptions>;
  remove(): Promise<void>;
}

export function makeBackupFolder(name: BrowserName): BackupFolder {
  const downloads = mkdtempSync(join(tmpdir(), 'crossquote-backups-'));
  const profile = mkdtempSync(join(tmpdir(), 'crossquote-backing-up-'));
  if (name === 'chrome') {
    // The protocol's own way of saying where downloads go has Chrome pass over the names that extensions give them.
    mkdirSync(join(profile, 'Default'));
    writeFileSync(
      join(profile, 'Default', 'Preferences'),
      JSON.stringify({ download: { default_directory: downloads, prompt_for_download: false } }),
    );
  }
  return {
    downloads,
    options: { profile, ...(name === 'chrome' ? {} : { downloads }) },
    async remove() {
      await removeProfile(profile);
      await rm(downloads, { recursive: true, force: true });
    },
  };
}
