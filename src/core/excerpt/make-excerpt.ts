import { readFingerprints } from '../comparison/fingerprints';
import { readDated } from '../dates/date-text';
import { countTerms } from '../knowing/count-terms';
import { MOST_QUOTATIONS } from '../limit-quotations';
import { findBroken } from '../matching/collect-utterances';
import type { Article, Excerpt, Quote, Speaker } from '../model';
import type { TextIndex } from '../text/text-index';
import { dropReported } from './drop-reported';

/** What is kept of a text, whether its words are there or not: the first 2,000 of its quotations. */
export function makeExcerpt(text: TextIndex): Excerpt {
  const said = dropReported({ quotes: text.quotes, broken: text.derive(findBroken) }, MOST_QUOTATIONS);
  const { own, quoted } = text.derive(readFingerprints);
  const { keys, counts, weekdays } = text.derive(countTerms);
  return {
    language: text.language.code,
    length: text.length,
    words: text.wordCount,
    quotations: said.quotes.map(copyQuote),
    broken: [...said.broken],
    fingerprints: { own: [...own], quoted: [...quoted] },
    terms: {
      keys: [...keys],
      counts: {
        terms: [...counts.terms],
        names: [...counts.names],
        lead: [...counts.lead],
        title: [...counts.title],
      },
      weekdays: [...weekdays],
    },
  };
}

/** The article with an excerpt in the place of its words; with the days that these tell, for nobody can read them later. */
export function excerptArticle(text: TextIndex): Article {
  const { title, byline, outlet, published, language, url } = text.article;
  return {
    ...{ title, byline, outlet, published, dated: text.derive(readDated), language, url },
    ...{ text: '', paragraphs: [], complete: false, withoutText: true },
    excerpt: makeExcerpt(text),
  };
}

function copyQuote({ start, end, text, kind, speaker, cue, continues, rules }: Quote): Quote {
  return {
    ...{ start, end, text, kind },
    speaker: speaker && copySpeaker(speaker),
    cue: cue && { start: cue.start, end: cue.end, text: cue.text, lemma: cue.lemma, stance: cue.stance },
    continues,
    rules: [...rules],
  };
}

function copySpeaker({ name, start, end, via }: Speaker): Speaker {
  const copy = { name, start, end };
  return via === undefined
    ? copy
    : { ...copy, via: via.map((one) => ({ name: one.name, start: one.start, end: one.end })) };
}
