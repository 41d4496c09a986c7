import type { ComponentChildren, TargetedKeyboardEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** Items that are asked for and drawn together: more than a screen of rows, as all of them are drawn with each letter typed. */
export const CHUNK = 20;
/** How high a row is until one has been measured, in pixels. */
const ROW = 66;
/** Frames in which a row that was asked for must have come. */
const PATIENCE = 120;

interface WindowedListProps<Item> {
  label: string;
  total: number;
  /** Another one: what was loaded may be otherwise now. */
  stamp: unknown;
  /** The first CHUNK items, which are drawn at once. */
  first: readonly Item[];
  load: (offset: number, most: number) => Promise<readonly Item[]>;
  /** What is drawn of an item; what Up and Down lead to in it has the class `row-link`. */
  children: (item: Item) => ComponentChildren;
  /** Shown in place of items that could not be loaded. */
  failure: ComponentChildren;
}

/**
 * A list of any length of which only what is near is loaded and drawn, in chunks; the rest is as high as it was, or would
 * be. Up, Down, Home and End lead from item to item; Tab goes through what is drawn.
 */
export function WindowedList<Item>({ label, total, ...chunk }: WindowedListProps<Item>) {
  const list = useRef<HTMLDivElement>(null);
  const goTo = (at: number, patience = PATIENCE) => {
    const link = list.current?.querySelector<HTMLElement>(`[data-at="${at}"] .row-link`);
    if (link) return link.focus();
    list.current?.querySelector(`[data-chunk="${Math.floor(at / CHUNK)}"]`)?.scrollIntoView({ block: 'nearest' });
    if (patience > 0) requestAnimationFrame(() => goTo(at, patience - 1));
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDivElement>) => {
    const from = (event.target as Element).closest('[data-at]')?.getAttribute('data-at');
    const isField = (event.target as Element).matches('input:not([type="checkbox"]), select, textarea');
    if (from == null || isField || event.ctrlKey || event.metaKey || event.altKey) return;
    const to = rowOfKey(event.key, Number(from), total);
    if (to === null) return;
    event.preventDefault();
    goTo(to);
  };
  const chunks = Array.from({ length: Math.ceil(total / CHUNK) }, (_, at) => at);
  return (
    // biome-ignore lint/a11y/useSemanticElements: in `ol` nothing may stand between the list and its items, as chunks do
    <div class="windowed" role="list" aria-label={label} ref={list} onKeyDown={onKeyDown}>
      {chunks.map((at) => (
        <Chunk key={at} {...chunk} at={at} total={total} />
      ))}
    </div>
  );
}

/** The row that a key leads to; null when it is not a key of lists, or there is no such row. */
export function rowOfKey(key: string, from: number, total: number): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return total - 1;
  if (key === 'ArrowDown' && from + 1 < total) return from + 1;
  if (key === 'ArrowUp' && from > 0) return from - 1;
  return null;
}

interface ChunkProps<Item> extends Omit<WindowedListProps<Item>, 'label'> {
  at: number;
}

function Chunk<Item>({ at, total, stamp, first, load, children, failure }: ChunkProps<Item>) {
  const from = at * CHUNK;
  const count = Math.min(CHUNK, total - from);
  const element = useRef<HTMLDivElement>(null);
  const { isNear, height } = useNear(element, at === 0);
  const [loaded, setLoaded] = useState<readonly Item[] | null>(null);
  const [failed, setFailed] = useState(false);
  const items = at === 0 ? first : loaded;
  useEffect(() => {
    if (!isNear || at === 0) return;
    let left = false;
    load(from, count).then(
      (found) => {
        if (left) return;
        setLoaded(found);
        setFailed(false);
      },
      () => {
        if (!left) setFailed(true);
      },
    );
    return () => {
      left = true;
    };
  }, [isNear, load, at, from, count, stamp]);
  const isDrawn = isNear && items !== null;
  return (
    <div
      class="windowed-chunk"
      data-chunk={at}
      ref={element}
      style={isDrawn || failed ? undefined : { blockSize: `${height ?? count * ROW}px` }}
    >
      {failed && failure}
      {isDrawn &&
        !failed &&
        items.map((item, row) => (
          // biome-ignore lint/a11y/useSemanticElements: see the list
          <div
            role="listitem"
            key={from + row}
            data-at={from + row}
            aria-setsize={total}
            aria-posinset={from + row + 1}
          >
            {children(item)}
          </div>
        ))}
    </div>
  );
}

/**
 * Whether an element is within half a screen of what is seen, and how high it was when it was that last, in pixels; null
 * before. What holds the focus stays, wherever the page is scrolled to.
 */
function useNear(element: { current: HTMLElement | null }, atFirst: boolean) {
  const [near, setNear] = useState<{ isNear: boolean; height: number | null }>({ isNear: atFirst, height: null });
  useEffect(() => {
    const watched = element.current;
    if (watched === null || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver(
      (entries) => {
        const last = entries.at(-1);
        const isNear = last?.isIntersecting || watched.contains(document.activeElement);
        // The observer knows the height: to ask for it would have the page laid out in the middle of being drawn.
        setNear(isNear ? { isNear, height: null } : { isNear, height: last?.boundingClientRect.height || null });
      },
      { rootMargin: '50% 0px' },
    );
    observer.observe(watched);
    return () => observer.disconnect();
  }, [element]);
  return near;
}
