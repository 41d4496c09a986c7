import { alignWords } from '../matching/align-words';
import type { Member } from '../matching/cluster-statements';
import type { Utterance } from '../matching/collect-utterances';
import { deriveEdits } from '../matching/derive-edits';
import type { AcceptedMatch } from '../matching/match-wordings';
import type { Pairings } from '../matching/pairings';
import { rateFidelity } from '../matching/rate-fidelity';
import { IndexedWording } from '../matching/wording';
import type { Edit, Fidelity, Quote } from '../model';
import { withoutPrinted } from './printed-elsewhere';

/** How one part of an utterance differs from the fullest wording. */
export interface RatedPart {
  part: Quote;
  fidelity: Fidelity;
  edits: Edit[];
}

/**
 * Rates each part of a member against the fullest wording. The fidelity is the whole utterance's: who prints it in two
 * parts around "he said" has dropped nothing. A part's edits leave out what the utterance's other parts print.
 */
export function rateMember({ utterance, match }: Member, pairings: Pairings): RatedPart[] {
  if (match === null) return utterance.parts.map((part) => ({ part, fidelity: 'verbatim', edits: [] }));
  return pairings.once(rate, match, utterance);
}

function rate({ reference: head, other: wording, pairs }: AcceptedMatch, { parts, from }: Utterance): RatedPart[] {
  const full = deriveEdits(head, wording, pairs);
  const whole = withoutPrinted(full, head, from);
  const alone = rateFidelity(head, wording, full);
  // A few words in the outlet's own sentence are a fragment, whatever it prints elsewhere.
  const fidelity = alone === 'fragment' ? alone : rateFidelity(head, wording, whole);
  if (parts.length === 1) return parts.map((part) => ({ part, fidelity, edits: fidelity === 'fragment' ? [] : whole }));
  return parts.map((part, at) => {
    const mine = IndexedWording.of({ text: part.text, speaker: null }, head.language);
    const edits = withoutPrinted(deriveEdits(head, mine, alignWords(head.words, mine.words)), head, from).filter(
      (edit) =>
        !(
          edit.kind === 'dropped' &&
          ((edit.where === 'start' && at > 0) || (edit.where === 'end' && at < parts.length - 1))
        ),
    );
    return { part, fidelity, edits: fidelity === 'fragment' ? [] : edits };
  });
}
