import { chooseCue } from '../attribution/choose-cue';
import { wordAt } from '../attribution/clause-words';
import { type ClauseCue, findCues } from '../attribution/find-cues';
import { isAside } from '../attribution/is-aside';
import { type Clause, readDocument } from '../attribution/read-document';
import { resolveMention } from '../attribution/resolve-mention';
import type { Article, Quote } from '../model';
import { classifyQuote } from './classify-quote';

/** All quotations of an article, in text order, with kind, cue and speaker, and the rules that found them. */
export function readQuotes(
  article: Pick<Article, 'text' | 'language'> & Partial<Pick<Article, 'paragraphs' | 'title'>>,
): Quote[] {
  const { text } = article;
  const document = readDocument(text, article.paragraphs, isAside);
  const cuesOf = new Map<Clause, ClauseCue[]>();
  const quotes: Quote[] = [];
  for (const marked of document.quotes) {
    const clause = document.clauses[marked.clause];
    if (marked.parent >= 0 || clause === undefined) continue;
    let cues = cuesOf.get(clause);
    if (cues === undefined) {
      cues = findCues(document, clause);
      cuesOf.set(clause, cues);
    }
    const chosen = chooseCue(document, clause, marked, cues);
    const { kind, rule } = classifyQuote(document, marked, chosen);
    const first = chosen === null ? undefined : wordAt(document, clause, chosen.cue.from);
    const last = chosen === null ? undefined : wordAt(document, clause, chosen.cue.to - 1);
    const cue =
      chosen === null || first === undefined || last === undefined
        ? null
        : {
            start: first.start,
            end: last.end,
            text: text.slice(first.start, last.end),
            lemma: chosen.cue.lemma,
            stance: chosen.cue.stance,
          };
    const subject = chosen?.cue.subject ?? null;
    const { start, end } = marked;
    quotes.push({
      start,
      end,
      text: text.slice(start, end),
      kind,
      speaker: subject === null ? null : resolveMention(document, subject),
      cue,
      continues: null,
      rules: [rule, ...(chosen === null ? [] : [chosen.rule])],
    });
  }
  return quotes;
}
