import { attributeOf, localNameOf } from './dom-access';
import { parentElementOf } from './dom-query';

/**
 * Elements that repeat on a page: the children of one parent, or of several that look alike, that have a mark in them (a
 * time, a headline). Linear in the number of marks.
 *
 * @param levels how far above its mark such an element may stand
 * @returns groups of two and more, those that stand deepest first, each in document order
 */
export function groupByMarks(marks: readonly Element[], levels: number): Element[][] {
  const groups = new Map<string, Set<Element>>();
  for (let level = 0, below = marks; level < levels; level++) {
    const above: Element[] = [];
    for (const element of below) {
      const parent = parentElementOf(element);
      if (parent === null) continue;
      const key = `${localNameOf(parent)} ${attributeOf(parent, 'class') ?? ''}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, new Set([element]));
      else group.add(element);
      if (above.at(-1) !== parent) above.push(parent);
    }
    below = above;
  }
  return [...groups.values()].filter(({ size }) => size >= 2).map((group) => [...group]);
}
