import type { StoryComparison } from '../comparison-model';
import type { Language, Languages } from '../language/language';
import type { Statement } from '../model';
import {
  createPairLanguages,
  differInPair,
  isDifferent,
  isWorded,
  languageOfPair,
  type SharedPiece,
} from './differ-in-pair';
import { groupByText } from './group-by-text';

/** Ids of the two texts that are set side by side. */
export interface TextPair {
  left: string;
  right: string;
}

interface RatedPair {
  pair: TextPair;
  facts: PairFacts;
  /** Its place among all pairs. */
  at: number;
}

type Chosen = Pick<StoryComparison, 'readingId' | 'articles' | 'statements' | 'passages' | 'framing'>;

/** What two texts have in common. */
interface PairFacts {
  /** The same text in good part: one witness. */
  copies: boolean;
  /** Quotations that both print, in other words. */
  differing: number;
  /** Quotations that both carry, in whatever words. */
  shared: number;
  passages: number;
}

/**
 * The two texts that are worth being seen first: those with most shared quotations whose words differ; of equals, those that
 * share most quotations, then most passages, then those that come first in the story. Copies of each other come after all
 * pairs that share anything. With an article being read, of its pairs alone; it is then the left one.
 * @returns null where there are not two texts
 */
export function choosePair(comparison: Chosen): TextPair | null {
  const { articles, readingId } = comparison;
  const order = articles.map(({ id }) => id);
  const pairs = order.flatMap((left, at) => order.slice(at + 1).map((right): TextPair => ({ left, right })));
  const open = pairs.flatMap((pair): TextPair[] => {
    if (readingId === null || pair.left === readingId) return [pair];
    return pair.right === readingId ? [{ left: readingId, right: pair.left }] : [];
  });
  const { expect, count } = ratePairs(comparison);
  // What two texts differ in is counted only while they may still be the pair: with forty texts there are 780.
  const promising = open.map((pair) => ({ pair, facts: expect(pair) })).sort((a, b) => compareFacts(a.facts, b.facts));
  let best: RatedPair | null = null;
  for (const { pair, facts: expected } of promising) {
    if (best !== null && compareFacts(expected, best.facts) > 0) break;
    const at = open.indexOf(pair);
    const facts: PairFacts = { ...expected, differing: count(pair, best === null ? 0 : best.facts.differing) };
    const order: number = best === null ? -1 : compareFacts(facts, best.facts) || at - best.at;
    if (order < 0) best = { pair, facts, at };
  }
  return best?.pair ?? null;
}

interface Wording {
  pieces: readonly SharedPiece[];
  language: Language;
}

function compareFacts(a: PairFacts, b: PairFacts): number {
  const rank = ({ copies, shared, passages }: PairFacts) => (shared + passages === 0 ? 2 : copies ? 1 : 0);
  return rank(a) - rank(b) || b.differing - a.differing || b.shared - a.shared || b.passages - a.passages;
}

interface PairRating {
  /** What two texts have in common if they word each quotation differently that they do not print alike. */
  expect(pair: TextPair): PairFacts;
  /** How many they do word differently. Where it is less than `least`, it need not be exact. */
  count(pair: TextPair, least: number): number;
}

function ratePairs({ articles, statements, passages, framing, readingId }: Chosen): PairRating {
  const languages = createPairLanguages();
  const languageOf = new Map(articles.map((article) => [article.id, languages.of(article)]));
  const witnessOf = new Map(framing.map(({ articleId, witness }) => [articleId ?? readingId, witness]));
  const carried = statements.map((statement) => new CarriedWordings(statement, languageOf, languages));
  const listUnlike = ({ left, right }: TextPair) => carried.filter((wordings) => wordings.isUnlike(left, right));
  return {
    expect: (pair) => {
      const { left, right } = pair;
      return {
        copies: witnessOf.get(left) !== undefined && witnessOf.get(left) === witnessOf.get(right),
        differing: listUnlike(pair).length,
        shared: carried.filter((wordings) => wordings.has(left) && wordings.has(right)).length,
        passages: passages.filter(({ between }) => between.includes(left) && between.includes(right)).length,
      };
    },
    count: (pair, least) => {
      const unlike = listUnlike(pair);
      let differing = unlike.length;
      for (const wordings of unlike) {
        if (differing < least) break;
        if (!wordings.differ(pair.left, pair.right)) differing--;
      }
      return differing;
    },
  };
}

/** How the texts of a story word a statement. What many of them print alike is one wording, and is compared once. */
class CarriedWordings {
  /** By text. */
  readonly #wordings = new Map<string, Wording>();
  readonly #known = new Map<Wording, Map<Wording, boolean>>();

  readonly #languages: Languages;

  constructor({ occurrences }: Statement, languageOf: ReadonlyMap<string, Language>, languages: Languages) {
    this.#languages = languages;
    const alike = new Map<string, Wording>();
    for (const [id, places] of groupByText(occurrences)) {
      const pieces = places.filter(isWorded);
      const language = languageOf.get(id) ?? languages.named('und');
      const key = JSON.stringify([language.code, ...pieces.map(({ text }) => undress(text))]);
      const wording = alike.get(key) ?? { pieces, language };
      alike.set(key, wording);
      this.#wordings.set(id, wording);
    }
  }

  has(id: string): boolean {
    return this.#wordings.has(id);
  }

  /** Whether both print words of it, and not the same ones in the same order. */
  isUnlike(left: string, right: string): boolean {
    const [a, b] = [this.#wordings.get(left), this.#wordings.get(right)];
    return a !== undefined && b !== undefined && a !== b && a.pieces.length > 0 && b.pieces.length > 0;
  }

  /** Whether one prints words of it that the other does not. */
  differ(left: string, right: string): boolean {
    const [a, b] = [this.#wordings.get(left), this.#wordings.get(right)];
    if (a === undefined || b === undefined || a === b) return false;
    const known = this.#known.get(a) ?? new Map<Wording, boolean>();
    this.#known.set(a, known);
    const differ =
      known.get(b) ??
      isDifferent(differInPair(a.pieces, b.pieces, languageOfPair(a.language, b.language, this.#languages)));
    known.set(b, differ);
    return differ;
  }
}

/** A wording without what makes no other words of it wherever it stands: capitals, the shape of quotation marks, a last stop. */
function undress(text: string): string {
  return text
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .trim()
    .replace(/[.,;:!?…]$/, '');
}
