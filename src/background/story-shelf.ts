import { type Corrections, NO_CORRECTIONS } from '../core/corrections/corrections';
import type { LibraryArticle } from '../core/model';
import type { Engine } from '../core/rows/engine';
import { nameContent, nameContentOf } from '../core/rows/name-content';
import { StoryIndex } from '../core/story/story-index';
import { type KeptTexts, takeTexts } from '../storage/keep-texts';
import type { Library } from '../storage/library';

/** Texts of stories that are held in memory; a story alone may have more. Some 100 kB each. */
const MOST_TEXTS = 100;

interface Held {
  index: StoryIndex;
  /** Of the library, when the story was last looked at; null: it is to be looked at again. */
  revision: string | null;
  /** What each of its articles holds is called. */
  contents: Map<string, string>;
}

/** Stories that were asked for last, out of the library's rows. */
export class StoryShelf {
  readonly #library: Pick<Library, 'revision' | 'stories' | 'derived'>;
  readonly #engine: Engine;
  readonly #held = new Map<string, Held>();
  #corrections = NO_CORRECTIONS;
  #made: KeptTexts['made'] = [];

  constructor(library: Pick<Library, 'revision' | 'stories' | 'derived'>, engine: Engine) {
    this.#library = library;
    this.#engine = engine;
  }

  /**
   * The stories of some ids; those that are not in the library are left out. Of one that is held, only the texts that are
   * new or others are read.
   * @param corrections laid over all of them; the same object as long as they are the same
   */
  async take(ids: readonly string[], corrections: Corrections = NO_CORRECTIONS): Promise<StoryIndex[]> {
    const revision = await this.#library.revision();
    if (corrections !== this.#corrections) {
      this.#corrections = corrections;
      // Which texts a story has may be another matter now: they are looked at again, and none is read again.
      for (const held of this.#held.values()) held.revision = null;
    }
    const isCurrent = (id: string) => this.#held.get(id)?.revision === revision;
    const unknown = ids.filter((id) => !isCurrent(id));
    for (const { story, articles } of unknown.length === 0 ? [] : await this.#library.stories(unknown)) {
      const known = this.#held.get(story.id);
      const { index, contents } =
        known?.index.story.name === story.name ? known : { index: new StoryIndex(story), contents: new Map() };
      index.correct(corrections);
      const members = articles.filter((article) => !corrections.isOutside(article, story.id));
      await this.#bringUp(index, contents, members);
      this.#held.set(story.id, { index, revision, contents });
    }
    const found = ids.flatMap((id) => {
      const held = this.#held.get(id);
      if (held?.revision !== revision) {
        this.#held.delete(id);
        return [];
      }
      // Those that were asked for last are the last to go.
      this.#held.delete(id);
      this.#held.set(id, held);
      return held.index;
    });
    this.#makeRoom(new Set(ids));
    return found;
  }

  /** The rows that had to be made since this was last asked: to be kept for the next waking. */
  takeMade(): KeptTexts['made'] {
    const made = this.#made;
    this.#made = [];
    return made;
  }

  /** Lets go of what was found beside the last article that was read. */
  forgetGuests(): void {
    for (const { index } of this.#held.values()) index.forgetGuest();
  }

  /** Makes the texts of a story those of some articles: what is the same stays. */
  async #bringUp(index: StoryIndex, contents: Held['contents'], articles: readonly LibraryArticle[]): Promise<void> {
    const isSame = (article: LibraryArticle) => contents.get(article.id) === nameContent(article);
    const others = contents.size === 0 ? articles : articles.filter((article) => !isSame(article));
    const { texts, made } = await takeTexts(others, this.#library.derived, this.#engine);
    const there = new Set(articles.map(({ id }) => id));
    for (const id of [...contents.keys()].filter((one) => !there.has(one))) {
      index.remove(id);
      contents.delete(id);
    }
    others.forEach(({ id }, at) => {
      const text = texts[at];
      if (text === undefined) return;
      index.add(id, text);
      contents.set(id, text.derive(nameContentOf));
    });
    this.#made = [...this.#made, ...made];
  }

  #makeRoom(asked: ReadonlySet<string>): void {
    let texts = [...this.#held.values()].reduce((sum, { contents }) => sum + contents.size, 0);
    for (const [id, { contents }] of this.#held) {
      if (texts <= MOST_TEXTS) return;
      if (asked.has(id)) continue;
      this.#held.delete(id);
      texts -= contents.size;
    }
  }
}
