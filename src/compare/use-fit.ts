import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Sizes of letters in rem, and the step between two that are tried. */
interface Sizes {
  from: number;
  to: number;
}

const STEP = 0.0625;

/**
 * The largest size that fits, `from` where none does. Whether one fits is asked for a few of them only: what fits in a size
 * is taken to fit in each smaller one.
 */
export function findLargestFit({ from, to }: Sizes, fits: (size: number) => boolean): number {
  let best = 0;
  let [low, high] = [1, Math.round((to - from) / STEP)];
  while (low <= high) {
    const middle = Math.floor((low + high) / 2);
    if (fits(from + middle * STEP)) {
      best = middle;
      low = middle + 1;
    } else high = middle - 1;
  }
  return from + best * STEP;
}

/**
 * Gives an element the largest letters with which its content fits into it, as its custom property `--fit`, and anew
 * whenever `subject` or the size of the element changes. No word is broken to fit, unless it is wider than the element
 * in the smallest letters.
 */
export function useFit<E extends HTMLElement>(sizes: Sizes, subject: unknown): RefObject<E | null> {
  const ref = useRef<E>(null);
  const { from, to } = sizes;
  useLayoutEffect(() => {
    const box = ref.current;
    if (box === null || typeof ResizeObserver === 'undefined') return;
    const measure = () => {
      box.dataset.measured = '';
      const size = findLargestFit({ from, to }, (tried) => {
        box.style.setProperty('--fit', `${tried}rem`);
        return box.scrollHeight <= box.clientHeight && box.scrollWidth <= box.clientWidth;
      });
      box.style.setProperty('--fit', `${size}rem`);
      delete box.dataset.measured;
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, [from, to, subject]);
  return ref;
}
