import { hashRuns } from '../text/hash-text';
import { findAt, type TextIndex } from '../text/text-index';

/** Words a shingle; five is what plagiarism search settled on (Broder 1997): fewer meet by chance, more miss small edits. */
export const SHINGLE = 5;
/** One shingle in so many is kept, a power of two: those whose hash it divides, so that two texts keep the same ones (Manber 1994). */
const SAMPLE = 4;
/** With so few prints a share of them is chance: a text of some 40 words. */
const LEAST = 8;

/** What is known of the words of a text when they are not there: the hashes of some of its shingles, each list ascending. */
export interface Fingerprints {
  /** Of those that begin in the outlet's own words. */
  readonly own: Int32Array;
  /** Of the others: they begin in what is quoted. */
  readonly quoted: Int32Array;
}

/** To be derived; of a text without words it is kept. */
export function readFingerprints({ words, quotes }: TextIndex): Fingerprints {
  const spoken = quotes.filter(({ kind }) => kind === 'direct' || kind === 'fragment');
  const own = new Set<number>();
  const quoted = new Set<number>();
  hashRuns(words, SHINGLE).forEach((hash, at) => {
    if (hash % SAMPLE !== 0) return;
    const start = words[at]?.start ?? 0;
    const quote = spoken[findAt(spoken, start)];
    (quote === undefined || quote.start > start ? own : quoted).add(hash);
  });
  for (const hash of own) quoted.delete(hash);
  return { own: Int32Array.from(own).sort(), quoted: Int32Array.from(quoted).sort() };
}

/** About the share of the smaller text's shingles that the other has too, 0 to 1; 0 where there are too few to tell. */
export function sharePrints(a: Fingerprints, b: Fingerprints): number {
  const least = Math.min(a.own.length + a.quoted.length, b.own.length + b.quoted.length);
  if (least < LEAST) return 0;
  const shared =
    countCommon(a.own, b.own) +
    countCommon(a.own, b.quoted) +
    countCommon(a.quoted, b.own) +
    countCommon(a.quoted, b.quoted);
  return shared / least;
}

/** About how many words stand in what two texts have in common outside quotation marks. */
export function countOwnShared({ own: a }: Fingerprints, { own: b }: Fingerprints): number {
  return SAMPLE * countCommon(a, b);
}

/** How many numbers two ascending lists have in common. */
function countCommon(a: Int32Array, b: Int32Array): number {
  let common = 0;
  let at = 0;
  for (const value of a) {
    while ((b[at] ?? value) < value) at++;
    if (b[at] === value) common++;
  }
  return common;
}
