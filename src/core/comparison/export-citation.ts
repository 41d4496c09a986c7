import { quoteWords } from '../language/quotation-marks';
import type { LibraryArticle, Occurrence } from '../model';
import { linkToWords } from './export-text-fragment';
import type { ExportWords } from './export-words';

/** Where words stand, to be copied into a text of one's own. */
export interface Citation {
  /** One line, the link at its end if there is one. What is unknown is said to be. */
  text: string;
  /** To the exact words; null where the text's address is unknown. */
  link: string | null;
}

/** `“The words” (speaker) – Author, “Headline”, Outlet, date. Link`, in the quotation marks of the text's language. */
export function citeOccurrence(
  article: LibraryArticle,
  occurrence: Pick<Occurrence, 'text' | 'start' | 'end' | 'speaker'>,
  words: Pick<ExportWords, 'notStated' | 'date' | 'language'>,
): Citation {
  const { notStated } = words;
  const quote = (printed: string) => quoteWords(oneLine(printed), article.language, words.language);
  const link = linkToWords(article, occurrence);
  const source = [
    article.byline ?? notStated.author,
    article.title === null ? notStated.title : quote(article.title),
    article.outlet ?? notStated.outlet,
    words.date(article) ?? notStated.date,
  ];
  const speaker = occurrence.speaker?.name ?? notStated.speaker;
  const said = `${quote(occurrence.text)} (${oneLine(speaker)}) – ${source.map(oneLine).join(', ')}.`;
  return { text: link === null ? said : `${said} ${link}`, link };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
