import { BE, DETERMINER, PREPOSITION } from '../language/word-classes';
import type { Speaker } from '../model';
import type { ClauseCue } from './clause-cue';
import { has, isNominal, looksFinite, wordAt } from './clause-words';
import { findOwner } from './find-owner';
import { subjectBefore } from './find-subject';
import type { Mention } from './mention';
import type { Clause, ReadDocument } from './read-document';
import { firstSubject } from './share-subjects';

/** What is done with a document by the one whose words it has. */
const ISSUED =
  /^(?:issue|release|publishe?|post|circulate|sign|file|deliver|draft|pen|tweet)(?:s|d|ed)?$|^(?:penned|wrote|writes?|sent|sends?|puts?)$/;

/** Documents that speak for their author. A report or a book is a source of its own. */
const SPEAKS_FOR =
  /^(?:statement|letter|post|tweet|e-?mail|memo|message|release|filing|complaint|lawsuit|editorial)s?$/;

/** Words between "issued" and its document: "issued a joint and rather short statement". */
const MOST_BEFORE = 5;

/** "The letter said" goes back to a letter told of at most so many clauses before. */
const FARTHEST = 24;

/** A document and nothing said of it that tells it from others: "the statement", "a two-page letter". */
const PLAIN =
  /^(an?|the|this|that)\s+(?:(?:[\p{Ll}\d]+-[\p{Ll}\d-]+|joint|brief|short|long|written|prepared|full|same)\s+)?([\p{Ll}-]+)$/u;

/** Item where the noun phrase of a document begins. */
function phraseFrom(document: ReadDocument, clause: Clause, noun: number): number {
  let from = noun;
  while (from > noun - MOST_BEFORE) {
    const before = wordAt(document, clause, from - 1);
    if ((!isNominal(before) && before?.lower !== "'s") || looksFinite(before)) break;
    from--;
    if (has(before, DETERMINER)) break;
  }
  return from;
}

/** Who issued the document whose phrase begins at an item: "Lee issued a letter", "Lee put out a letter". */
function issuerBefore(document: ReadDocument, clause: Clause, from: number): Mention | null {
  if (/^(?:the|that)$/i.test(wordAt(document, clause, from)?.lower ?? '')) return null;
  for (let item = from - 1; item >= from - 2; item--) {
    const verb = wordAt(document, clause, item);
    if (verb === undefined || verb.capital || !ISSUED.test(verb.lower)) continue;
    if (has(wordAt(document, clause, item - 1), BE)) return null;
    return subjectBefore(document, clause, item) ?? firstSubject(document, clause);
  }
  return null;
}

/** Who says something in the document that stands after "in". */
function speakerIn(cues: readonly ClauseCue[], from: number): Mention | null {
  const saying = cues.filter(
    ({ kind, subject, classes, passive }) => kind === 'verb' && !passive && subject !== null && classes.includes('say'),
  );
  return (saying.findLast((cue) => cue.from < from) ?? saying[0])?.subject ?? null;
}

/** Whose the document with its noun at an item is, by the clause it stands in. */
function authorAt(document: ReadDocument, clause: Clause, cues: readonly ClauseCue[], noun: number): Mention | null {
  const from = phraseFrom(document, clause, noun);
  const first = wordAt(document, clause, from);
  const last = wordAt(document, clause, noun);
  if (first === undefined || last === undefined) return null;
  const phrase: Mention = { start: first.start, end: last.end, type: 'description', from, to: noun + 1 };
  const author = findOwner(document, clause, phrase) ?? issuerBefore(document, clause, from);
  if (author !== null) return author;
  const before = wordAt(document, clause, from - 1);
  return has(before, PREPOSITION) && before?.lower === 'in' ? speakerIn(cues, from) : null;
}

/** "militias in Derby": the name is where they are. */
function isPlace(document: ReadDocument, clause: Clause, { from, to, start }: Mention): boolean {
  for (let item = from + 1; item < to; item++)
    if (wordAt(document, clause, item)?.start === start)
      return /^(?:in|at|near|from)$/.test(wordAt(document, clause, item - 1)?.lower ?? '');
  return false;
}

/** "a statement", "the police statement": another one than that told of before. */
function isAnother(document: ReadDocument, clause: Clause, noun: number): boolean {
  const first = wordAt(document, clause, phraseFrom(document, clause, noun));
  const last = wordAt(document, clause, noun);
  const phrase = document.text.slice(first?.start, last?.end).toLowerCase();
  return !/^(?:the|this|that)$/.test(PLAIN.exec(phrase)?.[1] ?? '') && phrase !== last?.lower;
}

/** Whose the documents of a text are, as far as it has been read: "the letter said" after "Lee wrote in a letter". */
export class DocumentAuthors {
  private readonly known = new Map<string, { name: string; clause: number }>();

  /**
   * Makes the documents that a clause tells of known; a new one of nobody with a name takes the place of one before.
   * @param nameOf the name of the one whom a mention stands for; null where there is none
   */
  notice(
    document: ReadDocument,
    clause: Clause,
    cues: readonly ClauseCue[],
    nameOf: (mention: Mention) => string | null,
  ): void {
    for (let item = 1; item < clause.items.length; item++) {
      const word = wordAt(document, clause, item);
      if (word === undefined || word.capital || !SPEAKS_FOR.test(word.lower)) continue;
      const author = authorAt(document, clause, cues, item);
      const name = author === null || isPlace(document, clause, author) ? null : nameOf(author);
      if (name !== null) this.known.set(word.lower, { name, clause: clause.index });
      else if (isAnother(document, clause, item)) this.known.delete(word.lower);
    }
  }

  /** The author of a document that is told of before in place of the document; any other speaker as it is. */
  authorFor(speaker: Speaker, clause: Clause): Speaker {
    const [, article = '', noun = ''] =
      PLAIN.exec(speaker.name.replace(/^\p{Lu}/u, (first) => first.toLowerCase())) ?? [];
    const author = this.known.get(noun);
    if (author === undefined) return speaker;
    const farthest = article.startsWith('a') ? 0 : FARTHEST;
    return clause.index - author.clause > farthest ? speaker : { ...speaker, name: author.name };
  }
}
