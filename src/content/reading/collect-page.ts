import type { ParagraphRole } from '../../core/model';
import { BYLINE, PAYWALL, POST, readSigns, UNLIKELY } from './class-signs';
import { collapseText } from './collapse-text';
import {
  attributeNamesOf,
  attributeOf,
  firstChildOf,
  hasMatch,
  localNameOf,
  nextSiblingOf,
  rootOf,
} from './dom-access';
import type { Block, Box, Page } from './page-model';
import type { PagePart } from './page-part';
import { isDropped, STRICTEST } from './weigh-boxes';

/** Elements whose text is no part of what a reader reads. */
const SKIPPED = new Set(
  'head script style noscript template svg math canvas select textarea button input datalist object embed iframe frame frameset video audio map progress meter dialog menu nav param track source applet amp-ad amp-sidebar amp-consent amp-analytics'.split(
    ' ',
  ),
);
const INPUTS = new Set(['input', 'textarea', 'select', 'button']);
const EMBEDS = new Set(['object', 'embed', 'iframe']);
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb rp rt rtc ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const BARRED_ROLES = new Set(
  'menu menubar complementary navigation alert alertdialog dialog search banner contentinfo tablist toolbar'.split(' '),
);
const HIDING_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;
const COMMAS = /[,\u060c\u3001\uff0c\ufe10\ufe11\u2e41\u2e34\u2e32]/g;

