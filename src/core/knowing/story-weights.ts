import type { StorySigns } from './story-signs';

/** A weight for each sign, and what there is without any. */
export type StoryWeights = Readonly<Record<keyof StorySigns, number>> & { readonly bias: number };

/**
 * Learned by `scripts/train/learn-story-weights.mjs`, which says from what, and how it does on events that it has not seen.
 * `undated`: where the text or the story's texts do not say when they appeared; its `days` is not used.
 */
export const STORY_WEIGHTS: Readonly<Record<'dated' | 'undated', StoryWeights>> = {
  dated: {
    bias: -2.9219,
    terms: 5.7361,
    names: 6.9721,
    lead: 2.3747,
    title: 1.6699,
    alike: -6.3623,
    quotes: 0.4276,
    weekday: 2.7166,
    size: -1.3624,
    days: -2.8074,
  },
  undated: {
    bias: -6.8964,
    terms: 12.3606,
    names: 7.5649,
    lead: 2.3761,
    title: 0.6048,
    alike: -11.9511,
    quotes: 1.0783,
    weekday: 3.3237,
    size: -1.3402,
    days: 0,
  },
};
