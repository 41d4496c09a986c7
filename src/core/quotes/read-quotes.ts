import type { Article, Cue, Quote, Speaker } from '../model';
import { splitParagraphs } from '../text/split-paragraphs';
import { findMarks } from './find-marks';

const CUE =
  /\b(said|says|say|saying|told|tells|telling|wrote|writes|writing|added|adds|adding|tweeted|tweets|asked|asks|claimed|claims|insisted|noted|notes|called|calls|calling|according to|stated|states|replied|responded|continued|explained|argued|suggested|described|declared|warned|announced|concluded)\b/g;
const NAME = /\b(?:[A-Z][\w’'-]*\.?(?: (?:of|de|van|von|bin|al) )? ?){1,5}|\b(?:[Hh]e|[Ss]he|[Tt]hey)\b/g;

function nearest(
  text: string,
  from: number,
  to: number,
  pattern: RegExp,
  at: number,
): { start: number; end: number } | null {
  let best: { start: number; end: number } | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const match of text.slice(from, to).matchAll(pattern)) {
    const start = from + match.index;
    const end = start + match[0].trimEnd().length;
    const distance = Math.min(Math.abs(end - at), Math.abs(start - at));
    if (distance < least) {
      least = distance;
      best = { start, end };
    }
  }
  return best;
}

/** First version: marks, the nearest reporting verb and the nearest name. */
export function readQuotes(
  article: Pick<Article, 'text' | 'language'> & Partial<Pick<Article, 'paragraphs' | 'title'>>,
): Quote[] {
  const { text } = article;
  const quotes: Quote[] = [];
  for (const paragraph of article.paragraphs ?? splitParagraphs(text)) {
    const spans = findMarks(text, paragraph.start, paragraph.end).filter((span) => span.parent < 0);
    spans.forEach((span, index) => {
      const left = Math.max(paragraph.start, spans[index - 1]?.close ?? 0, span.open - 200);
      const right = Math.min(paragraph.end, spans[index + 1]?.open ?? text.length, span.close + 120);
      const after = nearest(text, span.close, right, CUE, span.close);
      const before = nearest(text, left, span.open, CUE, span.open);
      const words = text.slice(span.start, span.end).split(/\s+/).length;
      const found =
        after !== null && (before === null || after.start - span.close < span.open - before.end) ? after : before;
      let cue: Cue | null = null;
      let speaker: Speaker | null = null;
      if (found !== null) {
        const word = text.slice(found.start, found.end);
        cue = { ...found, text: word, lemma: word, stance: 'neutral' };
        const [a, b] = found === after ? [span.close, right] : [left, span.open];
        const name = nearest(text, a, b, NAME, found.start);
        if (name !== null) speaker = { ...name, name: text.slice(name.start, name.end) };
      }
      const kind = words >= 6 ? 'direct' : cue !== null ? 'fragment' : 'scare';
      const { start, end } = span;
      quotes.push({ start, end, text: text.slice(start, end), kind, speaker, cue, continues: null, rules: [kind] });
    });
  }
  return quotes;
}
