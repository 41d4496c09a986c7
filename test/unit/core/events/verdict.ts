export type VerdictAspect =
  | 'found quoted'
  | 'found reported'
  | 'form'
  | 'fidelity'
  | 'version'
  | 'edits'
  | 'speaker'
  | 'nothing wrong claimed'
  | 'nobody’s words'
  | 'left out and listed'
  | 'listed and left out'
  | 'counted once';

/** Whether the engine has a cell right. */
export interface Verdict {
  aspect: VerdictAspect;
  /** What the cell is, and what the engine says, for whoever reads a failure. */
  cell: string;
  right: boolean;
  /** The class of the fault, where it is known to be wrong. */
  known: string | null;
}

/** The beginning of long words. */
export const brief = (words: string): string => (words.length > 90 ? `${words.slice(0, 88)} …` : words);
