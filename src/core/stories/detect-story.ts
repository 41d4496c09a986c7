import type { DetectedStory } from '../model';
import type { TextIndex } from '../text/text-index';
import { explainStory } from './explain-story';
import { judgeStory, type StoryJudgement } from './judge-story';
import type { PreparedLibrary, PreparedStory } from './prepare-library';

/**
 * What makes a text of no story one that mentions it, where none of the story's quotations stands in it: a score, or one
 * clear sentence. Measured on 336 texts of other stories and one that comes back to this one: scores of the others are up
 * to 0.006, that of the one 0.047; their strongest sentences have up to 0.37, and such as tell of a story in passing 0.6
 * to 0.8. Lower, near stories would be said to mention it; higher, nothing would be.
 */
const MENTIONS = 0.02;
const CLEAR = 0.55;

export interface StoryFinding {
  /** The story that the text belongs to: the likeliest, when it is likely enough. */
  story: DetectedStory | null;
  /** A story that the text, which belongs to none, tells of in passing. Never told as if it were the text's own. */
  mention: DetectedStory | null;
}

/** What a text has to do with the stories of the library, and why. */
export function detectStory(analysed: TextIndex, library: PreparedLibrary): StoryFinding {
  const judged = library.stories.map((prepared) => ({ prepared, judgement: judgeStory(analysed, prepared) }));
  const describe = ({ prepared, judgement }: (typeof judged)[number]) => describeStory(analysed, prepared, judgement);
  const story = likeliest(judged.filter(({ judgement }) => judgement.level === 'story'));
  if (story !== null) return { story: describe(story), mention: null };
  const mention = likeliest(judged.filter(({ judgement }) => isMentioned(judgement)));
  return { story: null, mention: mention === null ? null : describe(mention) };
}

/** What a text has in common with a story that is named, however little that is. */
export function describeStory(
  analysed: TextIndex,
  prepared: PreparedStory,
  judgement = judgeStory(analysed, prepared),
): DetectedStory {
  const { id, name } = prepared.index.story;
  const score = Math.round(judgement.score * 1000) / 1000;
  return { id, name, score, reasons: explainStory(judgement, analysed, prepared.profile) };
}

function isMentioned({ level, score, sentences, quotes }: StoryJudgement): boolean {
  if (level !== 'mention') return false;
  return score >= MENTIONS || quotes.length > 0 || sentences.some(({ value }) => value >= CLEAR);
}

/** The first one of the highest score. */
function likeliest<T extends { judgement: StoryJudgement }>(judged: readonly T[]): T | null {
  return judged.reduce<T | null>(
    (best, one) => (best === null || one.judgement.score > best.judgement.score ? one : best),
    null,
  );
}
