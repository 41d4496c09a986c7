import type { Occurrence, OccurrenceElsewhere, Span } from '../../../../src/core/model';
import type { Cell, EventText, NewsEvent, Utterance } from './event';
import { findStretch, isAt, listStretches, type View } from './read-event';

export const isQuoted = ({ form }: Occurrence): boolean => form === 'direct' || form === 'fragment';

/** An event, and what each of its texts shows when it is read. */
export class EventViews {
  readonly event: NewsEvent;
  readonly views: ReadonlyMap<string, View>;
  readonly #spansOf = new Map<Cell, readonly Span[]>();

  constructor(event: NewsEvent, views: ReadonlyMap<string, View>) {
    this.event = event;
    this.views = views;
  }

  text(id: string): EventText {
    const text = this.event.texts.find((one) => one.id === id);
    if (text === undefined) throw new Error(`${this.event.id} has no text ${id}`);
    return text;
  }

  view(id: string): View {
    return this.views.get(id) ?? { statements: [], onlyHere: [], missing: [] };
  }

  /** @throws where the answers name a text that is not there, or words that it does not print. */
  check(): void {
    const { utterances, copies = [], apart = [], nobodys = [] } = this.event;
    for (const { in: cells, unsaid = {} } of utterances) {
      for (const [id, cell] of Object.entries(cells)) this.spans(id, cell);
      for (const id of Object.keys(unsaid)) this.text(id);
    }
    for (const id of copies.flat()) this.text(id);
    for (const [id, words] of apart.flatMap(({ between }) => between)) findStretch(this.text(id), words);
    for (const { in: id, words } of nobodys) findStretch(this.text(id), words);
  }

  /** Where a cell's words stand in its text. */
  spans(id: string, cell: Cell): readonly Span[] {
    const known = this.#spansOf.get(cell);
    if (known !== undefined) return known;
    const text = this.text(id);
    const spans = [...listStretches(text, cell.quoted), ...listStretches(text, cell.reported)];
    this.#spansOf.set(cell, spans);
    return spans;
  }

  has({ in: cells }: Utterance, id: string, span: Span): boolean {
    const cell = cells[id];
    return cell !== undefined && this.spans(id, cell).some((stretch) => isAt(stretch, span));
  }

  areCopies(a: string, b: string): boolean {
    return this.event.copies?.some((group) => group.includes(a) && group.includes(b)) ?? false;
  }

  countWitnesses({ in: cells }: Utterance): number {
    const ids = Object.keys(cells);
    return ids.filter((id, at) => !ids.slice(0, at).some((other) => this.areCopies(id, other))).length;
  }

  /** What a text and another one show of an utterance, when the first one is read. */
  findShared(utterance: Utterance, here: string, there: string): [Occurrence[], OccurrenceElsewhere[]] {
    const found: [Occurrence[], OccurrenceElsewhere[]] = [[], []];
    for (const statement of this.view(here).statements) {
      const mine = statement.here.filter((one) => this.has(utterance, here, one));
      const others = statement.elsewhere.filter((one) => one.articleId === there && this.has(utterance, there, one));
      if (mine.length === 0 || others.length === 0) continue;
      found[0].push(...mine);
      found[1].push(...others);
    }
    return found;
  }
}
