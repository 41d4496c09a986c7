import { GRAM, isSpoken, readRuns } from '../knowing/read-grams';
import { readRarities } from '../knowing/read-rarities';
import type { Language } from '../language/language';
import { foldWords } from '../text/fold-words';
import { hashRuns } from '../text/hash-text';
import { findAt, type TextIndex } from '../text/text-index';

/**
 * Of so many telling runs of words in a row one is kept, the one of the least hash (winnowing: Schleimer, Wilkerson and
 * Aiken 2003): two texts that share four such runs, seven words, have kept one alike. A real article quotes 145 runs and
 * keeps 18 of them; with eight it would keep 10, and needs eleven words.
 */
const WINDOW = 4;
/** A run whose words are no rarer together, in natural logarithms, is one of everyday words: anybody may say it. */
const EVERYDAY = 6;

/** A kept run of a text that is read. */
export interface Print {
  /** Without a sign. */
  hash: number;
  /** The place of its first word in the text. */
  at: number;
  /** Whether it stands in a quotation. */
  quoted: boolean;
}

/** The runs of four words of a text that tell something, in their order: lists side by side. */
interface Runs {
  /** Without a sign. */
  readonly hashes: Uint32Array;
  /** The places of their first words in the text, ascending. */
  readonly places: Uint32Array;
}

/** What of a text's quotations is kept to find it by; its own words are not needed. Each once, ascending. */
export function readQuotePrints({ quotes, language }: TextIndex): Uint32Array {
  const prints = new Set<number>();
  for (const { text } of quotes.filter(isSpoken)) {
    const words = foldWords(text, language.folding);
    const rarities = Float64Array.from(words, ({ termHash }) => language.rarity(termHash));
    const runs = pickTelling(hashRuns(words, GRAM), rarities, language);
    winnow(runs, 0, runs.hashes.length, (run) => prints.add(runs.hashes[run] ?? 0));
  }
  return Uint32Array.from(prints).sort();
}

/** What of a text is looked up among the quotations of others: of what it quotes, and of all its words. To be derived. */
export function readPrints(text: TextIndex): Print[] {
  const { quotes, words, language } = text;
  const runs = pickTelling(text.derive(readRuns), text.derive(readRarities), language);
  const { hashes, places } = runs;
  const prints: Print[] = [];
  const put = (run: number, quoted: boolean) => prints.push({ hash: hashes[run] ?? 0, at: places[run] ?? 0, quoted });
  for (const { start, end } of quotes.filter(isSpoken)) {
    const last = findAt(words, end) - GRAM;
    winnow(runs, findFrom(places, findAt(words, start)), findFrom(places, last + 1), (run) => put(run, true));
  }
  const seen = new Set(prints.map(({ hash }) => hash));
  winnow(runs, 0, hashes.length, (run) => {
    if (!seen.has(hashes[run] ?? 0)) put(run, false);
  });
  return prints;
}

/** Where the first of some ascending numbers stands that is not less. */
function findFrom(ascending: Uint32Array, least: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** @param all every run of the text, by the place of its first word */
function pickTelling(all: Int32Array, rarities: Float64Array, { code }: Language): Runs {
  const hashes = new Uint32Array(all.length);
  const places = new Uint32Array(all.length);
  let count = 0;
  for (let at = 0; at < all.length; at++) {
    let rarity = 0;
    for (let k = at; k < at + GRAM; k++) rarity += rarities[k] ?? 0;
    if (rarity <= EVERYDAY && code !== 'und') continue;
    hashes[count] = all[at] ?? 0;
    places[count++] = at;
  }
  return { hashes: hashes.subarray(0, count), places: places.subarray(0, count) };
}

/** Calls `keep` with those of the runs from one to before another that are kept: of few, the least of all. */
function winnow({ hashes }: Runs, from: number, to: number, keep: (run: number) => void): void {
  const hashOf = (run: number): number => hashes[run] ?? 0;
  let least = -1;
  for (let first = from; first < to && (first === from || first + WINDOW <= to); first++) {
    const end = Math.min(first + WINDOW, to);
    if (least >= first) {
      if (hashOf(end - 1) <= hashOf(least)) least = end - 1;
      else continue;
    } else {
      least = first;
      for (let run = first + 1; run < end; run++) if (hashOf(run) <= hashOf(least)) least = run;
    }
    keep(least);
  }
}
