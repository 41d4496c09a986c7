import search from 'approx-string-match';
import FlexSearch from 'flexsearch';
import MiniSearch from 'minisearch';

/**
 * What an engineer would build in a day for the same: a search engine from npm proposes texts for each quotation of a page,
 * approx-string-match looks whether they have it.
 */

/** Texts that are proposed for a quotation. */
const CANDIDATES = 10;
/** Share of a quotation's characters that may be wrong: with fewer less is found, with more more is wrong. */
const ERRORS = 0.25;
/** Longest pattern that is looked for: its cost grows with the length. */
const LONGEST = 400;

const fold = (text) => text.toLowerCase().replace(/\s+/g, ' ');

class Peer {
  #texts = new Map();

  add({ id, title, text }) {
    this.#texts.set(id, fold(text));
    this.put(id, title ?? '', text);
  }

  /** For each quotation the texts that have it. @param {{start: number, text: string}[]} quotes */
  find(quotes) {
    return quotes.flatMap(({ start, end, text }) => {
      const wanted = fold(text).slice(0, LONGEST);
      return this.propose(text)
        .filter((id) => search(this.#texts.get(id), wanted, Math.floor(wanted.length * ERRORS)).length > 0)
        .map((id) => ({ start, end, id }));
    });
  }
}

export class MiniSearchPeer extends Peer {
  static peerName = 'MiniSearch with approx-string-match';
  static #options = { fields: ['title', 'text'] };
  #index = new MiniSearch(MiniSearchPeer.#options);

  put(id, title, text) {
    this.#index.add({ id, title, text });
  }

  propose(words) {
    return this.#index
      .search(words)
      .slice(0, CANDIDATES)
      .map(({ id }) => id);
  }

  type(words) {
    return this.#index.search(words, { prefix: true, combineWith: 'AND', boost: { title: 8 } });
  }

  save() {
    return JSON.stringify(this.#index);
  }

  wake(saved) {
    MiniSearch.loadJSON(saved, MiniSearchPeer.#options);
  }
}

export class FlexSearchPeer extends Peer {
  static peerName = 'FlexSearch with approx-string-match';
  #index = new FlexSearch.Index({ tokenize: 'forward' });

  put(id, title, text) {
    this.#index.add(id, `${title} ${text}`);
  }

  propose(words) {
    return this.#index.search(words, { limit: CANDIDATES, suggest: true });
  }

  type(words) {
    return this.#index.search(words, { limit: 50 });
  }
}
