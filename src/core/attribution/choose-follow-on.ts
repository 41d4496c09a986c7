import type { ClauseCue } from './clause-cue';
import { wordAt } from './clause-words';
import { PLAIN_REPORTING_VERBS } from './cue-lexicon';
import type { Mention } from './mention';
import type { Clause, MarkedQuote, ReadDocument } from './read-document';
import { firstSubject } from './share-subjects';

/** What a quotation without a cue of its own takes over from the text before it. */
export interface FollowOn {
  rule: string;
  /** Index of the marked span that it goes on with; -1 where the sentence before introduces it. */
  continues: number;
  cue: ClauseCue | null;
  cueClause: Clause | null;
  subject: Mention | null;
}

function lastQuote(clause: Clause): number {
  const item = clause.items.findLast((value) => value < 0);
  return item === undefined ? -1 : ~item;
}

function lastWordText(document: ReadDocument, clause: Clause): string {
  return wordAt(document, clause, clause.items.length - 1)?.text ?? '';
}

/** The cue of a sentence that introduces what comes after it: the last plain reporting verb with a subject. */
export function introducingCue(cues: readonly ClauseCue[]): ClauseCue | null {
  const verbs = cues.filter((cue) => cue.subject !== null && (cue.kind !== 'verb' || cue.classes.includes('say')));
  return verbs.findLast((cue) => PLAIN_REPORTING_VERBS.has(cue.lemma)) ?? verbs.at(-1) ?? null;
}

/** "He had one answer.": a noun for speech at the end of a sentence, with the sentence's subject. */
function announcingNoun(document: ReadDocument, clause: Clause, cues: readonly ClauseCue[]): ClauseCue | null {
  const noun = cues.at(-1);
  if (noun?.kind !== 'noun' || clause.hasQuotes) return null;
  if (wordAt(document, clause, noun.to)?.kind !== 'punctuation') return null;
  const subject = firstSubject(document, clause);
  return subject === null ? null : { ...noun, subject };
}

/**
 * For a quotation that stands alone as a sentence or a paragraph: the quotation before it in the same paragraph, the
 * sentence before it, the line that ends with a colon, or the paragraph that opened a quotation and did not close it.
 */
export function chooseFollowOn(
  document: ReadDocument,
  clause: Clause,
  quote: MarkedQuote,
  cuesOf: (clause: Clause) => readonly ClauseCue[],
): FollowOn | null {
  if (!clause.allQuoted) return null;
  for (let item = quote.item - 1; item >= 0; item--) {
    const before = clause.items[item] ?? 0;
    if (before < 0) return { rule: 'follows-quotation', continues: ~before, cue: null, cueClause: null, subject: null };
  }
  const previous = document.clauses[clause.index - 1];
  if (previous === undefined) return null;
  const same = previous.paragraph === clause.paragraph;
  const continues = lastQuote(previous);
  if (same) {
    if (continues >= 0) return { rule: 'follows-quotation', continues, cue: null, cueClause: null, subject: null };
    const cue = introducingCue(cuesOf(previous)) ?? announcingNoun(document, previous, cuesOf(previous));
    if (cue === null) return toldOf(document, previous);
    return { rule: 'introduced-by-sentence', continues: -1, cue, cueClause: previous, subject: cue.subject };
  }
  const unclosed = continues >= 0 && document.quotes[continues]?.closed === false;
  if (unclosed && document.quotes[continues]?.item === previous.items.length - 1) {
    return { rule: 'goes-on-in-paragraph', continues, cue: null, cueClause: null, subject: null };
  }
  if (clause.opensParagraph && continues >= 0 && isWhole(document, continues)) {
    return { rule: 'same-speaker-goes-on', continues, cue: null, cueClause: null, subject: null };
  }
  if (lastWordText(document, previous) === ':') {
    const cue = introducingCue(cuesOf(previous));
    return {
      rule: 'introduced-by-line',
      continues: -1,
      cue,
      cueClause: previous,
      subject: cue?.subject ?? firstSubject(document, previous),
    };
  }
  return clause.opensParagraph && clause.closesParagraph ? toldOf(document, previous) : null;
}

/** Whether a quotation begins like a sentence: a few words of one are not what another paragraph goes on with. */
function isWhole(document: ReadDocument, index: number): boolean {
  return /\p{Lu}/u.test(document.text[document.quotes[index]?.start ?? 0] ?? '');
}

/** "Lee seemed stunned. “What a day.”": whom the sentence before is about. */
function toldOf(document: ReadDocument, previous: Clause): FollowOn | null {
  const subject = firstSubject(document, previous);
  if (subject === null || subject.type !== 'name' || previous.hasQuotes) return null;
  return { rule: 'after-who-was-told-of', continues: -1, cue: null, cueClause: previous, subject };
}
