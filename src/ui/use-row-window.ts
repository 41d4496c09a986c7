import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import type { MatrixRow } from './matrix-rows';
import { beginWindow, FIRST_ROWS, growWindow, type RowWindow, seeRows } from './matrix-window';

/**
 * Which rows are there while the page is scrolled over them, or others are to be shown.
 * @param box what holds all rows, as high as all of them are
 */
export function useRowWindow(box: RefObject<HTMLElement | null>, rows: readonly MatrixRow[]): RowWindow {
  const [, draw] = useReducer((times: number) => times + 1, 0);
  const now = useRef({ rows, there: FIRST_ROWS, sight: { top: 0, height: 0, row: 0 } }).current;
  const count = rows.length;
  const seen = () => seeRows(now.sight, count);
  if (now.rows !== rows) {
    const listed = new Set(now.rows.slice(now.there.from, now.there.to).map(({ statement }) => statement.id));
    now.there = beginWindow(seen(), (at) => listed.has(rows[at]?.statement.id ?? ''), count);
    now.rows = rows;
  }

  const grow = () => {
    const next = growWindow(now.there, seen(), count);
    if (next === now.there) return;
    now.there = next;
    draw(undefined);
  };
  const look = () => {
    const { top = 0, height = 0 } = box.current?.getBoundingClientRect() ?? {};
    now.sight = { top: -top, height: globalThis.innerHeight, row: height / count };
  };
  // Before the first frame: a page that comes back to where it was scrolled has rows there at once.
  useLayoutEffect(() => {
    look();
  }, [count]);
  // Runs after each frame: what is near, but not to be seen yet, is made by and by.
  useEffect(grow);
  const onMove = useRef(() => {});
  onMove.current = () => {
    look();
    grow();
  };
  useEffect(() => {
    const moved = () => onMove.current();
    addEventListener('scroll', moved, { passive: true });
    addEventListener('resize', moved);
    return () => {
      removeEventListener('scroll', moved);
      removeEventListener('resize', moved);
    };
  }, []);
  return now.there;
}
