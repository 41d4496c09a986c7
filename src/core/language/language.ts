import { isEnglish } from '../text/is-english';
import type { WordTable } from './word-table';

/** What is known of the language of a text. */
export interface Language {
  /** `und`: any language that nothing is known of. Its marks are read, its words weigh by nothing. */
  code: 'en' | 'und';
  /** How rare a word is in the news of the language, as a natural logarithm; 0 tells nothing. */
  rarity(termHash: number): number;
}

/** The languages that the engine knows something of, and the one that stands for all others. */
export interface Languages {
  of(article: { text: string; language: string | null }): Language;
  /** The one of a code, for a text whose language was found out before. */
  named(code: Language['code']): Language;
}

const UNKNOWN: Language = { code: 'und', rarity: () => 0 };

/** @param words of English, as handed in from outside: the core loads nothing */
export function createLanguages(words: WordTable): Languages {
  const english: Language = { code: 'en', rarity: (termHash) => words.rarity(termHash) };
  return {
    of: ({ text, language }) => (isEnglish(text, language) ? english : UNKNOWN),
    named: (code) => (code === 'en' ? english : UNKNOWN),
  };
}
