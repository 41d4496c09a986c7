import { digestText } from '../corpus/digest-text';
import type { Pack } from '../corpus/story-pack';
import { writePack } from '../corpus/write-pack';
import { saveFile } from '../platform/save-file';

/** Saves a pack as a file, of the same bytes for the same pack. */
export async function savePack({ articles, ...lists }: Pack): Promise<void> {
  const pieces: string[] = [];
  for await (const piece of writePack(articles, () => lists, digestText())) pieces.push(piece);
  saveFile('crossquote-pack.json', 'application/json', new Blob(pieces));
}
