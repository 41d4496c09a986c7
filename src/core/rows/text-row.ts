import { readFingerprints } from '../comparison/fingerprints';
import { readDated } from '../dates/date-text';
import { dropReported } from '../excerpt/drop-reported';
import { makeKnownText } from '../excerpt/known-text';
import { countTerms, KINDS, type TermCounts } from '../knowing/count-terms';
import { readGrams, readGramsOf } from '../knowing/read-grams';
import type { Language } from '../language/language';
import { findBroken } from '../matching/collect-utterances';
import type { Article, Dated, DateSource, Quote } from '../model';
import { readWords } from '../text/index-text';
import type { TextIndex } from '../text/text-index';
import type { ByteReader } from './byte-reader';
import { ByteWriter } from './byte-writer';
import type { Engine } from './engine';
import { changeGrams, readGramChanges, writeGrams } from './gram-rows';
import { nameContent, nameContentOf } from './name-content';
import { type PlacedQuote, readQuotes, writeQuotes } from './quote-rows';
import { collectSaid, divideSaid, isSaid } from './said-words';
import { readSealed, writeSealed } from './seal-row';
import { ReadTable, TextTable } from './text-table';

/** Which layout a text's row has: another layout, another number. */
const LAYOUT = 0x31525143;
const FACTS = ['title', 'byline', 'outlet', 'published', 'language', 'url'] as const;
type Facts = Pick<Article, (typeof FACTS)[number]>;

/** Where a text's days are from, by number; the last place is for a text of which nobody knows them. */
const SOURCES: readonly DateSource[] = ['stated', 'address', 'text', 'note'];

const LANGUAGES: readonly Language['code'][] = ['en', 'und'];

/** What the engine and a content are called under which a row is kept. */
export function nameRow(article: Article, { revision }: Pick<Engine, 'revision'>): string {
  return `${revision}/${nameContent(article)}`;
}

/**
 * A text as one buffer that can be stored or posted as it is: what it quotes, what of its words tells its story, and
 * fingerprints of the rest. Not its words and sentences, which are made again from the article as fast as they are read.
 * Little-endian; for the layout see `README.md` here.
 */
export function toRow(text: TextIndex, { revision }: Pick<Engine, 'revision'>): ArrayBuffer {
  const table = new TextTable();
  const body = new ByteWriter();
  for (const fact of FACTS) body.number(table.placeOrNone(text.article[fact]));
  writeDated(body, table, text.derive(readDated));
  body.number(text.length);
  body.number(text.wordCount);
  body.number(LANGUAGES.indexOf(text.language.code));
  writeQuotes(body, table, text.quotes, text.derive(findBroken));
  body.text(collectSaid(text.quotes));
  writeTerms(body, text.derive(countTerms));
  writeGrams(body, text.derive(readGrams), readGramsOf(text.quotes, text.language));
  const { own, quoted } = text.derive(readFingerprints);
  body.int32s(own);
  body.int32s(quoted);
  return writeSealed(LAYOUT, (row) => {
    row.text(revision);
    row.text(text.derive(nameContentOf));
    table.write(row);
    row.bytes(body.finish());
  });
}

/**
 * The text of a row; as it was, when its article is given. With null for the article, what is known of a text whose words
 * are not there (see `TextIndex.hasWords`): what it quotes, not what it only reports. An article that is itself without
 * words gives such a text too.
 * @returns null for a row that is damaged, of another article or of another engine: it is to be made again. Throws nothing.
 */
export function fromRow(row: ArrayBuffer, article: Article | null, engine: Engine): TextIndex | null {
  return readSealed(row, LAYOUT, (from) => readRow(from, article, engine));
}

