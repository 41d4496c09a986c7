import type { StoryComparison } from '../comparison-model';
import { datedFromOutside } from '../dates/day-range';
import type { Dated, LibraryArticle, OccurrenceElsewhere, Statement } from '../model';
import { linkToWords } from './export-text-fragment';

type Cell = string | number | null | undefined;

/** The columns, named once and for all in English: programs read them. */
const COLUMNS: readonly [name: string, read: (row: Row) => Cell][] = [
  ['statement', ({ number }) => number],
  ['statement_speaker', ({ statement }) => statement.speaker],
  ['fullest_wording', ({ statement }) => statement.fullest?.text],
  ['outlet', ({ occurrence }) => occurrence.outlet],
  ['headline', ({ occurrence }) => occurrence.title],
  ['author', ({ article }) => article?.byline],
  ['published', ({ article }) => article?.published],
  ['dated_from', ({ article }) => datedOf(article)?.from],
  ['dated_to', ({ article }) => datedOf(article)?.to],
  ['dated_by', ({ article }) => datedOf(article)?.source],
  ['text_complete', ({ article }) => (article === undefined ? null : article.complete ? 'yes' : 'no')],
  ['form', ({ occurrence }) => occurrence.form],
  ['fidelity', ({ occurrence }) => occurrence.fidelity],
  ['other_version', ({ occurrence }) => occurrence.version],
  ['wording', ({ occurrence }) => occurrence.text],
  ['dropped', ({ occurrence }) => listEdits(occurrence, 'from')],
  ['added', ({ occurrence }) => listEdits(occurrence, 'to')],
  ['speaker', ({ occurrence }) => occurrence.speaker?.name],
  ['introduced_with', ({ occurrence }) => occurrence.cue?.text],
  ['verb', ({ occurrence }) => occurrence.cue?.lemma],
  ['stance_of_verb', ({ occurrence }) => occurrence.cue?.stance],
  ['sentence_before', ({ occurrence }) => occurrence.before],
  ['sentence_after', ({ occurrence }) => occurrence.after],
  ['match_rule', ({ occurrence }) => occurrence.trace?.rule],
  ['match_score', ({ occurrence }) => occurrence.trace?.score],
  ['article_id', ({ occurrence }) => occurrence.articleId],
  ['start', ({ occurrence }) => occurrence.start],
  ['end', ({ occurrence }) => occurrence.end],
  ['link', ({ article, occurrence }) => (article === undefined ? null : linkToWords(article, occurrence))],
];

interface Row {
  number: number;
  statement: Statement;
  occurrence: OccurrenceElsewhere;
  article: LibraryArticle | undefined;
}

/**
 * One row for each place where a text carries a statement; what is unknown is empty. After RFC 4180 (commas, CRLF, quotation
 * marks doubled), without a byte order mark.
 */
export function writeCsv({ statements, articles }: StoryComparison): string {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const rows = statements.flatMap((statement, at) =>
    statement.occurrences.map(
      (occurrence): Row => ({ number: at + 1, statement, occurrence, article: byId.get(occurrence.articleId) }),
    ),
  );
  const lines = [COLUMNS.map(([name]) => name), ...rows.map((row) => COLUMNS.map(([, read]) => writeCell(read(row))))];
  return lines.map((cells) => `${cells.join(',')}\r\n`).join('');
}

/**
 * A cell that begins with one of these is a formula to a spreadsheet, and may then read other cells or call a program
 * (OWASP, "CSV Injection"). An apostrophe before it makes it text. The full-width signs count as the plain ones in some.
 */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** One cell, quoted where it has to be, and never a formula. */
export function writeCell(value: Cell): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  const safe = FORMULA.test(value.trimStart()) || FORMULA.test(value) ? `'${value}` : value;
  return /[",;\r\n\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function datedOf(article: LibraryArticle | undefined): Dated | null {
  return article === undefined ? null : datedFromOutside(article);
}

function listEdits({ edits }: OccurrenceElsewhere, side: 'from' | 'to'): string {
  return edits
    .filter(({ weight }) => weight !== 'style')
    .map((edit) => edit[side].trim())
    .filter(Boolean)
    .join(' | ');
}
