import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface FullScreen {
  isFull: boolean;
  /** The browser would not do it when it was last asked. */
  isRefused: boolean;
  /** To be called in the handler of a click or key: browsers allow it then alone. */
  toggle: () => void;
}

/** An element that can have the whole screen. */
export function useFullScreen(ref: RefObject<HTMLElement | null>): FullScreen {
  const [isFull, setIsFull] = useState(false);
  const [isRefused, setIsRefused] = useState(false);
  useEffect(() => {
    const look = () => setIsFull(document.fullscreenElement !== null && document.fullscreenElement === ref.current);
    document.addEventListener('fullscreenchange', look);
    return () => document.removeEventListener('fullscreenchange', look);
  }, [ref]);

  const ask = async () => {
    if (isFull) await document.exitFullscreen();
    else if (ref.current?.requestFullscreen) await ref.current.requestFullscreen();
    else throw new Error('no full screen in this browser');
  };
  return {
    isFull,
    isRefused,
    toggle() {
      ask().then(
        () => setIsRefused(false),
        () => setIsRefused(true),
      );
    },
  };
}
