import type { SharedPassage } from '../comparison-model';
import { findRuns, type SharedRun } from '../matching/find-runs';
import type { Pairings } from '../matching/pairings';
import type { Span } from '../model';
import { findAt, type TextIndex } from '../text/text-index';
import { countOwnShared, readFingerprints } from './fingerprints';

/**
 * What two texts must share, in their own words, for a passage, and for being one witness. Set on the five bundled texts: two
 * of one newsroom share five passages of 18 to 101 words and are one; no others share any. `find-passages.test.ts` has a
 * case on either side of each.
 */
export const WITNESS_LIMITS = {
  /** Runs of so many words are joined into passages; */
  run: 5,
  /** over gaps of at most so many words on either side: a name in full, another article; */
  gap: 4,
  /** and a passage is told of when so many of its words are the outlet's own, not quoted. */
  passage: 8,
  /** Texts with so many own words in common, in passages, speak with one voice: one agency, one newsroom. */
  words: 60,
  /** Or so large a share of the shorter text, */
  share: 0.25,
  /** which counts as one of so many words at least. */
  shortest: 40,
} as const;

interface Passage extends SharedRun {
  bLength: number;
  /** Words outside quotation marks, in the first text. */
  own: number;
}

function countOwn({ words, quotes }: TextIndex, from: number, length: number): number {
  const spoken = quotes.filter((quote) => quote.kind === 'direct' || quote.kind === 'fragment');
  let own = 0;
  for (const word of words.slice(from, from + length)) {
    const quote = spoken[findAt(spoken, word.start)];
    if (quote === undefined || quote.start > word.start) own++;
  }
  return own;
}

function readPassages(a: TextIndex, b: TextIndex): Passage[] {
  const joined: Passage[] = [];
  for (const run of findRuns(a, b, WITNESS_LIMITS.run)) {
    const last = joined.at(-1);
    const aGap = last === undefined ? Number.POSITIVE_INFINITY : run.aFrom - last.aFrom - last.length;
    const bGap = last === undefined ? Number.POSITIVE_INFINITY : run.bFrom - last.bFrom - last.bLength;
    if (last !== undefined && aGap <= WITNESS_LIMITS.gap && bGap >= 0 && bGap <= WITNESS_LIMITS.gap) {
      last.length = run.aFrom + run.length - last.aFrom;
      last.bLength = run.bFrom + run.length - last.bFrom;
    } else {
      const { aFrom, bFrom, length } = run;
      joined.push({ aFrom, bFrom, length, bLength: length, own: 0 });
    }
  }
  for (const passage of joined) passage.own = countOwn(a, passage.aFrom, passage.length);
  return joined.filter(({ own }) => own >= WITNESS_LIMITS.passage);
}

/** The passages, apart from quotations, that two texts have in common word for word, in the order of the first. */
export function findPassages(
  a: TextIndex,
  b: TextIndex,
  between: [string, string],
  pairings: Pairings,
): SharedPassage[] {
  const span = ({ words }: TextIndex, from: number, length: number): Span => ({
    start: words[from]?.start ?? 0,
    end: words[from + length - 1]?.end ?? 0,
  });
  return pairings.once(readPassages, a, b).map((passage) => {
    const mine = span(a, passage.aFrom, passage.length);
    const theirs = span(b, passage.bFrom, passage.bLength);
    return { between, text: a.article.text.slice(mine.start, mine.end), spans: [mine, theirs] };
  });
}

/** Whether two texts share so much of their own words that they are one witness. */
export function areOneWitness(a: TextIndex, b: TextIndex, pairings: Pairings): boolean {
  const own = countShared(a, b, pairings);
  const { words, share, shortest } = WITNESS_LIMITS;
  return own >= words || own >= share * Math.max(shortest, Math.min(a.wordCount, b.wordCount));
}

/** How many of the first text's own words the other has too, in passages; about so many where the words of one are not there. */
function countShared(a: TextIndex, b: TextIndex, pairings: Pairings): number {
  if (!a.hasWords || !b.hasWords) return countOwnShared(a.derive(readFingerprints), b.derive(readFingerprints));
  return pairings.once(readPassages, a, b).reduce((sum, passage) => sum + passage.own, 0);
}

/** A number for each text, the same for texts that are one witness: the place of the first of them. */
export function groupWitnesses(texts: readonly TextIndex[], pairings: Pairings): number[] {
  const group = texts.map((_text, at) => at);
  texts.forEach((text, at) => {
    for (let before = 0; before < at; before++) {
      const other = texts[before];
      const target = group[before];
      const mine = group[at];
      if (other === undefined || target === undefined || mine === undefined || mine === target) continue;
      if (!areOneWitness(other, text, pairings)) continue;
      const [low, high] = [Math.min(mine, target), Math.max(mine, target)];
      group.forEach((value, index) => {
        if (value === high) group[index] = low;
      });
    }
  });
  return group;
}
