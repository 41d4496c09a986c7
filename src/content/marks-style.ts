/** The style of the marks in a page: there with the first mark, gone with the last. */
export interface MarksStyle {
  /** Resolves to whether it is there. */
  put(): Promise<boolean>;
  /** `left`: it may have been left there by a script that cannot have it taken away any more. */
  take(left?: boolean): void;
  /** Resolves when all that was asked so far is done, or has failed. */
  settled(): Promise<void>;
}

/**
 * Only the background can put a style into a page where the page's own scripts do not come by it.
 *
 * @param ask has the background put it here (true) or take it away; rejects when that failed
 */
export function createMarksStyle(ask: (wanted: boolean) => Promise<unknown>): MarksStyle {
  let isThere = false;
  // One after the other: what is asked last is how it stays.
  let last: Promise<unknown> = Promise.resolve();
  return {
    put() {
      const done = last.then(async () => {
        if (!isThere) await ask(true);
        isThere = true;
        return true;
      });
      last = done.catch(() => {});
      return done.catch(() => false);
    },
    take(left = false) {
      last = last
        .then(async () => {
          if (!isThere && !left) return;
          isThere = false;
          await ask(false);
        })
        .catch(() => {});
    },
    settled: async () => {
      await last;
    },
  };
}