function readRow(from: ByteReader, article: Article | null, { revision, languages }: Engine): TextIndex | null {
  if (from.text() !== revision) return null;
  const content = from.text();
  if (article !== null && nameContent(article) !== content) return null;
  const texts = new ReadTable(from);
  const facts = readFacts(from, texts);
  const dated = readDays(from, texts);
  const length = from.number();
  const worded = article?.withoutText ? null : article;
  if (worded !== null && worded.text.length !== length) return null;
  const wordCount = from.number();
  const code = LANGUAGES[from.number()];
  const { quotes: placed, broken } = readQuotes(from, texts, length);
  const said = divideSaid(from.text(), placed);
  const terms = readTerms(from);
  const changes = readGramChanges(from);
  const prints = { own: from.int32s(), quoted: from.int32s() };
  if (code === undefined || dated === undefined || said === null) return null;
  const whole = putWords(placed, said, worded);
  if (whole === null) return null;
  const language = languages.named(code);
  const text = makeKnownText(article ?? withoutText(facts, dated), {
    ...(article === null ? dropReported({ quotes: whole, broken }) : { quotes: whole, broken }),
    ...{ language, length, wordCount, terms, prints },
    changeGrams: (ofQuotes) => changeGrams(ofQuotes, changes),
    readWords: worded === null ? null : () => readWords(worded.text, language),
  });
  text.keep(readDated, () => dated);
  text.keep(nameContentOf, () => content);
  return text;
}

function readFacts(from: ByteReader, texts: ReadTable): Facts {
  const next = () => texts.nextOrNone(from);
  return { title: next(), byline: next(), outlet: next(), published: next(), language: next(), url: next() };
}

function writeDated(out: ByteWriter, table: TextTable, dated: Dated | null): void {
  out.number(dated === null ? SOURCES.length : SOURCES.indexOf(dated.source));
  if (dated === null) return;
  out.number(table.place(dated.from));
  out.number(table.place(dated.to));
}

/** Undefined: no source of ours. */
function readDays(from: ByteReader, texts: ReadTable): Dated | null | undefined {
  const place = from.number();
  if (place === SOURCES.length) return null;
  const source = SOURCES[place];
  return source && { from: texts.next(from), to: texts.next(from), source };
}

function withoutText(facts: Facts, dated: Dated | null): Article {
  return { ...facts, dated, text: '', paragraphs: [], complete: false, withoutText: true };
}

/** The quotations with their words; null where the article has other words in their places. */
function putWords(placed: readonly PlacedQuote[], said: readonly string[], article: Article | null): Quote[] | null {
  const quotes = placed.map((quote, at) => {
    const { start, end, ...rest } = quote;
    return { start, end, text: article === null ? (said[at] ?? '') : article.text.slice(start, end), ...rest };
  });
  return quotes.every((quote, at) => !isSaid(quote) || quote.text === said[at]) ? quotes : null;
}

/** Which kinds beside `terms` a word is of: a bit each. */
const OTHER_KINDS = KINDS.filter((kind) => kind !== 'terms');

function writeTerms(out: ByteWriter, { keys, counts, weekdays }: TermCounts): void {
  out.int32s(keys);
  keys.forEach((_key, at) => {
    const kinds = OTHER_KINDS.filter((kind) => counts[kind][at] !== 0);
    const bits = kinds.reduce((sum, kind) => sum | (1 << OTHER_KINDS.indexOf(kind)), 0);
    out.number(((counts.terms[at] ?? 0) << OTHER_KINDS.length) | bits);
    for (const kind of kinds) out.number(counts[kind][at] ?? 0);
  });
  for (const count of weekdays) out.number(count);
}

function readTerms(from: ByteReader): TermCounts {
  const keys = from.int32s();
  const take = () => new Uint32Array(keys.length);
  const counts = { terms: take(), names: take(), lead: take(), title: take() };
  keys.forEach((_key, at) => {
    const first = from.number();
    counts.terms[at] = first >>> OTHER_KINDS.length;
    OTHER_KINDS.forEach((kind, bit) => {
      if ((first & (1 << bit)) !== 0) counts[kind][at] = from.number();
    });
  });
  return { keys, counts, weekdays: Uint32Array.from({ length: 7 }, () => from.number()) };
}
