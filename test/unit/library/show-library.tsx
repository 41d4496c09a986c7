import { Library } from '../../../src/library/Library';
import type { LibraryPart } from '../../../src/library/parts';
import { parsePage } from '../../../src/terminal/parse-page';
import { createFakeLibrary, type FakeShelf } from '../../fixtures/library/fake-library';
import { createPlainPlace } from '../../fixtures/library/plain-place';
import { english } from '../ui/english';
import { render, settle } from '../ui/render';

/** Shows the library's page of a shelf at a place, with a background that is not there. */
export async function showLibrary(shelf: FakeShelf, hash = '', mounted: LibraryPart[] = []) {
  const source = createFakeLibrary(shelf);
  const address = createPlainPlace(hash);
  const root = render(
    <Library
      strings={english}
      source={source}
      address={address}
      parse={parsePage}
      mounted={mounted}
      versions={null}
      compareWith={(id) => `compare/index.html?story=${id}`}
    />,
  );
  await calm(root);
  return { root, source, address };
}

/** Waits until nothing more changes of what is shown: one answer may lead to the next question. */
export async function calm(root: Element): Promise<void> {
  for (let turn = 0; turn < 40; turn++) {
    const before = root.innerHTML;
    await settle();
    if (root.innerHTML === before) return;
  }
}

/** Chooses of a select, as a reader does. */
export function choose(select: Element, value: string): void {
  Object.defineProperty(select, 'value', { value, configurable: true, writable: true });
  const { Event } = globalThis.document.defaultView ?? globalThis;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Gives a field a value, as typing does. */
export function type(field: Element, value: string): void {
  (field as HTMLInputElement).value = value;
  const { Event } = globalThis.document.defaultView ?? globalThis;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Ticks a box, as a click does. */
export function tick(box: Element, isTicked = true): void {
  (box as HTMLInputElement).checked = isTicked;
  const { Event } = globalThis.document.defaultView ?? globalThis;
  box.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Sends a form. */
export function submit(form: Element): void {
  const { Event } = globalThis.document.defaultView ?? globalThis;
  form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
}
