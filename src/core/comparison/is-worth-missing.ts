import type { TextIndex } from '../text/text-index';
import { isTelling } from '../text/word-weight';
import type { DraftStatement } from './build-statements';
import { readWhole } from './content-keys';
import { surnameOf } from './find-people';
import { hasWord, searchSentences } from './search-sentences';

/**
 * Telling words that a wording must have to be listed as left out. One is a word of somebody's, not a statement; two
 * familiar ones ("national security") are a set phrase.
 */
const TELLING_WORDS = 2;
const TELLING_WEIGHT = 1.5;

/** The share of a statement's telling words, near its speaker's name, that makes it likely that the text has it after all. */
const LIKELY_WITH_SPEAKER = 0.5;
/** Without the name a whole sentence or two must have nearly all of them. */
const LIKELY_ALONE = 0.75;

/** Whether a statement is more than a scrap, so that leaving it out can be told of at all. */
export function isStatementOfWeight(draft: DraftStatement): boolean {
  const words = draft.cluster?.head.utterance.wording.words;
  if (words === undefined) return draft.reported !== null;
  const telling = new Map<string, number>();
  for (const word of words) {
    if (isTelling(word)) telling.set(word.stem, word.weight);
  }
  const weight = [...telling.values()].reduce((sum, value) => sum + value, 0);
  // A long wording of plain words is a statement too ("We will do what we have to do").
  return (telling.size >= TELLING_WORDS && weight >= TELLING_WEIGHT) || words.length >= 6;
}

/**
 * Whether what is only reported stands in a text that is not cut: of a text that is, nobody knows whether it goes on to
 * quote it.
 */
export function isToldWhole(draft: DraftStatement, texts: readonly TextIndex[]): boolean {
  return draft.cluster !== null || draft.occurrences.some(({ text }) => texts[text]?.article.complete === true);
}

/**
 * Whether a text may carry a statement in a way that no rule found: two sentences in a row that have much of what tells
 * it. "Left out" is an accusation; it is not made on a doubt.
 */
export function mayCarry(text: TextIndex, draft: DraftStatement): boolean {
  const wording = draft.cluster?.head.utterance.wording ?? draft.reported;
  if (wording === null) return false;
  const asked = wording.derive(readWhole);
  if (asked.keys.size === 0) return false;
  const surname = draft.speaker === null ? '' : surnameOf(draft.speaker);
  const few = asked.keys.size < 3;
  for (const [sentence, { share }] of searchSentences(text, asked, 'with-before')) {
    if (share >= (few ? 1 : LIKELY_ALONE)) return true;
    if (!few && share >= LIKELY_WITH_SPEAKER && surname !== '' && hasWord(text, surname, sentence)) return true;
  }
  return false;
}
