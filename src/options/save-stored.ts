import type { Stored } from '../messaging/protocol';
import { saveFile } from '../platform/save-file';

/** Everything that is stored as one JSON file. */
export function saveStored(stored: Stored): void {
  const text = JSON.stringify({ format: 'crossquote-stored', version: 1, ...stored }, null, 2);
  saveFile('crossquote-stored.json', 'application/json', text);
}
