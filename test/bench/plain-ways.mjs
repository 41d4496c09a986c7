/**
 * The plain ways that anybody would try first, to be held beside the engine. Both are told what the engine is told: the
 * dates, and how rare words are in the news.
 */

const toWords = (text) =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/\p{L}+(?:'\p{L}+)?/gu) ?? [];

/** Stories by the words of their texts: tf-idf and the cosine with each story's centroid, less with every day between. */
export class PlainLibrary {
  #rarityOf;
  #postings = new Map();
  #days = [];

  /** @param {(word: string) => number} rarityOf the natural logarithm of how many articles there are for each that has it */
  constructor(rarityOf) {
    this.#rarityOf = rarityOf;
  }

  /** Puts in a story of some texts; its number is how many there were before. */
  add(articles) {
    const story = this.#days.push(articles.map(dayOf).find((day) => day !== null) ?? null) - 1;
    const centroid = new Map();
    for (const article of articles)
      for (const [word, weight] of this.#read(article)) centroid.set(word, (centroid.get(word) ?? 0) + weight);
    const length = Math.hypot(...centroid.values());
    for (const [word, weight] of centroid) {
      const posting = this.#postings.get(word) ?? [];
      posting.push([story, weight / length]);
      this.#postings.set(word, posting);
    }
  }

  /** The nearest story and how near it is, 0 to 1. */
  find(article) {
    const scores = new Map();
    for (const [word, weight] of this.#read(article))
      for (const [story, share] of this.#postings.get(word) ?? [])
        scores.set(story, (scores.get(story) ?? 0) + weight * share);
    const day = dayOf(article);
    const faded = [...scores].map(([story, score]) => {
      const apart = day === null || this.#days[story] === null ? 0 : Math.abs(day - this.#days[story]);
      return { story, score: score * Math.exp(-apart / 20) };
    });
    return faded.reduce((best, one) => (one.score > best.score ? one : best), { story: -1, score: 0 });
  }

  #read({ title, text }) {
    const counts = new Map();
    for (const word of toWords(`${`${title ?? ''} `.repeat(3)}${text.slice(0, 6000)}`))
      counts.set(word, (counts.get(word) ?? 0) + 1);
    const vector = new Map();
    for (const [word, count] of counts) {
      const rarity = this.#rarityOf(word);
      if (rarity > Math.log(5)) vector.set(word, (1 + Math.log(count)) * rarity);
    }
    const length = Math.hypot(...vector.values()) || 1;
    for (const [word, weight] of vector) vector.set(word, weight / length);
    return vector;
  }
}

const dayOf = ({ published }) => (published == null ? null : Math.floor(Date.parse(published) / 86_400_000));

/** Whether one wording stands in the other, or so large a share of the shorter one's words, wherever they stand. */
export function overlaps(a, b, share) {
  const [few, many] = [a, b].map((text) => toWords(text)).sort((one, other) => one.length - other.length);
  if (few.length < 3) return few.join(' ') === many.join(' ');
  if (` ${many.join(' ')} `.includes(` ${few.join(' ')} `)) return true;
  const there = new Set(many);
  return few.filter((word) => there.has(word)).length >= share * few.length;
}
