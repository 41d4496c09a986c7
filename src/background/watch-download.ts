import type { BackupFailure } from '../messaging/backup-protocol';
import type { BrowserSeam, Download } from '../platform/browser-seam';

/** Between two looks at a download of which nothing is heard, in milliseconds. */
const LOOK = 500;
/** How long a download of what is in memory may take before it is left to itself, in milliseconds: some disks sleep. */
const PATIENCE = 5 * 60_000;

interface Parts {
  downloads: Pick<BrowserSeam['downloads'], 'find'>;
  clock: { now(): number; wait(milliseconds: number): Promise<void> };
}

/** What has become of a download: the file's name, or why there is none; null: nobody knows yet. */
export type DownloadEnd = { file: string } | { reason: BackupFailure };

export function createDownloadWatch({ downloads, clock }: Parts) {
  let heard = () => {};
  return {
    /** Something has become of a download. */
    hear: () => heard(),
    /**
     * Waits until the browser has written the file, and looks at what it wrote.
     * @param bytes how large it has to be
     */
    async waitFor(id: number, bytes: number): Promise<DownloadEnd | null> {
      const last = clock.now() + PATIENCE;
      for (;;) {
        const hearing = new Promise<void>((resolve) => {
          heard = resolve;
        });
        const end = judge(await downloads.find(id), bytes);
        if (end !== null || clock.now() >= last) return end;
        await Promise.race([hearing, clock.wait(LOOK)]);
      }
    },
  };
}

function judge(download: Download | null, bytes: number): DownloadEnd | null {
  // Somebody took it from the list: whether it was written nobody can tell.
  if (download === null) return { reason: 'not-whole' };
  if (download.state === 'under-way') return null;
  if (download.state === 'broken') return { reason: reasonOf(download.error) };
  return download.bytes === bytes ? { file: download.file } : { reason: 'not-whole' };
}

const REASONS: Record<string, BackupFailure> = {
  FILE_NO_SPACE: 'no-room',
  FILE_ACCESS_DENIED: 'not-allowed',
  FILE_BLOCKED: 'not-allowed',
  USER_CANCELED: 'cancelled',
  USER_SHUTDOWN: 'cancelled',
};

function reasonOf(error: string | null): BackupFailure {
  return REASONS[error ?? ''] ?? 'failed';
}
