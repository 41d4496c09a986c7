import { compareSelection, type SelectionComparison } from '../core/compare-selection';
import { compareWithStory, takeHome, takeWanted } from '../core/compare-with-library';
import { findCopy } from '../core/comparison/find-copy';
import type { Comparison, StoryComparison } from '../core/comparison-model';
import { Corrections } from '../core/corrections/corrections';
import { describeStory, judgeStories, type StoryFinding } from '../core/knowing/judge-stories';
import type { Languages } from '../core/language/language';
import type { Article } from '../core/model';
import type { Engine } from '../core/rows/engine';
import { CandidateFinder } from '../core/shards/candidate-finder';
import { LibrarySearch, type SearchHit, type SearchOptions } from '../core/shards/library-search';
import { findRarest } from '../core/shards/rarest-words';
import { DamagedIndexError } from '../core/shards/row-names';
import { viewStory } from '../core/story/view-story';
import { indexText } from '../core/text/index-text';
import type { TextIndex } from '../core/text/text-index';
import { TextReader } from '../core/text/text-reader';
import { IndexKeeper } from '../storage/keep-index';
import { putTexts, takeTexts } from '../storage/keep-texts';
import { keyOfAddress } from '../storage/key-of-address';
import type { Library } from '../storage/library';
import { SpillingRows } from '../storage/spilling-rows';
import { StoryShelf } from './story-shelf';

/** Steps that are made before the first answer where no index answers yet: a library of some hundred texts is whole then. */
const STEPS_BEFORE_ANSWER = 8;
/** Stories in which selected words are looked up. A library that has no more is looked through whole. */
const MOST_STORIES = 8;
/** The texts that share most of what is quoted, and words that are searched for, to find stories by. */
const MOST_TEXTS = 8;
const SEARCHED_WORDS = 3;

export interface ReaderParts {
  library: Library;
  engine: Engine;
  newId(): string;
  alone<T>(work: () => Promise<T>): Promise<T>;
  report(error: unknown, when: string): void;
}

/** What was compared, and whether the whole library was known by then: if not, the answer may be another one soon. */
export interface Compared {
  comparison: Comparison;
  isWhole: boolean;
}

interface OpenIndex {
  prefix: string;
  isWhole: boolean;
  finder: CandidateFinder;
  search: LibrarySearch;
}

/** Answers out of a library's rows: reads the few that an answer needs, and holds what was read last. */
export class LibraryReader {
  readonly #library: Library;
  readonly #engine: Engine;
  readonly #languages: Languages;
  readonly #report: ReaderParts['report'];
  readonly #texts: TextReader;
  readonly #shelf: StoryShelf;
  readonly #keeper: IndexKeeper;
  #index: Promise<OpenIndex> | null = null;
  #beginning: Promise<void> | null = null;
  #corrections: { revision: string; are: Corrections } | null = null;
  /** The library's revision when there was nothing more to do for the index. */
  #settled: string | null = null;

  constructor({ library: stored, engine, newId, alone, report }: ReaderParts) {
    const derived = new SpillingRows(stored.derived, (error) => report(error, 'keeping what was read of the library'));
    this.#library = { ...stored, derived };
    this.#engine = engine;
    this.#languages = engine.languages;
    this.#report = report;
    this.#texts = new TextReader(engine.languages);
    this.#shelf = new StoryShelf(this.#library, engine);
    this.#keeper = new IndexKeeper({ library: this.#library, engine, newId, alone });
  }

  /** Reads what the next answer needs in any case. Rejects as `compare` does. */
  async getReady(): Promise<void> {
    const { finder } = await this.#open();
    await finder.getReady();
  }

  /** What is known of an article alone; not read again while it is the last one. */
  read(article: Article): TextIndex {
    return this.#texts.read(article);
  }

