import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';

/**
 * Items made at first. A popup shows one or two cards at a time; a card takes 1 to 3 ms to make and as much again to
 * lay out and paint, so that eight would double the time until the first can be read; with one alone, a reader
 * would see the next come.
 */
const FIRST = 2;
/** Items made with each step after: more make the steps felt while one scrolls, fewer make the whole take longer. */
const STEP = 24;

interface LongListProps<T> {
  items: readonly T[];
  keyOf: (item: T) => string | number;
  class: string;
  children: (item: T) => ComponentChildren;
}

/** An ordered list that is there at once however long it is: its end follows while the reader looks at its beginning. */
export function LongList<T>({ class: name, ...list }: LongListProps<T>) {
  return (
    <ol class={name}>
      <Stretch {...list} from={0} />
    </ol>
  );
}

/** The items from one on, in steps; each is a component of its own, so that a step does not make the last ones again. */
function Stretch<T>({ items, keyOf, children, from }: Omit<LongListProps<T>, 'class'> & { from: number }) {
  const [goesOn, setGoesOn] = useState(false);
  const to = from + (from === 0 ? FIRST : STEP);
  useEffect(() => {
    const timer = setTimeout(() => setGoesOn(true), 0);
    return () => clearTimeout(timer);
  }, []);
  const made = useMemo(
    () => items.slice(from, to).map((item) => <li key={keyOf(item)}>{children(item)}</li>),
    [items, from, to, keyOf, children],
  );
  return (
    <>
      {made}
      {goesOn && to < items.length && (
        <Stretch items={items} keyOf={keyOf} from={to}>
          {children}
        </Stretch>
      )}
    </>
  );
}
