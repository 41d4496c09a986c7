import { describeStory, judgeStories, type NearStory, type StoryFinding } from './knowing/judge-stories';
import { readDigest } from './knowing/read-digest';
import { StoryProfile } from './knowing/story-profile';
import type { Languages } from './language/language';
import type { Article, DetectedStory, StoryWithArticles } from './model';
import { StoryIndex } from './story/story-index';
import { indexText } from './text/index-text';
import type { TextIndex } from './text/text-index';
import { TextReader } from './text/text-reader';

/** A story and what it is known by. */
interface KnownStory {
  index: StoryIndex;
  profile: StoryProfile;
  /** Its number among those that are there; one that has gone leaves it to the next. */
  place: number;
}

/** The stories that have a word, by their places, and how much of each the word is. */
interface Having {
  places: number[];
  shares: number[];
}

/** Stories that are looked at closely, nearest by their words first. One of 326 was not among the first eight. */
const NEAREST = 8;
/** All stories of a library, their texts read; stories and texts come and go. */
export class LibraryIndex {
  readonly languages: Languages;
  readonly #stories = new Map<string, KnownStory>();
  readonly #reader: TextReader;
  readonly #places: (KnownStory | undefined)[] = [];
  /** By the word: what is near is found without a look at what is not. */
  readonly #having = new Map<number, Having>();

  constructor(languages: Languages, stories: readonly StoryWithArticles[] = []) {
    this.languages = languages;
    this.#reader = new TextReader(languages);
    for (const { story, articles } of stories) {
      const index = new StoryIndex(story);
      for (const article of articles) index.add(article.id, indexText(article, languages));
      this.put(index);
    }
  }

  /** Reads an article; not again when it is the same as the last one. */
  read(article: Article): TextIndex {
    return this.#reader.read(article);
  }

  get stories(): StoryIndex[] {
    return [...this.#stories.values()].map(({ index }) => index);
  }

  find(storyId: string): StoryIndex | null {
    return this.#stories.get(storyId)?.index ?? null;
  }

  /** Puts a story in, in the place of one of the same id. What comes to it later must be put in again. */
  put(index: StoryIndex): void {
    this.remove(index.story.id);
    const profile = new StoryProfile();
    for (const { text } of index.texts) profile.add(text);
    const free = this.#places.indexOf(undefined);
    const place = free < 0 ? this.#places.length : free;
    const known = { index, profile, place };
    this.#stories.set(index.story.id, known);
    this.#places[place] = known;
    const length = Math.sqrt(profile.square('terms'));
    for (const [key, weight] of profile.sum('terms')) {
      const having = this.#having.get(key);
      if (having === undefined) this.#having.set(key, { places: [place], shares: [weight / length] });
      else {
        having.places.push(place);
        having.shares.push(weight / length);
      }
    }
  }

  remove(storyId: string): void {
    const known = this.#stories.get(storyId);
    if (known === undefined) return;
    this.#stories.delete(storyId);
    this.#places[known.place] = undefined;
    for (const key of known.profile.sum('terms').keys()) {
      const having = this.#having.get(key);
      const at = having?.places.indexOf(known.place) ?? -1;
      if (having === undefined || at < 0) continue;
      having.places.splice(at, 1);
      having.shares.splice(at, 1);
      if (having.places.length === 0) this.#having.delete(key);
    }
  }

  /** What a text has to do with the stories, and why. */
  detect(text: TextIndex): StoryFinding {
    return judgeStories(text, this.#findNear(text).map(name), this.#stories.size);
  }

  /** What a text has in common with a story that is named, however little that is; null for a story that is not there. */
  describe(text: TextIndex, storyId: string): DetectedStory | null {
    const known = this.#stories.get(storyId);
    return known === undefined ? null : describeStory(text, name(known));
  }

  /** The stories whose words are most like the text's. */
  #findNear(text: TextIndex): KnownStory[] {
    const likeness = new Float64Array(this.#places.length);
    const met: number[] = [];
    for (const [key, weight] of text.derive(readDigest).terms) {
      const having = this.#having.get(key);
      having?.places.forEach((place, at) => {
        if (likeness[place] === 0) met.push(place);
        likeness[place] = (likeness[place] ?? 0) + weight * (having.shares[at] ?? 0);
      });
    }
    return met
      .sort((a, b) => (likeness[b] ?? 0) - (likeness[a] ?? 0) || a - b)
      .slice(0, NEAREST)
      .flatMap((place) => this.#places[place] ?? []);
  }
}

function name({ index, profile }: KnownStory): NearStory {
  return { id: index.story.id, name: index.story.name, profile };
}
