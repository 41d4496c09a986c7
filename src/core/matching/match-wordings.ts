import type { Fidelity, MatchTrace, WordingMatch } from '../model';
import { alignWords } from './align-words';
import type { AlignedPair } from './aligned-pair';
import { compareSpeakers, type SpeakerRelation } from './compare-speakers';
import { decideMatch } from './decide-match';
import { deriveEdits } from './derive-edits';
import { isReordered } from './find-arrangement';
import { isNameAlone } from './is-name-alone';
import { mayAgree } from './may-agree';
import { type Agreement, measureAgreement } from './measure-agreement';
import { rateFidelity } from './rate-fidelity';
import { IndexedWording, type Wording } from './wording';

const NO_TRACE: MatchTrace = { rule: 'none', score: 0, margin: null, agreeing: [] };

/** An alignment that a rule accepted. */
export interface AcceptedMatch {
  /** The wording that the other one is measured against. */
  reference: IndexedWording;
  rule: string;
  pairs: AlignedPair[];
  agreement: Agreement;
  speakers: SpeakerRelation;
  /** Whether parts of the reference stand in another order. */
  reordered: boolean;
}

/** Decides whether two prepared wordings are one utterance; null when they are not. */
export function findMatch(reference: IndexedWording, other: IndexedWording): AcceptedMatch | null {
  if (!mayAgree(reference, other)) return null;
  const pairs = alignWords(reference.words, other.words);
  const agreement = measureAgreement(reference.words, other.words, pairs);
  if (agreement === null) return null;
  const speakers = compareSpeakers(reference.speaker, other.speaker);
  const rule = decideMatch(agreement, speakers);
  if (rule === null) return null;
  const [few, full] = reference.words.length < other.words.length ? [reference, other] : [other, reference];
  if (isNameAlone(few, full)) return null;
  return { reference, rule, pairs, agreement, speakers, reordered: isReordered(reference.words, other.words, pairs) };
}

/** The trace of a match, its runs as the reference prints them. */
export function traceMatch({ reference, rule, agreement, reordered }: AcceptedMatch): MatchTrace {
  const agreeing = agreement.runs
    .slice(0, 5)
    .map(({ aFrom, aTo }) =>
      reference.text.slice(reference.words[aFrom]?.start ?? 0, reference.words[aTo - 1]?.end ?? 0),
    );
  const trace = { rule, score: agreement.cover, margin: null, agreeing };
  return reordered ? { ...trace, arrangement: 'reordered' } : trace;
}

/** A few words of a fuller wording: at most this many, and less than half of it. */
const FRAGMENT_WORDS = 6;

/**
 * Whether two wordings stand for one utterance, and how the second differs from the first (the reference). Without a
 * library there is nothing to weigh words by but the language: short wordings match only word for word, from one
 * speaker, when their words are not everybody's.
 */
export function matchWordings(reference: Wording, other: Wording): WordingMatch {
  const a = IndexedWording.of(reference);
  const b = IndexedWording.of(other);
  const found = findMatch(a, b);
  if (found === null) return { match: false, fidelity: null, edits: [], trace: NO_TRACE };
  const edits = deriveEdits(a, b, found.pairs);
  const rated = rateFidelity(edits);
  const few = b.words.length <= FRAGMENT_WORDS && b.words.length * 2 < a.words.length;
  const fidelity: Fidelity = few && rated === 'shortened' ? 'fragment' : rated;
  return { match: true, fidelity, edits, trace: traceMatch(found) };
}
