import type { SpeakerRelation } from '../model';
import type { Agreement } from './measure-agreement';

/**
 * What two wordings must share to be one utterance. Set on the wordings of one story (132 pairs that are one utterance) and
 * on 400,000 pairs of different quotations of American newspapers; where two settings did alike, the stricter one was
 * taken. Words are counted as folded, weights are those of the language, shares are of the shorter wording.
 * `decide-match.test.ts` has a case on either side of each.
 */
export const MATCH_LIMITS = {
  /** Where the names given are two people's: a long passage, nearly word for word. */
  otherSpeaker: { length: 8, content: 4, cover: 0.92, density: 0.85 },
  /** Under so many words a wording is short. */
  short: 6,
  /** Short ones from one mouth: the same words, not everybody's; a single word must be a rare one. */
  shortSame: { inflected: 3, weight: 1.2, rarest: 1 },
  /** Short ones where a speaker is not known. */
  shortUnknown: { length: 3, content: 2, rarest: 1, weight: 2.2 },
  /** So long a sentence is not said twice in the same words, however everyday they are. */
  identical: { length: 8 },
  /** The shorter one stands in the longer word for word. */
  contained: { weight: 1.5, content: { same: 1, unknown: 2 } },
  /** Or but for inflections, from one mouth. */
  inflected: { content: 2 },
  /** Words left out or swapped inside: the shorter one must still be in the longer, in one place. */
  edited: {
    long: 9,
    cover: { short: 0.8, same: 0.72, unknown: 0.8 },
    density: 0.55,
    content: { same: 2, unknown: 4 },
    longest: 3,
    /** Condolences of two people are alike: without a name it takes a phrase that is somebody's. */
    unknown: { longest: 5, content: 3 },
  },
  /** Neither holds the other: another cut, or another translation. One long phrase in common must show it. */
  phrase: { length: 8, cover: 0.55, run: 6, content: 3, rarest: 1 },
  /** Two cuts of one sentence that share their middle: all of it, in one place, and nearly half of the shorter one. */
  middle: { length: 8, cover: 0.48, density: 0.99, longest: 3, content: 4, weight: 2.5 },
} as const;

/**
 * What takes the place of weights in a language of which nothing is known: more words, and letters, as the everyday words
 * of a language are its short ones. "Das ist gut" and "Das ist ein guter Tag für uns alle" are anybody's. Not measured on a
 * corpus: set so that no greeting or set phrase of German, French and Spanish that came to mind passes.
 */
export const UNWEIGHED_LIMITS = {
  /** The shorter one stands in the longer word for word. */
  contained: { length: 5, letters: 30 },
  /** Words left out or swapped: a share of the shorter one's words in one place, and a run of them. */
  edited: { length: 8, cover: 0.8, density: 0.55, longest: 6, letters: 30 },
} as const;

export type MatchRule =
  | 'same-words-other-speaker'
  | 'same-words'
  | 'same-lemmas'
  | 'contained-with-edits'
  | 'shared-phrase'
  | 'shared-middle'
  | 'short-same-speaker'
  | 'short-rare-words'
  | 'likely-in-story'
  /** No rule of ours: a reader has said so. */
  | 'by-reader';

/** The rule by which two wordings count as one utterance, or null. */
export function decideMatch(agreement: Agreement, speakers: SpeakerRelation): MatchRule | null {
  const { length, content, weight, cover, density, contained, nearlyContained, run, longest, rarest } = agreement;
  const { otherSpeaker, edited, phrase, middle } = MATCH_LIMITS;
  if (length === 0) return null;
  if (speakers === 'different') {
    const isPassage = length >= otherSpeaker.length && content >= otherSpeaker.content;
    const agrees = cover >= otherSpeaker.cover && density >= otherSpeaker.density;
    return isPassage && agrees ? 'same-words-other-speaker' : null;
  }
  const same = speakers === 'same';
  const who = same ? 'same' : 'unknown';
  if (length < MATCH_LIMITS.short) return decideShort(agreement, same);
  if (agreement.identical && same && length >= MATCH_LIMITS.identical.length) return 'same-words';
  if (contained) {
    const least = MATCH_LIMITS.contained;
    return content >= least.content[who] && weight >= least.weight ? 'same-words' : null;
  }
  if (nearlyContained && same && content >= MATCH_LIMITS.inflected.content) return 'same-lemmas';
  const needed = length < edited.long ? edited.cover.short : edited.cover[who];
  const known = same || (longest >= edited.unknown.longest && run.content >= edited.unknown.content);
  if (
    cover >= needed &&
    density >= edited.density &&
    content >= edited.content[who] &&
    longest >= edited.longest &&
    known
  )
    return 'contained-with-edits';
  if (
    same &&
    length >= phrase.length &&
    cover >= phrase.cover &&
    run.length >= phrase.run &&
    run.content >= phrase.content &&
    rarest >= phrase.rarest
  )
    return 'shared-phrase';
  if (
    same &&
    length >= middle.length &&
    cover >= middle.cover &&
    density >= middle.density &&
    longest >= middle.longest &&
    content >= middle.content &&
    weight * cover >= middle.weight
  )
    return 'shared-middle';
  return null;
}

/** Under six words: the same words or their inflections, from the same mouth, and not everybody's words. */
function decideShort(
  { length, content, weight, contained, nearlyContained, rarest }: Agreement,
  same: boolean,
): MatchRule | null {
  const { shortSame, shortUnknown } = MATCH_LIMITS;
  if (!contained && !(nearlyContained && length >= shortSame.inflected)) return null;
  if (same) {
    const telling = length === 1 ? rarest >= shortSame.rarest : weight >= shortSame.weight;
    return telling ? 'short-same-speaker' : null;
  }
  return contained &&
    length >= shortUnknown.length &&
    content >= shortUnknown.content &&
    rarest >= shortUnknown.rarest &&
    weight >= shortUnknown.weight
    ? 'short-rare-words'
    : null;
}

/** The same of a language of which nothing is known, where no word weighs more than another by what it means. */
export function decideUnweighed({
  length,
  cover,
  density,
  contained,
  longest,
  letters,
}: Pick<Agreement, 'length' | 'cover' | 'density' | 'contained' | 'longest' | 'letters'>): MatchRule | null {
  const { contained: whole, edited } = UNWEIGHED_LIMITS;
  if (contained && length >= whole.length && letters >= whole.letters) return 'same-words';
  const isLong = length >= edited.length && longest >= edited.longest && letters >= edited.letters;
  return isLong && cover >= edited.cover && density >= edited.density ? 'contained-with-edits' : null;
}
