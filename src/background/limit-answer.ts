import type { SelectionComparison } from '../core/compare-selection';
import type { ArticleFraming, Comparison, StoryComparison } from '../core/comparison-model';
import type { MetBefore } from '../core/memory/met-before';
import type { Occurrence } from '../core/model';
import { measureBytes } from './measure-bytes';

/**
 * Bytes of an answer to a surface. On the bundled texts they have 55 to 61 kB, and their story side by side has 91 kB; a
 * sentence of 2,000 quotations would have 2.3 MB, and one as long as is taken 2.8 MB (answer-size.test.ts).
 */
export const MOST_ANSWER_BYTES = 2_000_000;

/** Places of one statement in the text being read, or in others, where there is no room for all. */
const FEW_PLACES = 20;
/** Names of fields, brackets and numbers around the lists. */
const FRAME = 1000;

/** What still fits into an answer; whoever takes from it says first what matters most. */
class Room {
  #left: number;

  constructor(bytes: number) {
    this.#left = bytes;
  }

  /** For what is never left out. */
  use(value: unknown): void {
    this.#left -= measureBytes(value, this.#left);
  }

  /** The first items, as many as fit; one that does not fit, but does when it is shortened, is shortened. */
  take<Item>(items: readonly Item[], shorten?: (item: Item) => Item): Item[] {
    const taken: Item[] = [];
    for (const item of items) {
      const fitting = this.#fits(item) ? item : shorten?.(item);
      if (fitting === undefined || (fitting !== item && !this.#fits(fitting))) break;
      taken.push(fitting);
    }
    return taken;
  }

  #fits(item: unknown): boolean {
    const bytes = measureBytes(item, this.#left) + 1;
    if (bytes > this.#left) return false;
    this.#left -= bytes;
    return true;
  }
}

/** A comparison of at most `most` bytes; what was left out is told by `cut`. */
export function limitComparison(comparison: Comparison, most = MOST_ANSWER_BYTES): Comparison {
  if (measureBytes(comparison, most) <= most) return comparison;
  const room = new Room(most - FRAME);
  const { story, mention } = comparison;
  const [article = shortenText(comparison.article)] = room.take([comparison.article], shortenText);
  room.use([story, mention]);
  return {
    ...comparison,
    article,
    framing: room.take(comparison.framing, shortenFraming),
    statements: room.take(comparison.statements, (statement) => ({
      ...statement,
      here: fewOf(statement.here),
      elsewhere: fewOf(statement.elsewhere),
    })),
    missing: room.take(comparison.missing, (statement) => ({ ...statement, elsewhere: fewOf(statement.elsewhere) })),
    onlyHere: room.take(comparison.onlyHere),
    cut: true,
  };
}

/** Bytes of what was met before, in the state of a page: it stands below the comparison, and is looked at less. */
const MOST_MET_BYTES = 100_000;

/** What was met before in at most `most` bytes; what was left out is told by `cut`. */
export function limitMet(met: MetBefore, most = MOST_MET_BYTES): MetBefore {
  if (measureBytes(met, most) <= most) return met;
  const room = new Room(most - FRAME);
  return {
    ...met,
    readings: room.take(met.readings),
    statements: room.take(met.statements, (statement) => ({
      ...statement,
      here: fewOf(statement.here),
      elsewhere: fewOf(statement.elsewhere),
    })),
    cut: true,
  };
}

/** A story of at most `most` bytes; what was left out is told by `cut`. */
export function limitStoryComparison(comparison: StoryComparison, most = MOST_ANSWER_BYTES): StoryComparison {
  if (measureBytes(comparison, most) <= most) return comparison;
  const room = new Room(most - FRAME);
  const { story, articles } = comparison;
  room.use(story);
  return {
    ...comparison,
    // Each stays, however little of it: what is said below is said of all of them.
    articles: articles.map((article) => room.take([article], shortenText)[0] ?? shortenText(article)),
    framing: room.take(comparison.framing, shortenFraming),
    statements: room.take(comparison.statements, (statement) => ({
      ...statement,
      occurrences: fewOf(statement.occurrences),
    })),
    passages: room.take(comparison.passages),
    cut: true,
  };
}

/** Where selected words stand, in at most `most` bytes; what was left out is told by `cut`. */
export function limitSelectionComparison(
  comparison: SelectionComparison,
  most = MOST_ANSWER_BYTES,
): SelectionComparison {
  if (measureBytes(comparison, most) <= most) return comparison;
  const room = new Room(most - FRAME);
  room.use(comparison.text);
  return {
    ...comparison,
    statements: room.take(comparison.statements, (statement) => ({
      ...statement,
      elsewhere: fewOf(statement.elsewhere),
    })),
    passages: room.take(comparison.passages),
    cut: true,
  };
}

/** Characters of a text for which there is no room as a whole. */
const FEW_CHARACTERS = 50_000;

function shortenText<Text extends { text: string }>(article: Text): Text {
  return { ...article, text: article.text.slice(0, FEW_CHARACTERS) };
}

function fewOf<Place extends Occurrence>(places: readonly Place[]): Place[] {
  return places.slice(0, FEW_PLACES).map((place) => ({ ...place, edits: [] }));
}

function shortenFraming(framing: ArticleFraming): ArticleFraming {
  return {
    ...framing,
    lead: framing.lead.slice(0, 1000),
    terms: framing.terms.slice(0, FEW_PLACES),
    voices: framing.voices.slice(0, FEW_PLACES).map(({ said: _said, ...voice }) => voice),
    placements: [],
  };
}
