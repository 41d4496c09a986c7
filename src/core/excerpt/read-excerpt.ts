import { MOST_QUOTATIONS } from '../limit-quotations';
import type { Cue, Excerpt, Quote, QuoteKind, Span, Speaker, Stance } from '../model';
import { collectSaid, divideSaid } from '../rows/said-words';

/** Longer than any text that is read, in UTF-16 units. */
const LONGEST = 2 ** 28;
/** A text has no more different words, or runs of them, that tell anything. */
const MOST_NUMBERS = 200_000;
const MOST_RULES = 50;
const MOST_VIA = 20;
const KINDS: ReadonlySet<unknown> = new Set<QuoteKind>(['direct', 'fragment', 'scare', 'title']);
const STANCES: ReadonlySet<unknown> = new Set<Stance>([
  ...(['neutral', 'medium', 'presupposing', 'conceding', 'distancing', 'forceful', 'speech-act'] as const),
]);

class NoExcerptError extends Error {}

/**
 * An excerpt out of anything that came from outside, with nothing in it that does not belong there; null where it is none, or
 * tells what cannot be: places outside the text, lists that do not go together, quotations whose words are not as long as
 * their places. Throws nothing.
 */
export function readExcerpt(value: unknown): Excerpt | null {
  try {
    return takeExcerpt(value);
  } catch (error) {
    if (error instanceof NoExcerptError) return null;
    throw error;
  }
}

function takeExcerpt(value: unknown): Excerpt {
  const { language, length: givenLength, words, quotations, broken, fingerprints, terms } = takeObject(value);
  if (language !== 'en' && language !== 'und') throw new NoExcerptError();
  const length = takeNumber(givenLength, 0, LONGEST);
  const list = takeList(quotations, MOST_QUOTATIONS);
  const quotes = list.map((quote, at) => takeQuote(quote, length, at, list.length));
  checkOrder(quotes);
  const { own, quoted } = takeObject(fingerprints);
  const { keys, counts, weekdays } = takeObject(terms);
  const telling = takeNumbers(keys, -(2 ** 31), 2 ** 31 - 1);
  if (new Set(telling).size < telling.length) throw new NoExcerptError();
  const { terms: all, names, lead, title } = takeObject(counts);
  const takeCounts = (given: unknown) => takeNumbers(given, 0, 2 ** 32 - 1, telling.length);
  return {
    ...{ language, length, words: takeNumber(words, 0, LONGEST), quotations: quotes },
    broken: checkAscending(takeNumbers(broken, 0, quotes.length - 1)),
    fingerprints: { own: takePrints(own), quoted: takePrints(quoted) },
    terms: {
      keys: telling,
      counts: {
        terms: takeCounts(all),
        names: takeCounts(names),
        lead: takeCounts(lead),
        title: takeCounts(title),
      },
      weekdays: takeNumbers(weekdays, 0, 2 ** 32 - 1, 7),
    },
  };
}

function takeQuote(value: unknown, length: number, at: number, count: number): Quote {
  const { text, kind, speaker, cue, continues, rules, ...place } = takeObject(value);
  const { start, end } = takeSpan(place, length);
  const words = takeText(text);
  if (!KINDS.has(kind) || words.length !== end - start) throw new NoExcerptError();
  const linked = continues === null ? null : takeNumber(continues, 0, count - 1);
  if (linked === at) throw new NoExcerptError();
  return {
    ...{ start, end, text: words, kind: kind as QuoteKind },
    speaker: speaker === null ? null : takeSpeaker(speaker, length, true),
    cue: cue === null ? null : takeCue(cue, length),
    continues: linked,
    rules: takeList(rules, MOST_RULES).map(takeText),
  };
}

/** In text order, an outer one before those inside it, and one word of the text the same in all that have it. */
function checkOrder(quotes: readonly Quote[]): void {
  quotes.forEach(({ start, end }, at) => {
    const before = quotes[at - 1];
    if (before === undefined || before.start < start) return;
    if (before.start > start || before.end < end) throw new NoExcerptError();
  });
  const words = divideSaid(collectSaid(quotes), quotes);
  if (words === null || quotes.some(({ text }, at) => text !== words[at])) throw new NoExcerptError();
}

function takeSpeaker(value: unknown, length: number, mayHaveVia: boolean): Speaker {
  const { name, via, ...place } = takeObject(value);
  const speaker = { name: takeText(name), ...takeAnySpan(place, length) };
  if (via === undefined) return speaker;
  if (!mayHaveVia) throw new NoExcerptError();
  const between = takeList(via, MOST_VIA).map((one) => takeSpeaker(one, length, false));
  // None is told as no list: a row of the text would have none either.
  return between.length === 0 ? speaker : { ...speaker, via: between };
}

function takeCue(value: unknown, length: number): Cue {
  const { text, lemma, stance, ...place } = takeObject(value);
  if (!STANCES.has(stance)) throw new NoExcerptError();
  return {
    ...takeAnySpan(place, length),
    ...{ text: takeText(text), lemma: takeText(lemma), stance: stance as Stance },
  };
}

function takeObject(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new NoExcerptError();
  return value as Record<string, unknown>;
}

function takeList(value: unknown, most: number): unknown[] {
  if (!Array.isArray(value) || value.length > most) throw new NoExcerptError();
  return Array.from(value);
}

function takeText(value: unknown): string {
  if (typeof value !== 'string') throw new NoExcerptError();
  return value;
}

function takeNumber(value: unknown, least: number, most: number): number {
  // Minus nought is written as nought, and would come back as another.
  if (!Number.isInteger(value) || Object.is(value, -0)) throw new NoExcerptError();
  const number = value as number;
  if (number < least || number > most) throw new NoExcerptError();
  return number;
}

function takeNumbers(value: unknown, least: number, most: number, count?: number): number[] {
  const list = takeList(value, MOST_NUMBERS);
  if (count !== undefined && list.length !== count) throw new NoExcerptError();
  return list.map((one) => takeNumber(one, least, most));
}

const takePrints = (value: unknown): number[] => checkAscending(takeNumbers(value, -(2 ** 31), 2 ** 31 - 1));

function checkAscending(numbers: number[]): number[] {
  if (numbers.some((number, at) => at > 0 && number <= (numbers[at - 1] ?? 0))) throw new NoExcerptError();
  return numbers;
}

/** As `takeSpan`; what the engine found once comes back as it was, though it ends before it begins. */
function takeAnySpan({ start, end }: Record<string, unknown>, length: number): Span {
  return { start: takeNumber(start, 0, length), end: takeNumber(end, 0, length) };
}

function takeSpan(place: Record<string, unknown>, length: number): Span {
  const span = takeAnySpan(place, length);
  if (span.end < span.start) throw new NoExcerptError();
  return span;
}
