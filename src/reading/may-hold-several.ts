import { elementsByTag, hasMatch, isSurveyed, rootOf, textOf } from './dom-access';
import { jsonLdScripts } from './json-ld-scripts';

/** Fewer times than this on a page are an article's own: published, updated. */
export const FEWEST_ENTRIES = 3;
const SCRIPTS_LOOKED_AT = 300;
const LONGEST_DATA = 500_000;
/** Entries that microdata names, and second headlines in what says where it stands on its own. */
const MARKED = '[itemprop~="liveBlogUpdate"],[data-url] h2,[data-permalink] h2,[data-canonical-url] h2';

/**
 * Whether it is worth loading what tells several articles on a page apart (find-parts.ts). Asks natively alone: some
 * 0.1 ms on a usual page. A huge page is read as one: more of it would not be read anyhow.
 */
export function mayHoldSeveral(document: Document): boolean {
  const root = rootOf(document);
  return (
    root !== null &&
    !isSurveyed(document) &&
    (elementsByTag(document, 'article').item(1) !== null ||
      elementsByTag(document, 'h1').item(1) !== null ||
      elementsByTag(document, 'time').item(FEWEST_ENTRIES - 1) !== null ||
      hasMatch(root, MARKED) ||
      mentionsUpdates(document))
  );
}

/** Whether the page's JSON-LD names entries of a live blog; it is not parsed for that. */
export function mentionsUpdates(document: Document): boolean {
  return jsonLdScripts(document, SCRIPTS_LOOKED_AT).some((script) =>
    textOf(script, LONGEST_DATA).includes('liveBlogUpdate'),
  );
}
