import type { NearStory } from '../knowing/judge-stories';
import { readDigest } from '../knowing/read-digest';
import type { TextIndex } from '../text/text-index';
import { readShare } from './heaviest-terms';
import { IndexReader } from './index-reader';
import type { IndexRoot } from './index-root';
import { KnownRows, namesOfBase } from './known-rows';
import { type Print, readPrints } from './prints';
import { type ReadRows, RowNames } from './row-names';
import { shardOfPrint } from './shard-kinds';
import { StoryLikeness } from './story-likeness';

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
/**
 * The others must be so much as like it as the nearest one. Of 626 real articles none has another answer for it, with 0.3 one
 * of 23 that mention a story is told of none. So 7 stories are looked at and not 11, and one less at every second page of a
 * story that is known. To look at four first and at the others where one of these is likely loses 6 of 23 that mention one.
 */
const OF_THE_NEAREST = 0.25;
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
  readonly #likeness = new StoryLikeness();

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
      const profiles = this.#known.profiles.namesOf(stories);
      const rows = await this.#reader.get([...profiles, ...this.#known.namesOfPrints(shards)]);
      const known = this.#known.profiles.take(stories, rows.splice(0, profiles.length));
      this.#known.keepPrints(root, shards, rows);
      return {
        stories: known,
        texts: await this.#findTexts(root, prints),
        ofStories: root.counts.stories,
      };
    });
  }

  /** What the stories of some ids are known by; one that is not there is left out. @throws DamagedIndexError */
  stories(ids: readonly string[]): Promise<NearStory[]> {
    return this.#reader.answer(async (root) => {
      await this.#known.read(root);
      const numbers = await this.#reader.numbersOf('stories', ids);
      const { profiles } = this.#known;
      return profiles.take(numbers, await this.#reader.get(profiles.namesOf(numbers)));
    });
  }

  /** The numbers of the stories whose words are most like the text's. */
  #findStories(root: IndexRoot, text: TextIndex): number[] {
    for (const [key, weight] of text.derive(readDigest).terms) {
      this.#known.forEachStory(key >>> 0, (number, mark) => this.#likeness.add(number, weight * readShare(mark)));
    }
    const near = this.#likeness.take(LEAST_LIKE).filter(({ number }) => !root.gone.stories.has(number));
    const least = OF_THE_NEAREST * (near[0]?.like ?? 0);
    return near
      .slice(0, NEAREST)
      .filter(({ like }) => like >= least)
      .map(({ number }) => number);
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
