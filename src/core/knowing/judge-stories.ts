import type { DetectedStory } from '../model';
import type { TextIndex } from '../text/text-index';
import { explainStory } from './explain-story';
import { findKnownQuotes } from './known-quotes';
import type { ProfileView } from './profile-view';
import { leastChance, rateStory } from './rate-story';
import { readDigest } from './read-digest';
import { readSigns } from './story-signs';

/** A story whose words are like a text's, and what it is known by. */
export interface NearStory {
  id: string;
  name: string;
  profile: ProfileView;
}

export interface StoryFinding {
  /** The story that the text belongs to: the likeliest, when it is likely enough. */
  story: DetectedStory | null;
  /** Another one that is nearly as likely; null as a rule. */
  alsoNear: DetectedStory | null;
  /** A story that the text, which belongs to none, tells of in passing. Never told as if it were the text's own. */
  mention: DetectedStory | null;
}

const NOTHING: StoryFinding = { story: null, alsoNear: null, mention: null };

/**
 * Another story is told of too when it is likely enough by itself and the odds for the first are not twenty times as good:
 * where stories are that near, one article in three that was put to a wrong one is put right by the reader.
 */
const CLOSE_RACE = Math.log(20);
/**
 * What a text of no story must have of one to mention it. Measured on 336 texts of other stories: the likeliest of them
 * has 0.011, the one that comes back to the story 0.029.
 */
const MENTIONS = 0.02;

const logOdds = (chance: number): number => Math.log(chance / Math.max(Number.MIN_VALUE, 1 - chance));

/**
 * What a text has to do with the stories near it, and why; wherever these come from.
 * @param near nearest by their words first, which decides between two that are as likely
 * @param stories how many there are in the library
 */
export function judgeStories(text: TextIndex, near: readonly NearStory[], stories: number): StoryFinding {
  const [best, next] = near
    .map((story) => ({ story, chance: rateChance(text, story) }))
    .sort((a, b) => b.chance - a.chance);
  if (best === undefined) return NOTHING;
  const least = leastChance(stories);
  if (best.chance >= least) {
    const isClose =
      next !== undefined && next.chance >= least && logOdds(best.chance) - logOdds(next.chance) < CLOSE_RACE;
    return {
      story: describe(text, best.story, best.chance),
      alsoNear: isClose ? describe(text, next.story, next.chance) : null,
      mention: null,
    };
  }
  const mentions = best.chance >= MENTIONS || findKnownQuotes(text, best.story.profile).length > 0;
  return { ...NOTHING, mention: mentions ? describe(text, best.story, best.chance) : null };
}

/** What a text has in common with a story, however little that is. */
export function describeStory(text: TextIndex, story: NearStory): DetectedStory {
  return describe(text, story, rateChance(text, story));
}

function rateChance(text: TextIndex, { profile }: NearStory): number {
  return profile.size === 0 ? 0 : rateStory(readSigns(text.derive(readDigest), profile));
}

function describe(text: TextIndex, { id, name, profile }: NearStory, chance: number): DetectedStory {
  return { id, name, score: Math.round(chance * 1000) / 1000, reasons: explainStory(text, profile) };
}
