/** Questions with selectors, asked past the page's own names as in dom-access.ts. */
import { allBelow, attributeOf, nodeType, parentOf } from './dom-access';

/** The first elements below one that the selector names, in document order, at most so many. */
export function allMatches(root: Element, selector: string, most: number): Element[] {
  const found = allBelow(root, selector);
  const list: Element[] = [];
  for (let i = 0; i < found.length && i < most; i++) {
    const element = found[i];
    if (element !== undefined) list.push(element);
  }
  return list;
}

export function elementById(document: Document, id: string): Element | null {
  return typeof Document === 'undefined'
    ? document.getElementById(id)
    : Document.prototype.getElementById.call(document, id);
}

/** The element's parent; null above the root element. */
export function parentElementOf(element: Element): Element | null {
  const parent = parentOf(element);
  return parent !== null && nodeType.call(parent) === 1 ? (parent as Element) : null;
}

/** Pages nest some 30 elements; one that nests more to make this slow is told nothing. */
const LEVELS_LOOKED_AT = 100;

/** How many of the elements stand above the element. */
export function depthIn(element: Element, outer: ReadonlySet<Element>): number {
  let depth = 0;
  let up = parentElementOf(element);
  for (let level = 0; level < LEVELS_LOOKED_AT && up !== null; level++, up = parentElementOf(up)) {
    if (outer.has(up)) depth++;
  }
  return depth;
}

/** Whether one of the elements stands above the element. */
export function isInside(element: Element, outer: ReadonlySet<Element>): boolean {
  return depthIn(element, outer) > 0;
}

/** Those that stand in none of the others. */
export function outermost(elements: readonly Element[]): Element[] {
  const all = new Set(elements);
  return elements.filter((element) => !isInside(element, all));
}

/** Class and id, as `readSigns` wants them. */
export function namesOf(element: Element): string {
  return `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`;
}
