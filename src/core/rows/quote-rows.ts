import type { Cue, Quote, QuoteKind, Span, Speaker, Stance } from '../model';
import { type ByteReader, DamagedBytesError } from './byte-reader';
import type { ByteWriter } from './byte-writer';
import type { ReadTable, TextTable } from './text-table';

/** By their places; at most eight. */
const KINDS: readonly QuoteKind[] = ['direct', 'fragment', 'scare', 'title', 'indirect'];
const STANCES: readonly Stance[] = [
  'neutral',
  'medium',
  'presupposing',
  'conceding',
  'distancing',
  'forceful',
  'speech-act',
];

const KIND = 7;
const HAS_SPEAKER = 8;
const HAS_CUE = 16;
const IS_BROKEN = 32;

/** A quotation without its words. */
export type PlacedQuote = Omit<Quote, 'text'>;

export interface ReadQuotes {
  quotes: PlacedQuote[];
  /** See `findBroken`. */
  broken: ReadonlySet<number>;
}

/** Writes all of some quotations but their words. They are in text order. */
export function writeQuotes(
  out: ByteWriter,
  table: TextTable,
  quotes: readonly Quote[],
  broken: ReadonlySet<number>,
): void {
  out.number(quotes.length);
  let last = 0;
  quotes.forEach((quote, at) => {
    const { start, end, kind, speaker, cue, continues, rules } = quote;
    const flags =
      (speaker === null ? 0 : HAS_SPEAKER) | (cue === null ? 0 : HAS_CUE) | (broken.has(at) ? IS_BROKEN : 0);
    out.number(KINDS.indexOf(kind) | flags);
    out.number(start - last);
    out.number(end - start);
    // None continues itself.
    out.signed(continues === null ? 0 : at - continues);
    if (speaker !== null) {
      writeSpeaker(out, table, speaker, start);
      out.number(speaker.via?.length ?? 0);
      for (const one of speaker.via ?? []) writeSpeaker(out, table, one, start);
    }
    if (cue !== null) {
      writeSpan(out, cue, start);
      out.number(STANCES.indexOf(cue.stance));
      out.number(table.place(cue.text));
      out.number(table.place(cue.lemma));
    }
    out.number(rules.length);
    for (const rule of rules) out.number(table.place(rule));
    last = start;
  });
}

/**
 * @param length of the text, in UTF-16 units: no span leads beyond it
 * @throws DamagedBytesError
 */
export function readQuotes(from: ByteReader, texts: ReadTable, length: number): ReadQuotes {
  const count = from.count();
  const broken = new Set<number>();
  const quotes: PlacedQuote[] = [];
  let start = 0;
  for (let at = 0; at < count; at++) {
    const flags = from.below(2 * IS_BROKEN);
    start += from.below(length - start + 1);
    const end = start + from.below(length - start + 1);
    const back = from.signed();
    const continues = back === 0 ? null : at - back;
    if (continues !== null && (continues < 0 || continues >= count)) throw new DamagedBytesError('no such quotation');
    const kind = KINDS[flags & KIND];
    if (kind === undefined) throw new DamagedBytesError('no such kind of quotation');
    const speaker = (flags & HAS_SPEAKER) === 0 ? null : readSpeakers(from, texts, start, length);
    const cue = (flags & HAS_CUE) === 0 ? null : readCue(from, texts, start, length);
    const rules = Array.from({ length: from.count() }, () => texts.next(from));
    if ((flags & IS_BROKEN) !== 0) broken.add(at);
    quotes.push({ start, end, kind, speaker, cue, continues, rules });
  }
  return { quotes, broken };
}

/** A row keeps what was found: a span that ends before it begins comes back as it was. */
function writeSpan(out: ByteWriter, { start, end }: Span, near: number): void {
  out.signed(start - near);
  out.signed(end - start);
}

function readSpan(from: ByteReader, near: number, length: number): Span {
  const start = near + from.signed();
  const end = start + from.signed();
  if (Math.min(start, end) < 0 || Math.max(start, end) > length)
    throw new DamagedBytesError('a place outside the text');
  return { start, end };
}

function writeSpeaker(out: ByteWriter, table: TextTable, speaker: Speaker, near: number): void {
  writeSpan(out, speaker, near);
  out.number(table.place(speaker.name));
}

function readSpeaker(from: ByteReader, texts: ReadTable, near: number, length: number): Speaker {
  const span = readSpan(from, near, length);
  return { name: texts.next(from), ...span };
}

function readSpeakers(from: ByteReader, texts: ReadTable, near: number, length: number): Speaker {
  const speaker = readSpeaker(from, texts, near, length);
  const via = Array.from({ length: from.count() }, () => readSpeaker(from, texts, near, length));
  return via.length === 0 ? speaker : { ...speaker, via };
}

function readCue(from: ByteReader, texts: ReadTable, near: number, length: number): Cue {
  const span = readSpan(from, near, length);
  const stance = STANCES[from.number()];
  if (stance === undefined) throw new DamagedBytesError('no such stance');
  return { ...span, text: texts.next(from), lemma: texts.next(from), stance };
}
