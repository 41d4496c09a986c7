/** At most so many times within so many milliseconds. */
export interface PaceLimit {
  most: number;
  within: number;
}

/** Keeps count of what a page makes us do. */
export interface Pace {
  /** Milliseconds until it may be done once more; 0: now. */
  wait(): number;
  /** It is done now. */
  count(): void;
}

/** @param limits how often a page may be read because it has changed, moved or been scrolled: REPORT_PACE */
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
