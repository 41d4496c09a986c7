import { alignWords } from '../matching/align-words';
import { CONTENT_WEIGHT, wordWeight } from '../matching/common-words';
import { deriveEdits } from '../matching/derive-edits';
import { findRuns, type SharedRun } from '../matching/find-runs';
import { prepareWording } from '../matching/match-wordings';
import { findAt, type PreparedText } from '../matching/prepare-text';
import { rateFidelity } from '../matching/rate-fidelity';
import type { FoldedWord } from '../text/fold-words';
import type { DraftStatement } from './build-statements';
import { describeOccurrence } from './describe-occurrence';

/**
 * Words in a row, and telling ones among them, that are no accident. At five, set phrases of the beat ("the 2016 US
 * presidential election") were taken for borrowed words; at eight, clauses that were borrowed whole are missed.
 */
const SHORTEST = 6;
const TELLING = 3;
const FRAGMENT_SHARE = 0.6;

const memo = new WeakMap<readonly FoldedWord[], WeakMap<readonly FoldedWord[], SharedRun[]>>();

/** The runs that a wording shares with a text, remembered for as long as both live. */
function runsOf(wording: readonly FoldedWord[], text: readonly FoldedWord[]): SharedRun[] {
  let row = memo.get(wording);
  if (row === undefined) {
    row = new WeakMap();
    memo.set(wording, row);
  }
  const runs = row.get(text) ?? findRuns(wording, text, SHORTEST);
  row.set(text, runs);
  return runs;
}

/**
 * Finds words that one text quotes and another takes over without quotation marks, in texts that do not quote the
 * statement. Adds what it finds to the drafts, as occurrences of the form "unmarked".
 */
export function attachUnmarked(drafts: readonly DraftStatement[], texts: readonly PreparedText[]): void {
  const heads = drafts.flatMap((draft) => {
    const wording = draft.cluster?.head.utterance.wording;
    return wording === undefined || wording.words.length < SHORTEST ? [] : [{ draft, wording }];
  });
  texts.forEach((text, at) => {
    const { quotes } = text.analysed;
    const spoken = quotes.filter((quote) => quote.kind === 'direct' || quote.kind === 'fragment');
    const isQuoted = (offset: number): boolean =>
      (spoken[findAt(spoken, offset)]?.start ?? Number.POSITIVE_INFINITY) <= offset;
    for (const { draft, wording } of heads) {
      if (draft.occurrences.some((occurrence) => occurrence.text === at)) continue;
      const runs = runsOf(wording.words, text.words).filter(({ bFrom, length }) => {
        const words = text.words.slice(bFrom, bFrom + length);
        const telling = words.filter((word) => wordWeight(word.text, word.stem) >= CONTENT_WEIGHT);
        return new Set(telling.map((word) => word.stem)).size >= TELLING && !words.some((word) => isQuoted(word.start));
      });
      const run = runs.sort((a, b) => b.length - a.length)[0];
      if (run === undefined) continue;
      const start = text.words[run.bFrom]?.start ?? 0;
      const end = text.words[run.bFrom + run.length - 1]?.end ?? start;
      const mine = prepareWording({ text: text.analysed.article.text.slice(start, end), speaker: null });
      const edits = deriveEdits(wording, mine, alignWords(wording.words, mine.words));
      const rated = rateFidelity(edits);
      const small = rated === 'shortened' && mine.words.length < wording.words.length * FRAGMENT_SHARE;
      const report = quotes.find((quote) => quote.kind === 'indirect' && quote.start < end && quote.end > start);
      draft.occurrences.push({
        text: at,
        occurrence: describeOccurrence(
          text,
          { start, end },
          {
            form: 'unmarked',
            fidelity: small ? 'fragment' : rated,
            edits: small ? [] : edits,
            speaker: report?.speaker ?? null,
            cue: report?.cue ?? null,
            trace: {
              rule: 'same-words-unmarked',
              score: run.length / wording.words.length,
              margin: null,
              agreeing: [mine.text],
            },
          },
        ),
      });
    }
  });
}
