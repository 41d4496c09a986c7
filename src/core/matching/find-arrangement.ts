import { isTelling } from '../language/weigh-words';
import type { FoldedWord } from '../text/folded-word';
import { WordList } from '../text/word-list';
import type { AlignedPair } from './aligned-pair';
import { findRuns } from './find-runs';

/** So many words in a row, and telling ones among them, were moved and not said twice. */
const MOVED_WORDS = 3;
const MOVED_CONTENT = 2;
/** So many words of another utterance are no accident. */
const SPLICED_WORDS = 5;
const SPLICED_CONTENT = 3;

const countContent = (words: readonly FoldedWord[]): number =>
  new Set(words.filter(isTelling).map((word) => word.stem)).size;

/** Words that no pair takes up, in stretches of at least `shortest`. */
function findLoose(
  words: readonly FoldedWord[],
  taken: readonly { from: number; to: number }[],
  shortest: number,
): WordList[] {
  const loose: WordList[] = [];
  let at = 0;
  for (const { from, to } of [...taken, { from: words.length, to: words.length }]) {
    if (from - at >= shortest) loose.push(new WordList(words.slice(at, from)));
    at = to;
  }
  return loose;
}

function shares(stretches: readonly WordList[], words: WordList, shortest: number, content: number): boolean {
  return stretches.some((stretch) =>
    findRuns(stretch, words, shortest).some(
      ({ aFrom, length }) => countContent(stretch.words.slice(aFrom, aFrom + length)) >= content,
    ),
  );
}

const otherSide = (pairs: readonly AlignedPair[]) => pairs.map(({ bFrom, bTo }) => ({ from: bFrom, to: bTo }));

/** Whether the other wording has parts of the reference in another order. */
export function isReordered(
  a: readonly FoldedWord[],
  b: readonly FoldedWord[],
  pairs: readonly AlignedPair[],
): boolean {
  const mine = findLoose(
    a,
    pairs.map(({ aFrom, aTo }) => ({ from: aFrom, to: aTo })),
    MOVED_WORDS,
  );
  if (mine.length === 0) return false;
  const theirs = findLoose(b, otherSide(pairs), MOVED_WORDS);
  return theirs.length > 0 && mine.some((stretch) => shares(theirs, stretch, MOVED_WORDS, MOVED_CONTENT));
}

/** Whether what the other wording has beyond the reference is from another utterance: two printed as one. */
export function isSpliced(
  b: readonly FoldedWord[],
  pairs: readonly AlignedPair[],
  others: Iterable<WordList>,
): boolean {
  const loose = findLoose(b, otherSide(pairs), SPLICED_WORDS);
  if (loose.length === 0) return false;
  for (const words of others) if (shares(loose, words, SPLICED_WORDS, SPLICED_CONTENT)) return true;
  return false;
}
