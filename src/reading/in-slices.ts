/**
 * Milliseconds: with the step that goes over it, a slice ends within 10 on articles of usual length. That keeps scrolling
 * smooth, and is as little as a page can notice that measures how long its own thread was busy.
 */
const SLICE = 5;

/** Work that may pause after each of its steps, which are short. */
export type Steps<Result> = Generator<void, Result>;

export interface Pauses {
  signal: AbortSignal;
  yieldControl: () => Promise<void>;
}

/** Does the work without a pause. */
export function runAtOnce<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/**
 * Does the work in slices: `yieldControl` is awaited whenever one has taken `SLICE` milliseconds.
 *
 * @returns null when the signal was aborted
 */
export async function runInSlices<Result>(
  steps: Steps<Result>,
  { signal, yieldControl }: Pauses,
): Promise<Result | null> {
  let began = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (performance.now() - began >= SLICE) {
      await yieldControl();
      began = performance.now();
    }
    if (signal.aborted) return null;
  }
}
