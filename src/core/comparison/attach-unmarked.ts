import { isTelling } from '../language/weigh-words';
import { alignWords } from '../matching/align-words';
import { deriveEdits } from '../matching/derive-edits';
import { findRuns, type SharedRun } from '../matching/find-runs';
import type { Pairings } from '../matching/pairings';
import { rateFidelity } from '../matching/rate-fidelity';
import { IndexedWording } from '../matching/wording';
import type { Occurrence } from '../model';
import { isBesideAt } from '../text/read-beside';
import { findAt, type TextIndex } from '../text/text-index';
import type { DraftStatement } from './build-statements';
import { describeOccurrence } from './describe-occurrence';

/**
 * Words in a row, and telling ones among them, that are no accident. At five, set phrases of the beat ("the 2016 US
 * presidential election") were taken for borrowed words; at eight, clauses that were borrowed whole are missed.
 */
const SHORTEST = 6;
const TELLING = 3;
/** So many are no accident whatever they are of. Fewer must be a third of the wording: "as chief economist at …" is a post. */
const LONG = 8;
const THIRD = 1 / 3;

/** The longest stretch of a wording that a text has outside quotation marks; null when it has none. */
function findUnmarked(wording: IndexedWording, text: TextIndex): Occurrence | null {
  let run: SharedRun | null = null;
  for (const shared of findRuns(wording, text, SHORTEST))
    if (shared.length > (run?.length ?? 0) && isEnough(shared, wording) && isBorrowed(shared, text)) run = shared;
  return run === null ? null : describeUnmarked(wording, text, run);
}

function isEnough({ length }: SharedRun, { words }: IndexedWording): boolean {
  return length >= LONG || length >= words.length * THIRD;
}

/** Whether a run is no accident, no quotation, and none of a caption's or a link's. */
function isBorrowed({ bFrom, length }: SharedRun, text: TextIndex): boolean {
  const { words, quotes } = text;
  const shared = words.slice(bFrom, bFrom + length);
  if (new Set(shared.filter(isTelling).map((word) => word.stem)).size < TELLING) return false;
  if (shared.some(({ start }) => isBesideAt(text, start))) return false;
  const spoken = quotes.filter((quote) => quote.kind === 'direct' || quote.kind === 'fragment');
  return !shared.some(({ start }) => (spoken[findAt(spoken, start)]?.start ?? Number.POSITIVE_INFINITY) <= start);
}

function describeUnmarked(wording: IndexedWording, text: TextIndex, { bFrom, length }: SharedRun): Occurrence {
  const { quotes, article, language } = text;
  const start = text.words[bFrom]?.start ?? 0;
  const end = text.words[bFrom + length - 1]?.end ?? start;
  const mine = IndexedWording.of({ text: article.text.slice(start, end), speaker: null }, language);
  const edits = deriveEdits(wording, mine, alignWords(wording.words, mine.words));
  const fidelity = rateFidelity(wording, mine, edits);
  const report = quotes.find((quote) => quote.kind === 'indirect' && quote.start < end && quote.end > start);
  const score = length / wording.words.length;
  return describeOccurrence(
    text,
    { start, end },
    {
      form: 'unmarked',
      fidelity,
      edits: fidelity === 'fragment' ? [] : edits,
      speaker: report?.speaker ?? null,
      cue: report?.cue ?? null,
      trace: { rule: 'same-words-unmarked', score, margin: null, agreeing: [mine.text] },
    },
  );
}

/**
 * Finds words that one text quotes and another takes over without quotation marks, in texts that do not quote the
 * statement. Adds what it finds to the drafts, as occurrences of the form "unmarked".
 */
export function attachUnmarked(
  drafts: readonly DraftStatement[],
  texts: readonly TextIndex[],
  pairings: Pairings,
): void {
  for (const draft of drafts) {
    const wording = draft.cluster?.head.utterance.wording;
    if (wording === undefined || wording.words.length < SHORTEST) continue;
    const carriers = new Set(draft.occurrences.map(({ text }) => text));
    texts.forEach((text, at) => {
      const occurrence = carriers.has(at) ? null : pairings.once(findUnmarked, wording, text);
      if (occurrence !== null) draft.occurrences.push({ text: at, occurrence });
    });
  }
}
