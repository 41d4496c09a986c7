import type { Speaker } from '../model';
import type { Mention } from './mention';
import type { ReadDocument } from './read-document';

/** The speaker that a mention stands for. */
export function resolveMention(document: ReadDocument, mention: Mention): Speaker {
  return { name: document.text.slice(mention.start, mention.end), start: mention.start, end: mention.end };
}
