import { CJK } from './collapse-text';
import {
  attributeOf,
  elementsByTag,
  firstChildOf,
  firstElementOf,
  lastElementOf,
  localNameOf,
  nextSiblingOf,
  parentOf,
  previousSiblingOf,
  textContentOf,
  textOf,
} from './dom-access';

/** No more than so many elements of a kind are looked at: a page with a million links costs what any page costs. */
const PARAGRAPHS_LOOKED_AT = 80;
const BLOCKS_LOOKED_AT = 400;
const METAS_LOOKED_AT = 80;
const SCRIPTS_LOOKED_AT = 60;
/** Characters of each piece of JSON-LD. */
const JSON_LD_READ = 20_000;
/** Child nodes of a paragraph, characters of it. */
const CHILDREN_LOOKED_AT = 16;
const CHARACTERS_LOOKED_AT = 600;
const ANCESTORS_LOOKED_AT = 40;
/** A paragraph of an article has mostly more characters than this, a headline or a teaser less. */
const LONG_PARAGRAPH = 80;
/** With fewer characters than this it is no long paragraph in any script. */
const SHORTEST_PARAGRAPH = 32;
/** Shorter pieces are no paragraphs in any script. */
const SHORTEST_COUNTED = 20;
/** What a character of a script that writes a word with one or two counts. */
const CJK_WORTH = 2.5;
const CJK_BEGINS = 0x3000;
/** Milliseconds. The first look takes 0.1 on usual pages, and 10 to 25 on one with a million links. */
const LONGEST_LOOK = 15;
/** Elements of a page whose looks are the page's doing when they take long: the largest measured has under 20,000. */
const HUGE_PAGE = 100_000;
/** A page that has put all its text into each of its paragraphs is read no further than this. */
const CHARACTERS_READ = 1_000_000;

/** Enough prose in one place for an article that does not say that it is one, and for one that does. */
const PROSE_ALONE = 500;
const PROSE_STATED = 250;
/** So many `article` elements are a list of them, and an article above it has at least so much prose. */
const LIST_OF_ARTICLES = 7;
const PROSE_OF_LISTS = 3 * PROSE_ALONE;

const INLINE = new Set(['a', 'b', 'i', 'em', 'strong', 'span', 'q', 'cite', 'font', 'br']);

