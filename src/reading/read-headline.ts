import { trimSignsBefore } from '../core/text/trim-signs';
import { attributeOf, firstChildOf, localNameOf, nextSiblingOf, nodeType, textOf } from './dom-access';
import { allMatches } from './dom-query';
import { LONG_PARAGRAPH } from './measure-parts';

/** Elements and texts in front of a headline: pictures, labels, share bars. */
const NODES_LOOKED_AT = 300;
const HEADLINES = new Set(['h1', 'h2', 'h3', 'h4']);
const LONGEST = 400;

/** The headline that stands above an article's first paragraph; null where it has none. */
export function headlineOf(root: Element): Element | null {
  const above: Node[] = [];
  let node = firstChildOf(root);
  for (let i = 0; i < NODES_LOOKED_AT && node !== null; i++) {
    if (nodeType.call(node) === 1) {
      const element = node as Element;
      const name = localNameOf(element);
      if (HEADLINES.has(name) || attributeOf(element, 'itemprop')?.includes('headline') === true) {
        if (textOf(element, LONGEST).trim().length > 2) return element;
      } else if (name === 'p' && textOf(element, LONGEST).trim().length >= LONG_PARAGRAPH) return null;
    }
    const below = firstChildOf(node);
    if (below !== null) above.push(node);
    let next = below ?? nextSiblingOf(node);
    while (next === null) {
      const parent = above.pop();
      if (parent === undefined) break;
      next = nextSiblingOf(parent);
    }
    node = next;
  }
  return null;
}

/** A headline's words, without the time that live blogs put into it. */
export function wordsOfHeadline(headline: Element): string {
  const words = textOf(headline, LONGEST).replace(/\s+/g, ' ').trim();
  const [time] = allMatches(headline, 'time', 1);
  const at = time === undefined ? '' : textOf(time, LONGEST).replace(/\s+/g, ' ').trim();
  return at !== '' && words.startsWith(at) ? trimSignsBefore(words.slice(at.length), ':–—|·-') : words;
}
