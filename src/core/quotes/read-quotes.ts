import { attributeQuotes } from '../attribution/attribute-quotes';
import type { Attribution, IndirectAttribution } from '../attribution/attribution';
import { markGluedLinks } from '../attribution/find-beside';
import { isAside } from '../attribution/is-aside';
import type { Lexicon } from '../attribution/lexical-entry';
import {
  type ReadDocument,
  readDocument,
  readPrintedWords,
  type SentenceRules,
  type Word,
} from '../attribution/read-document';
import type { Language } from '../language/language';
import type { Article, Cue, Quote, QuoteKind, Span, Speaker } from '../model';
import { isHeadline } from '../text/beside-lines';
import { findStretches } from '../text/find-stretches';
import { tellRoles } from '../text/tell-roles';
import { classifyQuote } from './classify-quote';
import { findPullQuotes } from './find-pull-quotes';
import { readForeignQuotes } from './read-foreign-quotes';
import { type SpokenQuote, shareRepeated } from './share-repeated';

const ENGLISH: SentenceRules = { isAside, tellRoles, isHeadline, findStretches, markGluedLinks };
const ANY_LANGUAGE: SentenceRules = {
  isAside,
  tellRoles: (_text, paragraphs) => paragraphs.map(({ role }) => role),
  isHeadline: () => false,
  findStretches: () => [],
  markGluedLinks: () => undefined,
};

function makeQuote(
  text: string,
  { start, end }: Span,
  kind: QuoteKind,
  cue: Cue | null,
  speaker: Speaker | null,
  rules: string[],
): Quote {
  return { start, end, text: text.slice(start, end), kind, speaker, cue, continues: null, rules };
}

/** The document of an English text that is divided at line breaks. */
export function readEnglish(text: string, lexicon: Lexicon): ReadDocument {
  return readDocument(text, readPrintedWords(text, lexicon), undefined, ENGLISH);
}

/**
 * All quotations of an article, in text order (an outer one before those inside it), with kind, cue and speaker, and the
 * rules that found them. Text without `paragraphs` is divided at line breaks. In a language other than English the marks
 * are found, and cue and speaker are null. Offsets are UTF-16 into `text`; linear in the text; throws nothing.
 * @param printed the text's own words, when they have been read: no other document may have them
 */
export function readQuotes(
  { text, paragraphs }: Pick<Article, 'text'> & Partial<Pick<Article, 'paragraphs'>>,
  { code, lexicon }: Pick<Language, 'code' | 'lexicon'>,
  printed: readonly Word[] = readPrintedWords(text, lexicon),
): Quote[] {
  const document = readDocument(text, printed, paragraphs, code === 'en' ? ENGLISH : ANY_LANGUAGE);
  if (code !== 'en') return readForeignQuotes(document);
  const { quotations, indirect, unmarked } = attributeQuotes(document);
  const pulled = findPullQuotes(document);
  const made = new Map<Attribution | IndirectAttribution, Quote>();
  const quotes: Quote[] = [];
  const spoken: SpokenQuote[] = [];
  for (const attribution of quotations) {
    const { quote, cue, speaker, rules } = attribution;
    const { kind, rule } = classifyQuote(document, attribution, pulled.has(attribution.index));
    const speech = kind === 'direct' || kind === 'fragment';
    const result = speech
      ? makeQuote(text, quote, kind, cue, speaker, [rule, ...rules])
      : makeQuote(text, quote, kind, null, null, [rule]);
    made.set(attribution, result);
    quotes.push(result);
    if (speech) spoken.push({ attribution, quote: result });
  }
  shareRepeated(document, spoken);
  for (const part of indirect) {
    const result = makeQuote(text, part, 'indirect', part.cue, part.speaker, part.rules);
    made.set(part, result);
    quotes.push(result);
  }
  for (const part of unmarked) quotes.push(makeQuote(text, part, 'direct', part.cue, part.speaker, part.rules));
  quotes.sort((a, b) => a.start - b.start || b.end - a.end);
  linkQuotes(quotations, quotes, made);
  return quotes;
}

/** Sets `continues`: of follow-on quotations, and of fragments that belong with reported speech. */
function linkQuotes(
  quotations: readonly Attribution[],
  quotes: readonly Quote[],
  made: ReadonlyMap<Attribution | IndirectAttribution, Quote>,
): void {
  const places = new Map(quotes.map((quote, index) => [quote, index]));
  for (const attribution of quotations) {
    const quote = made.get(attribution);
    if (quote?.kind !== 'direct' && quote?.kind !== 'fragment') continue;
    const whole = attribution.partOf === null ? undefined : made.get(attribution.partOf);
    const part = whole !== undefined && whole.start <= quote.start && whole.end >= quote.end ? whole : undefined;
    const before = attribution.continues === null ? part : made.get(attribution.continues);
    if (before !== undefined) quote.continues = places.get(before) ?? null;
  }
}
