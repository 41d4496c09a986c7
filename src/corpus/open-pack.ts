import { digestText } from './digest-text';
import { type Fields, ownOf } from './pack-fields';
import { MOST_PACK_BYTES } from './pack-limits';
import { readPack } from './read-pack';
import { scanJson } from './scan-json';
import { PACK_FORMAT, PACK_VERSION, type Pack, StoryPackError } from './story-pack';
import { writeChecked } from './write-pack';

const MEGABYTE = 1024 * 1024;

/** @throws StoryPackError for a file that is larger than is taken; to be asked before it is read */
export function checkPackSize(bytes: number): void {
  if (bytes <= MOST_PACK_BYTES) return;
  throw new StoryPackError(`the file is larger than ${MOST_PACK_BYTES / MEGABYTE} MB`, 'too-large');
}

/**
 * Reads a pack out of the bytes of a file. How much there is of it is looked at before it is parsed; a checksum, where it
 * has one, before its parts are.
 * @throws StoryPackError for anything that is no pack
 */
export async function openPack(bytes: Uint8Array): Promise<Pack> {
  checkPackSize(bytes.length);
  scanJson(bytes);
  const value = parse(bytes);
  await checkSum(value);
  return readPack(value);
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new StoryPackError('this is no JSON file', 'no-pack');
  }
}

/** A pack that somebody wrote by hand need not have one. */
async function checkSum(value: unknown): Promise<void> {
  if (typeof value !== 'object' || value === null) return;
  const file = value as Fields;
  if (ownOf(file, 'format') !== PACK_FORMAT || ownOf(file, 'version') !== PACK_VERSION) return;
  const stated = ownOf(file, 'checksum') ?? null;
  if (stated === null) return;
  const own = (name: keyof Pack) => ownOf(file, name);
  const digest = digestText();
  digest.add(
    writeChecked({
      articles: own('articles'),
      stories: own('stories'),
      versions: own('versions'),
      corrections: own('corrections'),
    }),
  );
  if ((await digest.end()) !== stated) {
    throw new StoryPackError('the file is not as it was written: its checksum is another', 'damaged');
  }
}
