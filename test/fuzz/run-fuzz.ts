import type { FuzzContext } from './fuzz-target';
import { type RunLimits, runTarget } from './run-target';
import { makeTarget, TARGET_NAMES } from './targets';

export interface FuzzOptions extends RunLimits, FuzzContext {
  /** Null: all of them, one after the other, sharing the time. */
  target: string | null;
}

/**
 * Runs the targets and prints what they find.
 *
 * @returns whether nothing was found
 */
export async function runFuzz({ target, time, ...rest }: FuzzOptions): Promise<boolean> {
  const names = target === null ? TARGET_NAMES : [target];
  let isClean = true;
  console.log(`seed ${rest.seed}`);
  for (const name of names) {
    const share = time === null ? null : time / names.length;
    const { cases, milliseconds, failure } = await runTarget(await makeTarget(name, rest), { ...rest, time: share });
    isClean &&= failure === null;
    const each = ((milliseconds * 1000) / Math.max(1, cases)).toFixed(0);
    console.log(failure ?? `${name}: ${cases} cases in ${(milliseconds / 1000).toFixed(0)} s (${each} µs each)`);
  }
  return isClean;
}
