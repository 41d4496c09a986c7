import { isTelling } from '../language/weigh-words';
import type { Pairings } from '../matching/pairings';
import type { IndexedWording } from '../matching/wording';
import type { TextIndex } from '../text/text-index';
import type { DraftStatement } from './build-statements';
import { readWhole } from './content-keys';
import { surnameOf } from './find-people';
import { hasWord, searchSentences } from './search-sentences';

/**
 * When a statement is listed as left out. Set on the five bundled texts, whose 62 omissions were listed by hand.
 * `is-worth-missing.test.ts` has a case on either side of each.
 */
export const MISSING_LIMITS = {
  /**
   * What the telling words of a wording must weigh. One, which weighs 1 at most, is a word of somebody's, not a statement; two
   * familiar ones are a set phrase.
   */
  weight: 1.5,
  /** Or so many words of any kind: a long wording of plain words is a statement too ("We will do what we have to do"). */
  words: 6,
  /** The share of a statement's telling words, near its speaker's name, that makes it likely that the text has it after all. */
  likelyWithSpeaker: 0.5,
  /** Without the name a sentence or two must have nearly all of them; */
  likelyAlone: 0.75,
  /** and all, where there are fewer than this. */
  few: 3,
} as const;

/** Whether a statement is more than a scrap, so that leaving it out can be told of at all. */
export function isStatementOfWeight(draft: DraftStatement): boolean {
  const words = draft.cluster?.head.utterance.wording.words;
  if (words === undefined) return draft.reported !== null;
  const telling = new Map<string, number>();
  for (const word of words) {
    if (isTelling(word)) telling.set(word.stem, word.weight);
  }
  const weight = [...telling.values()].reduce((sum, value) => sum + value, 0);
  return weight >= MISSING_LIMITS.weight || words.length >= MISSING_LIMITS.words;
}

/**
 * Whether what is only reported stands in a text that is not cut: of a text that is, nobody knows whether it goes on to
 * quote it.
 */
function isToldWhole(draft: DraftStatement, texts: readonly TextIndex[]): boolean {
  return draft.cluster !== null || draft.occurrences.some(({ text }) => texts[text]?.article.complete === true);
}

/** The sentences of a text that have much of what tells a statement. */
interface Telling {
  /** Whether one of them, with the one before, has nearly all of it: then nobody need be named. */
  alone: boolean;
  /** Those, by number, that have so much that they tell it where the speaker is named in them. */
  withSpeaker: readonly number[];
}

/** To be judged once a pair. */
function findTelling(wording: IndexedWording, text: TextIndex): Telling {
  const asked = wording.derive(readWhole);
  if (asked.keys.size === 0) return { alone: false, withSpeaker: [] };
  const { likelyAlone, likelyWithSpeaker } = MISSING_LIMITS;
  const few = asked.keys.size < MISSING_LIMITS.few;
  const withSpeaker: number[] = [];
  for (const [sentence, { share }] of searchSentences(text, asked, 'with-before')) {
    if (share >= (few ? 1 : likelyAlone)) return { alone: true, withSpeaker };
    if (!few && share >= likelyWithSpeaker) withSpeaker.push(sentence);
  }
  return { alone: false, withSpeaker };
}

/**
 * Whether a text may carry a statement in a way that no rule found: two sentences in a row that have much of what tells
 * it. "Left out" is an accusation; it is not made on a doubt.
 */
function mayCarry(text: TextIndex, draft: DraftStatement, pairings: Pairings): boolean {
  const wording = draft.cluster?.head.utterance.wording ?? draft.reported;
  if (wording === null) return false;
  const { alone, withSpeaker } = pairings.once(findTelling, wording, text);
  const surname = draft.speaker === null ? '' : surnameOf(draft.speaker);
  return alone || (surname !== '' && withSpeaker.some((sentence) => hasWord(text, surname, sentence)));
}

/**
 * Whether a text leaves out a statement that others carry. Never said of a text that is cut, nor across languages or in one
 * of which nothing is known: what a translation, or other words, would be is not known either.
 */
export function isLeftOut(
  here: TextIndex,
  draft: DraftStatement,
  texts: readonly TextIndex[],
  pairings: Pairings,
): boolean {
  if (!here.article.complete || here.language.code === 'und') return false;
  if (!draft.occurrences.some(({ text }) => texts[text]?.language === here.language)) return false;
  if (draft.maybeIn.has(texts.indexOf(here))) return false;
  return isStatementOfWeight(draft) && isToldWhole(draft, texts) && !mayCarry(here, draft, pairings);
}

/**
 * How many independent texts may carry a statement besides those that are known to, and the one being read: they may report
 * it, or have much of what tells it. None for nobody's words, which are known again by nothing but themselves.
 *
 * @param witnesses a number for each text, the same for texts that are one witness
 * @param own the place of the text being read
 */
export function countPossible(
  draft: DraftStatement,
  texts: readonly TextIndex[],
  witnesses: readonly number[],
  own: number,
  pairings: Pairings,
): number {
  if (draft.speaker === null) return 0;
  const known = new Set([own, ...draft.occurrences.map(({ text }) => text)].map((at) => witnesses[at]));
  const possible = new Set<number | undefined>();
  texts.forEach((text, at) => {
    const witness = witnesses[at];
    if (known.has(witness) || possible.has(witness)) return;
    if (draft.maybeIn.has(at) || mayCarry(text, draft, pairings)) possible.add(witness);
  });
  return possible.size;
}
