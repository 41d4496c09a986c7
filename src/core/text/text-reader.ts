import type { Languages } from '../language/language';
import type { Article } from '../model';
import { indexText } from './index-text';
import type { TextIndex } from './text-index';

/** Reads articles, and remembers the last one: an article's view and the whole story with it are one piece of work. */
export class TextReader {
  readonly languages: Languages;
  #last: TextIndex | null = null;

  constructor(languages: Languages) {
    this.languages = languages;
  }

  /** Reads an article; not again when it is the same as the last one. */
  read(article: Article): TextIndex {
    if (this.#last === null || !isSame(this.#last.article, article)) this.#last = indexText(article, this.languages);
    return this.#last;
  }

  forget(): void {
    this.#last = null;
  }
}

function isSame(one: Article, other: Article): boolean {
  if (one === other) return true;
  return one.text === other.text && JSON.stringify(one) === JSON.stringify(other);
}
