import { findUnmarked, type UnmarkedQuotation } from '../quotes/find-unmarked';
import { attributeNested } from './attribute-nested';
import { attributeQuote, type Context, speakerOf, toCue } from './attribute-quote';
import { attributeUnmarked } from './attribute-unmarked';
import type { Attribution, Attributions, IndirectAttribution, UnmarkedAttribution } from './attribution';
import type { ClauseCue } from './clause-cue';
import { spanOf } from './clause-words';
import { DocumentAuthors } from './document-authors';
import { findCues } from './find-cues';
import type { Clause, ReadDocument } from './read-document';
import { type IndirectSpeech, readIndirect } from './read-indirect';
import { readNames } from './read-names';
import { MentionResolver } from './resolve-mention';
import { firstSubject, listSubjects } from './share-subjects';

/** A block quotation or post that is in marks besides counts as marked when they hold this share of it. */
const MARKED_SHARE = 0.6;

/** Words quoted without marks, by paragraph; those that stand in marks all the same are left to the marks. */
function unmarkedByParagraph(document: ReadDocument): Map<number, UnmarkedQuotation> {
  const marked = new Map<number, number>();
  for (const quote of document.quotes) {
    if (quote.parent < 0) marked.set(quote.paragraph, (marked.get(quote.paragraph) ?? 0) + quote.end - quote.start);
  }
  const found = new Map<number, UnmarkedQuotation>();
  for (const quotation of findUnmarked(document.text, document.paragraphs)) {
    const share = (marked.get(quotation.paragraph) ?? 0) / (quotation.end - quotation.start);
    if (share < MARKED_SHARE) found.set(quotation.paragraph, quotation);
  }
  return found;
}

/** Attributes every marked span of a document, reads its reported speech and what it quotes without marks. Linear. */
export function attributeQuotes(document: ReadDocument): Attributions {
  const openings = document.clauses.map((clause) => firstSubject(document, clause));
  const cues = document.clauses.map((clause, at) => findCues(document, clause, openings[at] ?? null));
  const cuesOf = (clause: Clause): readonly ClauseCue[] => cues[clause.index] ?? [];
  const resolver = new MentionResolver(document, readNames(document));
  const authors = new DocumentAuthors();
  const made = new Map<number, Attribution>();
  const indirect: IndirectAttribution[] = [];
  const unmarked: UnmarkedAttribution[] = [];
  const withoutMarks = unmarkedByParagraph(document);
  for (const clause of document.clauses) {
    const contextWith = (reported: readonly IndirectSpeech[]): Context => ({
      document,
      clause,
      resolver,
      authors,
      made,
      cuesOf,
      reported,
    });
    const whole = withoutMarks.get(clause.paragraph);
    if (whole !== undefined) {
      if (clause.opensParagraph) unmarked.push(attributeUnmarked(contextWith([]), whole));
      continue;
    }
    // The subject of the sentence first: "Smith said he would", where "he" goes back to Smith.
    const opening = openings[clause.index] ?? null;
    const speaks = cuesOf(clause).some(({ subject }) => subject?.start === opening?.start);
    if (opening !== null) resolver.notice(opening, clause, speaks);
    authors.notice(document, clause, cuesOf(clause), (mention) => resolver.nameFor(mention, clause));
    const reported = readIndirect(document, clause, cuesOf(clause));
    const context = contextWith(reported);
    const parts = attributeIndirect(context, reported);
    indirect.push(...parts.values());
    for (const item of clause.items) {
      const quote = item < 0 ? document.quotes[~item] : undefined;
      if (quote === undefined) continue;
      const attribution = attributeQuote(context, quote, ~item);
      attribution.partOf = attribution.chosen === null ? null : (parts.get(attribution.chosen.cue) ?? null);
      made.set(~item, attribution);
    }
    for (const subject of listSubjects(document, clause)) resolver.notice(subject, clause);
    for (const cue of cuesOf(clause)) {
      if (cue.kind === 'verb' && cue.subject !== null && cue.subject.type !== 'pronoun')
        resolver.notice(cue.subject, clause);
    }
    if (opening !== null) resolver.notice(opening, clause);
  }
  document.quotes.forEach((quote, index) => {
    const outer = document.quotes[quote.parent];
    const clause = document.clauses[outer?.clause ?? -1];
    if (outer === undefined || outer.parent >= 0 || clause === undefined || withoutMarks.has(quote.paragraph)) return;
    made.set(
      index,
      attributeNested(
        { document, clause, resolver, authors, made: new Map(), cuesOf, reported: [] },
        quote,
        index,
        made.get(quote.parent),
      ),
    );
  });
  return { quotations: [...made.values()].sort((a, b) => a.index - b.index), indirect, unmarked };
}

function attributeIndirect(context: Context, reported: readonly IndirectSpeech[]): Map<ClauseCue, IndirectAttribution> {
  const made = new Map<ClauseCue, IndirectAttribution>();
  for (const { cue: found, content } of reported) {
    const span = spanOf(context.document, context.clause, content.from, content.to);
    const cue = toCue(context.document, context.clause, found);
    if (span === null || cue === null) continue;
    const speaker = speakerOf(context, found);
    const rules = [`reported-${content.link}`];
    if (speaker !== null) rules.push(speaker.via === undefined ? 'subject-of-cue' : 'subject-of-cue-in-chain');
    made.set(found, { start: span.start, end: span.end, cue, speaker, rules });
  }
  return made;
}
