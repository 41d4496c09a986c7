import type { Stance } from '../model';
import type { VerbForm } from './cue-forms';
import type { CueClass } from './cue-lexicon';
import type { Mention } from './mention';

/** A cue in a clause, with the subject that its grammar gives it. */
export interface ClauseCue {
  kind: 'verb' | 'noun' | 'phrase' | 'adjective' | 'colon';
  lemma: string;
  stance: Stance;
  classes: readonly CueClass[];
  form: VerbForm | null;
  /** Items of the clause: first, and after the last. */
  from: number;
  to: number;
  subject: Mention | null;
  /** Item where subject and verb together begin. */
  begins: number;
  passive: boolean;
  inverted: boolean;
  negated: boolean;
}
