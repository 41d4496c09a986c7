/**
 * Ways into a page's DOM that the page cannot bend. A form or a document answers with its own children before its own
 * properties (`<input name="parentNode">` makes `form.parentNode` an input), in the isolated world of a content script
 * too; the accessors of the prototypes always tell the truth. Where there are no such globals (linkedom in Node) the
 * plain properties are read.
 */

function accessor(prototype: object | undefined, name: string): ((this: unknown) => unknown) | undefined {
  return prototype === undefined ? undefined : Object.getOwnPropertyDescriptor(prototype, name)?.get;
}

/** A property of a node as a function to `call` on the node: for loops over many nodes, where a function around it costs. */
type Getter<From extends Node, Value> = (this: From) => Value;

function getter<From extends Node, Name extends keyof From>(
  prototype: From | undefined,
  name: Name & string,
): Getter<From, From[Name]> {
  const get = accessor(prototype, name) as Getter<From, From[Name]> | undefined;
  return (
    get ??
    function (this: From) {
      return this[name];
    }
  );
}

const SHOW_ELEMENT = 1;

const nodePrototype = typeof Node === 'undefined' ? undefined : Node.prototype;
const elementPrototype = typeof Element === 'undefined' ? undefined : Element.prototype;
const documentPrototype = typeof Document === 'undefined' ? undefined : Document.prototype;

export const nodeType = getter(nodePrototype, 'nodeType');
export const nodeValue = getter(nodePrototype, 'nodeValue');
export const firstChild = getter(nodePrototype, 'firstChild');
export const nextSibling = getter(nodePrototype, 'nextSibling');
export const parentNode = getter(nodePrototype, 'parentNode');
export const textContent = getter(nodePrototype, 'textContent');
export const firstElementChild = getter(elementPrototype, 'firstElementChild');
export const childElementCount = getter(elementPrototype, 'childElementCount');
export const nextElementSibling = getter(elementPrototype, 'nextElementSibling');
export const previousElementSibling = getter(elementPrototype, 'previousElementSibling');
export const localName = getter(elementPrototype, 'localName');

const getFirstChild = accessor(nodePrototype, 'firstChild');
const getNextSibling = accessor(nodePrototype, 'nextSibling');
const getPreviousSibling = accessor(nodePrototype, 'previousSibling');
const getParentNode = accessor(nodePrototype, 'parentNode');
const getLocalName = accessor(elementPrototype, 'localName');
const getRoot = accessor(documentPrototype, 'documentElement');

export const firstChildOf: (node: Node) => Node | null = getFirstChild
  ? (node) => getFirstChild.call(node) as Node | null
  : (node) => node.firstChild;

export const nextSiblingOf: (node: Node) => Node | null = getNextSibling
  ? (node) => getNextSibling.call(node) as Node | null
  : (node) => node.nextSibling;

export const previousSiblingOf: (node: Node) => Node | null = getPreviousSibling
  ? (node) => getPreviousSibling.call(node) as Node | null
  : (node) => node.previousSibling;

export const parentOf: (node: Node) => Node | null = getParentNode
  ? (node) => getParentNode.call(node) as Node | null
  : (node) => node.parentNode;

/** The tag's name in lower case, without a prefix. */
export const localNameOf: (element: Element) => string = getLocalName
  ? (element) => getLocalName.call(element) as string
  : (element) => element.localName;

/** The names of an element's attributes: one question instead of one for each that matters. */
export const attributeNamesOf: (element: Element) => string[] = elementPrototype
  ? (element) => elementPrototype.getAttributeNames.call(element)
  : (element) => element.getAttributeNames();

/** An attribute's value, or null. */
export function attributeOf(element: Element, name: string): string | null {
  return elementPrototype ? elementPrototype.getAttribute.call(element, name) : element.getAttribute(name);
}

/** Whether an element of the selector stands below the document or the element. */
export function hasMatch(root: Document | Element, selector: string): boolean {
  const prototype = nodeType.call(root) === 9 ? documentPrototype : elementPrototype;
  return (prototype ? prototype.querySelector.call(root, selector) : root.querySelector(selector)) !== null;
}

/** The element itself or the nearest above it that the selector names. */
export function closestOf(element: Element, selector: string): Element | null {
  return elementPrototype ? elementPrototype.closest.call(element, selector) : element.closest(selector);
}

/**
 * Elements in document order. A live collection finds its items one after the other as they are asked for; at `list[0]`
 * Chromium would count all of them first, which takes it through the whole page.
 */
