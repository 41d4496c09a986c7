import type { Occurrence } from '../core/model';
import type { Strings } from './strings';

/** How a wording stands to the fullest one, in a word or two; another version of it is no change that an outlet made. */
export function sayFidelity({ t }: Strings, { fidelity, version }: Pick<Occurrence, 'fidelity' | 'version'>): string {
  return t(version === undefined ? `fidelity_${fidelity}` : `version_${version}`);
}