const SPACE = 32;
const SENTENCE_END = /[.!?。](?:["'\u201d\u2019)]?$| )/;

/** After so many nodes the walk can be paused: less than a millisecond in a browser. */
const NODES_A_SLICE = 1000;
/** How deep an element of a part is: hidden ones are left out at any depth but the page's root and body. */
const ANYWHERE = 2;
/** Embedded posts stand in so many boxes of their own. */
const POST_WRAPPERS = 2;
/** Bylines, times and headlines that are kept; teasers above an article have them too. */
const MOST_SIGNS = 60;
/** A page with more nodes or block elements is read no further; the largest pages measured have 20,000 and 3,000. */
const MOST_NODES = 400_000;
const MOST_BOXES = 60_000;

/**
 * Walks the page once, in document order, and collects its boxes and blocks. Nothing is cloned, nothing is written, no
 * layout is asked for. Yields now and then, so that the caller can pause; linear in the number of nodes.
 *
 * @param partly leave unread what the strictest choice drops anyhow: menus, side columns, comments. That is half of a
 *   usual page, and only a page on which that choice finds too little is read again in full.
 * @param part of the page, where it has several articles; null: all of it
 */
export function* collectPage(document: Document, partly: boolean, part: PagePart | null = null): Generator<void, Page> {
  const walk: Walk = {
    page: { boxes: [], blocks: [], hasPaywall: false, partly, bylines: [], times: [], titles: [] },
    open: { block: null, parts: [], length: 0, afterSpace: true, linkDepth: 0, breaks: 0 },
    node: part?.root ?? rootOf(document),
    box: null,
    elements: [],
    kinds: [],
    part: part === null || part.root === rootOf(document) ? null : part.root,
    without: part === null || part.without.size === 0 ? null : part.without,
  };
  for (let slices = 1; walk.node !== null; slices++) {
    advance(walk, NODES_A_SLICE);
    if (slices * NODES_A_SLICE >= MOST_NODES || walk.page.boxes.length > MOST_BOXES) {
      break;
    }
    yield;
  }
  flush(walk.open, walk.page);
  return walk.page;
}

/** How far a page has been walked. */
interface Walk {
  page: Page;
  open: OpenBlock;
  /** The next node; null at the end. */
  node: Node | null;
  /** The box it stands in. */
  box: Box | null;
  /**
   * The open elements, and for each the box it made, 'link', or null for other inline elements. The way back up is by
   * this stack: a page that takes its nodes away while it is read cannot lead astray.
   */
  elements: Node[];
  kinds: (Box | 'link' | null)[];
  /** The element that the walk stays in; null: the page's root. */
  part: Element | null;
  /** What is left unread; null: nothing. */
  without: ReadonlySet<Element> | null;
}

/** Walks on by so many nodes. A plain function: browsers are slow to speed up the loops of generators. */
function advance(walk: Walk, nodes: number): void {
  const { page, open, elements, kinds, part, without } = walk;
  let { node, box } = walk;
  for (let visited = 0; node !== null && visited < nodes; visited++) {
    let next: Node | null = null;
    const type = node.nodeType;
    if (type === 1) {
      const kind =
        without?.has(node as Element) === true
          ? 'skip'
          : node === part
            ? enterPart(part, page)
            : enter(node as Element, box, open, page, part === null ? kinds.length : ANYWHERE);
      if (kind !== 'skip') {
        next = firstChildOf(node);
        if (next !== null) {
          elements.push(node);
          kinds.push(kind);
          if (kind === 'link') {
            open.linkDepth++;
          } else if (kind !== null) {
            box = kind;
          }
        }
      }
    } else if (box !== null && (type === 3 || type === 4)) {
      appendText(open, box, node as Text);
    }
    if (next === null) {
      // Beside the root stands nothing that is read: other articles, where it is a part of the page.
      next = elements.length === 0 ? null : nextSiblingOf(node);
      while (next === null) {
        const parent = elements.pop();
        if (parent === undefined) {
          break;
        }
        box = leave(kinds.pop() ?? null, box, open, page);
        next = elements.length === 0 ? null : nextSiblingOf(parent);
      }
    }
    node = next;
  }
  walk.node = node;
  walk.box = box;
}

/** The block that is being put together. */
interface OpenBlock {
  block: Block | null;
  /** Its text so far, in pieces: to look at the end of a growing string makes the browser copy it each time. */
  parts: string[];
  length: number;
  afterSpace: boolean;
  linkDepth: number;
  /** Line breaks since the last character. */
  breaks: number;
}

function enter(
  element: Element,
  box: Box | null,
  open: OpenBlock,
  page: Page,
  depth: number,
): Box | 'link' | null | 'skip' {
  const tag = localNameOf(element);
  if (tag === 'br') {
    lineBreak(open, page);
    return 'skip';
  }
  if (SKIPPED.has(tag)) {
    if (box !== null) {
      if (INPUTS.has(tag)) box.ownInputs++;
      else if (EMBEDS.has(tag)) box.ownEmbeds++;
    }
    return 'skip';
  }
  if (tag === 'img' || tag === 'amp-img') {
    if (box !== null) box.ownImages++;
    return 'skip';
  }
  const traits = readTraits(element);
  if (traits.hidden && depth > 1) {
    return 'skip';
  }
  noteSign(element, tag, traits, page);
  if (INLINE.has(tag) && box !== null) {
    if (tag === 'a') {
      // A link inside the page (a note, a table of contents) leads nowhere else.
      return traits.inPage ? null : 'link';
    }
    if ((traits.signs & UNLIKELY) === 0 || box.inCode) {
      return null;
    }
  }
  flush(open, page);
  const made = makeBox(element, box, tag, traits);
  if (box !== null) {
    box.childBoxes++;
  }
  if (made.role === 'tweet' && box?.role !== 'tweet') {
    markWrappers(made);
  }
  page.boxes.push(made);
  page.hasPaywall ||= (made.signs & PAYWALL) !== 0;
  return page.partly && isOut(made) ? 'skip' : made;
}

/** The root of a part is in, whatever its names say: somebody has found that it is an article. */
function enterPart(root: Element, page: Page): Box {
  const box = makeBox(root, null, localNameOf(root), NO_TRAITS);
  box.role = 'body';
  page.boxes.push(box);
  return box;
}

/** What is out whatever stands in it; a box with an unlikely name may be one around an embedded post. */
function isOut(box: Box): boolean {
  return (
    (box.barred || isDropped(box, STRICTEST)) &&
    (box.signs & PAYWALL) === 0 &&
    ((box.signs & UNLIKELY) === 0 || !hasMatch(box.element, POSTS))
  );
}

/** Every name that class-signs.ts takes for a post has one of these in it. */
const POSTS =
  '[class*=tweet],[class*=twitter],[class*=embed],[class*=instagram],[id*=tweet],[id*=twitter],[id*=embed],[id*=instagram],amp-twitter';

/** A post and the boxes close around it: "social", "widget" and "media" are what such boxes are called. */
function markWrappers(post: Box): void {
  let box: Box | null = post;
  for (let level = 0; level <= POST_WRAPPERS && box !== null && box.tag !== 'aside'; level++) {
    box.wrapsPost = true;
    box = box.parent;
  }
}

/** What an element's attributes say about it. */
interface Traits {
  names: string;
  signs: number;
  hidden: boolean;
  barred: boolean;
  /** A link to a place in the same page. */
  inPage: boolean;
  author: boolean;
}

const NO_TRAITS: Traits = { names: '', signs: 0, hidden: false, barred: false, inPage: false, author: false };

function readTraits(element: Element): Traits {
  const attributes = attributeNamesOf(element);
  if (attributes.length === 0) {
    return NO_TRAITS;
  }
  const traits = { ...NO_TRAITS };
  for (const name of attributes) {
    switch (name) {
      case 'class':
      case 'id':
        traits.names += `${attributeOf(element, name)} `;
        break;
      case 'hidden':
        traits.hidden = true;
        break;
      case 'aria-hidden':
        traits.hidden ||= attributeOf(element, name) === 'true';
        break;
      case 'style':
        traits.hidden ||= HIDING_STYLE.test(attributeOf(element, name) ?? '');
        break;
      case 'role':
        traits.barred = BARRED_ROLES.has(attributeOf(element, name)?.trim().toLowerCase() ?? '');
        break;
      case 'href':
        traits.inPage = attributeOf(element, name)?.startsWith('#') === true;
        break;
      case 'rel':
      case 'itemprop':
        traits.author ||= attributeOf(element, name)?.includes('author') === true;
        break;
    }
  }
  traits.signs = traits.names === '' ? 0 : readSigns(traits.names);
  return traits;
}

/** Keeps what may be a byline, a time or a headline for `readMetadata`. */
function noteSign(element: Element, tag: string, { signs, author }: Traits, page: Page): void {
  const list =
    tag === 'h1' ? page.titles : tag === 'time' ? page.times : signs & BYLINE || author ? page.bylines : null;
  if (list !== null && list.length < MOST_SIGNS) {
    list.push({ element, at: page.blocks.length });
  }
}

function leave(kind: Box | 'link' | null, box: Box | null, open: OpenBlock, page: Page): Box | null {
  if (kind === 'link') {
    open.linkDepth--;
    return box;
  }
  if (kind === null) {
    return box;
  }
  flush(open, page);
  return kind.parent;
}

function makeBox(element: Element, parent: Box | null, tag: string, { names, signs, barred }: Traits): Box {
  return {
    element,
    parent,
    tag,
    names,
    role: roleOf(tag, signs, parent),
    signs,
    barred,
    wrapsPost: false,
    inTable: tag === 'table' || parent?.inTable === true,
    inCode: tag === 'pre' || parent?.inCode === true,
    inFigure: tag === 'figure' || parent?.inFigure === true,
    childBoxes: 0,
    ownBlocks: 0,
    ownImages: 0,
    ownInputs: 0,
    ownEmbeds: 0,
    endsSentence: false,
    dropped: false,
    chars: 0,
    linkChars: 0,
    commas: 0,
    paragraphs: 0,
    items: 0,
    images: 0,
    inputs: 0,
    embeds: 0,
    headingChars: 0,
    listChars: 0,
    proseChars: 0,
    postChars: 0,
    scored: false,
    score: 0,
    left: false,
    inside: false,
  };
}

function roleOf(tag: string, signs: number, parent: Box | null): ParagraphRole {
  const inherited = parent?.role ?? 'body';
  if (inherited === 'tweet' || signs & POST || tag === 'amp-twitter') {
    return 'tweet';
  }
  if (tag.length === 2 && tag.charCodeAt(0) === 104 && tag !== 'hr') {
    return 'heading';
  }
  if (inherited === 'blockquote' || tag === 'blockquote') {
    return 'blockquote';
  }
  return tag === 'li' ? 'list-item' : inherited;
}

function appendText(open: OpenBlock, box: Box, node: Text): void {
  const afterSpace = open.block === null || open.afterSpace;
  const text = collapseText(node.nodeValue ?? '', afterSpace);
  if (text === '') {
    return;
  }
  if (text !== ' ') {
    open.breaks = 0;
  }
  open.block ??= { box, text: '', segments: [], linkChars: 0, commas: 0 };
  open.block.segments.push({ node, at: open.length, afterSpace });
  append(open, text);
  if (open.linkDepth > 0) {
    open.block.linkChars += text.length;
  }
}

function append(open: OpenBlock, text: string): void {
  open.parts.push(text);
  open.length += text.length;
  open.afterSpace = text.charCodeAt(text.length - 1) === SPACE;
}

/** Two line breaks in a row end a paragraph; one is a space. */
function lineBreak(open: OpenBlock, page: Page): void {
  open.breaks++;
  if (open.breaks >= 2) {
    flush(open, page);
  } else if (open.block !== null && !open.afterSpace) {
    append(open, ' ');
  }
}

function flush(open: OpenBlock, page: Page): void {
  const { block } = open;
  if (block === null) {
    open.breaks = 0;
    return;
  }
  block.text = open.parts.join('').trimEnd();
  if (block.text !== '') {
    block.commas = block.text.match(COMMAS)?.length ?? 0;
    block.box.ownBlocks++;
    block.box.endsSentence ||= SENTENCE_END.test(block.text);
    page.blocks.push(block);
  }
  open.block = null;
  open.parts = [];
  open.length = 0;
  open.breaks = 0;
}
