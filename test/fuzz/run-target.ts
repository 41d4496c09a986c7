import { inspect } from 'node:util';
import fc from 'fast-check';
import type { FuzzTarget } from './fuzz-target';

/** Cases that share a seed: a failure is run again from its batch's seed and path. */
const BATCH = 500;
/** Shrinking an expensive case ends after so many milliseconds, with what was found so far. */
const LONGEST_SHRINKING = 60_000;
/** Characters of a counterexample that are printed. */
const MOST_PRINTED = 4000;

export interface RunLimits {
  /** Milliseconds; null: no limit. */
  time: number | null;
  /** Null: no limit. */
  cases: number | null;
  seed: number;
  /** Where in the seed's cases a failure lies, as it was printed; null: all are run. */
  path: string | null;
}

export interface RunOutcome {
  cases: number;
  milliseconds: number;
  /** What broke, shrunk, and how to run it again; null where nothing did. */
  failure: string | null;
}

/** Runs a target in batches until a limit is reached or something breaks. */
export async function runTarget(target: FuzzTarget, { time, cases, seed, path }: RunLimits): Promise<RunOutcome> {
  const began = performance.now();
  const spent = () => performance.now() - began;
  let done = 0;
  for (let batch = 0; ; batch++) {
    const batchSeed = (seed + Math.imul(batch, 0x9e3779b1)) | 0;
    const numRuns = cases === null ? BATCH : Math.min(BATCH, cases - done);
    const details = await fc.check(target.property, {
      seed: batchSeed,
      numRuns,
      ...(path === null ? {} : { path }),
      interruptAfterTimeLimit: (time === null ? LONGEST_SHRINKING : Math.max(1, time - spent())) + LONGEST_SHRINKING,
    });
    done += details.numRuns;
    if (details.failed) {
      return { cases: done, milliseconds: spent(), failure: describeFailure(target.name, details) };
    }
    const isOver = (cases !== null && done >= cases) || (time !== null && spent() >= time);
    if (path !== null || isOver) return { cases: done, milliseconds: spent(), failure: null };
  }
}

function describeFailure(name: string, details: fc.RunDetails<[unknown]>): string {
  const shown = show(details.counterexample?.[0]);
  const cut = shown.length > MOST_PRINTED ? `${shown.slice(0, MOST_PRINTED)}… (${shown.length} characters)` : shown;
  const error = details.errorInstance;
  return [
    `${name}: broken after ${details.numRuns} cases of seed ${details.seed}, shrunk ${details.numShrinks} times`,
    `  ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    `  case: ${cut}`,
    `  again: npm run fuzz -- --target ${name} --seed ${details.seed} --path "${details.counterexamplePath}"`,
  ].join('\n');
}

/** As source where fast-check can: it cannot where a case has a `toString` of its own. */
function show(value: unknown): string {
  try {
    return fc.stringify(value);
  } catch {
    return inspect(value, { depth: 12, breakLength: Number.POSITIVE_INFINITY });
  }
}
