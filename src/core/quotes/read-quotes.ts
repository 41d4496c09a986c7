import { type Attribution, attributeQuotes } from '../attribution/attribute-quotes';
import { isAside } from '../attribution/is-aside';
import { readDocument } from '../attribution/read-document';
import type { Article, Quote } from '../model';
import { classifyQuote } from './classify-quote';

/** All quotations of an article, in text order, with kind, cue and speaker, and the rules that found them. */
export function readQuotes(
  article: Pick<Article, 'text' | 'language'> & Partial<Pick<Article, 'paragraphs' | 'title'>>,
): Quote[] {
  const { text } = article;
  const document = readDocument(text, article.paragraphs, isAside);
  const { quotations, indirect } = attributeQuotes(document);
  const quotes: Quote[] = [];
  const made = new Map<Attribution, Quote>();
  for (const attribution of quotations) {
    const { quote, cue, speaker, rules } = attribution;
    const { kind, rule } = classifyQuote(document, attribution);
    const speech = kind === 'direct' || kind === 'fragment';
    const { start, end } = quote;
    const result: Quote = {
      start,
      end,
      text: text.slice(start, end),
      kind,
      speaker: speech ? speaker : null,
      cue: speech ? cue : null,
      continues: null,
      rules: [rule, ...(speech ? rules : [])],
    };
    made.set(attribution, result);
    quotes.push(result);
  }
  for (const { start, end, cue, speaker } of indirect) {
    quotes.push({
      start,
      end,
      text: text.slice(start, end),
      kind: 'indirect',
      speaker,
      cue,
      continues: null,
      rules: ['reported-clause'],
    });
  }
  quotes.sort((a, b) => a.start - b.start || b.end - a.end);
  const places = new Map(quotes.map((quote, index) => [quote, index]));
  for (const attribution of quotations) {
    const quote = made.get(attribution);
    const before = attribution.continues === null ? undefined : made.get(attribution.continues);
    if (quote !== undefined && before !== undefined) quote.continues = places.get(before) ?? null;
  }
  return quotes;
}
