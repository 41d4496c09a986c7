import type { AnalysedArticle, DetectedStory } from '../model';
import { explainStory } from './explain-story';
import { judgeStory } from './judge-story';
import type { PreparedLibrary } from './prepare-library';

/**
 * The story of the library that a text belongs to, and why: the likeliest, when it is likely enough. A text that only
 * mentions a story in passing belongs to none.
 */
export function detectStory(analysed: AnalysedArticle, library: PreparedLibrary): DetectedStory | null {
  let best: DetectedStory | null = null;
  for (const prepared of library.stories) {
    const judgement = judgeStory(analysed, prepared);
    if (judgement.level !== 'story' || judgement.score <= (best?.score ?? 0)) continue;
    const { id, name } = prepared.story;
    const score = Math.round(judgement.score * 1000) / 1000;
    best = { id, name, score, reasons: explainStory(judgement, analysed, prepared.profile) };
  }
  return best;
}
