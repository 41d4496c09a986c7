import type { DraftStatement } from '../comparison/build-statements';
import type { ArticleFraming } from '../comparison-model';
import type { Occurrence } from '../model';
import type { TextIndex } from '../text/text-index';

/** How much of their telling the texts that carry a statement give to it. */
export interface Prominence {
  /** Whether one of them has it in its headline or its lead. */
  isOnTop: boolean;
  /** The share of a text's words that its speaker has there, quoted and reported; of nobody's, that of its own words. On average, 0 to 1. */
  speaker: number;
  /** The share of a text that it takes by itself. On average, 0 to 1. */
  own: number;
}

function countVoice({ voices }: ArticleFraming, speaker: string | null): number {
  const voice = speaker === null ? undefined : voices.find((known) => known.speaker === speaker);
  return voice === undefined ? 0 : voice.quotedWords + voice.reportedWords;
}

const length = ({ start, end }: Occurrence): number => end - start;
const share = (part: number, whole: number): number => (whole > 0 ? Math.min(1, part / whole) : 0);

/**
 * @param texts that the draft's occurrences name by their place
 * @param framings of these
 */
export function measureProminence(
  draft: DraftStatement,
  texts: readonly TextIndex[],
  framings: readonly ArticleFraming[],
): Prominence {
  const places = new Set(draft.occurrences.map(({ text }) => text));
  const found: Prominence = { isOnTop: false, speaker: 0, own: 0 };
  for (const at of places) {
    const [text, framing] = [texts[at], framings[at]];
    if (text === undefined || framing === undefined) continue;
    const mine = draft.occurrences.filter((placed) => placed.text === at);
    const own = share(
      mine.reduce((sum, { occurrence }) => sum + length(occurrence), 0),
      text.length,
    );
    const place = framing.placements.find(({ statementId }) => statementId === draft.id)?.place ?? 'body';
    found.isOnTop ||= place !== 'body';
    found.own += own / places.size;
    found.speaker += Math.max(own, share(countVoice(framing, draft.speaker), text.wordCount)) / places.size;
  }
  return found;
}
