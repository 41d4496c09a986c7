/** What a key or a button does in the presentation. */
export type PresenterStep =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'reveal-one'
  | 'reveal-all'
  | 'theme'
  | 'full-screen'
  | 'end';

/** Keys that mean the same in every direction of writing. A remote control for slides sends those of pages. */
const KEYS: Readonly<Record<string, PresenterStep>> = {
  PageDown: 'next',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  ' ': 'reveal-one',
  r: 'reveal-all',
  f: 'full-screen',
  Escape: 'end',
};

/** What is known of a key that was pressed. */
type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/** Null for a key that the presentation leaves to the browser: one of its own, or one of a combination. */
export function readPresenterKey(
  { key, ctrlKey, altKey, metaKey }: Pressed,
  rightToLeft: boolean,
): PresenterStep | null {
  if (ctrlKey || altKey || metaKey) return null;
  if (key === 'ArrowRight') return rightToLeft ? 'previous' : 'next';
  if (key === 'ArrowLeft') return rightToLeft ? 'next' : 'previous';
  return KEYS[key.length === 1 ? key.toLowerCase() : key] ?? null;
}

/** Where a step leads to from one of `count` quotations, counted from 0; it ends at either end. */
export function stepFrom(at: number, step: PresenterStep, count: number): number {
  const last = Math.max(0, count - 1);
  if (step === 'next') return Math.min(last, at + 1);
  if (step === 'previous') return Math.max(0, at - 1);
  if (step === 'first') return 0;
  return step === 'last' ? last : at;
}
