import { chooseContainer, isRoot, withSiblings } from './choose-container';
import { cleanBoxes } from './clean-boxes';
import type { Block, Box, Page } from './page-model';
import { countBoxes, dropBoxes, type Strictness, scoreBoxes } from './weigh-boxes';

/** A try that gives fewer characters than this is followed by a less strict one. */
const ENOUGH = 500;

/** From strict to lax: the page's names are believed less and less. */
const TRIES: readonly Strictness[] = [
  { dropUnlikely: true, weighNames: true, clean: true },
  { dropUnlikely: false, weighNames: true, clean: true },
  { dropUnlikely: false, weighNames: false, clean: true },
  { dropUnlikely: false, weighNames: false, clean: false },
];

/** The blocks of the article, in document order: those of the first try that finds enough, else of the longest. */
export function chooseBlocks(page: Page): Block[] {
  let best: Block[] = [];
  let most = 0;
  for (const strictness of TRIES) {
    const blocks = tryBlocks(page, strictness);
    const length = blocks.reduce((sum, block) => sum + block.text.length, 0);
    if (length > most) {
      best = blocks;
      most = length;
    }
    if (length >= ENOUGH) {
      return blocks;
    }
  }
  return best;
}

function tryBlocks(page: Page, strictness: Strictness): Block[] {
  dropBoxes(page, strictness);
  countBoxes(page);
  const scored = scoreBoxes(page, strictness);
  const container = chooseContainer(scored) ?? page.boxes.find(isRoot) ?? null;
  if (container === null) {
    return [];
  }
  const chosen = isRoot(container) ? new Set([container]) : withSiblings(container, childrenOf(page, container.parent));
  cleanBoxes(page, chosen, strictness);
  return page.blocks.filter(({ box }) => box.inside && !box.left && !box.dropped);
}

function childrenOf(page: Page, parent: Box | null): Box[] {
  return page.boxes.filter((box) => box.parent === parent);
}
