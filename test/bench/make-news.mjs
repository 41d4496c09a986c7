/**
 * News that nobody wrote, from a seed: events with people, places, words and utterances of their own, told by several
 * outlets that cut and change what they quote, some of them copying an agency's text. Words are as rare as in the news: each
 * word of the table of document frequencies has an invented one in its place. What is the same is known, so that what is
 * found and what is claimed wrongly can be counted.
 */

const GRAMMAR =
  `the of and to in that for with on it was as at by from be is are were has have had will would not but this
  which who they he she we more about after when their its one two over into out up than some what so there all can could
  other new also said last first people time year day`.split(/\s+/);
/** Share of words of grammar, and of an event's own words among the others. */
const OF_GRAMMAR = 0.45;
const OF_THE_EVENT = 0.22;
/** How many texts an event has, by how often. */
const SIZES = [1, 2, 2, 3, 3, 3, 4, 4, 5, 6, 8];
/** Share of events that have people and words of an earlier one, of texts that copy another one, of a copy's paragraphs. */
const RELATED = 0.2;
const COPIES = 0.15;
const COPIED = 0.8;
const OUTLETS = 40;

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function makeRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const capital = (word) => word[0].toUpperCase() + word.slice(1);

/** Invented words, none of them twice; none that could be a plural. */
export class WordMaker {
  #random;
  #made = new Set(GRAMMAR);

  constructor(random) {
    this.#random = random;
  }

  make(syllables = 2 + Math.floor(this.#random() * 2)) {
    const pick = (from) => from[Math.floor(this.#random() * from.length)];
    const starts = [
      'b',
      'br',
      'd',
      'dr',
      'f',
      'g',
      'gl',
      'h',
      'k',
      'l',
      'm',
      'n',
      'p',
      'pr',
      'r',
      't',
      'tr',
      'v',
      'w',
      'z',
    ];
    let word = '';
    for (let at = 0; at < syllables; at++) word += pick(starts) + pick(['a', 'e', 'i', 'o', 'u']);
    word += pick(['n', 'l', 'r', 'k', 'm', 'nd', 'lt', 'rk']);
    if (this.#made.has(word)) return this.make(syllables + 1);
    this.#made.add(word);
    return word;
  }
}

/**
 * Words as frequent as those of a table of document frequencies, and the table for them.
 *
 * @param {ArrayBuffer} bytes of `words-en.bin`
 * @param {(word: string) => number} hashOf the hash under which a table has a word
 */
export function makeVocabulary(bytes, hashOf, random, maker) {
  const [count, articles] = new Uint32Array(bytes.slice(0, 8));
  const real = [...new Uint32Array(bytes, 8, count)].map((hash, at) => [
    hash,
    new Uint8Array(bytes, 8 + 4 * count)[at],
  ]);
  const words = [];
  for (const [, level] of real) {
    // What a fifth of all articles have is a word of grammar, and those are real.
    if (level >= 20 * Math.log(5)) words.push({ word: maker.make(), level });
  }
  const all = new Map([...real, ...words.map(({ word, level }) => [hashOf(word) >>> 0, level])]);
  const sorted = [...all].sort(([a], [b]) => a - b);
  const table = new Uint8Array(8 + 5 * sorted.length);
  table.set(new Uint8Array(new Uint32Array([sorted.length, articles]).buffer));
  table.set(new Uint8Array(Uint32Array.from(sorted, ([hash]) => hash).buffer), 8);
  table.set(
    sorted.map(([, level]) => level),
    8 + 4 * sorted.length,
  );
  let sum = 0;
  const sums = words.map(({ level }) => {
    sum += Math.exp(-level / 20);
    return sum;
  });
  const pickUsual = () => {
    const wanted = random() * sum;
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle] < wanted) low = middle + 1;
      else high = middle;
    }
    return words[low].word;
  };
  const pickAny = () => words[Math.floor(random() * words.length)].word;
  return { table: table.buffer, pickUsual, pickAny };
}

/** Events without end, each with its texts and, for `pages` of them, one text more that is to be asked for. */
export class NewsMaker {
  #random;
  #maker;
  #words;
  #outlets;
  #last = null;
  #events = 0;
  #texts = 0;

  constructor(random, maker, words) {
    this.#random = random;
    this.#maker = maker;
    this.#words = words;
    this.#outlets = Array.from(
      { length: OUTLETS },
      () => `The ${capital(maker.make())} ${this.#pick(['Post', 'Times', 'Echo'])}`,
    );
  }

