import type { FieldMark } from './search-words';

/** A text that has all the words that were sought. */
export interface JoinedText {
  number: number;
  score: number;
  fields: FieldMark;
}

/** What has been found of one sought word: of each text the best, by the text's number. As bytes, for what a letter finds. */
export class FoundTexts {
  #scores = new Uint8Array(1024);
  #fields = new Uint8Array(1024);

  /** Takes in that a text has the word. @param score 0 to 255: of several the first of the highest counts */
  see(number: number, score: number, fields: FieldMark): void {
    if (number >= this.#scores.length) this.#grow(number);
    if (score <= (this.#scores[number] ?? 0)) return;
    this.#scores[number] = score;
    this.#fields[number] = fields;
  }

  forget(numbers: Iterable<number>): void {
    for (const number of numbers) if (number < this.#scores.length) this.#scores[number] = 0;
  }

  /** How many texts have the word. */
  count(): number {
    let count = 0;
    for (const score of this.#scores) if (score > 0) count++;
    return count;
  }

  /** One more than the highest number that may have been found. */
  get end(): number {
    return this.#scores.length;
  }

  /** 0 for a text that does not have the word. */
  scoreOf(number: number): number {
    return this.#scores[number] ?? 0;
  }

  fieldsOf(number: number): FieldMark {
    return this.#fields[number] ?? 0;
  }

  #grow(number: number): void {
    const length = Math.max(number + 1, 2 * this.#scores.length);
    const [scores, fields] = [new Uint8Array(length), new Uint8Array(length)];
    scores.set(this.#scores);
    fields.set(this.#fields);
    [this.#scores, this.#fields] = [scores, fields];
  }
}

/**
 * The best of the texts that were found of every word, best first; of those that are as good the lowest numbers.
 * @param founds what was found of each word
 * @param weights how much each word counts
 * @param most how many are given at most
 */
export function joinFound(founds: readonly FoundTexts[], weights: readonly number[], most: number): JoinedText[] {
  const best: JoinedText[] = [];
  const end = founds.length === 0 ? 0 : Math.min(...founds.map((found) => found.end));
  for (let number = 0; number < end; number++) {
    let [score, fields] = [0, 0];
    const hasAll = founds.every((found, at) => {
      score += found.scoreOf(number) * (weights[at] ?? 0);
      fields |= found.fieldsOf(number);
      return found.scoreOf(number) > 0;
    });
    if (hasAll) insertByScore(best, { number, score, fields }, most);
  }
  return best;
}

/** Puts a text behind those that are as good. */
function insertByScore(best: JoinedText[], text: JoinedText, most: number): void {
  if (best.length >= most && text.score <= (best.at(-1)?.score ?? 0)) return;
  let at = best.length;
  while (at > 0 && (best[at - 1]?.score ?? 0) < text.score) at--;
  best.splice(at, 0, text);
  if (best.length > most) best.pop();
}
