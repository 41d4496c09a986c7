import { useRef } from 'preact/hooks';
import { partnerKey } from './SideBySideText';
import type { SharedMark, SharedMarks } from './side-by-side-marks';
import { type Anchor, keepInOrder, mapPosition } from './side-by-side-scroll';

type Side = 'left' | 'right';

/** Where in a pane the reader is taken to read: a third of its height from the top. */
const EYE = 1 / 3;

interface Geometry {
  /** What it was measured at; a pane of another size is measured anew. */
  key: string;
  anchors: Anchor[];
  lengths: Anchor;
}

/** Keeps the words that two panes share level while either scrolls, and takes the reader from a mark to its partner. */
export function useLinkedScroll(marks: SharedMarks, linked: boolean) {
  const panes = { left: useRef<HTMLElement>(null), right: useRef<HTMLElement>(null) };
  /** Where a pane was put from here: the scroll event that comes of it moves nothing. */
  const put = useRef<Partial<Record<Side, number>>>({});
  const measured = useRef<{ marks: SharedMarks; geometry: Geometry } | null>(null);

  const measure = (left: HTMLElement, right: HTMLElement): Geometry => {
    const key = [left, right].map((pane) => `${pane.clientWidth}x${pane.scrollHeight}`).join(' ');
    const known = measured.current;
    if (known?.marks === marks && known.geometry.key === key) return known.geometry;
    const anchors = marks.left.flatMap((mark) => {
      const from = topOf(left, mark.key);
      const to = topOf(right, partnerKey(mark));
      return from === null || to === null ? [] : [{ from, to }];
    });
    const geometry = {
      key,
      anchors: keepInOrder(anchors),
      lengths: { from: left.scrollHeight, to: right.scrollHeight },
    };
    measured.current = { marks, geometry };
    return geometry;
  };

  const follow = (side: Side) => {
    const { left, right } = { left: panes.left.current, right: panes.right.current };
    if (!left || !right) return;
    const [from, to, other]: [HTMLElement, HTMLElement, Side] =
      side === 'left' ? [left, right, 'right'] : [right, left, 'left'];
    const was = put.current[side];
    delete put.current[side];
    if (!linked || (was !== undefined && Math.abs(was - from.scrollTop) < 2)) return;
    const { anchors, lengths } = measure(left, right);
    const turned = side === 'left' ? { anchors, lengths } : { anchors: anchors.map(turn), lengths: turn(lengths) };
    const eye = mapPosition(turned.anchors, turned.lengths, from.scrollTop + from.clientHeight * EYE);
    // Both ends are reached together whatever lies between.
    const atTop = from.scrollTop <= 0;
    const atEnd = from.scrollTop + from.clientHeight >= from.scrollHeight - 1;
    const top = atTop ? 0 : atEnd ? to.scrollHeight : eye - to.clientHeight * EYE;
    place(to, other, top);
  };

  const place = (pane: HTMLElement, side: Side, top: number) => {
    const before = pane.scrollTop;
    pane.scrollTop = top;
    if (pane.scrollTop !== before) put.current[side] = pane.scrollTop;
  };

  const goToPartner = (side: Side, mark: SharedMark) => {
    const other: Side = side === 'left' ? 'right' : 'left';
    const [from, to] = [panes[side].current, panes[other].current];
    if (!from || !to) return;
    const here = topOf(from, mark.key);
    const there = topOf(to, partnerKey(mark));
    if (here === null || there === null) return;
    place(to, other, there - (here - from.scrollTop));
    to.querySelector<HTMLElement>(`#${partnerKey(mark)}`)?.focus({ preventScroll: false });
  };

  const bind = (side: Side) => ({
    paneRef: panes[side],
    onScroll: () => follow(side),
    onFollow: (mark: SharedMark) => goToPartner(side, mark),
  });
  return { left: bind('left'), right: bind('right') };
}

/** In pixels from the top of what a pane holds; null when it holds no such mark. */
function topOf(pane: HTMLElement, key: string): number | null {
  const mark = pane.querySelector(`#${key}`);
  return mark ? mark.getBoundingClientRect().top - pane.getBoundingClientRect().top + pane.scrollTop : null;
}

function turn({ from, to }: Anchor): Anchor {
  return { from: to, to: from };
}
