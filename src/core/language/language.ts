import { createLexicon, type Lexicon } from '../attribution/lexical-entry';
import type { Article } from '../model';
import { makeForm, makePlainForm, readPlainToken, readToken } from '../text/fold-token';
import { type Folding, rememberTokens } from '../text/folding';
import { isEnglish } from './is-english';
import { weighUnknown, weighWith } from './weigh-words';
import type { WordTable } from './word-table';

/** What is known of the language of a text. */
export interface Language {
  /** `und`: any language that nothing is known of. Its marks are read, its words are those that are printed. */
  readonly code: 'en' | 'und';
  /** How its words are folded and weighed. */
  readonly folding: Folding;
  /** What is known of the tokens met last, as they are printed. */
  readonly lexicon: Lexicon;
  /** How rare a word is in the news of the language, as a natural logarithm; 0 tells nothing. */
  rarity(termHash: number): number;
}

/** The languages that the engine knows something of, and the one that stands for all others. */
export interface Languages {
  of(article: Pick<Article, 'text' | 'language'>): Language;
  /** The one of a code, for a text whose language was found out before. */
  named(code: Language['code']): Language;
}

/** Which of the languages a text is of: by what it states, else by its commonest words. */
export function codeOf({ text, language }: Pick<Article, 'text' | 'language'>): Language['code'] {
  return isEnglish(text, language) ? 'en' : 'und';
}

/** @param words how rare those of English are, as handed in from outside: the core loads nothing */
export function createLanguages(words: Pick<WordTable, 'rarity'>): Languages {
  const weigh = weighWith(words);
  const lexicon = createLexicon();
  const languages: Record<Language['code'], Language> = {
    en: {
      code: 'en',
      folding: rememberTokens(
        (token) => readToken(token, weigh),
        (word) => makeForm(word, null, weigh),
      ),
      lexicon,
      rarity: (termHash) => words.rarity(termHash),
    },
    und: {
      code: 'und',
      folding: rememberTokens(
        (token) => readPlainToken(token, weighUnknown),
        (word) => makePlainForm(word, weighUnknown),
      ),
      lexicon,
      rarity: () => 0,
    },
  };
  return { of: (article) => languages[codeOf(article)], named: (code) => languages[code] };
}
