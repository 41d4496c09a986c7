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
  const attributions = attributeQuotes(document);
  const quotes: Quote[] = [];
  const places = new Map<Attribution, number>();
  for (const attribution of attributions) {
    const { quote, cue, speaker, continues, rules } = attribution;
    const { kind, rule } = classifyQuote(document, attribution);
    places.set(attribution, quotes.length);
    quotes.push({
      start: quote.start,
      end: quote.end,
      text: text.slice(quote.start, quote.end),
      kind,
      speaker: kind === 'direct' || kind === 'fragment' ? speaker : null,
      cue: kind === 'direct' || kind === 'fragment' ? cue : null,
      continues: continues === null ? null : (places.get(continues) ?? null),
      rules: [rule, ...rules],
    });
  }
  return quotes;
}
