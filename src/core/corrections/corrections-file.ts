import type { Correction } from './correction';

/** What a file of corrections says of itself. */
export const CORRECTIONS_FORMAT = 'crossquote-corrections';
export const CORRECTIONS_VERSION = 1;

/** Corrections as a file (JSON), the first that was said first. */
export function makeCorrectionsFile(corrections: readonly Correction[]): string {
  return `${JSON.stringify({ format: CORRECTIONS_FORMAT, version: CORRECTIONS_VERSION, corrections }, null, 2)}\n`;
}
