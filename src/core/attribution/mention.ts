import type { Span } from '../model';

/** Words that name or stand for a speaker. */
export interface Mention extends Span {
  type: 'name' | 'pronoun' | 'description';
  /** Items of the clause that the whole noun phrase takes up: first, and after the last. */
  from: number;
  to: number;
  /** Of a relative pronoun ("Smith, who said"): what it stands for. */
  antecedent?: Mention;
}

/** The same words as the head of a longer phrase: items [from, to). */
export function widenMention({ start, end, type }: Mention, from: number, to: number): Mention {
  return { start, end, from, to, type };
}
