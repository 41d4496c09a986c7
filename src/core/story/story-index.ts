import type { DraftStatement } from '../comparison/build-statements';
import { draftStatements } from '../comparison/draft-statements';
import { findCopy } from '../comparison/find-copy';
import { groupWitnesses } from '../comparison/find-passages';
import { shareNames } from '../comparison/share-names';
import { unifySpeakers } from '../comparison/unify-voices';
import { type Corrections, NO_CORRECTIONS } from '../corrections/corrections';
import { readDated } from '../dates/date-text';
import type { Utterances } from '../matching/collect-utterances';
import { NameReader } from '../matching/name-reader';
import { Pairings } from '../matching/pairings';
import type { Story } from '../model';
import type { TextIndex } from '../text/text-index';
import { SharedWordings } from './shared-wordings';
import { StatementIds } from './statement-ids';

/** A text of a story, or the one being read: that has no id of the library's. */
export interface StoryText {
  id: string | null;
  text: TextIndex;
}

/** Behind all dates. */
const LAST = '\uffff';

/** What some texts have people say: the same for the same texts, whatever was there before. */
export interface DraftedStory {
  /** Occurrences name their text by its place here. */
  texts: readonly StoryText[];
  drafts: readonly DraftStatement[];
  /** A number for each text; texts of one agency or newsroom that share long passages have the same: one witness. */
  witnesses: readonly number[];
  pairings: Pairings;
  /** Has read the speakers' names. */
  names: NameReader;
  /** What speakers are called whom the texts name in several ways. */
  unified: ReadonlyMap<string, string>;
  /** The text of the story that the one being read is a copy of, and whose place it takes; null where there is none. */
  copy: StoryText | null;
}

/**
 * A story's texts and what is said in them. Texts come and go in any order; what was found of a pair of texts is kept
 * while both are there. Only the texts' own words and dates decide: the same texts give the same statements.
 */
export class StoryIndex {
  readonly story: Story;
  /** As the engine reads them. */
  readonly #read = new Map<string, TextIndex>();
  /** The same with the reader's corrections. */
  readonly #texts = new Map<string, TextIndex>();
  readonly #wordings = new SharedWordings();
  readonly #pairings = new Pairings();
  readonly #ids: StatementIds;
  #corrections = NO_CORRECTIONS;
  #drafted: DraftedStory | null = null;
  #visit: { here: TextIndex; drafted: DraftedStory } | null = null;
  #sorted: readonly StoryText[] | null = null;

  /** @param newId gives an id that no statement has had: the core has neither clock nor chance */
  constructor(story: Story, newId: () => string = countUp('s')) {
    this.story = story;
    this.#ids = new StatementIds(newId);
  }

  /** In the order of the first days that they can be of, those without a date last. */
  get texts(): readonly StoryText[] {
    this.#sorted ??= [...this.#texts].map(([id, text]) => ({ id, text })).sort(byDate);
    return this.#sorted;
  }

  /** Puts a text in, in the place of one of the same id. */
  add(id: string, text: TextIndex): void {
    this.remove(id);
    this.#read.set(id, text);
    this.#texts.set(id, text.derive(this.#corrections.correct));
    this.#forgetDrafts();
  }

  remove(id: string): void {
    this.#read.delete(id);
    this.#takeOut(id);
    this.#forgetDrafts();
  }

