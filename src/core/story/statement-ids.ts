import type { DraftStatement } from '../comparison/build-statements';

/**
 * Gives statements ids that stay while texts come and go. An id belongs to a yardstick, the wording that the others are
 * measured against: where a statement falls apart, the part with the yardstick keeps the id; where two become one, the
 * id of the new one's yardstick stays. Where the yardstick has gone with its text, most of the other wordings decide.
 */
export class StatementIds {
  readonly #newId: () => string;
  #heads = new Map<object, string>();
  #members = new Map<object, string>();

  constructor(newId: () => string) {
    this.#newId = newId;
  }

  /** The ids of these statements, in their order; from now on they are theirs. */
  assign(drafts: readonly DraftStatement[]): string[] {
    const ids = this.find(drafts).map((id) => id ?? this.#newId());
    this.#heads = new Map();
    this.#members = new Map();
    drafts.forEach((draft, at) => {
      const id = ids[at] ?? '';
      const [head, ...members] = printsOf(draft);
      if (head !== undefined) this.#heads.set(head, id);
      for (const print of members) this.#members.set(print, id);
    });
    return ids;
  }

  /** The ids that the statements have from before, in their order; null for those that are new. Changes nothing. */
  find(drafts: readonly DraftStatement[]): (string | null)[] {
    const ids: (string | null)[] = drafts.map(() => null);
    const taken = new Set<string>();
    const give = (choose: (prints: readonly object[]) => Iterable<string | undefined>): void => {
      drafts.forEach((draft, at) => {
        if (ids[at] !== null) return;
        for (const id of choose(printsOf(draft))) {
          if (id === undefined || taken.has(id)) continue;
          taken.add(id);
          ids[at] = id;
          return;
        }
      });
    };
    give(([head]) => (head === undefined ? [] : [this.#heads.get(head)]));
    give((prints) => prints.map((print) => this.#heads.get(print)));
    give((prints) => byCount(prints.map((print) => this.#members.get(print))));
    return ids;
  }
}

/** What the texts print of a statement, the yardstick first: utterances, for two texts may have a wording in common. */
function printsOf({ cluster, reported }: DraftStatement): object[] {
  if (cluster === null) return reported === null ? [] : [reported];
  const head = cluster.head.utterance;
  const others = cluster.members.map(({ utterance }) => utterance).filter((utterance) => utterance !== head);
  return [head, ...others];
}

/** What is there most often comes first; what is not there is left out. */
function byCount(ids: readonly (string | undefined)[]): string[] {
  const counts = new Map<string, number>();
  for (const id of ids) if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([id]) => id);
}
