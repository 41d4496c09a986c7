import { compareSelection, type SelectionComparison } from '../core/compare-selection';
import { compareWithStory, takeWanted } from '../core/compare-with-library';
import type { Comparison, StoryComparison } from '../core/comparison-model';
import { describeStory, judgeStories, type StoryFinding } from '../core/knowing/judge-stories';
import type { Article } from '../core/model';
import type { Engine } from '../core/rows/engine';
import { CandidateFinder } from '../core/shards/candidate-finder';
import { LibrarySearch } from '../core/shards/library-search';
import { findRarest } from '../core/shards/rarest-words';
import { DamagedIndexError } from '../core/shards/row-names';
import { viewStory } from '../core/story/view-story';
import { indexText } from '../core/text/index-text';
import type { TextIndex } from '../core/text/text-index';
import { TextReader } from '../core/text/text-reader';
import { IndexKeeper } from '../storage/keep-index';
import { putTexts } from '../storage/keep-texts';
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
  readonly #parts: ReaderParts;
  readonly #texts: TextReader;
  readonly #shelf: StoryShelf;
  readonly #keeper: IndexKeeper;
  #index: Promise<OpenIndex> | null = null;

  constructor(parts: ReaderParts) {
    const { engine, newId, alone, report } = parts;
    const derived = new SpillingRows(parts.library.derived, (error) =>
      report(error, 'keeping what was read of the library'),
    );
    const library = { ...parts.library, derived };
    this.#parts = { ...parts, library };
    this.#texts = new TextReader(engine.languages);
    this.#shelf = new StoryShelf(library, engine);
    this.#keeper = new IndexKeeper({ library, engine, newId, alone });
  }

  /** Reads what the next answer needs in any case. Rejects as `compare` does. */
  async getReady(): Promise<void> {
    const { finder } = await this.#open();
    await finder.getReady();
  }

  /** @param storyId a story that the reader wants it compared with, whether or not it belongs to that one */
  async compare(article: Article, storyId?: string): Promise<Compared> {
    const text = this.#texts.read(article);
    const { finding, isWhole } = await this.#withIndex(async ({ finder, isWhole: whole }) => {
      const detected = await this.#detect(finder, text);
      const [wanted] = storyId === undefined ? [] : await finder.stories([storyId]);
      const found = wanted === undefined ? detected : takeWanted(describeStory(text, wanted), detected);
      return { finding: found, isWhole: whole };
    });
    const [story = null] = finding.story === null ? [] : await this.#shelf.take([finding.story.id]);
    return { comparison: compareWithStory(text, finding, story), isWhole };
  }

  /** Null when the library has no such story. */
  async compareStory(storyId: string, here: Article | null): Promise<StoryComparison | null> {
    const [story] = await this.#shelf.take([storyId]);
    if (story === undefined) return null;
    return viewStory(story, here === null ? null : this.#texts.read(here));
  }

  /** In a small library all stories are looked at, in a large one those that quote the words, or have the rarest of them. */
  async compareSelection(words: string): Promise<SelectionComparison> {
    const { languages } = this.#parts.engine;
    const ids = await this.#withIndex((index) => this.#findStoriesWith(words, index));
    const answer = compareSelection(words, { stories: await this.#shelf.take(ids.slice(0, MOST_STORIES)), languages });
    return ids.length > MOST_STORIES ? { ...answer, cut: true } : answer;
  }

  /** Lets go of the last article that was read, and of what was found beside it. */
  forget(): void {
    this.#texts.forget();
    this.#shelf.forgetGuests();
    this.#shelf.takeMade();
  }

  /**
   * Keeps what was made for the last answers, and brings the index up to the library: to be called when nobody waits. Goes
   * on where it was ended. Never rejects: what is not there is made again.
   */
  async keep(): Promise<void> {
    const { library, report } = this.#parts;
    try {
      await putTexts(this.#shelf.takeMade(), library.derived);
      await this.#mended(async () => {
        while (await this.#step());
      });
    } catch (error) {
      report(error, 'keeping what was read of the library');
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
      this.#parts.report(error, 'reading the index');
      this.#index = null;
      await this.#keeper.rebuild();
      return work();
    }
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
    const { library, engine } = this.#parts;
    let serving = await this.#keeper.find();
    for (let steps = 0; !serving.isReady && steps < STEPS_BEFORE_ANSWER; steps++) {
      if (!(await this.#keeper.step())) break;
      serving = await this.#keeper.find();
    }
    const { prefix, isWhole } = serving;
    const finder = new CandidateFinder(library.derived, prefix);
    return { prefix, isWhole, finder, search: new LibrarySearch(library.derived, prefix, engine.languages) };
  }

  /** What a text has to do with the stories. */
  async #detect(finder: CandidateFinder, text: TextIndex): Promise<StoryFinding> {
    const { stories, ofStories } = await finder.near(text);
    return judgeStories(text, stories, ofStories);
  }

  #storiesOf(texts: readonly { id: string }[]): Promise<string[]> {
    return this.#parts.library.storiesOf(texts.slice(0, MOST_TEXTS).map(({ id }) => id));
  }

  /** The stories that may have some words, likeliest first. */
  async #findStoriesWith(words: string, { finder, search }: OpenIndex): Promise<string[]> {
    const { library, engine } = this.#parts;
    const { stories, texts, ofStories } = await finder.near(indexText(toArticle(words), engine.languages));
    if (ofStories <= MOST_STORIES) return (await library.outline()).stories.map(({ id }) => id);
    const having = await search.search(findRarest(words, engine.languages, SEARCHED_WORDS).join(' '));
    const found = new Set([...(await this.#storiesOf(texts)), ...(await this.#storiesOf(having))]);
    return found.size > 0 ? [...found] : stories.slice(0, MOST_STORIES).map(({ id }) => id);
  }
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
