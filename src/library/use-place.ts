import { useEffect, useState } from 'preact/hooks';
import type { ViewAddress } from '../surface/view-address';
import { type Place, STORIES } from './place';

export interface ShownPlace {
  place: Place;
  /** Shows another place, or the same with something else in it: see `ViewAddress` for `push` and `replace`. */
  go: (place: Place, how: 'push' | 'replace') => void;
}

/** What the page shows: what its address says, and with each change of it the address as well. */
export function usePlace(address: ViewAddress<Place>): ShownPlace {
  const [place, setPlace] = useState<Place>(() => address.read() ?? STORIES);
  useEffect(() => address.watch(setPlace), [address]);
  const go = (next: Place, how: 'push' | 'replace') => {
    address[how](next);
    setPlace(next);
  };
  return { place, go };
}
