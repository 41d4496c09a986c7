import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Left free above and below what stays in place, in pixels. */
const EDGE = 12;

/**
 * Where the words of a cell stand beside the matrix: they stay in the window while the page is scrolled if it has room for
 * all of them; else they begin where the reader is (`--at`) and are scrolled with the page, since nothing in it scrolls by
 * itself.
 *
 * @param shown changes when other words are shown
 */
export function useDetailPlace(column: RefObject<HTMLElement | null>, tabs: string, shown: unknown): void {
  useLayoutEffect(() => {
    const box = column.current;
    const detail = box?.firstElementChild;
    if (!box || !detail || typeof ResizeObserver === 'undefined') return undefined;
    const sizeUp = () => {
      const top = (document.querySelector(tabs)?.getBoundingClientRect().height ?? 0) + EDGE;
      const tall = detail.getBoundingClientRect().height > innerHeight - top - EDGE;
      if (tall === box.hasAttribute('data-tall')) return;
      const at = Math.max(0, top - box.getBoundingClientRect().top);
      box.style.setProperty('--at', `${Math.round(at)}px`);
      box.toggleAttribute('data-tall', tall);
    };
    box.removeAttribute('data-tall');
    sizeUp();
    const observer = new ResizeObserver(sizeUp);
    observer.observe(detail);
    return () => observer.disconnect();
  }, [column, tabs, shown]);
}
