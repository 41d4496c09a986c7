import type { Box } from './page-model';
import { linkDensity } from './weigh-boxes';

/** A sibling that is named like the container and has this much prose is another part of the article. */
const PROSE_OF_A_PART = 200;
/** So many of the best boxes are looked at. */
const TOP = 5;
/** Boxes with at least this share of the best score count as equals; three equals mean their common ancestor. */
const NEAR_TOP = 0.75;
const EQUALS_NEEDED = 3;

/**
 * The box that holds the article: the one with most points, or an ancestor that holds several as good, or one whose
 * points are still going up. Null when no box has points.
 */
export function chooseContainer(scored: Box[]): Box | null {
  const top = bestBoxes(scored);
  let [best] = top;
  if (best === undefined) {
    return null;
  }
  const winner = best;
  const equals = top.slice(1).filter((box) => box.score >= winner.score * NEAR_TOP);
  if (equals.length >= EQUALS_NEEDED) {
    best = commonAncestor(best, equals) ?? best;
  }
  best = climbWhileScoreRises(best);
  while (best.parent !== null && !isRoot(best.parent) && best.parent.childBoxes === 1 && best.parent.ownBlocks === 0) {
    best = best.parent;
  }
  return best;
}

export function isRoot(box: Box): boolean {
  return box.tag === 'body' || box.tag === 'html' || box.parent === null;
}

function bestBoxes(scored: Box[]): Box[] {
  const top: Box[] = [];
  for (const box of scored) {
    let at = top.length;
    while (at > 0 && box.score > (top[at - 1]?.score ?? Number.POSITIVE_INFINITY)) {
      at--;
    }
    if (at < TOP) {
      top.splice(at, 0, box);
      top.length = Math.min(top.length, TOP);
    }
  }
  return top;
}

function commonAncestor(box: Box, equals: Box[]): Box | null {
  const seen = new Map<Box, number>();
  for (const equal of equals) {
    for (let up = equal.parent; up !== null && !isRoot(up); up = up.parent) {
      seen.set(up, (seen.get(up) ?? 0) + 1);
    }
  }
  for (let up = box.parent; up !== null && !isRoot(up); up = up.parent) {
    if ((seen.get(up) ?? 0) >= EQUALS_NEEDED) {
      return up;
    }
  }
  return null;
}

function climbWhileScoreRises(box: Box): Box {
  let last = box.score;
  const threshold = last / 3;
  for (let up = box.parent; up !== null && !isRoot(up); up = up.parent) {
    if (!up.scored) {
      continue;
    }
    if (up.score < threshold) {
      break;
    }
    if (up.score > last) {
      return up;
    }
    last = up.score;
  }
  return box;
}

/** The container itself and those of its siblings that belong to the article: a lead above it, a part after an ad. */
export function withSiblings(container: Box, siblings: Box[]): Set<Box> {
  const chosen = new Set([container]);
  const bonus = container.score * 0.2;
  const threshold = Math.max(10, bonus);
  const names = container.names.trim();
  for (const box of siblings) {
    if (box === container || box.dropped) {
      continue;
    }
    const same = names !== '' && box.names.trim() === names;
    if (same && box.proseChars >= PROSE_OF_A_PART && linkDensity(box) < 0.25) {
      chosen.add(box);
    } else if (box.scored && box.score + (same ? bonus : 0) >= threshold) {
      chosen.add(box);
    } else if (box.tag === 'p' || (box.tag === 'div' && box.childBoxes === 0)) {
      const density = linkDensity(box);
      if (box.chars > 80 ? density < 0.25 : box.chars > 0 && density === 0 && box.endsSentence) {
        chosen.add(box);
      }
    }
  }
  return chosen;
}