  /**
   * Lays a reader's corrections over its texts, in the place of those before. A guest is to come with the same ones laid
   * over it.
   */
  correct(corrections: Corrections): void {
    if (corrections === this.#corrections) return;
    this.#corrections = corrections;
    for (const [id, read] of this.#read) {
      const text = read.derive(corrections.correct);
      if (text === this.#texts.get(id)) continue;
      this.#takeOut(id);
      this.#texts.set(id, text);
    }
    this.#forgetDrafts();
  }

  /** What the story's own texts say. */
  draft(): DraftedStory {
    if (this.#drafted !== null) return this.#drafted;
    const said = this.texts.map(({ text }) => this.#wordings.of(text));
    const drafted = this.#draft(this.texts, said, this.#pairings, new NameReader(), null);
    // Of guests there are many, and each is compared with these.
    for (const { occurrences } of drafted.drafts)
      for (const { occurrence } of occurrences)
        if (occurrence.speaker !== null) drafted.names.read(occurrence.speaker.name);
    const ids = this.#ids.assign(drafted.drafts);
    drafted.drafts.forEach((draft, at) => {
      draft.id = ids[at] ?? draft.id;
    });
    this.#drafted = drafted;
    return drafted;
  }

  /**
   * What the story's texts say with one more beside them, which stays a guest; it takes the place of a text that it is a
   * copy of, or is: another reading of an article of the story is no other text, however few of its words are the same.
   * The last guest is remembered: an article's view and the whole story with it are one piece of work.
   * @param own what the article is called where it is in the library; of a guest that is remembered not asked for again
   */
  draftBeside(here: TextIndex, own: readonly string[] = []): DraftedStory {
    if (this.#visit?.here === here) return this.#visit.drafted;
    const host = this.draft();
    const itself = this.texts.find(({ id }) => id !== null && own.includes(id));
    const copy = itself ?? findCopy(here, this.texts);
    const guest = { id: null, text: here };
    const texts = copy === null ? [...this.texts, guest] : this.texts.map((text) => (text === copy ? guest : text));
    const mine = this.#wordings.ofGuest(here);
    const said = texts.map((text) => (text === guest ? mine : this.#wordings.of(text.text)));
    const pairings = new Pairings(this.#pairings, this.#thingsOfGuest(here, mine));
    const drafted = this.#draft(texts, said, pairings, new NameReader(host.names), copy);
    const newId = countUp('here-');
    const ids = this.#ids.find(drafted.drafts);
    drafted.drafts.forEach((draft, at) => {
      draft.id = ids[at] ?? newId();
    });
    this.#visit = { here, drafted };
    return drafted;
  }

  forgetGuest(): void {
    this.#visit = null;
  }

  /** All that pairs are made of which no text of the story has. */
  #thingsOfGuest(here: TextIndex, { quoted, scare }: Utterances): object[] {
    const things: object[] = [here];
    for (const utterance of [...quoted, ...scare]) {
      things.push(utterance);
      if (!this.#wordings.has(utterance.wording)) things.push(utterance.wording);
    }
    return things;
  }

  #draft(
    texts: readonly StoryText[],
    said: readonly Utterances[],
    pairings: Pairings,
    names: NameReader,
    copy: StoryText | null,
  ): DraftedStory {
    const indexes = texts.map(({ text }) => text);
    const unified = unifySpeakers(indexes, names);
    const witnesses = groupWitnesses(indexes, pairings);
    const drafts = draftStatements(indexes, said, witnesses, pairings, this.#corrections.relations);
    for (const draft of drafts) {
      draft.speaker = unified.get(draft.speaker ?? '') ?? draft.speaker;
      shareNames(draft, indexes, unified, names);
    }
    return {
      texts,
      drafts,
      unified,
      witnesses,
      pairings,
      names,
      copy,
    };
  }

  #takeOut(id: string): void {
    const text = this.#texts.get(id);
    if (text === undefined) return;
    this.#texts.delete(id);
    this.#pairings.forget(new Set([text, ...this.#wordings.release(text)]));
  }

  #forgetDrafts(): void {
    this.#drafted = null;
    this.#visit = null;
    this.#sorted = null;
  }
}

/** By the first day that it can be of, by the hour where that is stated, by the last day. */
function byDate(a: StoryText, b: StoryText): number {
  return orderOf(a) < orderOf(b) ? -1 : 1;
}

function orderOf({ id, text }: StoryText): string {
  const { from = LAST, to = LAST } = text.derive(readDated) ?? {};
  // No date has a character that comes before the one between.
  return [from, text.article.published ?? LAST, to, id ?? ''].join('\n');
}

/** Ids for one run of the engine, where nothing is to be kept. */
function countUp(prefix: string): () => string {
  let last = 0;
  return () => `${prefix}${++last}`;
}
