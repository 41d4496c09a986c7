import type { Languages } from '../language/language';
import { foldWords } from '../text/fold-words';
import { GatheredEntries, readWordsDelta } from './delta';
import { FoundTexts, joinFound } from './found-texts';
import { IndexReader } from './index-reader';
import { type IndexRoot, nextDelta } from './index-root';
import { openShard } from './open-shard';
import { type ReadRows, RowNames } from './row-names';
import { allFields, FIELDS, type Field, type FieldMark, hasField, isCommon, listFields, MARKS } from './search-words';
import type { Shard } from './shard';
import { shardsOfPrefix } from './shard-kinds';

/** A text that has what is searched for. */
export interface SearchHit {
  id: string;
  /** For the order alone. */
  score: number;
  /** Where it has the words. */
  fields: Field[];
}

export interface SearchOptions {
  /** Where the words are looked for; everywhere, if not given. */
  fields?: readonly Field[];
  /** How many hits are given; 50, if not given. */
  most?: number;
}

/** How much a word tells by the field in which it stands: who searches mostly knows the title, or who spoke. */
const WEIGHTS: Readonly<Record<Field, number>> = { title: 8, person: 5, outlet: 4, quotation: 2, text: 1 };
/** Where a single letter is looked for: nearly every text has a word that begins with it. */
const OF_A_LETTER: readonly Field[] = ['title', 'person', 'outlet'];
/** The word itself tells so many times what one does that only begins with what was typed. */
const WHOLE = 2;
const MOST_HITS = 50;
/** Shards that are held: about what is typed in one go. All of them would take ten times their size on the disk. */
const MOST_HELD = 32;
/** Ids that are held: some hundred kilobytes of them. */
const MOST_NAMED = 10_000;

/** Searches a library as one types, out of an index's rows. */
export class LibrarySearch {
  readonly #languages: Languages;
  readonly #reader: IndexReader;
  readonly #shards = new Map<number, Shard<string>>();
  #base: number | null = null;
  #names: { generation: number; ids: Map<number, string> } | null = null;
  #deltas: { first: number; next: number; words: GatheredEntries<string>; sorted: readonly string[] } | null = null;

  /** @param prefix with which the names of all the index's rows begin */
  constructor(rows: ReadRows, prefix: string, languages: Languages) {
    this.#languages = languages;
    this.#reader = new IndexReader(rows, new RowNames(prefix));
  }

  /** To be called when somebody has committed; what was found is still right, but not yet whole. */
  refresh(): void {
    this.#reader.refresh();
  }

  /**
   * The texts that have all of the words, each as it is or as the beginning of a longer one, best first; nothing for no
   * words. A single letter is looked for in titles and names alone. Words that most texts have do not count, unless there
   * are no others: then titles and names are searched.
   * @throws DamagedIndexError
   */
  search(words: string, { fields = FIELDS, most = MOST_HITS }: SearchOptions = {}): Promise<SearchHit[]> {
    const asked = this.#read(words);
    return this.#reader.answer(async (root) => {
      if (asked.length === 0) return [];
      await this.#readRows(root, asked);
      const founds = asked.map((word) => this.#find(root, word, fields));
      // A word that few texts have tells more.
      const rarities = founds.map((found) => Math.log(1 + root.counts.texts / Math.max(1, found.count())));
      const best = joinFound(founds, rarities, most);
      const ids = await this.#name(
        root,
        best.map(({ number }) => number),
      );
      return best.map(({ number, score, fields: where }) => ({
        id: ids.get(number) ?? '',
        score,
        fields: listFields(where),
      }));
    });
  }

  /** The ids of some texts. What one letter finds the next mostly finds too, and need not be read again. */
  async #name(root: IndexRoot, numbers: readonly number[]): Promise<ReadonlyMap<number, string>> {
    const isHeld = this.#names?.generation === root.generation && this.#names.ids.size <= MOST_NAMED;
    const known = (isHeld && this.#names?.ids) || new Map<number, string>();
    const missing = numbers.filter((number) => !known.has(number));
    const ids = missing.length === 0 ? [] : await this.#reader.idsOf('texts', missing);
    missing.forEach((number, at) => {
      known.set(number, ids[at] ?? '');
    });
    this.#names = { generation: root.generation, ids: known };
    return known;
  }

  #read(words: string): string[] {
    const language = this.#languages.named('en');
    const folded = foldWords(words, language.folding);
    const telling = folded.filter(({ termHash }) => !isCommon(termHash, language));
    return [...new Set((telling.length > 0 ? telling : folded).map(({ text }) => text))];
  }

  async #readRows(root: IndexRoot, words: readonly string[]): Promise<void> {
    if (this.#base !== root.bases.words || this.#shards.size > MOST_HELD) this.#shards.clear();
    this.#base = root.bases.words;
    const { names } = this.#reader;
    const shards = [...new Set(words.flatMap(shardsOfPrefix))].filter((n) => !this.#shards.has(n));
    const known = this.#deltas?.first === root.first ? this.#deltas : null;
    const from = known?.next ?? root.first;
    const deltas = Array.from({ length: nextDelta(root) - from }, (_, at) => names.delta('words', from + at));
    const rows = await this.#reader.get([...shards.map((n) => names.shard('search', n)), ...deltas]);
    rows.splice(0, shards.length).forEach((row, at) => {
      const n = shards[at] ?? 0;
      this.#shards.set(n, openShard(root, 'search', n, row));
    });
    if (known !== null && rows.length === 0) return;
    const gathered = known?.words ?? new GatheredEntries<string>();
    for (const row of rows) gathered.add(readWordsDelta(row));
    const sorted = [...gathered.postings.keys()].sort();
    this.#deltas = { first: root.first, next: nextDelta(root), words: gathered, sorted };
  }

  /** The texts that have a word, or one that it begins. */
  #find(root: IndexRoot, word: string, asked: readonly Field[]): FoundTexts {
    const fields = word.length === 1 ? asked.filter((field) => OF_A_LETTER.includes(field)) : asked;
    const weights = Uint8Array.from(MARKS, (mark) => weigh(mark, fields));
    const found = new FoundTexts();
    let times = 1;
    const see = (number: number, mark: FieldMark) => {
      found.see(number, times * (weights[mark] ?? 0), allFields(mark));
    };
    for (const n of shardsOfPrefix(word)) {
      const shard = this.#shards.get(n);
      if (shard === undefined) continue;
      for (let at = shard.find(word); shard.keys[at]?.startsWith(word); at++) {
        times = shard.keys[at] === word ? WHOLE : 1;
        shard.forEachAt(at, see);
      }
    }
    const { sorted, words } = this.#deltas ?? { sorted: [], words: new GatheredEntries<string>() };
    found.forget(words.numbers);
    for (let at = findFirst(sorted, word); sorted[at]?.startsWith(word); at++) {
      const key = sorted[at] ?? '';
      times = key === word ? WHOLE : 1;
      for (const { number, mark } of words.postings.get(key) ?? []) see(number, mark);
    }
    found.forget(root.gone.texts.keys());
    return found;
  }
}

/** The most that a word tells in one of the fields; 0 where it stands in none of them. */
function weigh(mark: FieldMark, fields: readonly Field[]): number {
  let most = 0;
  for (const field of fields) if (hasField(mark, field)) most = Math.max(most, WEIGHTS[field]);
  return most;
}

function findFirst(ascending: readonly string[], wanted: string): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? '') < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
