import { explainStory } from './knowing/explain-story';
import { findKnownQuotes } from './knowing/known-quotes';
import { leastChance, rateStory } from './knowing/rate-story';
import { readDigest } from './knowing/read-digest';
import { StoryProfile } from './knowing/story-profile';
import { readSigns } from './knowing/story-signs';
import type { Languages } from './language/language';
import type { Article, DetectedStory, StoryWithArticles } from './model';
import { StoryIndex } from './story/story-index';
import { indexText } from './text/index-text';
import type { TextIndex } from './text/text-index';

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

export interface StoryFinding {
  /** The story that the text belongs to: the likeliest, when it is likely enough. */
  story: DetectedStory | null;
  /** Another one that is nearly as likely; null as a rule. */
  alsoNear: DetectedStory | null;
  /** A story that the text, which belongs to none, tells of in passing. Never told as if it were the text's own. */
  mention: DetectedStory | null;
}

const NOTHING: StoryFinding = { story: null, alsoNear: null, mention: null };

/** Stories that are looked at closely, nearest by their words first. One of 326 was not among the first eight. */
const NEAREST = 8;
/**
 * Another story is told of too when it is likely enough by itself and the odds for the first are not twenty times as good:
 * where stories are that near, one article in three that was put to a wrong one is put right by the reader.
 */
const CLOSE_RACE = Math.log(20);
/**
 * What a text of no story must have of one to mention it. Measured on 336 texts of other stories: the likeliest of them
 * has 0.011, the one that comes back to the story 0.029.
 */
const MENTIONS = 0.02;

const logOdds = (chance: number): number => Math.log(chance / Math.max(Number.MIN_VALUE, 1 - chance));

/** All stories of a library, their texts read; stories and texts come and go. */
export class LibraryIndex {
  readonly languages: Languages;
  readonly #stories = new Map<string, KnownStory>();
  #last: TextIndex | null = null;
  readonly #places: (KnownStory | undefined)[] = [];
  /** By the word: what is near is found without a look at what is not. */
  readonly #having = new Map<number, Having>();

  constructor(languages: Languages, stories: readonly StoryWithArticles[] = []) {
    this.languages = languages;
    for (const { story, articles } of stories) {
      const index = new StoryIndex(story);
      for (const article of articles) index.add(article.id, indexText(article, languages));
      this.put(index);
    }
  }

  /** Reads an article; not again when it is the same as the last one. */
  read(article: Article): TextIndex {
    if (this.#last === null || !isSame(this.#last.article, article)) this.#last = indexText(article, this.languages);
    return this.#last;
  }

  /** Lets go of the last article that was read, and of what was found beside it. */
  forgetReading(): void {
    this.#last = null;
    for (const { index } of this.#stories.values()) index.forgetGuest();
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
    const [best, next] = this.#findNear(text)
      .map((known) => ({ known, chance: rateChance(text, known) }))
      .sort((a, b) => b.chance - a.chance);
    if (best === undefined) return NOTHING;
    const least = leastChance(this.#stories.size);
    if (best.chance >= least) {
      const isClose =
        next !== undefined && next.chance >= least && logOdds(best.chance) - logOdds(next.chance) < CLOSE_RACE;
      return {
        story: describe(text, best.known, best.chance),
        alsoNear: isClose ? describe(text, next.known, next.chance) : null,
        mention: null,
      };
    }
    const mentions = best.chance >= MENTIONS || findKnownQuotes(text, best.known.profile).length > 0;
    return { ...NOTHING, mention: mentions ? describe(text, best.known, best.chance) : null };
  }

  /** What a text has in common with a story that is named, however little that is; null for a story that is not there. */
  describe(text: TextIndex, storyId: string): DetectedStory | null {
    const known = this.#stories.get(storyId);
    return known === undefined ? null : describe(text, known, rateChance(text, known));
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

function isSame(one: Article, other: Article): boolean {
  if (one === other) return true;
  return one.text === other.text && JSON.stringify(one) === JSON.stringify(other);
}

function rateChance(text: TextIndex, { profile }: KnownStory): number {
  return profile.size === 0 ? 0 : rateStory(readSigns(text.derive(readDigest), profile));
}

function describe(text: TextIndex, { index, profile }: KnownStory, chance: number): DetectedStory {
  const { id, name } = index.story;
  return { id, name, score: Math.round(chance * 1000) / 1000, reasons: explainStory(text, profile) };
}
