import { appendText, type BlockWriter, breakLine, createBlockWriter, endBlock } from './block-writer';
import { BYLINE, DATED, PAYWALL, UNLIKELY } from './class-signs';
import { firstChild, hasMatch, localName, nextSibling, nodeType, nodeValue } from './dom-access';
import { kindOf } from './element-kinds';
import { postInFrame, shadowTreeOf, shownIn } from './flat-tree';
import { makeBox, markWrappers } from './make-box';
import type { Box, Page, Sign } from './page-model';
import { readTraits, type Traits } from './read-traits';
import { nextPiece, pieceAt } from './text-pieces';
import { isDropped, STRICTEST } from './weigh-boxes';

/** Bylines, times and headlines that are kept; teasers above an article have them too. */
const MOST_SIGNS = 60;
/**
 * A page with more than this is read no further, and an article in which that happens counts as incomplete. The largest articles measured have
 * 8,000 nodes and 3,000 boxes outside what is left unread; three times as many take the browser's collector of garbage
 * longer than a slice may last.
 */
const MOST_NODES = 60_000;
const MOST_BOXES = 25_000;
const MOST_BLOCKS = 20_000;
const MOST_CHARACTERS = 2_000_000;
/** So many characters of a long text take the time of a node. */
const CHARACTERS_OF_A_NODE = 200;
/** Nodes of one slot. */
const MOST_SLOTTED = 20_000;

/** What an open element is to the text in it: its box, or a piece of a line. `next` is no open element but waits for its turn. */
type Opened = Box | 'link' | 'inline' | 'next';

/** How far a page has been walked. */
export interface Walk {
  page: Page;
  writer: BlockWriter;
  /** The next node; null at the end. */
  node: Node | null;
  /** Where in it, when it is a long text. */
  from: number;
  /** The box it stands in. */
  box: Box | null;
  /**
   * The open elements and what each is. The way back up is by this stack: a page that takes its nodes away while it is
   * read cannot lead astray.
   */
  path: Node[];
  opened: Opened[];
  /** Whether what is out by its names is left unread. */
  sparing: boolean;
  /** Elements that are left out; null: none. */
  without: ReadonlySet<Element> | null;
  /** The first node below the element that was just opened; undefined: its first child. */
  below: Node | null | undefined;
  /** The nodes that the slot shows that was just opened; null: it is none. */
  shown: readonly Node[] | null;
  /** Nodes that are shown in slots: beside them stand others in the document than on the page. Null: none so far. */
  slotted: Set<Node> | null;
}

/**
 * @param root the walk stays in it
 * @param box the root's, when it has one already: then only what stands below is walked
 */
export function startWalk(
  page: Page,
  root: Element | null,
  { box = null, sparing, without }: { box?: Box | null; sparing: boolean; without: ReadonlySet<Element> | null },
): Walk {
  const walk: Walk = {
    page,
    writer: createBlockWriter(page),
    node: root,
    from: 0,
    box,
    path: [],
    opened: [],
    sparing,
    without,
    below: undefined,
    shown: null,
    slotted: null,
  };
  if (root !== null && box !== null) {
    walk.node = shadowTreeOf(root, box.tag) ?? firstChild.call(root);
    walk.path.push(root);
    walk.opened.push(box);
  }
  return walk;
}

/** Ends the block under way, wherever the walk has come to. */
export function endWalk({ writer, node, box, page }: Walk): void {
  endBlock(writer);
  page.cutIn ??= node === null ? null : box;
}

/** Whether more was walked than any real page has. */
export function isFull(page: Page): boolean {
  return (
    page.nodes > MOST_NODES ||
    page.characters > MOST_CHARACTERS ||
    page.boxes.length > MOST_BOXES ||
    page.blocks.length > MOST_BLOCKS
  );
}

/** Walks on by so many nodes. A plain function: browsers are slow to speed up the loops of generators. */
export function walkOn(walk: Walk, nodes: number): void {
  const { page, writer, path, opened } = walk;
  let { node, box } = walk;
  let left = nodes;
  while (node !== null && left > 0) {
    left--;
    let next: Node | null = null;
    const type = nodeType.call(node);
    if (type === 1) {
      const kind = open(walk, node as Element, box);
      if (kind !== 'skip') {
        next = walk.below === undefined ? firstChild.call(node) : walk.below;
        if (next !== null) {
          path.push(node);
          opened.push(kind);
          if (kind === 'link') writer.linkDepth++;
          else if (kind !== 'inline') box = kind;
          if (walk.shown !== null) queueSlotted(walk, walk.shown);
        }
        walk.below = undefined;
        walk.shown = null;
      }
    } else if ((type === 3 || type === 4) && box !== null) {
      const data = nodeValue.call(node) ?? '';
      const piece = pieceAt(data, walk.from);
      appendText(writer, box, node as Text, piece, walk.from);
      page.characters += piece.length;
      walk.from = nextPiece(data, walk.from);
      if (piece.length > CHARACTERS_OF_A_NODE) left -= Math.floor(piece.length / CHARACTERS_OF_A_NODE);
      if (walk.from > 0) continue;
    }
    if (next === null) {
      next = path.length === 0 ? null : nextOf(walk, node);
      while (next === null) {
        const parent = path.pop();
        const kind = opened.pop();
        if (parent === undefined || kind === undefined) {
          break;
        }
        left--;
        if (kind === 'next') {
          next = parent;
          break;
        }
        if (kind === 'link') {
          writer.linkDepth--;
        } else if (kind !== 'inline') {
          endBlock(writer);
          box = kind.parent;
        }
        // Beside the root stands nothing that is read: other articles, where it is a part of the page.
        next = path.length === 0 ? null : nextOf(walk, parent);
      }
    }
    node = next;
  }
  walk.node = node;
  walk.box = box;
  page.nodes += nodes - left;
}