export interface Elements {
  readonly length: number;
  item(index: number): Element | null;
}

const NO_ELEMENTS: Elements = { length: 0, item: () => null };

/** What a survey of a huge document has noted, by tag (survey-page.ts). Null: it is not huge. */
let survey: { document: Document; noted: ReadonlyMap<string, Elements> } | null = null;

export function surveyWith(document: Document, noted: ReadonlyMap<string, Elements>): void {
  survey = { document, noted };
}

export function forgetSurvey(): void {
  survey = null;
}

/** Whether the document is so huge that it is not to be gone through at once. */
export function isSurveyed(document: Document): boolean {
  return survey?.document === document;
}

/**
 * A document's or an element's descendants of one tag, `*` for all: a live collection, or what the survey of a huge document
 * has noted. All of a huge document are asked of itself: that is for looks at the first ones.
 */
export function elementsByTag(root: Document | Element, tag: string): Elements {
  if (survey?.document === root && tag !== '*') {
    return survey.noted.get(tag) ?? NO_ELEMENTS;
  }
  if (nodeType.call(root) === 9 && documentPrototype) {
    return documentPrototype.getElementsByTagName.call(root, tag);
  }
  return elementPrototype ? elementPrototype.getElementsByTagName.call(root, tag) : root.getElementsByTagName(tag);
}

/** Gives a document's elements one by one, in document order; null at the end. */
export function createElementWalker(document: Document): () => Element | null {
  const walker = documentPrototype
    ? documentPrototype.createTreeWalker.call(document, document, SHOW_ELEMENT)
    : document.createTreeWalker(document, SHOW_ELEMENT);
  return () => walker.nextNode() as Element | null;
}

/** The elements below a document or an element that the selector names, as they are now. */
export function allBelow(root: Document | Element, selector: string): NodeListOf<Element> {
  if (nodeType.call(root) === 9 && documentPrototype) {
    return documentPrototype.querySelectorAll.call(root, selector);
  }
  return elementPrototype ? elementPrototype.querySelectorAll.call(root, selector) : root.querySelectorAll(selector);
}

/** The root of an element's shadow tree; null where it has none, or a closed one. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  const get = accessor(elementPrototype, 'shadowRoot');
  return ((get === undefined ? element.shadowRoot : get.call(element)) as ShadowRoot | null | undefined) ?? null;
}

/** The element that a shadow tree hangs on; null for any other node. */
export function hostOf(root: Node): Element | null {
  const get = typeof ShadowRoot === 'undefined' ? undefined : ShadowRoot.prototype;
  return nodeType.call(root) === 11 && root instanceof ShadowRoot
    ? ((accessor(get, 'host')?.call(root) as Element | undefined) ?? null)
    : null;
}

/** The window that a node is shown in; null where it is shown in none. */
export function windowOf(node: Node): Window | null {
  const document = accessor(nodePrototype, 'ownerDocument')?.call(node);
  return (accessor(documentPrototype, 'defaultView')?.call(document) as Window | null | undefined) ?? null;
}

/** The nodes that are assigned to a slot. */
export function slottedIn(slot: Element): readonly Node[] {
  return typeof HTMLSlotElement === 'undefined' ? [] : HTMLSlotElement.prototype.assignedNodes.call(slot);
}

/** The document in a frame; null where it is another site's. */
export function frameDocumentOf(frame: Element): Document | null {
  const get = typeof HTMLIFrameElement === 'undefined' ? undefined : HTMLIFrameElement.prototype;
  return (accessor(get, 'contentDocument')?.call(frame) as Document | null | undefined) ?? null;
}

/** The root element, or null. */
export const rootOf: (document: Document) => Element | null = getRoot
  ? (document) => getRoot.call(document) as Element | null
  : (document) => document.documentElement;

/** The text below a node, with its white space as it stands: at most some `limit` characters of it. */
export function textOf(root: Node, limit: number): string {
  let text = '';
  let node: Node | null = firstChildOf(root);
  while (node !== null && text.length < limit) {
    const type = nodeType.call(node);
    if (type === 3 || type === 4) {
      text += nodeValue.call(node) ?? '';
    }
    let next = type === 1 ? firstChildOf(node) : null;
    while (next === null && node !== null && node !== root) {
      next = nextSiblingOf(node);
      if (next === null) {
        node = parentOf(node);
      }
    }
    node = next;
  }
  return text.slice(0, limit);
}
