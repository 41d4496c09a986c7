/** At most so many times within so many milliseconds. */
export interface PaceLimit {
  most: number;
  within: number;
}

/**
 * How often a page is read because it has changed, moved or been scrolled. A page that draws its article late and in pieces
 * takes three or four; the background hears no more than this of any tab.
 */
export const READING_PACE: readonly PaceLimit[] = [
  { most: 6, within: 10_000 },
  { most: 20, within: 60_000 },
];

/** Keeps count of what a page makes us do. */
export interface Pace {
  /** Milliseconds until it may be done once more; 0: now. */
  wait(): number;
  /** It is done now. */
  count(): void;
}

export function createPace(limits: readonly PaceLimit[], now = () => performance.now()): Pace {
  const kept = Math.max(...limits.map(({ most }) => most));
  let times: number[] = [];
  return {
    wait() {
      const waits = limits.map(({ most, within }) => {
        const first = times.at(-most);
        return first === undefined ? 0 : first + within - now();
      });
      return Math.max(0, ...waits);
    },
    count() {
      times = [...times, now()].slice(-kept);
    },
  };
}
