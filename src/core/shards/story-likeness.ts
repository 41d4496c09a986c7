/** A story by its number, and how like it a text is. */
export interface LikeStory {
  number: number;
  like: number;
}

/** How like stories a text is, by their numbers, added up word by word. To be used for one text after another. */
export class StoryLikeness {
  #likeness = new Float64Array(4096);

  add(number: number, like: number): void {
    if (number >= this.#likeness.length) this.#grow(number);
    this.#likeness[number] = (this.#likeness[number] ?? 0) + like;
  }

  /** The stories that a text is so much like, most like first, then by their numbers; forgets what was added. */
  take(least: number): LikeStory[] {
    const found: LikeStory[] = [];
    for (let number = 0; number < this.#likeness.length; number++) {
      const like = this.#likeness[number] ?? 0;
      if (like >= least) found.push({ number, like });
    }
    this.#likeness.fill(0);
    return found.sort((a, b) => b.like - a.like || a.number - b.number);
  }

  #grow(number: number): void {
    const likeness = new Float64Array(Math.max(number + 1, 2 * this.#likeness.length));
    likeness.set(this.#likeness);
    this.#likeness = likeness;
  }
}
