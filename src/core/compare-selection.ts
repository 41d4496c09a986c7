import type { DraftStatement } from './comparison/build-statements';
import { describeOccurrence } from './comparison/describe-occurrence';
import { draftStatements } from './comparison/draft-statements';
import { groupWitnesses } from './comparison/find-passages';
import { findRuns } from './matching/find-runs';
import { findMatch, type PreparedWording, prepareWording } from './matching/match-wordings';
import { findAt, type PreparedText, prepareForMatching } from './matching/prepare-text';
import type { LibraryArticle, MissingStatement, OccurrenceElsewhere, Span } from './model';
import type { PreparedLibrary, PreparedStory } from './stories/prepare-library';
import type { FoldedWord } from './text/folded-word';
import { isTelling } from './text/word-weight';

/** Where the texts of a library have some words. */
export interface SelectionComparison {
  /** The words, white space put in order; cut when they are very many. */
  text: string;
  /** What the words are, or are a part of, with every text that carries it: what most witnesses carry first. */
  statements: MissingStatement[];
  /** Sentences that have the words outside any statement; `trace.agreeing` is the words as they stand there. */
  passages: OccurrenceElsewhere[];
  /** True when the lists are not whole: the answer would have been too large. */
  cut?: true;
}

/** Characters of a selection that are looked up: more than any quotation has, less than would block the background. */
const MOST_CHARACTERS = 4000;
/**
 * Words in a row that are looked up in a longer selection. Three would find "the president said" everywhere; from six on,
 * a selection that was restyled in its middle is no longer found.
 */
const SHORTEST_RUN = 4;
/** Telling words among them, when they are not the whole selection. */
const TELLING = 2;

interface TextOfStory {
  id: string;
  article: Pick<LibraryArticle, 'outlet' | 'title'>;
  text: PreparedText;
}

interface DraftedStory {
  texts: TextOfStory[];
  drafts: DraftStatement[];
  witnesses: number[];
}

const drafted = new WeakMap<PreparedStory, DraftedStory>();

/** The statements of all texts of a story; the same story gives the same answer without any work. */
function draftStory(story: PreparedStory): DraftedStory {
  const known = drafted.get(story);
  if (known !== undefined) return known;
  const texts = story.articles.map(({ id, analysed }) => ({
    id,
    article: analysed.article,
    text: prepareForMatching(analysed),
  }));
  const prepared = texts.map(({ text }) => text);
  const made = { texts, drafts: draftStatements(prepared), witnesses: groupWitnesses(prepared) };
  drafted.set(story, made);
  return made;
}

function countTelling(words: readonly FoldedWord[]): number {
  return new Set(words.filter(isTelling).map((word) => word.stem)).size;
}

/** The places, as spans of the text, where it has the selection or a stretch of it word for word. */
function findPlaces(selection: PreparedWording, text: PreparedText): Span[] {
  const { words } = selection;
  const toSpan = (from: number, length: number): Span => ({
    start: text.words[from]?.start ?? 0,
    end: text.words[from + length - 1]?.end ?? 0,
  });
  if (countTelling(words) === 0) return [];
  if (words.length < SHORTEST_RUN) {
    const isThere = (at: number) => words.every((word, i) => text.words[at + i]?.text === word.text);
    return text.words.flatMap((_word, at) => (isThere(at) ? [toSpan(at, words.length)] : []));
  }
  return findRuns(words, text.words, SHORTEST_RUN)
    .filter(
      ({ aFrom, length }) => length === words.length || countTelling(words.slice(aFrom, aFrom + length)) >= TELLING,
    )
    .map(({ bFrom, length }) => toSpan(bFrom, length));
}

/** Words of the text that stand in both spans, of which one at least must be telling. */
function shareWords(text: PreparedText, a: Span, b: Span): number {
  const start = Math.max(a.start, b.start);
  const end = Math.min(a.end, b.end);
  if (start >= end) return 0;
  const shared = text.words.slice(findAt(text.words, start), findAt(text.words, end - 1) + 1);
  return shared.some(isTelling) ? shared.length : 0;
}

function isWordingOf(draft: DraftStatement, selection: PreparedWording): boolean {
  const wording = draft.cluster?.head.utterance.wording ?? draft.reported;
  return wording !== null && findMatch(wording, selection) !== null;
}

function compareWithStory(selection: PreparedWording, story: PreparedStory) {
  const { texts, drafts, witnesses } = draftStory(story);
  const toElsewhere = (at: number, occurrence: Omit<OccurrenceElsewhere, 'articleId' | 'outlet' | 'title'>) => {
    const text = texts[at];
    if (text === undefined) return [];
    const { outlet, title } = text.article;
    const { language } = text.text.analysed.article;
    return [{ ...occurrence, articleId: text.id, outlet, title, language, witness: witnesses[at] ?? at }];
  };
  const enough = Math.min(SHORTEST_RUN - 1, selection.words.length);
  const found = new Set(drafts.filter((draft) => isWordingOf(draft, selection)));
  const passages: OccurrenceElsewhere[] = [];
  texts.forEach(({ text }, at) => {
    for (const place of findPlaces(selection, text)) {
      const here = drafts.filter((draft) =>
        draft.occurrences.some((one) => one.text === at && shareWords(text, place, one.occurrence) >= enough),
      );
      for (const draft of here) found.add(draft);
      if (here.length === 0) passages.push(...toElsewhere(at, describePassage(text, place)));
    }
  });
  const statements = drafts
    .filter((draft) => found.has(draft))
    .map(({ id, speaker, label, fullest, occurrences }) => ({
      id,
      speaker,
      label,
      fullest,
      elsewhere: occurrences.flatMap((one) => toElsewhere(one.text, one.occurrence)),
    }));
  return { statements, passages };
}

/** The sentence, or the sentences, in which a place stands. */
function describePassage(text: PreparedText, place: Span) {
  const first = text.sentences[findAt(text.sentences, place.start)] ?? place;
  const last = text.sentences[findAt(text.sentences, place.end - 1)] ?? place;
  const agreeing = text.analysed.article.text.slice(place.start, place.end);
  return describeOccurrence(
    text,
    { start: Math.min(first.start, place.start), end: Math.max(last.end, place.end) },
    {
      form: 'unmarked',
      fidelity: 'verbatim',
      edits: [],
      speaker: null,
      cue: null,
      trace: { rule: 'same-words-unmarked', score: 1, margin: null, agreeing: [agreeing] },
    },
  );
}

/**
 * Looks words that a reader has selected anywhere up in all texts of a library: as a wording of a statement (words dropped
 * or changed too), as a part of one, or as they stand word for word. Near-linear in the selection and the library's texts.
 */
export function compareSelection(text: string, { stories }: PreparedLibrary): SelectionComparison {
  const tidy = text.replace(/\s+/gu, ' ').trim().slice(0, MOST_CHARACTERS);
  const selection = prepareWording({ text: tidy, speaker: null });
  if (selection.words.length === 0) return { text: tidy, statements: [], passages: [] };
  const found = stories.map((story) => compareWithStory(selection, story));
  const carriers = ({ elsewhere }: MissingStatement) => new Set(elsewhere.map(({ witness }) => witness)).size;
  return {
    text: tidy,
    statements: found.flatMap(({ statements }) => statements).sort((a, b) => carriers(b) - carriers(a)),
    passages: found.flatMap(({ passages }) => passages),
  };
}
