import { COMMENTS, NEGATIVE, POSITIVE, UNLIKELY } from './class-signs';
import type { Block, Box, Page } from './page-model';

/** How strictly a page's names are believed; a page that gives too little text is tried again with less. */
export interface Strictness {
  /** Drop what readers wrote under the article. */
  dropComments: boolean;
  /** Drop what the names call clutter before anything is weighed. */
  dropUnlikely: boolean;
  /** Let names add to or take from a box's score. */
  weighNames: boolean;
  /** Leave boxes out that look like lists of links, forms, galleries. */
  clean: boolean;
}

/** What is tried first. */
export const STRICTEST: Strictness = { dropComments: true, dropUnlikely: true, weighNames: true, clean: true };

/** What a name is worth in points of `scoreBoxes`, after Readability. */
const NAME_WEIGHT = 25;
/** Shorter blocks say nothing about where the article is. */
const SHORTEST_SCORED = 25;
/** A block of this length with few links is prose. */
const PROSE_LENGTH = 80;
/** A block's points go so many ancestors up. */
const HIGHEST_ANCESTOR = 5;

const MAIN_TAGS = new Set(['html', 'body', 'main', 'article']);
const DROPPED_TAGS = new Set(['nav', 'footer', 'aside', 'amp-sidebar']);

export function nameWeight(box: Box, strictness: Strictness): number {
  if (!strictness.weighNames) {
    return 0;
  }
  return (box.signs & POSITIVE ? NAME_WEIGHT : 0) - (box.signs & NEGATIVE ? NAME_WEIGHT : 0);
}

/** Marks the boxes that are out from the start, and resets what an earlier try has counted. */
export function dropBoxes(page: Page, strictness: Strictness): void {
  for (const box of page.boxes) {
    box.dropped = box.parent?.dropped === true || box.barred || isDropped(box, strictness);
    box.scored = false;
    box.score = 0;
    box.left = false;
    box.inside = false;
    resetCounts(box);
  }
}

/** Whether a box is out by its own names and tag; what stands in it is out with it. */
export function isDropped(box: Box, strictness: Strictness): boolean {
  if (strictness.dropComments && box.signs & COMMENTS && !MAIN_TAGS.has(box.tag)) {
    return true;
  }
  return strictness.dropUnlikely && (isUnlikely(box) || DROPPED_TAGS.has(box.tag));
}

function isUnlikely(box: Box): boolean {
  return (
    (box.signs & UNLIKELY) !== 0 &&
    !box.wrapsPost &&
    box.tag !== 'body' &&
    box.tag !== 'html' &&
    !box.inTable &&
    !box.inCode
  );
}

export function resetCounts(box: Box): void {
  box.chars = 0;
  box.linkChars = 0;
  box.commas = 0;
  box.paragraphs = 0;
  box.items = 0;
  box.images = box.ownImages;
  box.inputs = box.ownInputs;
  box.embeds = box.ownEmbeds;
  box.headingChars = 0;
  box.listChars = 0;
  box.proseChars = 0;
  box.postChars = 0;
}

/** Counts characters, links, paragraphs … of each box that is not dropped, with all that stands below it. */
export function countBoxes(page: Page): void {
  for (const block of page.blocks) {
    countBlock(block);
  }
  for (let i = page.boxes.length - 1; i >= 0; i--) {
    const box = page.boxes[i];
    if (box?.parent && !box.dropped) {
      addCounts(box, box.parent);
    }
  }
}

export function countBlock(block: Block): void {
  const { box } = block;
  box.chars += block.text.length;
  box.linkChars += block.linkChars;
  box.commas += block.commas;
  if (box.role === 'heading') {
    box.headingChars += block.text.length;
  } else if (box.role === 'tweet') {
    box.postChars += block.text.length;
  }
  if (block.text.length >= PROSE_LENGTH && block.linkChars < block.text.length / 4) {
    box.proseChars += block.text.length;
  }
}

/** Adds what is in a box to its parent's counts. */
export function addCounts(box: Box, parent: Box): void {
  parent.chars += box.chars;
  parent.linkChars += box.linkChars;
  parent.commas += box.commas;
  parent.paragraphs += box.paragraphs + (isParagraph(box) ? 1 : 0);
  parent.items += box.items + (box.tag === 'li' ? 1 : 0);
  parent.images += box.images;
  parent.inputs += box.inputs;
  parent.embeds += box.embeds;
  parent.headingChars += box.headingChars;
  parent.proseChars += box.proseChars;
  parent.postChars += box.postChars;
  parent.listChars += box.tag === 'ul' || box.tag === 'ol' ? box.chars : box.listChars;
}

/** A `p`, or a `div` that is used like one. */
export function isParagraph(box: Box): boolean {
  return box.tag === 'p' || (box.tag === 'div' && box.ownBlocks > 0);
}

export function linkDensity(box: Box): number {
  return box.chars === 0 ? 0 : box.linkChars / box.chars;
}

/**
 * Gives every block's points to the boxes it stands in: all to the nearest, half to the next, less further up; then
 * takes off what is links. After Arc90's and Mozilla's Readability, over the live DOM.
 *
 * @returns the boxes that have points
 */
export function scoreBoxes(page: Page, strictness: Strictness): Box[] {
  const scored: Box[] = [];
  for (const block of page.blocks) {
    if (block.box.dropped || block.text.length < SHORTEST_SCORED || !givesPoints(block.box)) {
      continue;
    }
    const points = 2 + block.commas + Math.min(Math.floor(block.text.length / 100), 3);
    let box = isLeaf(block.box) ? block.box.parent : block.box;
    for (let level = 0; level < HIGHEST_ANCESTOR && box !== null; level++) {
      if (!box.scored) {
        box.scored = true;
        box.score = baseScore(box.tag) + nameWeight(box, strictness);
        scored.push(box);
      }
      box.score += points / (level === 0 ? 1 : level === 1 ? 2 : level * 3);
      box = box.parent;
    }
  }
  for (const box of scored) {
    box.score *= 1 - linkDensity(box);
  }
  return scored;
}

/** Whether the box's own text is all there is in it. */
function isLeaf(box: Box): boolean {
  return box.childBoxes === 0 && box.ownBlocks === 1;
}

const NO_POINTS = new Set(['li', 'dd', 'dt', 'address', 'figcaption', 'h1', 'th', 'label', 'summary', 'caption']);

function givesPoints(box: Box): boolean {
  return !NO_POINTS.has(box.tag);
}

function baseScore(tag: string): number {
  switch (tag) {
    case 'div':
      return 5;
    case 'pre':
    case 'td':
    case 'blockquote':
      return 3;
    case 'address':
    case 'ol':
    case 'ul':
    case 'dl':
    case 'dd':
    case 'dt':
    case 'li':
    case 'form':
      return -3;
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
    case 'th':
      return -5;
    default:
      return 0;
  }
}
