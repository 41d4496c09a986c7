import { rm } from 'node:fs/promises';

/**
 * Removes a browser's profile folder. A browser that has just been closed may write into it for a moment: tried again
 * for some seconds; a folder left behind in the system's temporary one says nothing about the extension.
 */
export async function removeProfile(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }).catch((error: unknown) => {
    console.warn(`left behind: ${folder} (${error instanceof Error ? error.message : String(error)})`);
  });
}
