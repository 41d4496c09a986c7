import type { Stored } from '../messaging/protocol';

/** Everything that is stored as one JSON file, into the browser's downloads. */
export function saveStored(stored: Stored): void {
  const text = JSON.stringify({ format: 'crossquote-stored', version: 1, ...stored }, null, 2);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = 'crossquote-stored.json';
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
