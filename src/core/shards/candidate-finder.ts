import type { NearStory } from '../knowing/judge-stories';
import { readDigest } from '../knowing/read-digest';
import { fromProfileRow } from '../rows/profile-row';
import type { TextIndex } from '../text/text-index';
import { readShare } from './heaviest-terms';
import { IndexReader } from './index-reader';
import type { IndexRoot } from './index-root';
import { KnownRows, namesOfBase } from './known-rows';
import { type Print, readPrints } from './prints';
import { DamagedIndexError, type ReadRows, RowNames } from './row-names';
import { shardOfPrint } from './shard-kinds';

/** A text of the library that quotes words that the text has too. */
export interface NearText {
  id: string;
  /** How many of the runs of words that were kept both have; one that many texts have counts less. */
  shared: number;
}

/** What of a library can have to do with a text at all. */
export interface Near {
  /** Nearest by their words first: those that are to be rated. */
  stories: readonly NearStory[];
  /** Most in common first. */
  texts: readonly NearText[];
  /** How many stories the library has. */
  ofStories: number;
}

/** Stories that are looked at closely. By all their words eight would do (`LibraryIndex`); by the heaviest, see `HEAVIEST`. */
const NEAREST = 12;
/**
 * How like a story a text must be by the story's heaviest words (their part of the cosine) for the story to be looked at.
 * Of 346 real articles that belong to a story or mention one, the three that are less like it only mention it.
 */
const LEAST_LIKE = 0.02;
const MOST_TEXTS = 32;
/** Words that are taken over without marks have two kept runs within so many words; one alone is chance. */
const SAME_STRETCH = 8;

/**
 * Finds what of a library can have to do with a text, out of an index's rows. What tells whether anything has is read once,
 * when it is first asked; then only what a text needs.
 */
export class CandidateFinder {
  readonly #reader: IndexReader;
  readonly #known: KnownRows;

  /** @param prefix with which the names of all the index's rows begin */
  constructor(rows: ReadRows, prefix: string) {
    const names = new RowNames(prefix);
    this.#reader = new IndexReader(rows, names, namesOfBase(names));
    this.#known = new KnownRows(this.#reader);
  }

  /** To be called when somebody has committed; what was found is still right, but not yet whole. */
  refresh(): void {
    this.#reader.refresh();
  }

  /** Reads what every answer needs, so that the first one has it. @throws DamagedIndexError */
  getReady(): Promise<void> {
    return this.#reader.answer((root) => this.#known.read(root));
  }

  /** @throws DamagedIndexError */
  near(text: TextIndex): Promise<Near> {
    return this.#reader.answer(async (root) => {
      await this.#known.read(root);
      const stories = this.#findStories(root, text);
      const prints = this.#choosePrints(text);
      const shards = [...new Set(prints.map(({ hash }) => shardOfPrint(hash)))];
      const rows = await this.#reader.get([
        ...stories.map((number) => this.#reader.names.profile(number)),
        ...this.#known.namesOfPrints(shards),
      ]);
      const profiles = rows.splice(0, stories.length);
      this.#known.keepPrints(root, shards, rows);
      return {
        stories: profiles.map(openProfile),
        texts: await this.#findTexts(root, prints),
        ofStories: root.counts.stories,
      };
    });
  }

  /** What the stories of some ids are known by; one that is not there is left out. @throws DamagedIndexError */
  stories(ids: readonly string[]): Promise<NearStory[]> {
    return this.#reader.answer(async () => {
      const numbers = await this.#reader.numbersOf('stories', ids);
      return (await this.#reader.get(numbers.map((number) => this.#reader.names.profile(number)))).map(openProfile);
    });
  }

  /** The numbers of the stories whose words are most like the text's. */
  #findStories(root: IndexRoot, text: TextIndex): number[] {
    const likeness = new Map<number, number>();
    for (const [key, weight] of text.derive(readDigest).terms) {
      this.#known.forEachStory(key >>> 0, (number, mark) => {
        likeness.set(number, (likeness.get(number) ?? 0) + weight * readShare(mark));
      });
    }
    return [...likeness]
      .filter(([number, like]) => like >= LEAST_LIKE && !root.gone.stories.has(number))
      .sort(([a, one], [b, other]) => other - one || a - b)
      .slice(0, NEAREST)
      .map(([number]) => number);
  }

  /** Those of a text's runs of words that a quotation may have. */
  #choosePrints(text: TextIndex): Print[] {
    const passing = text.derive(readPrints).filter(({ hash }) => this.#known.mayHavePrint(hash));
    const inPlace = [...passing].sort((a, b) => a.at - b.at);
    const near = new Set<Print>();
    inPlace.forEach((print, at) => {
      const next = inPlace[at + 1];
      if (next === undefined || next.hash === print.hash || next.at - print.at > SAME_STRETCH) return;
      near.add(print).add(next);
    });
    return passing.filter((print) => print.quoted || near.has(print));
  }

  async #findTexts(root: IndexRoot, prints: readonly Print[]): Promise<NearText[]> {
    const shared = new Map<number, number>();
    for (const hash of new Set(prints.map((print) => print.hash))) {
      const having: number[] = [];
      this.#known.forEachText(hash, (number) => having.push(number));
      const there = having.filter((number) => !root.gone.texts.has(number));
      for (const number of there) shared.set(number, (shared.get(number) ?? 0) + 1 / Math.sqrt(there.length));
    }
    const most = [...shared].sort(([a, one], [b, other]) => other - one || a - b).slice(0, MOST_TEXTS);
    const ids = await this.#reader.idsOf(
      'texts',
      most.map(([number]) => number),
    );
    return most.map(([, much], at) => ({ id: ids[at] ?? '', shared: much }));
  }
}

function openProfile(row: ArrayBuffer | null): NearStory {
  const story = row === null ? null : fromProfileRow(row);
  if (story === null) throw new DamagedIndexError('a profile is missing or damaged');
  return story;
}
