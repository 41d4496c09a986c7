import { chooseContainer, isRoot, withSiblings } from './choose-container';
import { cleanBoxes } from './clean-boxes';
import { CJK } from './collapse-text';
import type { Block, Box, Page } from './page-model';
import { countBoxes, dropBoxes, STRICTEST, type Strictness, scoreBoxes } from './weigh-boxes';

/** A try that gives fewer characters than this is followed by a less strict one. */
const ENOUGH = 500;
/** What a character of a script that writes a word with one or two is worth in these counts. */
const CJK_WORTH = 2.5;
/** With fewer than this, what readers wrote under it may be the text after all: a forum. */
const NEXT_TO_NOTHING = 140;

/** After the strictest: the page's names are believed less and less. */
const TRIES: readonly Strictness[] = [
  { dropComments: true, dropUnlikely: false, weighNames: true, clean: true },
  { dropComments: true, dropUnlikely: false, weighNames: false, clean: true },
];
const LAST_TRY: Strictness = { dropComments: false, dropUnlikely: false, weighNames: false, clean: false };

/** The blocks that the strictest choice finds, in document order: for it, the page need not be read in full. */
export function chooseStrictly(page: Page): Generator<void, Block[]> {
  return tryBlocks(page, STRICTEST);
}

/** Whether so much was found that nothing else need be tried. */
export function isEnough(blocks: Block[]): boolean {
  return lengthOf(blocks) >= ENOUGH;
}

/**
 * The blocks of the article, in document order: those of the first less strict try that finds enough, else of the longest.
 * Yields between its passes over the page, so that the caller can pause.
 *
 * @param page read in full
 * @param strict what the strictest choice has found
 */
export function* chooseLeniently(page: Page, strict: Block[]): Generator<void, Block[]> {
  let best = strict;
  let most = lengthOf(strict);
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
  const { parent } = container;
  const chosen =
    parent === null || isRoot(container) ? new Set([container]) : withSiblings(container, childrenOf(page, parent));
  yield;
  cleanBoxes(page, chosen, strictness);
  yield;
  return page.blocks.filter(({ box }) => box.inside && !box.left && !box.dropped);
}

/** In the order in which they were walked; the rest of the page is not gone through for them. */
function childrenOf({ boxes }: Page, parent: Box): Box[] {
  const children: Box[] = [];
  for (let i = boxes.indexOf(parent) + 1; i < boxes.length && children.length < parent.childBoxes; i++) {
    const box = boxes[i];
    if (box?.parent === parent) children.push(box);
  }
  return children;
}
