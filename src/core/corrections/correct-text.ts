import { readFingerprints } from '../comparison/fingerprints';
import { readDated } from '../dates/date-text';
import { countTerms } from '../knowing/count-terms';
import { readGrams } from '../knowing/read-grams';
import { findBroken } from '../matching/collect-utterances';
import { compareNames, readSpeakerName } from '../matching/compare-speakers';
import type { Quote } from '../model';
import { nameContentOf } from '../rows/name-content';
import { TextIndex } from '../text/text-index';
import { bindText, findBound, isSameArticle, type KeyOfAddress, LEAST_REPEATED } from './bind-words';
import type { BoundArticle, Correction, CorrectionMark } from './correction';
import { readPlainWords } from './plain-words';

type Of<Kind extends Correction['kind']> = Correction & { kind: Kind };
export type QuoteCorrection = Of<'speaker'> | Of<'not-quotation'>;
export type NameCorrection = Of<'one-person'>;

/** What is read out of a text's words and not of what is said of its quotations: as it is in the text that was corrected. */
const OF_WORDS = [readDated, countTerms, readGrams, readFingerprints, nameContentOf] as const;

/**
 * A text with its reader's corrections of its quotations laid over what the engine found; the same object where none is
 * about it. The text itself stays as it is. Of what is said of one quotation, what comes later in the list wins.
 */
export function correctText(
  text: TextIndex,
  ofQuotes: readonly QuoteCorrection[],
  ofNames: readonly NameCorrection[],
  keyOfAddress: KeyOfAddress,
): TextIndex {
  const quotes = [...text.quotes];
  const own = bindText(text, keyOfAddress);
  for (const correction of ofQuotes) correctQuotes(quotes, text, correction, own);
  for (const correction of ofNames) joinNames(quotes, correction);
  return quotes.every((quote, at) => quote === text.quotes[at]) ? text : withQuotes(text, quotes);
}

function correctQuotes(quotes: Quote[], text: TextIndex, correction: QuoteCorrection, own: BoundArticle): void {
  const { words, id, kind } = correction;
  const isOwn = isSameArticle(own, words.article);
  // Another text that prints the same makes the same claim where it names the same speaker.
  const isClaimed = (at: number): boolean =>
    isOwn || kind !== 'speaker' || (text.quotes[at]?.speaker?.name ?? null) === correction.instead;
  const bound = findBound(text, words, isOwn).filter(isClaimed);
  for (const at of withRepeated(bound, text)) {
    const quote = text.quotes[at];
    if (quote === undefined) continue;
    if (kind === 'not-quotation') quotes[at] = toNobodys(quote, { id, kind });
    else
      for (const place of findChain(text.quotes, at)) {
        const one = text.quotes[place];
        if (one !== undefined) quotes[place] = spokenBy(one, correction.speaker, { id, kind });
      }
  }
}

/** With those that print the same words once more, of the same alleged speaker. */
function withRepeated(bound: readonly number[], { quotes }: TextIndex): readonly number[] {
  const found = new Set(bound);
  for (const at of bound) {
    const quote = quotes[at];
    if (quote === undefined || readPlainWords(quote.text).length < LEAST_REPEATED) continue;
    quotes.forEach((other, place) => {
      if (other.text === quote.text && other.speaker?.name === quote.speaker?.name) found.add(place);
    });
  }
  return [...found];
}

/** The quotations that go on with one, or that it goes on with, as far as they are one speaker's: "…," he said. "…" */
function findChain(quotes: readonly Quote[], at: number): number[] {
  const speaker = quotes[at]?.speaker?.name;
  const isLinked = (place: number): boolean => quotes[place]?.speaker?.name === speaker;
  const chain = new Set([at]);
  for (let place = quotes[at]?.continues ?? null; place !== null && !chain.has(place) && isLinked(place); ) {
    chain.add(place);
    place = quotes[place]?.continues ?? null;
  }
  quotes.forEach(({ continues }, place) => {
    if (continues !== null && chain.has(continues) && isLinked(place)) chain.add(place);
  });
  return [...chain];
}

/** Its marks claim no speaker any more; it stays in its place, as others lead to it. */
function toNobodys(quote: Quote, mark: CorrectionMark): Quote {
  return { ...quote, kind: 'title', speaker: null, cue: null, continues: null, corrected: [mark] };
}

function spokenBy(quote: Quote, name: string | null, mark: CorrectionMark): Quote {
  // The reader has said it, and not a place of the text.
  const speaker = name === null ? null : { name, start: quote.start, end: quote.start };
  return { ...quote, speaker, corrected: [mark] };
}

/** Gives the speakers that a text calls by the one name the other, where nobody else of the text can be meant by it. */
function joinNames(quotes: Quote[], { names: [shown, other], id, kind }: NameCorrection): void {
  const meant = readSpeakerName(other);
  const known = readSpeakerName(shown);
  const named = new Set(quotes.flatMap(({ speaker }) => speaker?.name ?? []));
  const read = [...named].map((name) => ({ name, read: readSpeakerName(name) }));
  const renamed = new Set<string>();
  for (const one of read) {
    if (one.name === shown || (one.name !== other && compareNames(one.read, meant) !== 'same')) continue;
    // "Lee", where "Ann Lee" is somebody else's name too.
    const isAnybody = read.some(
      ({ read: someone }) =>
        compareNames(someone, one.read) === 'same' &&
        compareNames(someone, meant) === 'different' &&
        compareNames(someone, known) !== 'same',
    );
    if (one.name === other || !isAnybody) renamed.add(one.name);
  }
  quotes.forEach((quote, at) => {
    if (quote.speaker === null || !renamed.has(quote.speaker.name)) return;
    const corrected = [...(quote.corrected ?? []), { id, kind }];
    quotes[at] = { ...quote, speaker: { ...quote.speaker, name: shown }, corrected };
  });
}

function withQuotes(text: TextIndex, quotes: readonly Quote[]): TextIndex {
  const { article, language, length, wordCount, hasWords } = text;
  const readWords = hasWords ? () => ({ words: text.words, sentences: text.sentences }) : null;
  const made = new TextIndex(article, { language, quotes, length, wordCount, readWords });
  for (const read of OF_WORDS) made.keep<TextIndex, unknown>(read, () => text.derive<TextIndex, unknown>(read));
  const isDropped = (at: number): boolean => quotes[at]?.kind !== text.quotes[at]?.kind;
  const isKept = (at: number): boolean => !isDropped(at) && !isDropped(at - 1);
  made.keep(findBroken, () => new Set([...text.derive(findBroken)].filter(isKept)));
  return made;
}
