import type { PagePart } from '../reading/page-part';
import { chooseInView, type Extent } from './choose-in-view';

/**
 * The article that the reader has before them. Asks for the layout: to be called when the page is at rest, and has one.
 *
 * @param before the element of the one that counted so far
 * @returns null when there are no parts
 */
export function partInView(window: Window, parts: readonly PagePart[], before: Element | null): PagePart | null {
  const extents = parts.map(({ root }) => extentOf(root));
  const last = parts.findIndex(({ root }) => root === before);
  extents.forEach((extent, i) => {
    // What is above the others ends where the first of them begins.
    if (parts[i]?.lead)
      extent.bottom = Math.min(extent.bottom, ...extents.filter((_, j) => j !== i).map(({ top }) => top));
  });
  return parts[chooseInView(extents, window.innerHeight, last < 0 ? null : last)] ?? null;
}

function extentOf(element: Element): Extent {
  const { top, bottom } = Element.prototype.getBoundingClientRect.call(element);
  return { top, bottom };
}