  /** @param storyId a story that the reader wants it compared with, whether or not it belongs to that one */
  async compare(article: Article, storyId?: string): Promise<Compared> {
    const text = this.#texts.read(article);
    const corrections = await this.#findCorrections();
    const known = this.#library.find(article);
    const { finding, isWhole } = await this.#withIndex(async ({ finder, isWhole: whole }) => {
      const detected = await this.#detect(finder, text, corrections);
      const homes = (await known)
        .flatMap(({ storyIds }) => storyIds)
        .filter((id) => !corrections.isOutside(article, id));
      const home = homes.includes(detected.story?.id ?? '') ? detected.story?.id : homes[0];
      const wantedId = storyId ?? home;
      const isKnown = wantedId === undefined || (storyId === undefined && wantedId === detected.story?.id);
      const [wanted] = isKnown ? [] : await finder.stories([wantedId]);
      const take = homes.includes(wantedId ?? '') ? takeHome : takeWanted;
      return {
        finding: wanted === undefined ? detected : take(describeStory(text, wanted), detected),
        isWhole: whole,
      };
    });
    const [story = null] = finding.story === null ? [] : await this.#shelf.take([finding.story.id], corrections);
    const corrected = text.derive(corrections.correct);
    story?.draftBeside(corrected, idsOf(await known));
    return { comparison: compareWithStory(corrected, finding, story), isWhole };
  }

  /** Null when the library has no such story. */
  async compareStory(storyId: string, here: Article | null): Promise<StoryComparison | null> {
    const corrections = await this.#findCorrections();
    const [story] = await this.#shelf.take([storyId], corrections);
    if (story === undefined) return null;
    if (here === null) return viewStory(story, null);
    const text = this.#texts.read(here).derive(corrections.correct);
    story.draftBeside(text, idsOf(await this.#library.find(here)));
    return viewStory(story, text);
  }

  /** In a small library all stories are looked at, in a large one those that quote the words, or have the rarest of them. */
  async compareSelection(words: string): Promise<SelectionComparison> {
    const ids = await this.#withIndex((index) => this.#findStoriesWith(words, index));
    const answer = compareSelection(words, {
      stories: await this.#shelf.take(ids.slice(0, MOST_STORIES), await this.#findCorrections()),
      languages: this.#languages,
    });
    return ids.length > MOST_STORIES ? { ...answer, cut: true } : answer;
  }

  /** The library's texts that have all of some words, as one types them, best first. */
  search(words: string, options: SearchOptions): Promise<SearchHit[]> {
    return this.#withIndex(({ search }) => search.search(words, options));
  }

  /** The library's text that an article is a copy of, whole or in good part; null where there is none. */
  async findCopyOf(article: Article): Promise<string | null> {
    const text = this.#texts.read(article);
    const { texts } = await this.#withIndex(({ finder }) => finder.near(text));
    const near = await this.#library.articles(texts.slice(0, MOST_TEXTS).map(({ id }) => id));
    const read = await takeTexts(near, this.#library.derived, this.#engine);
    return (
      findCopy(
        text,
        near.map(({ id }, at) => ({ id, text: read.texts[at] ?? text })),
      )?.id ?? null
    );
  }

  /** Brings the index up to what the library has now, so that the next answer knows of it. Rejects as `compare` does. */
  async catchUp(): Promise<void> {
    await this.#mended(async () => {
      await this.#open();
      while (!(await this.#keeper.find()).isWhole && (await this.#step()));
    });
  }

  /** Lets go of the last article that was read, and of what was found beside it. */
  forget(): void {
    this.#texts.forget();
    this.#shelf.forgetGuests();
    this.#shelf.takeMade();
  }

  /**
   * Keeps what was made for the last answers, and brings the index up to the library: to be called when nobody waits. Goes
   * on where it was ended; where nothing has changed since it came to its end, it asks for no more than that. Never
   * rejects: what is not there is made again.
   */
  async keep(): Promise<void> {
    try {
      await putTexts(this.#shelf.takeMade(), this.#library.derived);
      const revision = await this.#library.revision();
      if (this.#settled === revision) return;
      await this.#mended(async () => {
        while (await this.#step());
      });
      this.#settled = revision;
    } catch (error) {
      this.#report(error, 'keeping what was read of the library');
    }
  }

  /** One step of bringing the index up to the library; who has it open sees what came of it. */
  async #step(): Promise<boolean> {
    const goesOn = await this.#keeper.step();
    const index = await this.#index;
    const { prefix, isWhole } = await this.#keeper.find();
    if (index?.prefix !== prefix) this.#index = null;
    else {
      index.isWhole = isWhole;
      index.finder.refresh();
      index.search.refresh();
    }
    return goesOn;
  }

  #withIndex<T>(work: (index: OpenIndex) => Promise<T>): Promise<T> {
    return this.#mended(async () => work(await this.#open()));
  }

  /** Does some work; once more, with an index that is begun anew, where the one that is there does not hold. */
  async #mended<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof DamagedIndexError)) throw error;
      this.#report(error, 'reading the index');
      await this.#beginAnew();
      return work();
    }
  }

  /** Once for all answers that have met the same damage. */
  #beginAnew(): Promise<void> {
    this.#index = null;
    this.#settled = null;
    this.#beginning ??= this.#keeper.rebuild().finally(() => {
      this.#beginning = null;
    });
    return this.#beginning;
  }

  #open(): Promise<OpenIndex> {
    if (this.#index !== null) return this.#index;
    const mine = this.#openAnew();
    this.#index = mine;
    mine.catch(() => {
      if (this.#index === mine) this.#index = null;
    });
    return mine;
  }

  async #openAnew(): Promise<OpenIndex> {
    let serving = await this.#keeper.find();
    for (let steps = 0; !serving.isReady && steps < STEPS_BEFORE_ANSWER; steps++) {
      if (!(await this.#keeper.step())) break;
      serving = await this.#keeper.find();
    }
    const { prefix, isWhole } = serving;
    const { derived } = this.#library;
    const finder = new CandidateFinder(derived, prefix);
    return { prefix, isWhole, finder, search: new LibrarySearch(derived, prefix, this.#languages) };
  }

  /** What a text has to do with the stories, but for those that its reader says it is not of. */
  async #detect(finder: CandidateFinder, text: TextIndex, corrections: Corrections): Promise<StoryFinding> {
    const { stories, ofStories } = await finder.near(text);
    const possible = stories.filter(({ id }) => !corrections.isOutside(text.article, id));
    return judgeStories(text, possible, ofStories);
  }

  /** What the reader has said; the same object as long as it is the same. */
  async #findCorrections(): Promise<Corrections> {
    const { corrections } = this.#library;
    const revision = await corrections.revision();
    if (this.#corrections?.revision !== revision)
      this.#corrections = { revision, are: new Corrections(await corrections.all(), keyOfAddress) };
    return this.#corrections.are;
  }

  #storiesOf(texts: readonly { id: string }[]): Promise<string[]> {
    return this.#library.storiesOf(texts.slice(0, MOST_TEXTS).map(({ id }) => id));
  }

  /** The stories that may have some words, likeliest first. */
  async #findStoriesWith(words: string, { finder, search }: OpenIndex): Promise<string[]> {
    const { stories, texts, ofStories } = await finder.near(indexText(toArticle(words), this.#languages));
    if (ofStories <= MOST_STORIES) return (await this.#library.outline()).stories.map(({ id }) => id);
    const having = await search.search(findRarest(words, this.#languages, SEARCHED_WORDS).join(' '));
    const found = new Set([...(await this.#storiesOf(texts)), ...(await this.#storiesOf(having))]);
    return found.size > 0 ? [...found] : stories.slice(0, MOST_STORIES).map(({ id }) => id);
  }
}

function idsOf(known: readonly { id: string }[]): string[] {
  return known.map(({ id }) => id);
}

/** Words that are no article, as one. */
function toArticle(text: string): Article {
  return {
    title: null,
    byline: null,
    outlet: null,
    published: null,
    language: null,
    url: null,
    text,
    paragraphs: [{ start: 0, end: text.length, role: 'body' }],
    complete: false,
  };
}
