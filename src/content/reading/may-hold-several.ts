import { attributeOf, elementsByTag, hasMatch, rootOf, textOf } from './dom-access';

/** Fewer times than this on a page are an article's own: published, updated. */
export const FEWEST_ENTRIES = 3;
const SCRIPTS_LOOKED_AT = 300;
const LONGEST_DATA = 500_000;
/** Entries that microdata names, and second headlines in what says where it stands on its own. */
const MARKED = '[itemprop~="liveBlogUpdate"],[data-url] h2,[data-permalink] h2,[data-canonical-url] h2';

/**
 * Whether it is worth loading what tells several articles on a page apart (find-parts.ts). Asks natively alone: some
 * 0.1 ms on a usual page.
 */
export function mayHoldSeveral(document: Document): boolean {
  const root = rootOf(document);
  return (
    root !== null &&
    (elementsByTag(document, 'article')[1] !== undefined ||
      elementsByTag(document, 'h1')[1] !== undefined ||
      elementsByTag(document, 'time')[FEWEST_ENTRIES - 1] !== undefined ||
      hasMatch(root, MARKED) ||
      mentionsUpdates(document))
  );
}

/** Whether the page's JSON-LD names entries of a live blog; it is not parsed for that. */
export function mentionsUpdates(document: Document): boolean {
  const scripts = elementsByTag(document, 'script');
  for (let i = 0; i < SCRIPTS_LOOKED_AT; i++) {
    const script = scripts[i];
    if (script === undefined) return false;
    if (
      attributeOf(script, 'type') === 'application/ld+json' &&
      textOf(script, LONGEST_DATA).includes('liveBlogUpdate')
    ) {
      return true;
    }
  }
  return false;
}
