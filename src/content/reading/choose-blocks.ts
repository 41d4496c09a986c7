import { chooseContainer, isRoot, withSiblings } from './choose-container';
import { cleanBoxes } from './clean-boxes';
import { CJK } from './collapse-text';
import type { Block, Box, Page } from './page-model';
import { countBoxes, dropBoxes, STRICTEST, type Strictness, scoreBoxes } from './weigh-boxes';

/** A try that gives fewer characters than this is followed by a less strict one. */
const ENOUGH = 500;
/** What a character of a script that writes a word with one or two is worth in these counts. */
const CJK_WORTH = 2.5;
/** Boxes looked at between two places where the caller can pause. */
const BOXES_A_SLICE = 5000;
/** With fewer than this, what readers wrote under it may be the text after all: a forum. */
const NEXT_TO_NOTHING = 140;

/** From strict to lax: the page's names are believed less and less. */
const TRIES: readonly Strictness[] = [
  STRICTEST,
  { dropComments: true, dropUnlikely: false, weighNames: true, clean: true },
  { dropComments: true, dropUnlikely: false, weighNames: false, clean: true },
];
const LAST_TRY: Strictness = { dropComments: false, dropUnlikely: false, weighNames: false, clean: false };

/** The blocks that the strictest choice finds; null when that is too little, and the page must be read in full. */
export function* chooseStrictly(page: Page): Generator<void, Block[] | null> {
  const blocks = yield* tryBlocks(page, STRICTEST);
  return lengthOf(blocks) >= ENOUGH ? blocks : null;
}

/**
 * The blocks of the article, in document order: those of the first try that finds enough, else of the longest. Yields
 * between its passes over the page, so that the caller can pause.
 */
export function* chooseBlocks(page: Page): Generator<void, Block[]> {
  let best: Block[] = [];
  let most = 0;
  for (const strictness of TRIES) {
    const blocks = yield* tryBlocks(page, strictness);
    const length = lengthOf(blocks);
    if (length > most) {
      best = blocks;
      most = length;
    }
    if (length >= ENOUGH) {
      return blocks;
    }
  }
  if (most < NEXT_TO_NOTHING) {
    const blocks = yield* tryBlocks(page, LAST_TRY);
    return lengthOf(blocks) > most ? blocks : best;
  }
  return best;
}

function lengthOf(blocks: Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length * (CJK.test(text) ? CJK_WORTH : 1), 0);
}

function* tryBlocks(page: Page, strictness: Strictness): Generator<void, Block[]> {
  dropBoxes(page, strictness);
  yield;
  countBoxes(page);
  yield;
  const scored = scoreBoxes(page, strictness);
  yield;
  const container = chooseContainer(scored) ?? page.boxes.find(isRoot) ?? null;
  if (container === null) {
    return [];
  }
  const chosen = isRoot(container)
    ? new Set([container])
    : withSiblings(container, yield* childrenOf(page, container.parent));
  yield;
  cleanBoxes(page, chosen, strictness);
  yield;
  return page.blocks.filter(({ box }) => box.inside && !box.left && !box.dropped);
}

function* childrenOf(page: Page, parent: Box | null): Generator<void, Box[]> {
  const children: Box[] = [];
  const { boxes } = page;
  for (let from = 0; from < boxes.length; from += BOXES_A_SLICE) {
    addChildren(boxes, from, parent, children);
    yield;
  }
  return children;
}

function addChildren(boxes: Box[], from: number, parent: Box | null, children: Box[]): void {
  const end = Math.min(boxes.length, from + BOXES_A_SLICE);
  for (let i = from; i < end; i++) {
    const box = boxes[i];
    if (box !== undefined && box.parent === parent) {
      children.push(box);
    }
  }
}
