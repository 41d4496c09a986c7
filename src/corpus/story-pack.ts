import type { Correction } from '../core/corrections/correction';
import type { Provenance } from '../core/library-model';
import type { Article, LibraryArticle } from '../core/model';

/**
 * Version 2 of story packs: what a reader takes along of their library, or gives to others, in one JSON file. Each article
 * is there once, whichever stories name it. `story-pack.schema.json` says the same for other programs.
 */
export interface Pack {
  articles: PackArticle[];
  stories: PackStory[];
  versions: PackVersion[];
  corrections: Correction[];
}

/** What a pack's file begins with; then come the four lists of a `Pack`, in the order they have there, and `checksum`. */
export const PACK_FORMAT = 'crossquote-story-pack';
export const PACK_VERSION = 2;

/** `id` is the pack's own; a library gives it another (storage/own-ids.ts). */
export interface PackArticle extends LibraryArticle {
  /** When its words came into the library that it is from; ISO 8601. Null where that is not known. */
  added: string | null;
  provenance: Provenance | null;
}

/**
 * A story, with the ids of its articles in their order. An id that begins with `bundled:` means a story or an article that
 * comes with every Crossquote: it is named and not in the pack. Of such a story, only what a reader put into it is named.
 */
export interface PackStory {
  id: string;
  name: string;
  articleIds: string[];
}

/** Another reading of an article of the pack, or of a bundled one. */
export interface PackVersion {
  id: string;
  articleId: string;
  /** When these words were read; ISO 8601. */
  read: string;
  article: Article;
}

/** Whether an id in a pack means something that comes with every Crossquote. */
export function isBundledId(id: string): boolean {
  return id.startsWith(BUNDLED);
}

const BUNDLED = 'bundled:';

/** Why a file is not taken. */
export type PackFault =
  /** Something else than a pack. */
  | 'no-pack'
  /** Larger than what is taken, in bytes or in parts. */
  | 'too-large'
  /** Of a version of the format that is not known yet. */
  | 'newer'
  /** Not as it was written: its checksum tells. */
  | 'damaged'
  /** A pack, of which something is not as it has to be. */
  | 'broken';

/** A pack that is none, or is broken. The message says what is wrong and where, in words for a reader. */
export class StoryPackError extends Error {
  override name = 'StoryPackError';
  readonly fault: PackFault;

  constructor(message: string, fault: PackFault = 'broken') {
    super(message);
    this.fault = fault;
  }
}
