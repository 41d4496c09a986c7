import type { StorySigns } from './story-signs';
import { STORY_WEIGHTS, type StoryWeights } from './story-weights';

const sigmoid = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));
const logit = (chance: number): number => Math.log(chance / (1 - chance));

/** How likely it is that a text is of a story rather than of none, 0 to 1: logistic, as it was learned. */
export function rateStory(signs: StorySigns): number {
  const { days } = signs;
  const weights: StoryWeights = days === null ? STORY_WEIGHTS.undated : STORY_WEIGHTS.dated;
  const { bias, terms, names, lead, title, alike, quotes, weekday, size } = weights;
  return sigmoid(
    bias +
      terms * signs.terms +
      names * signs.names +
      lead * signs.lead +
      title * signs.title +
      alike * signs.alike +
      quotes * signs.quotes +
      weekday * signs.weekday +
      size * signs.size +
      weights.days * (days ?? 0),
  );
}

/**
 * How likely it must be, in a library of 326 stories. Of 300 articles of no story that were not learned from none was put
 * to one at 0.8, two at 0.75, four at 0.5; higher, articles of the story are lost (309 of 326 are found at 0.8, 304 at 0.9).
 */
const LEAST = 0.8;
const STORIES = 326;
/**
 * Each story is one more chance of a false alarm, so with fewer of them less is enough: by how much the log odds fall with
 * the logarithm of their number. With 1 all libraries would have the same alarms; with 0 a library of one story is as strict
 * as one of hundreds, and loses the texts of the bundled story that tell of it least.
 */
const BY_NUMBER = 0.7;

/** How likely a story must be in a library of so many. */
export function leastChance(stories: number): number {
  return sigmoid(logit(LEAST) - BY_NUMBER * Math.max(0, Math.log(STORIES / Math.max(1, stories))));
}
