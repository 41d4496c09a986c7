import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * Cards made at first and with each step after. A popup shows three or four at a time; twenty are there before anybody
 * has scrolled, and making twenty takes a few milliseconds, two hundred about a hundred.
 */
const STEP = 20;

interface LongListProps<T> {
  items: readonly T[];
  keyOf: (item: T) => string | number;
  class: string;
  children: (item: T) => ComponentChildren;
}

/** An ordered list that is there at once however long it is: its end follows while the reader looks at its beginning. */
export function LongList<T>({ items, keyOf, class: name, children }: LongListProps<T>) {
  const [shown, setShown] = useState(STEP);
  const rest = items.length > shown;
  useEffect(() => {
    if (!rest) return;
    const timer = setTimeout(() => setShown(shown + STEP), 0);
    return () => clearTimeout(timer);
  }, [rest, shown]);
  return (
    <ol class={name}>
      {items.slice(0, shown).map((item) => (
        <li key={keyOf(item)}>{children(item)}</li>
      ))}
    </ol>
  );
}
