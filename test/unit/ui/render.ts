import { parseHTML } from 'linkedom';
import { type ComponentChild, render as renderInto } from 'preact';
import { afterEach } from 'vitest';

/** What stands in for the browser while a component is mounted. */
const roots: Element[] = [];

afterEach(() => {
  for (const root of roots.splice(0)) renderInto(null, root);
});

/** Mounts a component in a document of its own; it is taken down after the test. */
export function render(component: ComponentChild): HTMLElement {
  const { document, Element } = parseHTML('<!doctype html><html><body><main></main></body></html>');
  // There is nothing to scroll; a test that wants to know puts its own there.
  Element.prototype.scrollIntoView ??= () => {};
  Object.assign(globalThis, { document });
  const root = document.querySelector('main') as HTMLElement;
  roots.push(root);
  renderInto(component, root);
  return root;
}

/** Lets what has been set going (effects, promises, timers of no delay) come to its end. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
  // Preact runs effects after the next frame, and without frames after 35 ms at the latest.
  await new Promise((resolve) => setTimeout(resolve, 50));
}

/** The text that a reader sees or hears: white space as it is shown. */
export function textOf(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The one element that matches; a test that finds none or several has asked for something else than it meant. */
export function the<E extends Element = HTMLElement>(root: Element, selector: string): E {
  const found = root.querySelectorAll<E>(selector);
  const [first] = found;
  if (!first || found.length > 1) throw new Error(`${found.length} elements match ${selector}`);
  return first;
}

export function textsOf(root: Element, selector: string): string[] {
  return [...root.querySelectorAll(selector)].map(textOf);
}

/** The buttons, tabs and summaries with this label (the rest of a label is for listeners). */
export function press(root: Element, label: string, index = 0): void {
  const pressable = [...root.querySelectorAll('button, summary')].filter((element) =>
    textOf(element).startsWith(label),
  );
  const element = pressable[index];
  if (!element) throw new Error(`nothing to press is called ${label}`);
  const { Event } = globalThis.document.defaultView ?? globalThis;
  if (element.localName === 'summary') element.parentElement?.dispatchEvent(new Event('toggle'));
  else element.dispatchEvent(new Event('click', { bubbles: true }));
}

/** An event that a component listens to and nothing else brings about here, such as `input` or `submit`. */
export function fire(element: Element, type: string): void {
  const { Event } = globalThis.document.defaultView ?? globalThis;
  element.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }));
}

/** Clicks on an element whose name is for listeners alone. */
export function click(element: Element): void {
  const { Event } = globalThis.document.defaultView ?? globalThis;
  element.dispatchEvent(new Event('click', { bubbles: true }));
}

/** Presses a key on an element; answers whether what the browser would do with it was prevented. */
export function pressKey(element: Element, key: string): boolean {
  const { Event } = globalThis.document.defaultView ?? globalThis;
  const event = Object.assign(new Event('keydown', { bubbles: true, cancelable: true }), { key });
  return !element.dispatchEvent(event);
}
