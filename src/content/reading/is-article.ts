import { CJK } from './collapse-text';
import {
  attributeOf,
  childElementCount,
  closestOf,
  elementsByTag,
  firstElementChild,
  lastElementChild,
  localName,
  nextElementSibling,
  nodeType,
  nodeValue,
  parentNode,
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
/**
 * Milliseconds. To look for a tag that is hardly there, the browser goes through the whole page: 0.1 in all on usual
 * pages, 10 to 25 each on one with a million links. After so long nothing more of that kind is asked of a page with so
 * many elements; on any other it is the machine that is busy.
 */
const LONGEST_LOOK = 15;
const HUGE_PAGE = 100_000;
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
 * Asks for no layout, changes nothing, and looks at a bounded number of elements for a bounded time.
 *
 * @param clock in milliseconds
 */
export function looksLikeArticle(document: Document, clock: () => number = now): boolean {
  const end = clock() + LONGEST_LOOK;
  let isHuge: boolean | undefined;
  const mayAsk = () => {
    if (clock() <= end) return true;
    isHuge ??= elementsByTag(document, '*')[HUGE_PAGE] !== undefined;
    return !isHuge;
  };
  const statement = () => (mayAsk() ? readStatedKind(document) : null);
  // The cheapest question first: most pages that are no articles have no prose, and are asked nothing else.
  const found = findProse(document, 'p', PARAGRAPHS_LOOKED_AT);
  let prose = found.most;
  let stated = prose < PROSE_STATED ? null : statement();
  if (stated === null && prose < PROSE_ALONE && found.long < MANY_PARAGRAPHS) {
    for (const tag of ['div', 'br'] as const) {
      if (prose < PROSE_ALONE && mayAsk()) {
        const limit = tag === 'div' ? BLOCKS_LOOKED_AT : PARAGRAPHS_LOOKED_AT;
        prose = Math.max(prose, findProse(document, tag, limit).most);
      }
    }
    if (prose >= PROSE_STATED && found.most < PROSE_STATED) {
      stated = statement();
    }
  }
  if (prose < PROSE_STATED) {
    return found.looked < FEW_PARAGRAPHS && mayAsk() && isInShadow(document);
  }
  if (stated !== null || prose < PROSE_ALONE) {
    return stated === 'article';
  }
  const isList =
    prose < PROSE_OF_LISTS && mayAsk() && elementsByTag(document, 'article')[LIST_OF_ARTICLES - 1] !== undefined;
  return !isList;
}

function now(): number {
  return performance.now();
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
  const sums = new Map<Node, number>();
  let where: Node | null = null;
  let most = 0;
  let long = 0;
  let read = 0;
  let looked = 0;
  for (; looked < limit && most < PROSE_OF_LISTS && read < CHARACTERS_READ; looked++) {
    const element = elements[looked];
    if (element === undefined) {
      break;
    }
    let text = '';
    let inner: Element | null = null;
    if (tag === 'br') {
      // The way of old pages to write paragraphs: the text before the line break.
      const before = previousSiblingOf(element);
      text = before !== null && nodeType.call(before) === 3 ? (nodeValue.call(before) ?? '') : '';
    } else {
      inner = firstElementChild.call(element);
      // To join the text of very many children takes the browser as long as to go through a page.
      const few = inner === null || childElementCount.call(element) <= MOST_CHILDREN;
      if (few && (tag === 'p' || inner === null || INLINE.has(localName.call(inner)))) {
        text = textContent.call(element) ?? '';
      }
    }
    if (text.length < SHORTEST_PARAGRAPH) {
      continue;
    }
    read += text.length;
    const length = inner === null ? worth(text) : proseLength(text, inner);
    if (length < LONG_PARAGRAPH) {
      continue;
    }
    long++;
    let place = parentNode.call(element);
    if (
      tag !== 'br' &&
      place !== null &&
      nodeType.call(place) === 1 &&
      firstElementChild.call(place as Element) === element &&
      lastElementChild.call(place as Element) === element
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

/** Text that one writes, not reads: the place is in an editor. */
function isEditable(place: Node): boolean {
  const editor = nodeType.call(place) === 1 ? closestOf(place as Element, '[contenteditable]') : null;
  return editor !== null && attributeOf(editor, 'contenteditable') !== 'false';
}

/** Characters of an element's text without what stands in blocks inside it; nothing when most of it is links. */
function proseLength(text: string, firstChild: Element): number {
  let length = worth(text);
  let links = 0;
  let child: Element | null = firstChild;
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
