import { findAt, type TextIndex } from '../text/text-index';
import { readWhole } from './content-keys';
import type { PeopleOfText } from './find-people';
import { findRetreat } from './retreat-words';
import { searchSentences } from './search-sentences';
import type { Sought } from './seek-statements';

/** Whether a text that quotes the statement introduces it as a retreat, in its sentence or the one before. */
export function isRetreat(
  { draft, surname }: Sought,
  texts: readonly TextIndex[],
  people: readonly PeopleOfText[],
): boolean {
  if (surname === '') return false;
  return draft.occurrences.some(({ text, occurrence }) => {
    const where = texts[text];
    if (where === undefined) return false;
    const at = findAt(where.sentences, occurrence.start);
    const own = where.sentences[at];
    const before = where.sentences[at - 1];
    const quoteFrom = findAt(where.words, occurrence.start);
    const quoteTo = findAt(where.words, occurrence.end);
    if (own !== undefined && findRetreat(where, own.from, Math.min(own.to, quoteFrom)) >= 0) return true;
    if (own !== undefined && findRetreat(where, Math.max(own.from, quoteTo), own.to) >= 0) return true;
    if (before === undefined || (people[text]?.find(surname, at - 1).length ?? 0) === 0) return false;
    return findRetreat(where, before.from, before.to) >= 0;
  });
}

/** The sentences of a text that take a statement back, each with how much it has of it, from 0.5 to 1. */
export function findRetreats(
  text: TextIndex,
  people: PeopleOfText,
  { wording, surname }: Sought,
): { sentence: number; score: number }[] {
  return [...searchSentences(text, wording.derive(readWhole), 'with-before')].flatMap(([sentence, { share }]) => {
    const span = text.sentences[sentence];
    const first = people.find(surname, sentence)[0];
    return span !== undefined && first !== undefined && findRetreat(text, span.from, span.to) > first
      ? { sentence, score: Math.min(1, 0.5 + share / 2) }
      : [];
  });
}
