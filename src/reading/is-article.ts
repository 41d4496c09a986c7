import { CJK } from './collapse-text';
import {
  attributeOf,
  childElementCount,
  closestOf,
  elementsByTag,
  firstElementChild,
  isSurveyed,
  localName,
  nextElementSibling,
  nodeType,
  nodeValue,
  parentNode,
  previousElementSibling,
  previousSiblingOf,
  textContent,
} from './dom-access';
import { proseInShadowTrees } from './shadow-prose';
import { readStatedKind } from './stated-kind';

/** No more than so many elements of a kind are looked at: a page with a million links costs what any page costs. */
const PARAGRAPHS_LOOKED_AT = 80;
const BLOCKS_LOOKED_AT = 400;
/** A paragraph has no more child elements; so many of them and so many of its characters are looked at. */
const MOST_CHILDREN = 1000;
const CHILDREN_LOOKED_AT = 16;
const CHARACTERS_LOOKED_AT = 600;
/** A paragraph of an article has mostly more characters than this, a headline or a teaser less. */
const LONG_PARAGRAPH = 80;
/** With fewer characters than this it is no long paragraph in any script. */
const SHORTEST_PARAGRAPH = 32;
/** Shorter pieces are no paragraphs in any script. */
const SHORTEST_COUNTED = 20;
/** What a character of a script that writes a word with one or two counts. */
const CJK_WORTH = 2.5;
const CJK_BEGINS = 0x3000;
/** A page that has put all its text into each of its paragraphs is read no further than this. */
const CHARACTERS_READ = 1_000_000;
/** A page with so many long paragraphs that are `p` writes all of them so. */
const MANY_PARAGRAPHS = 5;
/** With fewer paragraphs, and the word of the page that it is an article, the text may stand in shadow trees. */
const FEW_PARAGRAPHS = 3;

/** Enough prose in one place for an article that does not say that it is one, and for one that does. */
const PROSE_ALONE = 500;
const PROSE_STATED = 250;
/** So many `article` elements are a list of them, and an article above it has at least so much prose. */
const LIST_OF_ARTICLES = 7;
const PROSE_OF_LISTS = 3 * PROSE_ALONE;

const INLINE = new Set([
  'a',
  'b',
  'i',
  'u',
  'em',
  'strong',
  'span',
  'q',
  'cite',
  'font',
  'br',
  'sup',
  'sub',
  'small',
  'abbr',
  'mark',
]);

/**
 * Whether a page is worth reading as an article. Cheap signs only: whether long paragraphs stand together in one place,
 * which the teasers of a front page, the goods of a shop and the hits of a search do not, and what the page says it is.
 * Asks for no layout, changes nothing, and looks at a bounded number of elements. A huge page is to be surveyed before
 * (survey-page.ts).
 */
export function looksLikeArticle(document: Document): boolean {
  // The cheapest question first: most pages that are no articles have no prose, and are asked nothing else.
  const found = findProse(document, 'p', PARAGRAPHS_LOOKED_AT);
  let prose = found.most;
  let stated = prose < PROSE_STATED ? null : readStatedKind(document);
  if (stated === null && prose < PROSE_ALONE && found.long < MANY_PARAGRAPHS) {
    for (const tag of ['div', 'br'] as const) {
      if (prose < PROSE_ALONE) {
        const limit = tag === 'div' ? BLOCKS_LOOKED_AT : PARAGRAPHS_LOOKED_AT;
        prose = Math.max(prose, findProse(document, tag, limit).most);
      }
    }
    if (prose >= PROSE_STATED && found.most < PROSE_STATED) {
      stated = readStatedKind(document);
    }
  }
  if (prose < PROSE_STATED) {
    return found.looked < FEW_PARAGRAPHS && isInShadow(document);
  }
  if (stated !== null || prose < PROSE_ALONE) {
    return stated === 'article';
  }
  const isList = prose < PROSE_OF_LISTS && elementsByTag(document, 'article').item(LIST_OF_ARTICLES - 1) !== null;
  return !isList;
}

/** Whether the page says that it is an article and has the text in web components. */
function isInShadow(document: Document): boolean {
  return readStatedKind(document) === 'article' && proseInShadowTrees(document, PROSE_ALONE) >= PROSE_ALONE;
}

