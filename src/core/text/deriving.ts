/**
 * Something immutable that holds all that is read out of it, each once: no module keeps a cache of its own, and what was
 * read goes when its owner does.
 */
export abstract class Deriving {
  readonly #read = new Map<unknown, unknown>();
  #kept: Map<unknown, unknown> | null = null;

  /** What `read` makes of this; made at the first call. `read` must be one function for good, and pure. */
  derive<Self extends Deriving, T>(this: Self, read: (of: Self) => T): T {
    const known = this.#read.get(read);
    if (known !== undefined) return known as T;
    const made = ((this.#kept?.get(read) as typeof read | undefined) ?? read)(this);
    this.#read.set(read, made);
    return made;
  }

  /** From now on `remember` gives, at the first call, what `read` made of the same thing before; `read` is not called. */
  keep<Self extends Deriving, T>(this: Self, read: (of: Self) => T, remember: () => T): void {
    this.#kept ??= new Map();
    this.#kept.set(read, remember);
  }
}
