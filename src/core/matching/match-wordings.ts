import type { WordingMatch } from '../model';

/** A wording and who is said to have said it. */
export interface Wording {
  text: string;
  speaker: string | null;
}

export function matchWordings(_reference: Wording, _other: Wording): WordingMatch {
  return { match: false, fidelity: null, edits: [], trace: { rule: 'none', score: 0, margin: null, agreeing: [] } };
}
