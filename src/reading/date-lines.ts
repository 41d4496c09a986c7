import { findDays } from '../core/dates/find-days';
import { trimSignsAfter } from '../core/text/trim-signs';
import { foldWords, isIn, type Phrases } from './fold-words';
import { isDateLine, isNameLine, toLineWords } from './line-words';

/** A longer line is a sentence. Dates with an author, a zone and the day of a revision have some 120 characters. */
const LONGEST_LINE = 160;
const PUBLISHED: Phrases =
  '|published|posted|publiziert|veröffentlicht|erschienen|erstellt|publié|publicado|publicada|pubblicato|filed|issued|';
const MODIFIED: Phrases =
  '|updated|modified|edited|revised|corrected|correction|update|aktualisiert|geändert|jour|modifié|actualizado|atualizado|aggiornato|accessed|retrieved|copyright|';
/** Besides the word for it, a line that says when something was published has no more words in small letters. */
const MOST_SMALL_WORDS = 4;

/** How a line says when its article was published: in so many words, or by being nothing but a date. */
export interface DateLine {
  day: string;
  said: boolean;
}

/** The day that a line near the headline gives as the article's; null where it gives none, or that of a revision. */
export function readDateLine(line: string): DateLine | null {
  if (line.length > LONGEST_LINE || !/\d{4}/.test(line)) return null;
  let from = 0;
  for (const { day, start, end } of findDays(line)) {
    const before = line.slice(from, start);
    from = end;
    const verb = lastVerb(before);
    if (verb === 'modified' || line.startsWith('©')) continue;
    if (verb === 'published') return isSentence(line) ? null : { day, said: true };
    const words = toLineWords(line, LONGEST_LINE);
    return isDateLine(line, words) || isAfterName(before, line.slice(end)) ? { day, said: false } : null;
  }
  return null;
}

function lastVerb(text: string): 'published' | 'modified' | null {
  for (const word of foldWords(text).reverse()) {
    if (isIn(word, PUBLISHED)) return 'published';
    if (isIn(word, MODIFIED)) return 'modified';
  }
  return null;
}

function isSentence(line: string): boolean {
  return smallWords(line) > MOST_SMALL_WORDS;
}

function smallWords(text: string): number {
  return text.split(' ').filter((word) => word.charAt(0) !== word.charAt(0).toUpperCase()).length;
}

/** "By Jane Roe | July 10, 2017", "Jane Roe Monday, July 10, 2017 08:07", but not the caption "Jane Roe in Paris, July 10, 2017". */
function isAfterName(before: string, after: string): boolean {
  const name = /^(.{3,80}?) ?[|•·–—-] ?(?:on )?$/.exec(before)?.[1] ?? '';
  if (/^(?:by|von|par|por) /i.test(before) || (name !== '' && isNameLine(name))) return true;
  return /^.{0,8}\d{1,2}[:.]\d\d/.test(after) && smallWords(before) === 0 && isNameLine(trimSignsAfter(before, ','));
}
