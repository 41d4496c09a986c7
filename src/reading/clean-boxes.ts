import { CLUTTER, SHARING } from './class-signs';
import type { Box, Page } from './page-model';
import { addCounts, countBlock, linkDensity, nameWeight, resetCounts, type Strictness } from './weigh-boxes';

const OUT_TAGS = new Set(['footer', 'aside', 'nav', 'h1', 'figcaption', 'caption', 'legend', 'address']);
const WEIGHED_TAGS = new Set(['div', 'section', 'ul', 'ol', 'table', 'form', 'fieldset', 'header', 'dl', 'figure']);

/**
 * Looks at every box in the container, innermost first, and leaves out those that are not the article: link lists,
 * forms, share bars, captions. A box is weighed by what is left in it.
 */
export function cleanBoxes(page: Page, chosen: Set<Box>, strictness: Strictness): void {
  for (const box of page.boxes) {
    box.inside = chosen.has(box) || box.parent?.inside === true;
    if (box.inside) {
      resetCounts(box);
    }
  }
  for (const block of page.blocks) {
    if (block.box.inside) {
      countBlock(block);
    }
  }
  for (let i = page.boxes.length - 1; i >= 0; i--) {
    const box = page.boxes[i];
    if (box === undefined || !box.inside || box.dropped) {
      continue;
    }
    box.left = !chosen.has(box) && isClutter(box, strictness);
    if (!box.left && box.parent?.inside) {
      addCounts(box, box.parent);
    }
  }
  for (const box of page.boxes) {
    box.left ||= box.inside && box.parent?.left === true;
  }
}

function isClutter(box: Box, strictness: Strictness): boolean {
  if (OUT_TAGS.has(box.tag)) {
    return true;
  }
  if (box.postChars > box.chars / 2) {
    return false;
  }
  if (box.signs & SHARING && box.chars < 500) {
    return true;
  }
  if (box.tag === 'h2' && nameWeight(box, strictness) < 0) {
    return true;
  }
  if (!strictness.clean || !WEIGHED_TAGS.has(box.tag) || box.inCode) {
    return false;
  }
  if (box.signs & CLUTTER && (linkDensity(box) > 0.3 || box.chars < 600)) {
    return true;
  }
  return nameWeight(box, strictness) < 0 || (box.commas < 10 && looksLikeClutter(box, strictness));
}

function looksLikeClutter(box: Box, strictness: Strictness): boolean {
  const weight = nameWeight(box, strictness);
  const isList = box.tag === 'ul' || box.tag === 'ol' || (box.chars > 0 && box.listChars / box.chars > 0.9);
  const density = linkDensity(box);
  if (!box.inFigure && box.images > 1 && box.paragraphs / box.images < 0.5) return true;
  if (!isList && box.items - 100 > box.paragraphs) return true;
  if (box.inputs > Math.floor(box.paragraphs / 3)) return true;
  if (
    !isList &&
    box.chars < 25 &&
    density > 0 &&
    (box.images === 0 || box.images > 2) &&
    box.headingChars < box.chars * 0.9
  ) {
    return true;
  }
  if (!isList && weight < 25 && density > 0.2) return true;
  if (weight >= 25 && density > 0.5) return true;
  if ((box.embeds === 1 && box.chars < 75) || box.embeds > 1) return true;
  return false;
}
