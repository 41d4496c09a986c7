import { useCallback, useEffect, useState } from 'preact/hooks';
import type { LibraryOverview, LibrarySource } from '../messaging/library-source';

/** What is known of the library. `stamp` is another number whenever it may have changed: lists are then read again. */
export interface KnownLibrary {
  /** Null until it is known. */
  overview: LibraryOverview | null;
  failed: boolean;
  stamp: number;
  look: () => void;
}

/** Follows the library wherever it is changed. */
export function useLibrary(source: LibrarySource): KnownLibrary {
  const [overview, setOverview] = useState<LibraryOverview | null>(null);
  const [failed, setFailed] = useState(false);
  const [stamp, setStamp] = useState(0);
  const look = useCallback(() => setStamp((last) => last + 1), []);
  useEffect(() => source.onChanged(look), [source, look]);
  useEffect(() => {
    let left = false;
    source.overview().then(
      (found) => {
        if (left) return;
        setOverview(found);
        setFailed(false);
      },
      () => {
        if (!left) setFailed(true);
      },
    );
    return () => {
      left = true;
    };
  }, [source, stamp]);
  return { overview, failed, stamp, look };
}
