import { collectUtterances, type Utterance } from '../matching/collect-utterances';
import { compareSpeakers } from '../matching/compare-speakers';
import { matchWordings } from '../matching/match-wordings';
import type { Article, Edit } from '../model';
import { foldWords } from '../text/fold-words';
import { splitParagraphs } from '../text/split-paragraphs';
import type { TextIndex } from '../text/text-index';
import { isCorrectionNote } from './find-correction';

export interface QuotedWords {
  text: string;
  speaker: string | null;
}

/** In what two readings of one article differ. JSON-safe. */
export interface VersionChanges {
  headline: { before: string; after: string } | null;
  quotations: {
    gone: QuotedWords[];
    added: QuotedWords[];
    /** `edits` make `after` of `before`. */
    changed: { before: QuotedWords; after: QuotedWords; edits: Edit[] }[];
    /** The same words, said to be somebody else's. */
    speakers: { text: string; before: string; after: string }[];
  };
  /** Without those that print quotations which are told above. */
  sentences: { gone: string[]; added: string[] };
  /** A note, not there before, that something was corrected. */
  correction: string | null;
  /** True where one of the two has no words of its own any more: then sentences are not compared. */
  quotationsOnly: boolean;
}

/** Whether each reading had the whole article: what one that is cut does not have is no change. */
export interface Wholeness {
  before: boolean;
  after: boolean;
}

/**
 * A sentence counts from so many words on, figures aside: "12 comments", "Updated 3 hours ago", "Share this article" come and
 * go with each reading and are shorter.
 */
const SENTENCE_WORDS = 6;

/** What has changed in an article between two readings. */
export function compareVersions(before: TextIndex, after: TextIndex, whole: Wholeness): VersionChanges {
  const quotationsOnly = !before.hasWords || !after.hasWords;
  const quotations = compareQuotations(before, after);
  const shown = [
    ...quotations.gone,
    ...quotations.added,
    ...quotations.changed.flatMap((one) => [one.before, one.after]),
    ...quotations.speakers,
  ];
  const sentences = quotationsOnly ? { gone: [], added: [] } : compareSentences(before, after, shown);
  return {
    headline: compareHeadlines(before, after),
    quotations: {
      ...quotations,
      gone: whole.after ? quotations.gone : [],
      added: whole.before ? quotations.added : [],
    },
    sentences: { gone: whole.after ? sentences.gone : [], added: whole.before ? sentences.added : [] },
    correction: before.hasWords && after.hasWords ? findNewNote(before.article, after.article) : null,
    quotationsOnly,
  };
}

/** Whether these are changes of the article, and not of how it was read. */
export function isOtherVersion({ headline, quotations, sentences, correction }: VersionChanges): boolean {
  const lists = [...Object.values(quotations), ...Object.values(sentences)];
  return headline !== null || correction !== null || lists.some((list) => list.length > 0);
}

/** The words of a text without signs, capitals and figures: what counters and times change is no word. */
function plainOf(text: string, { language }: TextIndex): string {
  return foldWords(text, language.folding)
    .map((word) => word.text)
    .filter((word) => !/\d/.test(word))
    .join(' ');
}

function compareHeadlines(before: TextIndex, after: TextIndex): VersionChanges['headline'] {
  const [was, is] = [before.article.title, after.article.title];
  if (was === null || is === null || plainOf(was, after) === plainOf(is, after)) return null;
  return { before: was, after: is };
}

function toWords({ parts, wording }: Utterance): QuotedWords {
  return { text: parts.map(({ text }) => text).join(' '), speaker: wording.speaker };
}

function compareQuotations(before: TextIndex, after: TextIndex): VersionChanges['quotations'] {
  const were = before.derive(collectUtterances).quoted.map(toWords);
  const are = after.derive(collectUtterances).quoted.map(toWords);
  const keyOf = ({ text }: QuotedWords) =>
    foldWords(text, after.language.folding)
      .map((word) => word.text)
      .join(' ');
  const left = new Map<string, QuotedWords[]>();
  for (const one of were) left.set(keyOf(one), [...(left.get(keyOf(one)) ?? []), one]);
  const added: QuotedWords[] = [];
  const speakers: VersionChanges['quotations']['speakers'] = [];
  const known = new Set(were.map(keyOf));
  for (const one of are) {
    const was = left.get(keyOf(one))?.shift();
    // What it prints a second time is nothing new.
    if (was === undefined && !known.has(keyOf(one))) added.push(one);
    if (was?.speaker && one.speaker && compareSpeakers(was.speaker, one.speaker) === 'different')
      speakers.push({ text: one.text, before: was.speaker, after: one.speaker });
  }
  const still = new Set(are.map(keyOf));
  const gone = [...left.values()].flat().filter((one) => !still.has(keyOf(one)));
  const changed: VersionChanges['quotations']['changed'] = [];
  for (const one of [...gone]) {
    const found = added.find((other) => matchWordings(one, other, after.language).match);
    if (found === undefined) continue;
    changed.push({ before: one, after: found, edits: matchWordings(one, found, after.language).edits });
    gone.splice(gone.indexOf(one), 1);
    added.splice(added.indexOf(found), 1);
  }
  return { gone, added, changed, speakers };
}

function compareSentences(
  before: TextIndex,
  after: TextIndex,
  shown: readonly Pick<QuotedWords, 'text'>[],
): VersionChanges['sentences'] {
  const told = new Set(shown.map(({ text }) => text));
  const read = (text: TextIndex) => {
    const quoted = text.derive(collectUtterances).quoted.filter((one) => told.has(toWords(one).text));
    const places = quoted.flatMap(({ parts }) => parts);
    const beside = text.article.paragraphs.filter(({ role }) => role === 'link' || role === 'caption');
    const sentences = new Map<string, { words: string; isTold: boolean }>();
    for (const { start, end } of text.sentences) {
      if (beside.some((one) => one.start <= start && start < one.end)) continue;
      const words = text.article.text.slice(start, end).trim();
      const plain = plainOf(words, text);
      const isTold = isCorrectionNote(words) || places.some((one) => one.start < end && start < one.end);
      if (plain.split(' ').length >= SENTENCE_WORDS) sentences.set(plain, { words, isTold });
    }
    return sentences;
  };
  const [were, are] = [read(before), read(after)];
  type Sentences = typeof were;
  const without = (some: Sentences, others: Sentences) =>
    [...some].flatMap(([plain, { words, isTold }]) => (others.has(plain) || isTold ? [] : [words]));
  return { gone: without(were, are), added: without(are, were) };
}

function findNewNote(before: Article, after: Article): string | null {
  const notes = (article: Article) => paragraphsOf(article).filter(isCorrectionNote);
  const known = new Set(notes(before));
  return notes(after).find((note) => !known.has(note)) ?? null;
}

function paragraphsOf({ text, paragraphs }: Article): string[] {
  const spans = paragraphs.length === 0 ? splitParagraphs(text) : paragraphs;
  return spans.map(({ start, end }) => text.slice(start, end).trim());
}
