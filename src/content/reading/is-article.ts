import { CJK } from './collapse-text';
import { attributeOf, elementsByTag, firstChildOf, nextSiblingOf, parentOf, textOf } from './dom-access';

/** No more than so many elements of a kind are looked at: a page with a million links costs what any page costs. */
const PARAGRAPHS_LOOKED_AT = 80;
const BLOCKS_LOOKED_AT = 400;
const METAS_LOOKED_AT = 80;
const SCRIPTS_LOOKED_AT = 60;
/** Characters of each piece of JSON-LD. */
const JSON_LD_READ = 20_000;
/** Child nodes of a paragraph, characters of it. */
const CHILDREN_LOOKED_AT = 16;
/** Of a `div`, which is a paragraph only when it begins with text. */
const DIV_CHILDREN_LOOKED_AT = 4;
const CHARACTERS_LOOKED_AT = 600;
const ANCESTORS_LOOKED_AT = 40;
/** A paragraph of an article has mostly more characters than this, a headline or a teaser less. */
const LONG_PARAGRAPH = 80;
/** Shorter pieces are no paragraphs in any script. */
const SHORTEST_COUNTED = 20;
/** What a character of a script that writes a word with one or two counts. */
const CJK_WORTH = 2.5;

/** Enough prose in one place for an article that does not say that it is one, and for one that does. */
const PROSE_ALONE = 500;
const PROSE_STATED = 250;
/** So many `article` elements are a list of them. */
const LIST_OF_ARTICLES = 7;

const INLINE = new Set(['a', 'b', 'i', 'em', 'strong', 'span', 'q', 'cite', 'font']);

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
  return prose >= (isList ? 3 : 1) * PROSE_ALONE;
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
  const inParagraphs = mostInOneParent(document, 'p', PARAGRAPHS_LOOKED_AT, CHILDREN_LOOKED_AT);
  return inParagraphs >= PROSE_ALONE
    ? inParagraphs
    : Math.max(
        inParagraphs,
        mostInOneParent(document, 'div', BLOCKS_LOOKED_AT, DIV_CHILDREN_LOOKED_AT),
        mostBetweenBreaks(document),
      );
}

function mostInOneParent(document: Document, tag: string, limit: number, children: number): number {
  const elements = elementsByTag(document, tag);
  const places = new Places();
  for (let i = 0; i < limit; i++) {
    const element = elements[i];
    if (element === undefined) {
      break;
    }
    const length = proseLength(element, children);
    const place = length >= LONG_PARAGRAPH ? placeOf(element) : null;
    places.add(place, length);
  }
  return places.most();
}

/** Text nodes before line breaks, the way of old pages to write paragraphs. */
function mostBetweenBreaks(document: Document): number {
  const breaks = elementsByTag(document, 'br');
  const places = new Places();
  for (let i = 0; i < PARAGRAPHS_LOOKED_AT; i++) {
    const element = breaks[i];
    const before = element?.previousSibling;
    if (element === undefined) {
      break;
    }
    const length = before?.nodeType === 3 ? worth(before.nodeValue ?? '') : 0;
    places.add(length >= LONG_PARAGRAPH ? parentOf(element) : null, length);
  }
  return places.most();
}

/** Characters by the place they stand in. */
class Places {
  readonly #sums = new Map<Node, number>();

  add(place: Node | null, characters: number): void {
    if (place !== null) {
      this.#sums.set(place, (this.#sums.get(place) ?? 0) + characters);
    }
  }

  /** Of the place that has most; nothing when that is an editor. */
  most(): number {
    let most = 0;
    let where: Node | null = null;
    for (const [place, sum] of this.#sums) {
      if (sum > most) {
        most = sum;
        where = place;
      }
    }
    return where !== null && isEditable(where) ? 0 : most;
  }
}

/** Characters of an element's own text and of its inline children; nothing when most of it is links. */
function proseLength(element: Element, children: number): number {
  let length = 0;
  let links = 0;
  let node = firstChildOf(element);
  for (let i = 0; i < children && node !== null; i++) {
    if (node.nodeType === 3) {
      length += worth(node.nodeValue ?? '');
    } else if (node.nodeType === 1) {
      const name = node.nodeName.toLowerCase();
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
  return text.length > SHORTEST_COUNTED && CJK.test(text) ? text.length * CJK_WORTH : text.length;
}

/** The parent, or its parent when the element is the only one in it. */
function placeOf(element: Element): Node | null {
  const parent = parentOf(element);
  if (parent?.nodeType !== 1) {
    return parent;
  }
  const only = nextElement(firstChildOf(parent)) === element && nextElement(nextSiblingOf(element)) === null;
  return only ? (parentOf(parent) ?? parent) : parent;
}

function nextElement(from: Node | null): Node | null {
  let node = from;
  for (let i = 0; i < CHILDREN_LOOKED_AT && node !== null && node.nodeType !== 1; i++) {
    node = nextSiblingOf(node);
  }
  return node;
}
