import type { Languages } from '../language/language';
import type { Article, Excerpt } from '../model';
import type { TextIndex } from '../text/text-index';
import { makeKnownText } from './known-text';

/** Of a text that says it has no words, and of which nothing is kept either. */
const NOTHING: Excerpt = {
  ...{ language: 'und', length: 0, words: 0, quotations: [], broken: [] },
  fingerprints: { own: [], quoted: [] },
  terms: { keys: [], counts: { terms: [], names: [], lead: [], title: [] }, weekdays: [0, 0, 0, 0, 0, 0, 0] },
};

/** An article without words, as what is kept of them tells (`TextIndex.hasWords` is false). */
export function indexExcerpt(article: Article, languages: Languages): TextIndex {
  const { language, length, words, quotations, broken, fingerprints, terms } = article.excerpt ?? NOTHING;
  const { keys, counts, weekdays } = terms;
  return makeKnownText(article, {
    // What it states may be known better by now than when its words were there.
    language:
      article.language === null ? languages.named(language) : languages.of({ text: '', language: article.language }),
    ...{ length, wordCount: words, quotes: quotations, broken: new Set(broken), readWords: null },
    prints: { own: Int32Array.from(fingerprints.own), quoted: Int32Array.from(fingerprints.quoted) },
    terms: {
      keys: Int32Array.from(keys),
      counts: {
        terms: Uint32Array.from(counts.terms),
        names: Uint32Array.from(counts.names),
        lead: Uint32Array.from(counts.lead),
        title: Uint32Array.from(counts.title),
      },
      weekdays: Uint32Array.from(weekdays),
    },
  });
}
