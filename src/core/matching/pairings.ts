type Judge<A, B, T> = (a: A, b: B) => T;
type Rows = Map<object, Map<object, unknown>>;

/**
 * What pairs of things were found to be, each pair judged once. Held by whoever holds the things: a story's index. Guests
 * are things that are looked at beside them for a while: what concerns these is kept apart and goes with them.
 */
export class Pairings {
  readonly #judged = new Map<unknown, Rows>();
  readonly #host: Pairings | null;
  readonly #guests: Set<object>;

  constructor(host: Pairings | null = null, guests: Iterable<object> = []) {
    this.#host = host;
    this.#guests = new Set(guests);
  }

  /** What `judge` finds of the two, in this order; `judge` must be one function for good, and pure. */
  once<A extends object, B extends object, T>(judge: Judge<A, B, T>, a: A, b: B): T {
    if (this.#host !== null && !this.#guests.has(a) && !this.#guests.has(b)) return this.#host.once(judge, a, b);
    const row = this.#rowOf(judge, a);
    if (row.has(b)) return row.get(b) as T;
    const found = judge(a, b);
    row.set(b, found);
    // What was found of a guest is a guest's too.
    if (this.#host !== null) for (const thing of thingsIn(found)) this.#guests.add(thing);
    return found;
  }

  /** Lets go of all pairs that one of these is part of, and of the pairs of what was found of them. */
  forget(things: ReadonlySet<object>): void {
    const gone = new Set<object>();
    const note = (found: unknown): void => {
      for (const thing of thingsIn(found)) gone.add(thing);
    };
    for (const rows of this.#judged.values()) {
      for (const [a, row] of rows) {
        if (things.has(a)) {
          rows.delete(a);
          row.forEach(note);
          continue;
        }
        for (const b of things) {
          note(row.get(b));
          row.delete(b);
        }
      }
    }
    if (gone.size > 0) this.forget(gone);
  }

  #rowOf(judge: unknown, a: object): Map<object, unknown> {
    let rows = this.#judged.get(judge);
    if (rows === undefined) {
      rows = new Map();
      this.#judged.set(judge, rows);
    }
    let row = rows.get(a);
    if (row === undefined) {
      row = new Map();
      rows.set(a, row);
    }
    return row;
  }
}

/** What was found, and all of it where it is a list. */
function thingsIn(found: unknown): object[] {
  if (typeof found !== 'object' || found === null) return [];
  return Array.isArray(found) ? [found, ...found.flatMap(thingsIn)] : [found];
}
