import type { StorySigns } from './story-signs';

/** A weight for each sign, and what there is without any. */
export type StoryWeights = Readonly<Record<keyof StorySigns, number>> & { readonly bias: number };

/**
 * Learned by `scripts/train/learn-story-weights.mjs`, which says from what, and how it does on events that it has not seen.
 * `undated`: where the text or the story's texts do not say when they appeared; its `days` is not used.
 */
export const STORY_WEIGHTS: Readonly<Record<'dated' | 'undated', StoryWeights>> = {
  dated: {
    bias: -2.7411,
    terms: 4.485,
    names: 7.5035,
    lead: 2.3763,
    title: 1.426,
    alike: -6.3814,
    quotes: 0.5234,
    weekday: 2.7788,
    size: -1.3164,
    days: -2.7949,
  },
  undated: {
    bias: -6.8695,
    terms: 12.9501,
    names: 7.3696,
    lead: 1.6003,
    title: 0.4341,
    alike: -11.7174,
    quotes: 1.0814,
    weekday: 3.4765,
    size: -1.3785,
    days: 0,
  },
};
