import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { createMeasure, guessWords, type MeasureWords } from './measure-words';

/** The room that a picture has on the page, in CSS pixels, and how words are measured in it. */
export interface Room {
  width: number;
  /** The reader's letters against common ones. */
  scale: number;
  /** Whether the page is written from the right. */
  mirrored: boolean;
  measure: MeasureWords;
}

/** Before anything has been measured: as wide as in the popup. */
const UNMEASURED: Room = { width: 360, scale: 1, mirrored: false, measure: guessWords };
/** A common letter, in CSS pixels. */
const LETTER = 16;

/** The room inside an element, again whenever it changes. */
export function useRoom<E extends HTMLElement>(): { ref: RefObject<E | null>; room: Room } {
  const ref = useRef<E>(null);
  const [room, setRoom] = useState<Room>(UNMEASURED);
  const measure = useMemo(() => createMeasure(readFamilies()), []);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null || typeof ResizeObserver === 'undefined') return;
    const read = () => {
      const { direction } = getComputedStyle(element);
      const letter = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || LETTER;
      const width = Math.floor(element.clientWidth);
      if (width > 0) setRoom({ width, scale: letter / LETTER, mirrored: direction === 'rtl', measure });
    };
    read();
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => observer.disconnect();
  }, [measure]);
  return { ref, room };
}

/** The page's own fonts. */
function readFamilies(): { printed: string; tool: string } {
  if (typeof getComputedStyle === 'undefined') return { printed: 'serif', tool: 'sans-serif' };
  const style = getComputedStyle(document.documentElement);
  return {
    printed: style.getPropertyValue('--printed').trim() || 'serif',
    tool: style.getPropertyValue('--tool').trim() || 'sans-serif',
  };
}
