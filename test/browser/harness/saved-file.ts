import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { poll } from './poll';

/** The file with this ending that the browser has saved into a folder, once it is whole. */
export function waitForSaved(folder: string, ending: string): Promise<{ file: string; bytes: Buffer }> {
  return poll(`a saved file .${ending}`, async () => {
    // Chrome writes under another name until it is whole; Firefox makes an empty file first.
    const file = readdirSync(folder).find((one) => one.endsWith(`.${ending}`));
    if (file === undefined) return undefined;
    const bytes = readFileSync(join(folder, file));
    return bytes.length > 0 && { file, bytes };
  });
}
