import { attributeOf, frameDocumentOf, rootOf, shadowRootOf, slottedIn } from './dom-access';

/**
 * What stands below an element for a reader, where it is not what stands below it in the document: the shadow tree of a
 * web component, the nodes that are shown in a slot, the document in a frame.
 */

/** The first node of a component's open shadow tree; `undefined` where there is none. Only such names are components'. */
export function shadowTreeOf(element: Element, tag: string): Node | null | undefined {
  return tag.includes('-') ? shadowRootOf(element)?.firstChild : undefined;
}

/** The nodes that a slot shows; none when it shows its own. */
export function shownIn(slot: Element): readonly Node[] {
  return slottedIn(slot);
}

/** Names and addresses of frames in which sites put posts of others. */
const POST_FRAME = /twe{1,2}t|twitter|bluesky|bsky|mastodon|threads|instagram/i;
const LONGEST_NAME = 300;

/** The root of an embedded post's document; null for any other frame, and where another site's may not be looked at. */
export function postInFrame(frame: Element): Element | null {
  for (const name of ['class', 'id', 'title', 'src']) {
    if (POST_FRAME.test((attributeOf(frame, name) ?? '').slice(0, LONGEST_NAME))) {
      const document = frameDocumentOf(frame);
      return document === null ? null : rootOf(document);
    }
  }
  return null;
}
