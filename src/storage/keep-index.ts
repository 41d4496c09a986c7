import { divideSteps } from '../core/divide-steps';
import { StoryProfile } from '../core/knowing/story-profile';
import type { LibraryArticle } from '../core/model';
import type { Engine } from '../core/rows/engine';
import { IndexWriter, readTextEntry } from '../core/shards/index-writer';
import { type IndexChanges, RowNames } from '../core/shards/row-names';
import type { TextIndex } from '../core/text/text-index';
import {
  BEHIND_UNINDEXED,
  type IndexState,
  readIndexState,
  readUnindexed,
  toStateRow,
  toUnindexedRows,
  UNINDEXED,
  type Unindexed,
} from './index-state';
import { type KeptTexts, TEXT_ROWS, takeTexts } from './keep-texts';
import type { Library } from './library';

/** The keys of indexes' rows begin with it, then come the engine and a name of the index's own. */
const INDEXES = 'index/';
const BEHIND_INDEXES = 'index0';
/** The first key behind all of texts' rows. */
const BEHIND_TEXTS = 'text0';
/** Stories and texts that are indexed before they are merged into the shards: what is merged in one round. */
const MOST_UNMERGED = 2048;
/** Texts that are read at a time, some milliseconds each: then whoever waits for an answer has a turn. */
const TEXTS_AT_A_TIME = 8;
/** Rows that are deleted at a time. */
const STEP_ROWS = 200;

interface Parts {
  library: Pick<Library, 'outline' | 'articles' | 'stories' | 'contents' | 'derived'>;
  engine: Engine;
  /** Gives a name that no index has had. */
  newId(): string;
  /** Does one work after the other, whoever asks: two writers of one index would spoil it. */
  alone<T>(work: () => Promise<T>): Promise<T>;
}

/** Which index answers, and whether it knows the whole library as it is now. */
export interface Serving {
  /** With which the keys of its rows begin. */
  prefix: string;
  /** False while it is being built, and there is no other. */
  isReady: boolean;
  isWhole: boolean;
}

/**
 * Brings the index on the disk up to what the library has, in steps that each do all or nothing and can be ended after any:
 * what is still to be done is in the rows too. An index of another engine answers until one of this is whole.
 */
export class IndexKeeper {
  readonly #library: Parts['library'];
  readonly #engine: Engine;
  readonly #newId: Parts['newId'];
  readonly #alone: Parts['alone'];
  #writer: { prefix: string; writer: IndexWriter; unmerged: number } | null = null;

  constructor({ library, engine, newId, alone }: Parts) {
    this.#library = library;
    this.#engine = engine;
    this.#newId = newId;
    this.#alone = alone;
  }

  /** Finds the index that answers; where there is none of this engine, one is begun. */
  async find(): Promise<Serving> {
    const known = await readIndexState(this.#library.derived);
    // Who only looks does not wait for a step that is being made.
    if (known !== null && this.#isOwn(known) && known.serves !== null && (await this.#hasRoot(known.serves)))
      return this.#describe(known);
    return this.#alone(async () => {
      let state = await this.#open();
      // Without its root it would be taken for an empty one.
      if (state.serves !== null && !(await this.#hasRoot(state.serves))) state = await this.#begin(null);
      return this.#describe(state);
    });
  }

  /** Begins anew: what there is does not hold. */
  rebuild(): Promise<void> {
    return this.#alone(async () => {
      await this.#begin(null);
    });
  }

