import type { SpeakerRelation } from '../model';
import type { FoldedWord } from '../text/folded-word';
import type { Agreement } from './measure-agreement';
import { STORY_MATCH_WEIGHTS, type StoryMatchSigns } from './story-match-weights';

/**
 * Inside one story much less is evidence than among all that was ever said: there "Hopefully, this puts these matters to
 * rest" is one utterance. `rate-in-story.test.ts` has a case on either side of each.
 */
export const STORY_MATCH_LIMITS = {
  /**
   * How likely two wordings must be one utterance, 0 to 1. `scripts/train/learn-match-weights.mjs` prints what it finds and
   * how often it is wrong from 0.75 to 0.9.
   */
  chance: 0.85,
  /** Up to so many words with capitals may be a name. */
  name: 4,
  /** Up to so many words are a scrap. */
  scrap: 2,
} as const;

interface Worded {
  text: string;
  words: readonly FoldedWord[];
}

function countCapitals({ text, words }: Worded): number {
  return words.filter(({ start, end }) => /^[\p{Lu}\p{N}]/u.test(text.slice(start, end))).length;
}

/** @param few the wording of fewer words */
export function readStoryMatchSigns(agreement: Agreement, speakers: SpeakerRelation, few: Worded): StoryMatchSigns {
  const { length, weight, cover, density, longest, contained } = agreement;
  const mayBeName = length > 0 && length <= STORY_MATCH_LIMITS.name;
  return {
    cover,
    density,
    weight: Math.log(0.1 + weight * cover),
    run: Math.log1p(longest),
    length: Math.log(Math.max(1, length)),
    contained: Number(contained),
    same: Number(speakers === 'same'),
    capitals: mayBeName ? countCapitals(few) / Math.max(1, few.words.length) : 0,
    scrap: Number(length <= STORY_MATCH_LIMITS.scrap),
  };
}

/** How likely it is that two wordings of one story are one utterance, 0 to 1: logistic, as it was learned. */
export function rateInStory(signs: StoryMatchSigns): number {
  const { bias, ...weights } = STORY_MATCH_WEIGHTS;
  let odds = bias;
  for (const sign of Object.keys(weights) as (keyof StoryMatchSigns)[]) odds += weights[sign] * signs[sign];
  return 1 / (1 + Math.exp(-odds));
}
