import type { Quote, Span } from '../model';
import type { Utterance, Utterances } from './collect-utterances';
import { indexWordings } from './index-wordings';
import { findMatch, findMatchInStory } from './match-wordings';
import type { Pairings } from './pairings';
import { findTouched, readPassage, readSentences } from './passage';
import { IndexedWording } from './wording';

/** The pieces that passages were cut into may cut others. */
const MOST_ROUNDS = 3;
/** So many passages are looked at for one wording, those that share most words with it. */
const CANDIDATES = 6;

/** Which sentences of a passage another wording has: from the first to the last, and whether it has others beside them. */
interface Hull {
  first: number;
  last: number;
  goesOn: boolean;
}

/** And which of the texts has it. */
interface PlacedHull extends Hull {
  text: number;
}

/** To be judged once a pair; null where the other wording has nothing of the passage. */
function findHull(passage: IndexedWording, other: IndexedWording): Hull | null {
  const match = findMatchInStory(passage, other);
  const touched = match === null ? findSame(passage, other) : findTouched(match, 'reference');
  const first = touched.indexOf(true);
  if (first < 0) return null;
  const goesOn = match === null || findTouched(match, 'other').includes(false);
  return { first, last: touched.lastIndexOf(true), goesOn };
}

/** Which sentences of a passage stand in another that, as a whole, is something else: word for word. */
function findSame(passage: IndexedWording, other: IndexedWording): boolean[] {
  const theirs = other.derive(readSentences);
  return passage
    .derive(readSentences)
    .map((mine) => theirs.some((one) => findMatch(mine, one)?.agreement.contained === true));
}

/** What a text prints of a stretch of an utterance, and its wording. To be judged once a pair. */
function cutPiece({ parts, wording, from }: Utterance, { start, end }: Span): [Utterance, IndexedWording] {
  const pieces: Quote[] = [];
  let at = 0;
  for (const part of parts) {
    const [first, last] = [Math.max(0, start - at), Math.min(part.text.length, end - at)];
    if (first < last)
      pieces.push({ ...part, start: part.start + first, end: part.start + last, text: part.text.slice(first, last) });
    at += part.text.length + 1;
  }
  const text = pieces.map((piece) => piece.text).join(' ');
  const own = IndexedWording.of({ text, speaker: wording.speaker }, from.language);
  return [{ parts: pieces, wording: own, from }, own];
}

interface Placed {
  text: number;
  utterance: Utterance;
}

/**
 * Where a passage is to be cut, as the places of the sentences that begin a piece: where another text begins or ends and has
 * other sentences beyond, and between two sentences that two texts print each without the other.
 */
function findCuts(hulls: readonly PlacedHull[], sentences: number): number[] {
  const cuts = new Set<number>();
  for (const { text, first, last, goesOn } of hulls) {
    if (goesOn) cuts.add(first).add(last + 1);
    for (const other of hulls) if (other.text !== text && other.first > last) cuts.add(last + 1).add(other.first);
  }
  return [...cuts].filter((at) => at > 0 && at < sentences).sort((a, b) => a - b);
}

/**
 * Cuts passages where the texts of a story do: of one speech a paper has the first and the second sentence, another the second
 * and the third, a third one the second alone. Each piece becomes an utterance. What one text only shortens stays whole.
 */
export function dividePassages(said: readonly Utterances[], pairings: Pairings): readonly Utterances[] {
  let divided = said;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = divideOnce(divided, pairings);
    if (next === divided) break;
    divided = next;
  }
  return divided;
}

function divideOnce(said: readonly Utterances[], pairings: Pairings): readonly Utterances[] {
  const placed: Placed[] = said.flatMap(({ quoted }, text) => quoted.map((utterance) => ({ text, utterance })));
  const passages = placed.filter(({ utterance }) => utterance.wording.derive(readPassage).sentences.length > 1);
  const hulls = passages.map((): PlacedHull[] => []);
  const index = indexWordings();
  for (const [at, { utterance }] of passages.entries()) index.add(at, utterance.wording);
  for (const { text, utterance } of placed)
    for (const at of index.find(utterance.wording, CANDIDATES)) {
      const passage = passages[at];
      if (passage === undefined || passage.text === text) continue;
      const hull = pairings.once(findHull, passage.utterance.wording, utterance.wording);
      if (hull !== null) hulls[at]?.push({ ...hull, text });
    }
  const pieces = new Map<Utterance, Utterance[]>();
  passages.forEach(({ utterance }, at) => {
    const passage = utterance.wording.derive(readPassage);
    const cuts = findCuts(hulls[at] ?? [], passage.sentences.length);
    if (cuts.length === 0) return;
    const bounds = [0, ...cuts, passage.sentences.length];
    const cut = cuts.concat(passage.sentences.length).map((end, place) => {
      const [piece] = pairings.once(cutPiece, utterance, passage.stretch(bounds[place] ?? 0, end - 1));
      return piece;
    });
    pieces.set(utterance, cut);
  });
  if (pieces.size === 0) return said;
  return said.map(({ quoted, scare }) => ({
    quoted: quoted.flatMap((utterance) => pieces.get(utterance) ?? [utterance]),
    scare,
  }));
}
