import { toDayNumber } from '../core/dates/day-range';
import type { Article } from '../core/model';
import { MOST_ARTICLE_CHARACTERS, MOST_PARAGRAPHS } from '../messaging/limits';
import { readPlainText } from '../reading/read-plain-text';
import { toWebAddress } from '../reading/saved-address';
import { readText } from './read-file';

/** What somebody pastes, and says of it; fields may be empty. */
export interface PastedText {
  text: string;
  title: string;
  outlet: string;
  /** ISO 8601, as a date field gives it. */
  day: string;
  address: string;
}

export const NOTHING_PASTED: PastedText = { text: '', title: '', outlet: '', day: '', address: '' };

/** The field that cannot be taken as it is. */
export type PastedProblem = 'no-text' | 'too-long' | 'no-address' | 'no-day';

/** The article of pasted words; its date is noted, not stated. Where no headline is given, the text's first line may be one. */
export function readPasted(pasted: PastedText): { article: Article } | { problem: PastedProblem } {
  const { text, title, outlet, day, address } = pasted;
  if (text.trim() === '') return { problem: 'no-text' };
  const url = address.trim() === '' ? null : toWebAddress(address);
  if (url === null && address.trim() !== '') return { problem: 'no-address' };
  if (day !== '' && toDayNumber(day) === null) return { problem: 'no-day' };
  const article = title.trim() === '' ? readText(text) : readPlainText(text, title.trim());
  if (article.text === '') return { problem: 'no-text' };
  if (article.text.length > MOST_ARTICLE_CHARACTERS || article.paragraphs.length > MOST_PARAGRAPHS)
    return { problem: 'too-long' };
  return {
    article: {
      ...article,
      outlet: outlet.trim() || null,
      published: day || null,
      dated: day === '' ? null : { from: day, to: day, source: 'note' },
      url,
    },
  };
}
