/** The longest that a busy page can make the reading wait, in milliseconds. */
const PATIENCE = 1000;

/** Pauses between slices of work: until the page is idle or, once somebody waits for the result, only for a moment. */
export interface Turns {
  pause(): Promise<void>;
  /** From now on, and for the pause under way too. */
  hurry(): void;
  /** The next work is in no hurry. */
  relax(): void;
}

export function createTurns(): Turns {
  let hurried = false;
  let goOn = () => {};
  return {
    pause: () =>
      new Promise((resolve) => {
        goOn = resolve;
        if (hurried) setTimeout(resolve, 0);
        else requestIdleCallback(() => resolve(), { timeout: PATIENCE });
      }),
    hurry() {
      hurried = true;
      goOn();
    },
    relax() {
      hurried = false;
    },
  };
}