  /**
   * Does the next step of what is to be done.
   * @returns whether there may be more
   * @throws DamagedIndexError, NoRoomError
   */
  step(): Promise<boolean> {
    return this.#alone(async () => {
      const state = await this.#open();
      const { writer, unmerged } = this.#writerOf(this.#target(state));
      const next = await this.#findUnindexed();
      if (next !== null && unmerged < MOST_UNMERGED) return this.#indexNext(state, next);
      const merged = await writer.compact();
      if (merged !== null) {
        await this.#library.derived.commit(merged);
        return true;
      }
      this.#writerOf(this.#target(state)).unmerged = 0;
      if (next !== null) return true;
      if (state.builds !== null) {
        await this.#putState({ serves: state.builds, builds: null, untidy: true });
        return true;
      }
      if (!state.untidy) return false;
      await this.#tidy(state);
      return false;
    });
  }

  async #describe(state: IndexState): Promise<Serving> {
    const isWhole = state.builds === null && (await this.#findUnindexed()) === null;
    return { prefix: state.serves ?? this.#target(state), isReady: state.serves !== null, isWhole };
  }

  async #hasRoot(prefix: string): Promise<boolean> {
    const [root = null] = await this.#library.derived.get([new RowNames(prefix).root]);
    return root !== null;
  }

  /** The index that is written. */
  #target({ serves, builds }: IndexState): string {
    return builds ?? serves ?? '';
  }

  #writerOf(prefix: string) {
    if (this.#writer?.prefix !== prefix)
      this.#writer = { prefix, writer: new IndexWriter(this.#library.derived, prefix), unmerged: 0 };
    return this.#writer;
  }

  async #open(): Promise<IndexState> {
    const state = await readIndexState(this.#library.derived);
    if (state === null) return this.#begin(null);
    return this.#isOwn(state) ? state : this.#begin(state.serves);
  }

  /** Whether this engine writes it. */
  #isOwn(state: IndexState): boolean {
    return this.#target(state).startsWith(this.#ownPrefix());
  }

  #ownPrefix(): string {
    return `${INDEXES}${this.#engine.revision}/`;
  }

  /** @param serves the index that answers meanwhile */
  async #begin(serves: string | null): Promise<IndexState> {
    const state = { serves, builds: `${this.#ownPrefix()}${this.#newId()}/`, untidy: true };
    const all = listAll(await this.#library.outline());
    // What changes from now on has a later revision.
    await this.#library.derived.commit({ put: [...toUnindexedRows(all, 0), toStateRow(state)], delete: [] });
    return state;
  }

  #putState(state: IndexState): Promise<void> {
    return this.#library.derived.commit({ put: [toStateRow(state)], delete: [] });
  }

  async #findUnindexed(): Promise<string | null> {
    const [first = null] = await this.#library.derived.keys(UNINDEXED, BEHIND_UNINDEXED);
    return first;
  }

  async #indexNext(state: IndexState, key: string): Promise<boolean> {
    const { derived } = this.#library;
    const [row = null] = await derived.get([key]);
    const things = row === null ? [] : readUnindexed(row);
    if (things === null) {
      await derived.commit({ put: [], delete: [key] });
      await this.#begin(state.serves);
      return true;
    }
    const { changes, hasGone } = await this.#index(this.#target(state), things);
    const put = [...changes.put];
    if (hasGone && !state.untidy) put.push(toStateRow({ ...state, untidy: true }));
    await derived.commit({ put, delete: [...changes.delete, key] });
    this.#writerOf(this.#target(state)).unmerged += things.length;
    return true;
  }

  /** What has to change so that an index knows some stories and texts as they are now, or knows that they have gone. */
  async #index(prefix: string, things: readonly Unindexed[]): Promise<{ changes: IndexChanges; hasGone: boolean }> {
    const ids = (space: Unindexed['space']) => [
      ...new Set(things.filter((one) => one.space === space).map(({ id }) => id)),
    ];
    const [storyIds, textIds] = [ids('stories'), ids('texts')];
    const stories = await this.#library.stories(storyIds);
    const alone = await this.#library.articles(textIds);
    const articles = new Map<string, LibraryArticle>();
    for (const article of [...alone, ...stories.flatMap((story) => story.articles)]) articles.set(article.id, article);
    const texts = new Map<string, TextIndex | undefined>();
    const made: KeptTexts['made'][number][] = [];
    for (const some of divideSteps([...articles.values()], TEXTS_AT_A_TIME)) {
      const taken = await takeTexts(some, this.#library.derived, this.#engine);
      some.forEach(({ id }, at) => {
        texts.set(id, taken.texts[at]);
      });
      made.push(...taken.made);
    }
    const changes = await this.#writerOf(prefix).writer.plan({
      put: {
        stories: stories.map(({ story: { id, name }, articles: its }) => ({
          id,
          name,
          profile: makeProfile(its.map((article) => texts.get(article.id))),
        })),
        texts: alone.flatMap(({ id }) => {
          const text = texts.get(id);
          return text === undefined ? [] : [readTextEntry(id, text)];
        }),
      },
      remove: {
        stories: without(
          storyIds,
          stories.map(({ story }) => story.id),
        ),
        texts: without(textIds, [...articles.keys()]),
      },
    });
    // A text that has changed, or gone, leaves the row of what it was. One that is new leaves none.
    const hasGone = changes.hasTextGone || stories.length < storyIds.length || alone.length < textIds.length;
    return { changes: { put: [...made, ...changes.put], delete: changes.delete }, hasGone };
  }

  /** Deletes what belongs to no index and to no text of the library. */
  async #tidy(state: IndexState): Promise<void> {
    const { derived } = this.#library;
    const needed = new Set(
      (await this.#library.contents()).map((content) => `${TEXT_ROWS}${this.#engine.revision}/${content}`),
    );
    const target = this.#target(state);
    const stale = [
      ...(await derived.keys(INDEXES, BEHIND_INDEXES)).filter((key) => !key.startsWith(target)),
      ...(await derived.keys(TEXT_ROWS, BEHIND_TEXTS)).filter((key) => !needed.has(key)),
    ];
    for (const some of divideSteps(stale, STEP_ROWS)) await derived.commit({ put: [], delete: some });
    await this.#putState({ ...state, untidy: false });
  }
}

/** Each story behind its texts, so that both are read in one step. */
function listAll({ stories, articles }: Awaited<ReturnType<Library['outline']>>): Unindexed[] {
  const left = new Set(articles);
  const all: Unindexed[] = [];
  const putText = (id: string) => {
    if (left.delete(id)) all.push({ space: 'texts', id });
  };
  for (const { id, articleIds } of stories) {
    articleIds.forEach(putText);
    all.push({ space: 'stories', id });
  }
  for (const id of [...left]) putText(id);
  return all;
}

function makeProfile(texts: readonly (TextIndex | undefined)[]): StoryProfile {
  const profile = new StoryProfile();
  for (const text of texts) if (text !== undefined) profile.add(text);
  return profile;
}

function without(ids: readonly string[], there: readonly string[]): string[] {
  const known = new Set(there);
  return ids.filter((id) => !known.has(id));
}