  /** An event: `{id, name, articles, page}`; each article with the utterances that it prints, by their places. */
  next() {
    const event = this.#makeEvent();
    const size = this.#pick(SIZES);
    const articles = [];
    for (let at = 0; at < size; at++) {
      const copied = at > 0 && this.#random() < COPIES ? this.#pick(articles) : null;
      articles.push(copied === null ? this.#write(event, 4 + this.#upTo(5)) : this.#copy(copied));
    }
    return { id: event.id, name: `The ${event.words[0]}`, articles, page: this.#write(event, 12) };
  }

  #makeEvent() {
    const related = this.#last !== null && this.#random() < RELATED ? this.#last : null;
    const name = () => `${capital(this.#maker.make(2))} ${capital(this.#maker.make(2))}`;
    const event = {
      id: `e${this.#events++}`,
      day: this.#upTo(3000),
      people: [...(related?.people.slice(0, 2) ?? []), ...Array.from({ length: 4 }, name)].slice(0, 5),
      places: Array.from({ length: 3 }, () => capital(this.#maker.make(2))),
      words: [...(related?.words.slice(0, 8) ?? []), ...Array.from({ length: 30 }, () => this.#words.pickAny())].slice(
        0,
        30,
      ),
    };
    event.utterances = Array.from({ length: 14 }, (_, at) => ({
      id: `${event.id}:${at}`,
      speaker: this.#pick(event.people),
      words: this.#sayWords(event, 9 + this.#upTo(22)),
    }));
    this.#last = event;
    return event;
  }

  #write(event, quoted) {
    const draft = new Draft();
    const utterances = [...event.utterances].sort(() => this.#random() - 0.5).slice(0, quoted);
    draft.paragraph(`${this.#sentence(event, 0.5)} ${this.#sentence(event, 0.5)}`);
    const telling = 10 + this.#upTo(6);
    for (let at = 0; at < Math.max(telling, utterances.length); at++) {
      if (at < telling)
        draft.paragraph([0, 1, ...(this.#random() < 0.5 ? [2] : [])].map(() => this.#sentence(event)).join(' '));
      if (at < utterances.length) this.#quote(draft, utterances[at]);
    }
    const title = capital([...Array(3)].map(() => this.#pick(event.words)).join(' '));
    return this.#finish(draft, `${title} in ${this.#pick(event.places)}`, event.day + this.#upTo(3));
  }

  #quote(draft, { id, speaker, words }) {
    const how = this.#random();
    let said = [...words];
    if (how < 0.3 && said.length > 14) said = this.#random() < 0.5 ? said.slice(0, -5) : said.slice(5);
    else if (how < 0.5) said[this.#upTo(said.length)] = this.#words.pickUsual();
    else if (how < 0.6 && said.length > 10) said = said.slice(3, 9);
    const isPiece = said.length <= 6;
    const spoken = isPiece ? said.join(' ') : capital(said.join(' '));
    if (isPiece) draft.paragraph(`${speaker} spoke of “`, { id, spoken }, `” that day.`);
    else
      draft.paragraph(
        '“',
        { id, spoken: `${spoken},` },
        `” ${this.#pick(['said', 'told reporters', 'added'])} ${speaker}.`,
      );
  }

  #copy(article) {
    const draft = new Draft();
    for (const { start, end } of article.paragraphs) {
      if (this.#random() > COPIED) continue;
      const planted = article.planted.find((one) => one.start >= start && one.end <= end);
      if (planted === undefined) draft.paragraph(article.text.slice(start, end));
      else {
        const { id, start: from, end: to } = planted;
        draft.paragraph(
          article.text.slice(start, from),
          { id, spoken: article.text.slice(from, to) },
          article.text.slice(to, end),
        );
      }
    }
    return this.#finish(draft, article.title, Date.parse(article.published) / 86_400_000 - FIRST_DAY);
  }

  #finish({ text, paragraphs, planted }, title, day) {
    const published = new Date((FIRST_DAY + day) * 86_400_000).toISOString().slice(0, 10);
    const unknown = { byline: null, url: null, language: 'en', complete: true };
    return {
      ...unknown,
      id: `a${this.#texts++}`,
      title,
      outlet: this.#pick(this.#outlets),
      published,
      text,
      paragraphs,
      planted,
    };
  }

  #sentence(event, own = OF_THE_EVENT) {
    const words = this.#sayWords(event, 9 + this.#upTo(14), own);
    const name = this.#random();
    if (name < 0.35) words.splice(1 + this.#upTo(words.length - 1), 0, this.#pick(event.people));
    else if (name < 0.55) words.splice(1 + this.#upTo(words.length - 1), 0, `in ${this.#pick(event.places)}`);
    return `${capital(words.join(' '))}.`;
  }

  #sayWords(event, count, own = OF_THE_EVENT) {
    return Array.from({ length: count }, () => {
      if (this.#random() < OF_GRAMMAR) return this.#pick(GRAMMAR);
      return this.#random() < own ? this.#pick(event.words) : this.#words.pickUsual();
    });
  }

  #upTo(limit) {
    return Math.floor(this.#random() * limit);
  }

  #pick(from) {
    return from[this.#upTo(from.length)];
  }
}

/** 1 January 2020, in days since 1970. */
const FIRST_DAY = 18_262;

/** A text that is being written, and what it has people say. */
class Draft {
  text = '';
  paragraphs = [];
  planted = [];

  /** Each part is words, or an utterance. */
  paragraph(...parts) {
    if (this.text !== '') this.text += '\n\n';
    const start = this.text.length;
    for (const part of parts) {
      if (typeof part === 'string') this.text += part;
      else {
        this.planted.push({ id: part.id, start: this.text.length, end: this.text.length + part.spoken.length });
        this.text += part.spoken;
      }
    }
    this.paragraphs.push({ start, end: this.text.length, role: 'body' });
  }
}
