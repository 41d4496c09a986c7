import { DEEPEST_PACK, MOST_PACK_COMMAS, MOST_PACK_PARTS } from './pack-limits';
import { StoryPackError } from './story-pack';

const [QUOTE, COMMA, BACKSLASH] = [0x22, 0x2c, 0x5c];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];

/**
 * Refuses JSON that would cost more to parse than its bytes say: some bytes of brackets are gigabytes of lists, or deeper
 * than anything can go down. Whether it is JSON at all is not looked at.
 * @param json in UTF-8
 * @throws StoryPackError for too many parts, or too deep ones
 */
export function scanJson(json: Uint8Array): void {
  let [depth, parts, commas, isInText] = [0, 0, 0, false];
  for (let at = 0; at < json.length; at++) {
    const byte = json[at];
    if (isInText) {
      if (byte === BACKSLASH) at++;
      else if (byte === QUOTE) isInText = false;
    } else if (byte === QUOTE) isInText = true;
    else if (byte === COMMA) commas++;
    else if (byte === OPEN_LIST || byte === OPEN_OBJECT) {
      parts++;
      depth++;
      if (depth > DEEPEST_PACK) throw new StoryPackError('the file has lists in lists that no story pack has');
    } else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) depth--;
  }
  if (parts > MOST_PACK_PARTS || commas > MOST_PACK_COMMAS) {
    throw new StoryPackError('the file has more parts than can be taken in at once', 'too-large');
  }
}