function nextOf({ slotted }: Walk, node: Node): Node | null {
  return slotted?.has(node) === true ? null : nextSibling.call(node);
}

/** The first of what stands below is visited at once, the others when their turn comes. */
function queueSlotted(walk: Walk, nodes: readonly Node[]): void {
  walk.slotted ??= new Set();
  for (let i = Math.min(nodes.length, MOST_SLOTTED) - 1; i >= 0; i--) {
    const node = nodes[i];
    if (node === undefined) continue;
    walk.slotted.add(node);
    if (i > 0) {
      walk.path.push(node);
      walk.opened.push('next');
    }
  }
}

/** What an element is to the text in it; `skip` when nothing below it is read. */
function open(walk: Walk, element: Element, box: Box | null): Exclude<Opened, 'next'> | 'skip' {
  const { page, writer } = walk;
  const tag = localName.call(element);
  const kind = kindOf(tag);
  switch (kind) {
    case 'plain':
      if (box !== null) return 'inline';
      break;
    case 'break':
      breakLine(writer);
      return 'skip';
    case 'image':
      if (box !== null) box.ownImages++;
      return 'skip';
    case 'input':
      if (box !== null) box.ownInputs++;
      return 'skip';
    case 'embed':
      if (box !== null) box.ownEmbeds++;
      return 'skip';
    case 'skipped':
      return 'skip';
    case 'frame':
      return openFrame(walk, element, box);
    case 'slot': {
      const shown = shownIn(element);
      if (shown.length > 0) {
        walk.below = shown[0];
        walk.shown = shown;
      }
      return 'inline';
    }
  }
  if (walk.without?.has(element) === true) {
    return 'skip';
  }
  const traits = readTraits(element);
  if (traits.hidden && tag !== 'body' && tag !== 'html') {
    return 'skip';
  }
  noteSign(page, element, tag, traits);
  if (box !== null && kind !== 'box') {
    if (kind === 'link') {
      // A link inside the page (a note, a table of contents) leads nowhere else.
      return traits.inPage ? 'inline' : 'link';
    }
    if ((traits.signs & UNLIKELY) === 0 || box.inCode) {
      return 'inline';
    }
  }
  const made = openBox(walk, element, box, tag, traits);
  if (walk.sparing && isOut(made)) {
    page.unread.push({ box: made, at: page.blocks.length });
    return 'skip';
  }
  walk.below = shadowTreeOf(element, tag);
  return made;
}

function openBox({ page, writer }: Walk, element: Element, parent: Box | null, tag: string, traits: Traits): Box {
  endBlock(writer);
  const box = makeBox(element, parent, tag, traits);
  if (parent !== null) {
    parent.childBoxes++;
  }
  if (box.role === 'tweet' && parent?.role !== 'tweet') {
    markWrappers(box);
  }
  page.boxes.push(box);
  page.hasPaywall ||= (box.signs & PAYWALL) !== 0;
  return box;
}

/** A frame is skipped and counted, unless an embedded post can be read in it. */
function openFrame(walk: Walk, element: Element, box: Box | null): Box | 'skip' {
  const post = box === null ? null : postInFrame(element);
  if (box === null || post === null) {
    if (box !== null) box.ownEmbeds++;
    return 'skip';
  }
  const made = openBox(walk, element, box, 'iframe', readTraits(element));
  made.role = 'tweet';
  markWrappers(made);
  walk.below = post;
  return made;
}

/** What is out whatever stands in it; a box with an unlikely name may be one around an embedded post. */
function isOut(box: Box): boolean {
  if ((box.signs & PAYWALL) !== 0) {
    return false;
  }
  if (box.barred || isDropped(box, BUT_FOR_NAMES)) {
    return true;
  }
  return isDropped(box, STRICTEST) && ((box.signs & UNLIKELY) === 0 || !hasMatch(box.element, POSTS));
}

/** Of what readers wrote below an article nobody asks for posts: it may be megabytes. */
const BUT_FOR_NAMES = { ...STRICTEST, dropUnlikely: false };

/** Every name that class-signs.ts takes for a post has one of these in it. */
const POSTS =
  '[class*=tweet],[class*=twitter],[class*=embed],[class*=instagram],[id*=tweet],[id*=twitter],[id*=embed],[id*=instagram],amp-twitter';

/** Keeps what may be a byline, a time or a headline for `readMetadata`. */
function noteSign(page: Page, element: Element, tag: string, { signs, author, dated }: Traits): void {
  if (tag === 'h1') keepSign(page, page.titles, element);
  else if (tag === 'time' || dated || (signs & DATED) !== 0) keepSign(page, page.times, element);
  if (tag !== 'h1' && tag !== 'time' && (author || (signs & BYLINE) !== 0)) keepSign(page, page.bylines, element);
}

function keepSign(page: Page, list: Sign[], element: Element): void {
  if (list.length < MOST_SIGNS) list.push({ element, at: page.blocks.length });
}
