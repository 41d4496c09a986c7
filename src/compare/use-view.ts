import { useEffect, useRef, useState } from 'preact/hooks';
import type { StoryComparison } from '../core/comparison-model';
import type { PageAddress } from './page-address';
import { FRESH, fitView, type View, type ViewName } from './view-address';

export interface ShownView {
  view: View;
  /** Shows another view, or the same with something else in it: see `PageAddress` for `push` and `replace`. */
  go: (view: View, how: 'push' | 'replace') => void;
  /** Shows another view as it was left. */
  choose: (name: ViewName) => void;
}

/** The view that the page shows of a story: what its address says, and with each change of it the address as well. */
export function useView(address: PageAddress, comparison: StoryComparison): ShownView {
  const [view, setView] = useState(() => fitView(address.read() ?? FRESH.statements, comparison));
  useEffect(() => address.watch((moved) => setView(fitView(moved, comparison))), [address, comparison]);
  const left = useRef(new Map<ViewName, View>());
  left.current.set(view.name, view);
  const go = (next: View, how: 'push' | 'replace') => {
    address[how](next);
    setView(next);
  };
  return { view, go, choose: (name) => go(left.current.get(name) ?? FRESH[name], 'push') };
}
