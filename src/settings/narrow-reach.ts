import type { CurrentSettings } from './settings';

/** Which pages are read without a click. `only`: patterns of the sites that alone are; undefined for no such limit. */
export interface Reach {
  neverOn: readonly string[];
  only: readonly string[] | undefined;
}

/** Null: none. */
export function reachOf({ mode, allowed, neverOn }: CurrentSettings): Reach | null {
  if (mode === 'everywhere') return { neverOn, only: undefined };
  return allowed.length > 0 ? { neverOn, only: allowed } : null;
}

/** No page that one of the two leaves alone: what may stand while the one takes the other's place. */
export function narrowReach(one: Reach | null, other: Reach | null): Reach | null {
  if (one === null || other === null) return null;
  const neverOn = [...new Set([...one.neverOn, ...other.neverOn])].sort();
  if (one.only === undefined || other.only === undefined) return { neverOn, only: one.only ?? other.only };
  const both = one.only.filter((pattern) => other.only?.includes(pattern));
  return both.length > 0 ? { neverOn, only: both } : null;
}