/** What was found in the first elements of one tag. */
interface Prose {
  /** The most characters of long paragraphs that stand in one place; none when that is an editor. */
  most: number;
  /** How many long paragraphs there are, wherever. */
  long: number;
  /** How many elements were looked at. */
  looked: number;
}

/**
 * Looks for paragraphs: `p`, `div`, and text before line breaks. One that is alone in its parent counts for its grandparent.
 *
 * Few native questions for an element that is no paragraph, and few functions: all of it runs once on a page, so that to
 * compile it is what it costs.
 */
function findProse(document: Document, tag: 'p' | 'div' | 'br', limit: number): Prose {
  const elements = elementsByTag(document, tag);
  const isHuge = isSurveyed(document);
  const sums = new Map<Node, number>();
  let where: Node | null = null;
  let most = 0;
  let long = 0;
  let read = 0;
  let looked = 0;
  for (; looked < limit && most < PROSE_OF_LISTS && read < CHARACTERS_READ; looked++) {
    const element = elements.item(looked);
    if (element === null) {
      break;
    }
    let text = '';
    let inner = false;
    if (tag === 'br') {
      // The way of old pages to write paragraphs: the text before the line break.
      const before = previousSiblingOf(element);
      text = before !== null && nodeType.call(before) === 3 ? (nodeValue.call(before) ?? '') : '';
    } else {
      // To count very many children, or to join their text, takes the browser as long as to go through a page.
      if (isHuge && elementsByTag(element, '*').item(MOST_CHILDREN) !== null) continue;
      const children = childElementCount.call(element);
      if (children > MOST_CHILDREN) continue;
      if (tag === 'p' || children === 0 || INLINE.has(firstNameIn(element))) {
        text = textContent.call(element) ?? '';
      }
      inner = children > 0;
    }
    if (text.length < SHORTEST_PARAGRAPH) {
      continue;
    }
    read += text.length;
    const length = inner ? proseLength(text, element) : worth(text);
    if (length < LONG_PARAGRAPH) {
      continue;
    }
    long++;
    let place = parentNode.call(element);
    if (
      tag !== 'br' &&
      place !== null &&
      nodeType.call(place) === 1 &&
      nextElementSibling.call(element) === null &&
      previousElementSibling.call(element) === null
    ) {
      place = parentNode.call(place) ?? place;
    }
    if (place !== null) {
      const sum = (sums.get(place) ?? 0) + length;
      sums.set(place, sum);
      if (sum > most) {
        most = sum;
        where = place;
      }
    }
  }
  return { most: most >= PROSE_STATED && where !== null && isEditable(where) ? 0 : most, long, looked };
}

function firstNameIn(element: Element): string {
  const inner = firstElementChild.call(element);
  return inner === null ? '' : localName.call(inner);
}

/** Text that one writes, not reads: the place is in an editor. */
function isEditable(place: Node): boolean {
  const editor = nodeType.call(place) === 1 ? closestOf(place as Element, '[contenteditable]') : null;
  return editor !== null && attributeOf(editor, 'contenteditable') !== 'false';
}

/** Characters of an element's text without what stands in blocks inside it; nothing when most of it is links. */
function proseLength(text: string, element: Element): number {
  let length = worth(text);
  let links = 0;
  let child = firstElementChild.call(element);
  for (let i = 0; i < CHILDREN_LOOKED_AT && child !== null && length >= LONG_PARAGRAPH; i++) {
    const name = localName.call(child);
    if (name === 'a') {
      links += worth(textContent.call(child) ?? '');
    } else if (!INLINE.has(name)) {
      length -= worth(textContent.call(child) ?? '');
    }
    child = nextElementSibling.call(child);
  }
  return links > length / 2 ? 0 : length;
}

function worth(data: string): number {
  const text = (data.length > CHARACTERS_LOOKED_AT ? data.slice(0, CHARACTERS_LOOKED_AT) : data).trim();
  // In such a script the middle of a paragraph is written in it too, mostly; Latin pages never compile the expression.
  return text.length > SHORTEST_COUNTED && text.charCodeAt(text.length >> 1) >= CJK_BEGINS && CJK.test(text)
    ? text.length * CJK_WORTH
    : text.length;
}
