import type { Language } from '../language/language';
import type { MatchTrace, SpeakerRelation, WordingMatch } from '../model';
import { alignWords } from './align-words';
import type { AlignedPair } from './aligned-pair';
import { compareNames, readSpeakerName, type SpeakerName } from './compare-speakers';
import { decideMatch, decideUnweighed, type MatchRule } from './decide-match';
import { deriveEdits } from './derive-edits';
import { isReordered } from './find-arrangement';
import { isNameAlone } from './is-name-alone';
import { mayAgree } from './may-agree';
import { type Agreement, measureAgreement, NO_AGREEMENT } from './measure-agreement';
import { rateFidelity } from './rate-fidelity';
import { rateInStory, readStoryMatchSigns, STORY_MATCH_LIMITS } from './rate-in-story';
import { roundSigns } from './round-signs';
import type { StoryMatchSigns } from './story-match-weights';
import { IndexedWording, type Wording } from './wording';

const NO_TRACE: MatchTrace = { rule: 'none', score: 0, margin: null, agreeing: [] };

/** An alignment that a rule accepted. */
export interface AcceptedMatch {
  /** The wording that the other one is measured against. */
  reference: IndexedWording;
  /** The other one, folded as the reference is. */
  other: IndexedWording;
  rule: MatchRule;
  pairs: AlignedPair[];
  agreement: Agreement;
  speakers: SpeakerRelation;
  /** Whether parts of the reference stand in another order. */
  reordered: boolean;
  /** What it was judged by where no rule written by hand accepts it, else null. */
  signs: StoryMatchSigns | null;
}

/** Who is said to have said a wording; to be derived. */
function readSpeaker({ speaker }: IndexedWording): SpeakerName | null {
  return speaker === null ? null : readSpeakerName(speaker);
}

/**
 * Decides whether two wordings are one utterance; null when they are not. Wordings of two languages, one of which nothing
 * is known of, are read as if both were of that one: the words as printed.
 */
export function findMatch(one: IndexedWording, another: IndexedWording): AcceptedMatch | null {
  return compareWordings(one, another, false);
}

/** The same for two wordings of texts of one story, where less is evidence. */
export function findMatchInStory(one: IndexedWording, another: IndexedWording): AcceptedMatch | null {
  return compareWordings(one, another, true);
}

/** Two wordings that a reader says are one utterance, whatever agrees in them. To be judged once a pair. */
export function matchByReader(one: IndexedWording, another: IndexedWording): AcceptedMatch {
  const { language } = one.language.code === 'und' ? one : another;
  const [reference, other] = [one.in(language), another.in(language)];
  const pairs = alignWords(reference.words, other.words);
  return {
    reference,
    other,
    rule: 'by-reader',
    pairs,
    agreement: measureAgreement(reference.words, other.words, pairs) ?? NO_AGREEMENT,
    speakers: compareNames(reference.derive(readSpeaker), other.derive(readSpeaker)),
    reordered: isReordered(reference.words, other.words, pairs),
    signs: null,
  };
}

function compareWordings(one: IndexedWording, another: IndexedWording, ofOneStory: boolean): AcceptedMatch | null {
  const { language } = one.language.code === 'und' ? one : another;
  const [reference, other] = [one.in(language), another.in(language)];
  if (!mayAgree(reference, other)) return null;
  const pairs = alignWords(reference.words, other.words);
  const agreement = measureAgreement(reference.words, other.words, pairs);
  if (agreement === null) return null;
  const speakers = compareNames(reference.derive(readSpeaker), other.derive(readSpeaker));
  const [few, full] = reference.words.length < other.words.length ? [reference, other] : [other, reference];
  const byHand = language.code === 'und' ? decideUnweighed(agreement) : decideMatch(agreement, speakers);
  const isLearned = byHand === null && ofOneStory && language.code !== 'und';
  const signs = isLearned ? readStoryMatchSigns(agreement, speakers, few) : null;
  const isLikely = signs !== null && rateInStory(signs) >= STORY_MATCH_LIMITS.chance;
  const rule = byHand ?? (isLikely ? 'likely-in-story' : null);
  if (rule === null || isNameAlone(few, full)) return null;
  const reordered = isReordered(reference.words, other.words, pairs);
  return { reference, other, rule, pairs, agreement, speakers, reordered, signs };
}

/** The trace of a match, its runs as the reference prints them. @param margin over the next best one, where there is one */
export function traceMatch(
  { reference, rule, agreement, reordered, signs }: AcceptedMatch,
  margin: number | null = null,
): MatchTrace {
  const agreeing = agreement.runs
    .slice(0, 5)
    .map(({ aFrom, aTo }) =>
      reference.text.slice(reference.words[aFrom]?.start ?? 0, reference.words[aTo - 1]?.end ?? 0),
    );
  const trace: MatchTrace = { rule, score: agreement.cover, margin, agreeing };
  if (signs !== null) trace.signs = roundSigns({ ...signs });
  if (reordered) trace.arrangement = 'reordered';
  return trace;
}

/**
 * Whether two wordings stand for one utterance, and how the second differs from the first (the reference). Without a
 * library there is nothing to weigh words by but the language: short wordings match only word for word, from one
 * speaker, when their words are not everybody's.
 */
export function matchWordings(reference: Wording, other: Wording, language: Language): WordingMatch {
  const found = findMatch(IndexedWording.of(reference, language), IndexedWording.of(other, language));
  if (found === null) return { match: false, fidelity: null, edits: [], trace: NO_TRACE };
  const edits = deriveEdits(found.reference, found.other, found.pairs);
  return { match: true, fidelity: rateFidelity(found.reference, found.other, edits), edits, trace: traceMatch(found) };
}
