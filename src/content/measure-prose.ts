import { elementsByTag, textOf } from '../reading/dom-access';

/** More paragraphs than any article here; a page with more is measured by its first ones. */
const MOST_PARAGRAPHS = 2000;
/** Characters of each. */
const MOST_CHARACTERS = 10_000;

/**
 * A name for how much prose a page, or an element of it, has: when it stays the same, the page has only changed in what is no article (ads,
 * counters), and is not read again. Some 0.1 ms on a usual page.
 */
export function measureProse(root: Document | Element): string {
  const measures = ['p', 'blockquote'].map((tag) => {
    const elements = elementsByTag(root, tag);
    let characters = 0;
    for (let i = 0; i < MOST_PARAGRAPHS; i++) {
      const element = elements.item(i);
      if (element === null) break;
      characters += textOf(element, MOST_CHARACTERS).length;
    }
    return `${elements.length}:${characters}`;
  });
  return measures.join(' ');
}