const ARTICLE_TYPE =
  /"@type"\s*:\s*\[?\s*"(?:https?:\/\/schema\.org\/)?(?:[A-Za-z]*NewsArticle|Article|[A-Za-z]*BlogPosting|Report|ScholarlyArticle|TechArticle)"/;
const OTHER_TYPE =
  /"@type"\s*:\s*\[?\s*"(?:https?:\/\/schema\.org\/)?(?:Product|SearchResultsPage|CollectionPage|ItemList|Recipe|JobPosting)"/;

/**
 * Whether a page is worth reading as an article. Cheap signs only: what the page says it is, and whether long paragraphs
 * stand together in one place, which the teasers of a front page, the goods of a shop and the hits of a search do not.
 * Asks for no layout, changes nothing, and looks at a bounded number of elements.
 */
export function looksLikeArticle(document: Document): boolean {
  // The cheapest question first: most pages that are no articles have no prose, and are asked nothing else.
  const prose = proseInOnePlace(document);
  if (prose < PROSE_STATED) {
    return false;
  }
  const stated = statedType(document);
  if (stated !== null) {
    return stated === 'article';
  }
  const isList = elementsByTag(document, 'article')[LIST_OF_ARTICLES - 1] !== undefined;
  return prose >= (isList ? PROSE_OF_LISTS : PROSE_ALONE);
}

/** What the page says of itself in OpenGraph or JSON-LD. */
function statedType(document: Document): 'article' | 'other' | null {
  const metas = elementsByTag(document, 'meta');
  let other = false;
  for (let i = 0; i < METAS_LOOKED_AT; i++) {
    const meta = metas[i];
    if (meta === undefined) {
      break;
    }
    const property = attributeOf(meta, 'property') ?? attributeOf(meta, 'name');
    if (property === 'article:published_time') {
      return 'article';
    }
    if (property === 'og:type') {
      const type = attributeOf(meta, 'content') ?? '';
      if (/article|blog\b.*post/i.test(type)) {
        return 'article';
      }
      other ||= /product|profile|video|music/i.test(type);
    }
  }
  const scripts = elementsByTag(document, 'script');
  for (let i = 0; i < SCRIPTS_LOOKED_AT; i++) {
    const script = scripts[i];
    if (script === undefined) {
      break;
    }
    if (attributeOf(script, 'type') === 'application/ld+json') {
      const data = textOf(script, JSON_LD_READ);
      if (ARTICLE_TYPE.test(data)) {
        return 'article';
      }
      other ||= OTHER_TYPE.test(data);
    }
  }
  return other ? 'other' : null;
}

/** Text that one writes, not reads: the place is in an editor. */
function isEditable(place: Node): boolean {
  let node: Node | null = place;
  for (let i = 0; i < ANCESTORS_LOOKED_AT && node?.nodeType === 1; i++) {
    const editable = attributeOf(node as Element, 'contenteditable');
    if (editable !== null) {
      return editable !== 'false';
    }
    node = parentOf(node);
  }
  return false;
}

/**
 * The characters of long paragraphs under the parent that has most of them; of `p`, and where those have too little, of
 * `div` and text between line breaks. A paragraph that is alone in its parent counts for its grandparent.
 */
function proseInOnePlace(document: Document): number {
  const began = performance.now();
  let most = mostInOneParent(document, 'p', PARAGRAPHS_LOOKED_AT);
  for (const tag of ['div', 'br'] as const) {
    if (most >= PROSE_ALONE) {
      break;
    }
    // To look for a tag that is hardly there, the browser goes through the whole page. The clock alone must not decide:
    // on a busy machine a look at any page can take long, and its article would not be seen.
    if (performance.now() - began > LONGEST_LOOK && elementsByTag(document, '*')[HUGE_PAGE] !== undefined) {
      break;
    }
    most = Math.max(most, mostInOneParent(document, tag, tag === 'div' ? BLOCKS_LOOKED_AT : PARAGRAPHS_LOOKED_AT));
  }
  return most;
}

/**
 * Of the first elements of one tag: the most prose that stands in one place, none when that is an editor. Few native
 * questions for an element that is no paragraph, and few functions: all of it runs once on a page, so that to compile it
 * is what it costs.
 */
function mostInOneParent(document: Document, tag: 'p' | 'div' | 'br', limit: number): number {
  const elements = elementsByTag(document, tag);
  const sums = new Map<Node, number>();
  let most = 0;
  let where: Node | null = null;
  let read = 0;
  for (let i = 0; i < limit && most < PROSE_OF_LISTS && read < CHARACTERS_READ; i++) {
    const element = elements[i];
    if (element === undefined) {
      break;
    }
    let length = 0;
    if (tag === 'br') {
      // The way of old pages to write paragraphs: the text before the line break.
      const before = previousSiblingOf(element);
      length = before?.nodeType === 3 ? worth(before.nodeValue ?? '') : 0;
    } else {
      const inner = tag === 'div' ? firstElementOf(element) : null;
      if (inner === null || INLINE.has(localNameOf(inner))) {
        const all = textContentOf(element).length;
        read += all;
        length = all < SHORTEST_PARAGRAPH ? 0 : proseLength(element);
      }
    }
    const place = length < LONG_PARAGRAPH ? null : tag === 'br' ? parentOf(element) : placeOf(element);
    if (place !== null) {
      const sum = (sums.get(place) ?? 0) + length;
      sums.set(place, sum);
      if (sum > most) {
        most = sum;
        where = place;
      }
    }
  }
  return where !== null && isEditable(where) ? 0 : most;
}

/** Characters of an element's own text and of its inline children; nothing when most of it is links. */
function proseLength(element: Element): number {
  let length = 0;
  let links = 0;
  let node = firstChildOf(element);
  for (let i = 0; i < CHILDREN_LOOKED_AT && node !== null; i++) {
    // CDATA too, the text of XHTML.
    if (node.nodeType === 3 || node.nodeType === 4) {
      length += worth(node.nodeValue ?? '');
    } else if (node.nodeType === 1) {
      const name = localNameOf(node as Element);
      const own = firstChildOf(node);
      const inline = INLINE.has(name) && own?.nodeType === 3 ? worth(own.nodeValue ?? '') : 0;
      length += inline;
      links += name === 'a' ? inline : 0;
    }
    node = nextSiblingOf(node);
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

/** The parent, or its parent when the element is the only one in it. */
function placeOf(element: Element): Node | null {
  const parent = parentOf(element);
  if (parent?.nodeType !== 1) {
    return parent;
  }
  const only = firstElementOf(parent as Element) === element && lastElementOf(parent as Element) === element;
  return only ? (parentOf(parent) ?? parent) : parent;
}
