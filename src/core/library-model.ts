import type { Comparison } from './comparison-model';
import type { Article, Dated, LibraryArticle } from './model';

/** What a library holds, as types that storage, messages and surfaces have in common. JSON-safe, as all of `model.ts`. */

/** Where a row of the library is from. An update replaces bundled rows, and never touches a reader's or a pack's. */
export type Origin = 'bundled' | 'reader' | 'pack';

/** How an article came into the library. */
export interface Provenance {
  kind: 'page' | 'file' | 'pasted' | 'pack' | 'memory';
  /** Of the file or the pack; null where there is none. */
  name: string | null;
}

/** A story in a list. */
export interface ListedStory {
  id: string;
  name: string;
  origin: Origin;
  articles: number;
  /** Outlets of its articles, each once, most articles first. */
  outlets: string[];
  /** The first and the last day on which its articles appeared, ISO 8601; null where no day is known. */
  from: string | null;
  to: string | null;
  /** When its last article came into the library, ISO 8601; null for what came with the extension. */
  added: string | null;
}

/** An article in a list, without its words. */
export interface ListedArticle {
  id: string;
  title: string | null;
  outlet: string | null;
  published: string | null;
  dated: Dated | null;
  language: string | null;
  url: string | null;
  origin: Origin;
  added: string | null;
  provenance: Provenance | null;
  /** Of the text, in UTF-16 units; 0 where only what it quotes is kept. */
  length: number;
  withoutText: boolean;
  /** The stories that it is in, by id. */
  storyIds: string[];
  /** Stories that it was put into and is not of, as its reader says; not there where there are none. */
  outside?: string[];
  /** How many other readings of it are kept. */
  versions: number;
}

/** Where a search looks, and what narrows a list. Null: everything. */
export interface ArticleFilter {
  /** A story's id; `none`: articles that are in no story. */
  story: string | 'none' | null;
  outlet: string | null;
  origin: Origin | null;
  /** ISO 8601 days, both counted in. */
  from: string | null;
  to: string | null;
}

export type ArticleOrder = 'added' | 'published' | 'title' | 'outlet';

/** An article that somebody brings: a page being read, a file, pasted words. */
export interface GivenArticle {
  article: Article;
  provenance: Provenance;
}

/**
 * What can be done with the library. Ids are the library's. A name is at most 200 UTF-16 units long; null: after the first
 * article's headline. A bundled story takes articles in; nothing else of it changes.
 */
export type LibraryChange =
  /** From the article of a tab, and from remembered ones, by what their contents are called. */
  | { kind: 'start-story'; tabId: number; name: string | null; remembered: string[] }
  | { kind: 'add-page'; tabId: number; storyId: string }
  /** `to` null: into no story. */
  | { kind: 'add-articles'; given: GivenArticle[]; to: { storyId: string } | { name: string | null } | null }
  | { kind: 'rename-story'; storyId: string; name: string }
  /** Its articles that are in no other story stay in the library unless they are to go with it. */
  | { kind: 'delete-story'; storyId: string; withArticles: boolean }
  /** All articles of the others come into the first, and the others go. */
  | { kind: 'merge-stories'; into: string; storyIds: string[] }
  /** Some articles of a story become a story of their own. */
  | { kind: 'split-story'; storyId: string; articleIds: string[]; name: string | null }
  | { kind: 'start-with'; articleIds: string[]; name: string | null }
  | { kind: 'put-into'; articleIds: string[]; storyId: string }
  | { kind: 'move'; articleIds: string[]; from: string; to: string }
  | { kind: 'take-from'; articleIds: string[]; storyId: string }
  | { kind: 'delete-articles'; articleIds: string[] };

/**
 * What came of an article that was brought. `same`: the library has these words of this article already; `version`: it has
 * this article with other words, which are kept beside; `copy`: it was added, and is in good part one with another text.
 */
export type Brought = 'added' | 'same' | 'version' | 'copy';

export interface BroughtArticle {
  id: string;
  title: string | null;
  brought: Brought;
  /** The other text of a `copy`. */
  of: Pick<ListedArticle, 'id' | 'title' | 'outlet'> | null;
}

/**
 * Why a change was not made; then nothing of it was. `no-article`: the tab has none any more; `gone`: a story or article is
 * not in the library any more; `bundled`: it came with the extension, and stays; `too-much`: an article is longer, or they
 * are more, than the library takes.
 */
export type Refusal = 'no-room' | 'no-article' | 'gone' | 'bundled' | 'too-much' | 'settings-unknown' | 'private';

export type LibraryChanged =
  | {
      state: 'changed';
      /** The story that it is about, and its name; null where there is none. */
      story: { id: string; name: string } | null;
      brought: BroughtArticle[];
      /** Takes it back for a while; null where nothing changed. */
      undo: string | null;
    }
  | { state: 'refused'; reason: Refusal };

/** An article to be read, with what others of a story make of its quotations. */
export interface ReadArticle {
  article: LibraryArticle;
  listed: ListedArticle;
  stories: Pick<ListedStory, 'id' | 'name'>[];
  /** With the story that was asked for, else with the first it is in; null where it is in none. */
  comparison: Comparison | null;
}
