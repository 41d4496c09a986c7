import type { Language } from '../language/language';
import { foldWords } from '../text/fold-words';
import type { TextIndex } from '../text/text-index';

/** Where in a text a word stands that is searched for. */
export const FIELDS = ['title', 'outlet', 'person', 'quotation', 'text'] as const;
export type Field = (typeof FIELDS)[number];

/** The fields of a word as one byte, a bit each; 0 for words that stand in the text alone, as most do. */
export type FieldMark = number;

/** All that there can be. */
export const MARKS: readonly FieldMark[] = Array.from({ length: 1 << FIELDS.length }, (_, mark) => mark);

const bitOf = (field: Field): FieldMark => 1 << FIELDS.indexOf(field);
const TEXT_ALONE: FieldMark = 0;

/** A word that more than a fifth of all articles have (ln 5) finds nothing in their text; in titles and names it does. */
const COMMON = Math.log(5);

/** The fields as bits, that of the text too. */
export const allFields = (mark: FieldMark): FieldMark => (mark === TEXT_ALONE ? bitOf('text') : mark);

/** Whether a text has the word in the field. */
export const hasField = (mark: FieldMark, field: Field): boolean => (allFields(mark) & bitOf(field)) !== 0;

export const listFields = (mark: FieldMark): Field[] => FIELDS.filter((field) => hasField(mark, field));

/** The words that a text is found by, folded, each with its fields. */
export function readSearchWords({ article, quotes, words, language }: TextIndex): Map<string, FieldMark> {
  const found = new Map<string, FieldMark>();
  const put = (word: string, field: Field) => found.set(word, (found.get(word) ?? 0) | bitOf(field));
  const putAll = (text: string | null, field: Field) => {
    for (const { text: word } of foldWords(text ?? '', language.folding)) put(word, field);
  };
  putAll(article.title, 'title');
  putAll(article.outlet, 'outlet');
  for (const name of new Set(quotes.map(({ speaker }) => speaker?.name ?? ''))) putAll(name, 'person');
  for (const { kind, text } of quotes) {
    if (kind !== 'direct' && kind !== 'fragment') continue;
    for (const { text: word, termHash } of foldWords(text, language.folding))
      if (!isCommon(termHash, language)) put(word, 'quotation');
  }
  for (const { text: word, termHash } of words) if (!isCommon(termHash, language)) put(word, 'text');
  for (const [word, mark] of found) if (mark === bitOf('text')) found.set(word, TEXT_ALONE);
  return found;
}

/** Whether a word is not looked for in texts. In a language of which nothing is known none is. */
export function isCommon(termHash: number, language: Language): boolean {
  return language.code !== 'und' && language.rarity(termHash) < COMMON;
}
