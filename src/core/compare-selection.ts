import type { DraftStatement, PlacedOccurrence } from './comparison/build-statements';
import { describeOccurrence } from './comparison/describe-occurrence';
import type { CarriedStatement } from './comparison-model';
import { isTelling } from './language/weigh-words';
import type { LibraryIndex } from './library-index';
import { findRuns } from './matching/find-runs';
import { findMatch } from './matching/match-wordings';
import { IndexedWording } from './matching/wording';
import type { OccurrenceElsewhere, Span } from './model';
import { countWitnesses, placeElsewhere } from './story/place-elsewhere';
import type { StoryIndex } from './story/story-index';
import type { FoldedWord } from './text/folded-word';
import { findAt, type TextIndex } from './text/text-index';

/** Where the texts of a library have some words. */
export interface SelectionComparison {
  /** The words, white space put in order; cut when they are very many. */
  text: string;
  /** What the words are, or are a part of, with every text that carries it: what most witnesses carry first. */
  statements: CarriedStatement[];
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

function countTelling(words: readonly FoldedWord[]): number {
  return new Set(words.filter(isTelling).map((word) => word.stem)).size;
}

/** The places, as spans of the text, where it has the selection (folded as the text is) or a stretch of it word for word. */
function findPlaces(selection: IndexedWording, text: TextIndex): Span[] {
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
  return findRuns(selection, text, SHORTEST_RUN)
    .filter(
      ({ aFrom, length }) => length === words.length || countTelling(words.slice(aFrom, aFrom + length)) >= TELLING,
    )
    .map(({ bFrom, length }) => toSpan(bFrom, length));
}

/** Words of the text that stand in both spans, of which one at least must be telling. */
function shareWords(text: TextIndex, a: Span, b: Span): number {
  const start = Math.max(a.start, b.start);
  const end = Math.min(a.end, b.end);
  if (start >= end) return 0;
  const shared = text.words.slice(findAt(text.words, start), findAt(text.words, end - 1) + 1);
  return shared.some(isTelling) ? shared.length : 0;
}

function isWordingOf(draft: DraftStatement, selection: IndexedWording): boolean {
  const wording = draft.cluster?.head.utterance.wording ?? draft.reported;
  return wording !== null && findMatch(wording, selection.in(wording.language)) !== null;
}

function compareWithStory(selection: IndexedWording, story: StoryIndex) {
  const drafted = story.draft();
  const { texts, drafts } = drafted;
  const toElsewhere = (placed: PlacedOccurrence, above: string | null) => placeElsewhere(drafted, placed, above) ?? [];
  const enough = Math.min(SHORTEST_RUN - 1, selection.words.length);
  const found = new Set(drafts.filter((draft) => isWordingOf(draft, selection)));
  const passages: OccurrenceElsewhere[] = [];
  texts.forEach(({ text }, at) => {
    for (const place of findPlaces(selection.in(text.language), text)) {
      const here = drafts.filter((draft) =>
        draft.occurrences.some((one) => one.text === at && shareWords(text, place, one.occurrence) >= enough),
      );
      for (const draft of here) found.add(draft);
      if (here.length === 0)
        passages.push(...[toElsewhere({ text: at, occurrence: describePassage(text, place) }, null)].flat());
    }
  });
  const statements = drafts
    .filter((draft) => found.has(draft))
    .map(({ id, speaker, label, fullest, occurrences }) => ({
      id,
      speaker,
      label,
      fullest,
      elsewhere: occurrences.flatMap((one) => toElsewhere(one, speaker)),
    }));
  return { statements, passages };
}

/** The sentence, or the sentences, in which a place stands. */
function describePassage(text: TextIndex, place: Span) {
  const first = text.sentences[findAt(text.sentences, place.start)] ?? place;
  const last = text.sentences[findAt(text.sentences, place.end - 1)] ?? place;
  const agreeing = text.article.text.slice(place.start, place.end);
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
export function compareSelection(
  text: string,
  { stories, languages }: Pick<LibraryIndex, 'stories' | 'languages'>,
): SelectionComparison {
  const tidy = text.replace(/\s+/gu, ' ').trim().slice(0, MOST_CHARACTERS);
  const selection = IndexedWording.of({ text: tidy, speaker: null }, languages.of({ text: tidy, language: null }));
  if (selection.words.length === 0) return { text: tidy, statements: [], passages: [] };
  const found = stories.map((story) => compareWithStory(selection, story));
  return {
    text: tidy,
    statements: found
      .flatMap(({ statements }) => statements)
      .sort((a, b) => countWitnesses(b.elsewhere) - countWitnesses(a.elsewhere)),
    passages: found.flatMap(({ passages }) => passages),
  };
}
